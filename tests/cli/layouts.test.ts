import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { layoutAssets, layoutModules } from '../../src/pages/layout-overrides.ts';
import { projectRoot, runVitrine } from '../support/run-vitrine.ts';
import { type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();

function withLayouts(files: Readonly<Record<string, string>>, content = make.minimal()): TemporaryContent {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(content.project, 'layouts'), { recursive: true });
    writeFileSync(path.join(content.project, 'layouts', name), text);
  }
  return content;
}

const build = (content: TemporaryContent, ...args: string[]) =>
  runVitrine(['build', '--layouts', 'layouts', ...args], { cwd: content.project });

/** The files that a page of the documentation shows, by their names. */
function shownFiles(page: string): readonly (readonly [string, string])[] {
  const text = readFileSync(path.join(projectRoot, 'docs', page), 'utf8');
  return [...text.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(([, name = '', file = '']) => [name, file]);
}

describe('vitrine build --layouts', () => {
  it.each(['customizing.md', 'customizing.fr.md'])('makes what the example of %s says', async (page) => {
    const content = make.minimal();
    const files = shownFiles(page);
    expect(files.map(([name]) => name)).toEqual([
      'content/site.yaml',
      'layouts/custom.css',
      'layouts/footer.js',
    ]);
    mkdirSync(path.join(content.project, 'layouts'));
    for (const [name, text] of files) writeFileSync(path.join(content.project, name), text);
    const { code, stderr } = await build(content);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const [address, town, footer] of [
      ['en/acme/privacy/', 'Town of Riverside', 'Also available at the counter of the town hall.'],
      ['fr/', 'Ville de Riverside', 'Aussi offert au comptoir de l’hôtel de ville.'],
    ] as const) {
      const html = content.page(address);
      expect(html).toContain(`<p class="town">${town}</p>`);
      expect(html).toContain(`<p>${footer}</p>`);
      expect(html).toMatch(new RegExp(`<p><a href="[^"]*">(?:Published by|Publié par) ${town}</a></p>`));
      expect(html).toContain('.site-name{letter-spacing:.04em}');
      expect(html).toContain(':root{--accent:#14497a}');
    }
  });

  it('lets one page be made otherwise, of our components, and leaves the others', async () => {
    const statement = `export default ({ site, address }, { h, components, linkResolver }) => {
      const { language, versions, content } = site.pages.get(address);
      const props = { site, language, address, versions, title: 'Mine', description: 'Mine', sheets: ['statement'] };
      const { body, frontMatter } = content.version;
      const text = { site, body, language, resolve: linkResolver(site, content.version) };
      const title = h('h1', null, '<b>' + frontMatter.values.title);
      return h(components.Document, props, title, h(components.Sections, text));
    };`;
    const content = withLayouts({
      'statement.js': statement,
      'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
    expect(await build(content)).toMatchObject({ code: 0, stderr: '' });
    expect(content.page('en/acme/privacy/')).toContain('<h1>&lt;b>Privacy statement</h1>');
    expect(content.page('en/')).toContain('Welcome.');
    expect(content.page('favicon.svg')).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>');
  });

  it.each([
    [
      'a script',
      "export default (_, { h }) => h('footer', null, h('script', { src: 'https://elsewhere.example/x.js' }));",
    ],
    [
      'a link that leads nowhere',
      "export default (_, { h }) => h('footer', null, h('a', { href: '/en/nothing/' }, 'Nothing'));",
    ],
  ])(
    'publishes no page with %s, and does not call it our fault',
    async (_what, footer) => {
      const content = withLayouts({ 'footer.js': footer }).withOldSite();
      const { code, stderr } = await build(content);
      expect(code).toBe(2);
      expect(stderr).toContain(
        'pages made with the layouts in “layouts” did not. Correct the layouts; “dist” is as it was.',
      );
      expect(content.page('en/acme/privacy/')).toContain('Old');
    },
    120_000,
  );

  it.each([
    [
      'throws',
      'export default () => {\n  throw new Error("no such town");\n};',
      'Your layout failed at layouts/footer.js:2: no such town.',
    ],
    [
      'exports nothing',
      'export const footer = 1;',
      'Your layout failed at layouts/footer.js: no function is exported by default.',
    ],
    ['cannot be read as code', 'export default (', 'Your layout failed at layouts/footer.js'],
  ])(
    'names the file and line of a layout that %s',
    async (_what, footer, sentence) => {
      const content = withLayouts({ 'footer.js': footer });
      const { code, stderr } = await build(content);
      expect(stderr).toContain(sentence);
      expect(code).toBe(2);
    },
    120_000,
  );

  it.each<[sentence: string, files: Record<string, string>, folder: string]>([
    ['There is no folder “nowhere” with layouts.', {}, 'nowhere'],
    [
      '“layouts/statment.js” takes the place of nothing. Did you mean “statement.js”?',
      { 'statment.js': '' },
      'layouts',
    ],
    [
      '“layouts/zzz.txt” takes the place of nothing. Layouts have these names: base.css,',
      { 'zzz.txt': '' },
      'layouts',
    ],
    ['“content/acme” is in the content, where nothing may run as code.', {}, 'content/acme'],
  ])('refuses with %s', async (sentence, files, folder) => {
    const content = withLayouts(files);
    const { code, stderr } = await runVitrine(['build', '--layouts', folder], { cwd: content.project });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(sentence) });
  });

  it('takes nothing of a folder “layouts” that nobody named', async () => {
    const content = withLayouts({ 'footer.js': "throw new Error('ran');" });
    content.write('acme/footer.js', "throw new Error('ran');");
    const { code, stderr } = await runVitrine(['check'], { cwd: content.project });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('can replace every template and asset of ours', () => {
    const pages = readdirSync(path.join(projectRoot, 'layouts/pages')).map((name) =>
      name.replace('.11ty.tsx', ''),
    );
    expect([...layoutModules].sort()).toEqual([...pages, 'footer'].sort());
    // The styles of what `dev` shows besides are no part of the site.
    const assets = readdirSync(path.join(projectRoot, 'layouts/assets')).filter(
      (name) => name !== 'preview.css',
    );
    expect([...layoutAssets].sort()).toEqual([...assets, 'custom.css'].sort());
  });
});
