interface Picture {
  readonly file: string;
  readonly language: string;
}

/** The pictures of a page by view, such as `light.0390`: one for each language. */
type Views = Map<string, Picture[]>;

/** By the name of the page. */
export type Gallery = Map<string, Views>;

const styles = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 0 auto; padding: 1rem; max-width: 90rem }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding: 0; list-style: none }
nav a { display: inline-block; padding: 0.25rem 0 }
.row { display: grid; grid-template-columns: repeat(2, minmax(0, max-content)); gap: 1rem; align-items: start }
figure { margin: 0 0 1.5rem }
img { display: block; max-width: 100%; height: auto; border: 1px solid }
`;

/** The page to leaf through a gallery: a heading for each page, and for each view its languages side by side. */
export function galleryPage(gallery: Gallery): string {
  const names = [...gallery.keys()].sort();
  const links = names.map((name) => `<li><a href="#${name}">${name}</a></li>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Pictures of every page</title>
<style>${styles}</style>
<h1>Pictures of every page</h1>
<nav aria-label="Pages"><ul>${links.join('')}</ul></nav>
${names.map((name) => pageSection(name, gallery.get(name) ?? new Map())).join('\n')}
</html>
`;
}

function pageSection(name: string, views: Views): string {
  const rows = [...views].map(([view, pictures]) => {
    const [scheme = '', width = ''] = view.split('.');
    const figures = pictures.map(
      ({ file, language }) =>
        `<figure><a href="${file}"><img src="${file}" alt="${name}, ${language}" loading="lazy" width="${Number(width)}"></a>` +
        `<figcaption>${language}</figcaption></figure>`,
    );
    return `<h3>${scheme}, ${Number(width)} px</h3>\n<div class="row">${figures.join('')}</div>`;
  });
  const [first = []] = [...views.values()];
  const papers = first.map(({ language }) => `<a href="${name}.${language}.print.pdf">${language}</a>`);
  return `<h2 id="${name}">${name}</h2>\n<p>On paper: ${papers.join(', ')}</p>\n${rows.join('\n')}`;
}
