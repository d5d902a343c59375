import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stylesheetOf } from '../layouts/components/stylesheet.ts';
import { type Language, languages, otherLanguages, propertiesOf } from '../src/languages.ts';
import { type GeneratedOrganization, statementSlug } from './generate.ts';
import { homePages, pageWords } from './site-words.ts';
import { statementFields } from './statement-fields.ts';

/**
 * Writes a site of plain Eleventy: the same Markdown, one Nunjucks layout, a list of the statements in each
 * language. Eleventy is left as shipped, so Markdown goes through Liquid first. The floor reads these files too.
 */
export function writePlain(folder: string, organizations: readonly GeneratedOrganization[]): void {
  for (const part of ['_includes', 'statements']) mkdirSync(path.join(folder, part), { recursive: true });
  const write = (file: string, text: string): void => writeFileSync(path.join(folder, file), text);
  const css = stylesheetOf(['statement'], { baseUrl: 'https://vitrine.example', layouts: undefined });
  write('_includes/site.css', css);
  write(
    '_includes/statement.njk',
    layout.replace('/* site.css */', () => css),
  );
  for (const language of languages) {
    write(`${language}.njk`, home(language));
    for (const organization of organizations) {
      write(`statements/${organization.slug.en}.${language}.md`, statement(organization, language));
    }
  }
}

function statement(organization: GeneratedOrganization, language: Language): string {
  const [other = language] = otherLanguages(language);
  const address = (of: Language): string => `/${of}/${organization.slug[of]}/${statementSlug[of]}/`;
  return (
    frontMatter(language, other, {
      ...statementFields(organization, language),
      permalink: `${address(language)}index.html`,
      address: address(language),
      counterpart: address(other),
      tags: `statements_${language}`,
    }) + organization.body[language]
  );
}

function home(language: Language): string {
  const [other = language] = otherLanguages(language);
  const { title, description, text } = homePages[language];
  return (
    frontMatter(language, other, {
      title,
      description,
      permalink: `/${language}/index.html`,
      address: `/${language}/`,
      counterpart: `/${other}/`,
    }) +
    `<p>${text}</p>
<ul>
{%- for statement in collections.statements_${language} %}
<li><h2><a href="{{ statement.url }}">{{ statement.data.organization }}</a></h2>
<p>{{ statement.data.title }} · {{ statement.data.updated }}</p></li>
{%- endfor %}
</ul>
`
  );
}

function frontMatter(language: Language, other: Language, values: Readonly<Record<string, string>>): string {
  const common = {
    layout: 'statement.njk',
    lang: language,
    otherLang: other,
    otherName: propertiesOf[other].name,
    ...pageWords[language],
  };
  return `---\n${Object.entries({ ...common, ...values })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}---\n\n`;
}

const layout = `<!doctype html>
<html lang="{{ lang }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }} – {{ siteName }}</title>
<meta name="description" content="{{ description }}">
<link rel="canonical" href="https://vitrine.example{{ address }}">
<link rel="alternate" hreflang="{{ lang }}" href="https://vitrine.example{{ address }}">
<link rel="alternate" hreflang="{{ otherLang }}" href="https://vitrine.example{{ counterpart }}">
<style>{% raw %}/* site.css */{% endraw %}</style>
</head>
<body>
<a class="skip" href="#text">{{ skip }}</a>
<header class="site">
<p class="site-name"><a href="/{{ lang }}/">{{ siteName }}</a></p>
<nav class="languages">
<a href="{{ counterpart }}" hreflang="{{ otherLang }}" lang="{{ otherLang }}" rel="alternate">{{ otherName }}</a>
</nav>
</header>
<main id="text">
<article class="statement">
<header>
{% if organization %}<p class="organization">{{ organization }}, {{ jurisdiction }}</p>{% endif %}
<h1>{{ title }}</h1>
{% if updated %}<p class="edition"><time datetime="{{ updated }}">{{ updated }}</time></p>
<div class="notice"><p>{{ notice }} <a href="{{ website }}">{{ website }}</a></p></div>{% endif %}
</header>
<div class="sections">
{{ content | safe }}
</div>
</article>
</main>
<footer class="site"><p>{{ footer }}</p></footer>
</body>
</html>
`;
