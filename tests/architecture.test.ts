import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'layouts'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`),
);
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** What each part may import of the others; everything may import itself and `languages.ts`. */
const base = ['text', 'i18n', 'files', 'project-root', 'memo'];
const content = [...base, 'content', 'colours'];
const reading = [
  ...content,
  'sections',
  'facts',
  'contacts',
  'links',
  'abbreviations',
  'markdown',
  'typography',
  'readability',
  'spelling',
];
const comparing = [...reading, 'parity', 'history'];
const judging = [...comparing, 'laws', 'rules'];
const publishing = [...judging, 'folders', 'report', 'pages', 'publish'];
const allowed: Readonly<Record<string, readonly string[]>> = {
  languages: [],
  'project-root': [],
  memo: [],
  browser: ['project-root'],
  text: [],
  files: [],
  i18n: [],
  colours: [],
  content: ['text', 'i18n', 'files', 'colours', 'memo'],
  facts: [...content],
  links: [...content, 'facts'],
  sections: [...content, 'facts'],
  contacts: [...content, 'facts'],
  typography: ['text', 'memo'],
  abbreviations: [...content, 'sections'],
  markdown: [...content, 'facts', 'sections', 'abbreviations', 'typography'],
  readability: content,
  spelling: content,
  parity: [...content, 'facts', 'links', 'sections'],
  history: [...content, 'facts', 'links', 'sections', 'parity'],
  laws: comparing,
  rules: [...comparing, 'laws'],
  import: comparing,
  scaffold: [...content, 'sections'],
  migrations: content,
  report: judging,
  pages: judging,
  status: [...judging, 'report', 'pages'],
  folders: judging,
  publish: [...judging, 'folders', 'pages'],
  // The configuration, which Eleventy would otherwise load by its name.
  eleventy: [...publishing, '.eleventy'],
  '.eleventy': [...publishing, 'eleventy', 'layouts'],
  layouts: [...publishing, 'eleventy'],
  cli: [...publishing, 'status', 'import', 'scaffold', 'migrations', 'eleventy', 'browser'],
};

const partOf = (file: string): string => {
  const [top = '', second = ''] = file.split('/');
  return top === 'layouts' ? 'layouts' : (top === '.eleventy.ts' ? top : second).replace(/\.ts$/, '');
};

it('imports point one way: languages ← text ← content ← markdown, links, facts ← parity ← rules ← publish ← cli', () => {
  const wrong: string[] = [];
  for (const file of sources) {
    for (const [, target = ''] of textOf(file).matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
      const imported = path.posix.join(path.posix.dirname(file), target);
      const [from, to] = [partOf(file), partOf(imported)];
      if (from !== to && to !== 'languages' && !allowed[from]?.includes(to))
        wrong.push(`${file} → ${imported}`);
    }
  }
  expect(wrong).toEqual([]);
});

it('knows every part of the program', () => {
  expect([...new Set(sources.map(partOf))].filter((part) => !(part in allowed))).toEqual([]);
});

it('sets raw HTML in one file only', () => {
  const files = sources.filter((file) => /dangerouslySetInnerHTML|__html/.test(textOf(file)));
  expect(files).toEqual(['layouts/components/raw-html.tsx']);
});

it('knows Eleventy in one folder only', () => {
  const files = sources.filter((file) => /from '@11ty\/eleventy'/.test(textOf(file)));
  expect(files.every((file) => file.startsWith('src/eleventy/'))).toBe(true);
});
