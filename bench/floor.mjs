/*
 * The floor: the least that any builder of these pages in Node must do. Plain JavaScript, so that no
 * TypeScript loader is measured with it.
 *
 *     node floor.mjs FOLDER OUTPUT   builds the site of plain Eleventy
 *     node floor.mjs FOLDER          only parses it
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import MarkdownIt from 'markdown-it';

const [folder = '.', output] = process.argv.slice(2);
const markdown = new MarkdownIt();
const css = readFileSync(path.join(folder, '_includes/site.css'), 'utf8');
const lists = { en: '', fr: '' };

for (const name of readdirSync(path.join(folder, 'statements')).sort()) {
  const { data, content } = matter(readFileSync(path.join(folder, 'statements', name), 'utf8'));
  if (output === undefined) {
    markdown.parse(content, {});
    continue;
  }
  write(data.permalink, page(data, markdown.render(content)));
  const link = `<a href="${data.address}">${escapeHtml(data.organization)}</a>`;
  lists[data.lang] += `<li><h2>${link}</h2>\n<p>${escapeHtml(data.title)} · ${data.updated}</p></li>\n`;
}
for (const language of output === undefined ? [] : Object.keys(lists)) {
  const { data } = matter(readFileSync(path.join(folder, `${language}.njk`), 'utf8'));
  write(data.permalink, page(data, `<ul>\n${lists[language]}</ul>`));
}

function write(permalink, html) {
  const file = path.join(output, permalink);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, html);
}

function escapeHtml(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function page(data, content) {
  return `<!doctype html>
<html lang="${data.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(data.title)} – ${escapeHtml(data.siteName)}</title>
<meta name="description" content="${escapeHtml(data.description)}">
<link rel="canonical" href="https://vitrine.example${data.address}">
<link rel="alternate" hreflang="${data.lang}" href="https://vitrine.example${data.address}">
<link rel="alternate" hreflang="${data.otherLang}" href="https://vitrine.example${data.counterpart}">
<style>${css}</style>
</head>
<body>
<a class="skip" href="#text">${escapeHtml(data.skip)}</a>
<header class="site">
<p class="site-name"><a href="/${data.lang}/">${escapeHtml(data.siteName)}</a></p>
<nav class="languages">
<a href="${data.counterpart}" hreflang="${data.otherLang}" lang="${data.otherLang}" rel="alternate">${data.otherName}</a>
</nav>
</header>
<main id="text">
<article class="statement">
<header>
${data.organization ? `<p class="organization">${escapeHtml(data.organization)}, ${escapeHtml(data.jurisdiction)}</p>` : ''}
<h1>${escapeHtml(data.title)}</h1>
${
  data.updated
    ? `<p class="edition"><time datetime="${data.updated}">${data.updated}</time></p>
<div class="notice"><p>${escapeHtml(data.notice)} <a href="${escapeHtml(data.website)}">${escapeHtml(data.website)}</a></p></div>`
    : ''
}
</header>
<div class="sections">
${content}
</div>
</article>
</main>
<footer class="site"><p>${escapeHtml(data.footer)}</p></footer>
</body>
</html>
`;
}
