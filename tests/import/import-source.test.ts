import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ImportOptions, importSource } from '../../src/import/import-source.ts';
import { type Language, languages } from '../../src/languages.ts';
import { foldedWords } from '../../src/text/fold.ts';
import { projectRoot } from '../support/run-vitrine.ts';
import { sentencesOfHtml } from './support/sentences-of-html.ts';

const fixture = (name: string): Buffer => readFileSync(path.join(projectRoot, 'tests/fixtures/import', name));

function imported(source: string | Uint8Array, options: Partial<ImportOptions> = {}) {
  const bytes = typeof source === 'string' ? Buffer.from(source) : source;
  return importSource(bytes, {
    language: 'en',
    name: 'page.html',
    required: ['cookies', 'privacy-officer', 'external-links'],
    ...options,
  });
}

/** Sentences of a page that are neither in the Markdown nor among what is listed as left out. */
async function unaccounted(name: string, language: Language): Promise<readonly string[]> {
  const source = fixture(name);
  const { markdown, title, account } = await imported(source, { language, name });
  const plain = markdown.replace(/\]\([^)]*\)(?:\{[^}]*\})?/g, ']').replace(/\\$/gm, ' ');
  const all = ` ${foldedWords([title, plain, ...account.leftOut.map(({ text }) => text)].join(' '))} `;
  return sentencesOfHtml(new TextDecoder().decode(source), language).filter(
    (sentence) => sentence !== '' && !all.includes(` ${sentence} `),
  );
}

describe.each(languages)('a page of a hospital (%s)', (language) => {
  const name = `hospital.${language}.html`;

  it('has every sentence kept, or listed as left out', async () => {
    // Two that the page hides from robots, and shows by a script.
    const hidden = (await unaccounted(name, language)).filter(
      (sentence) => !/^(?:e mail email|courriel courriel)/.test(sentence),
    );
    expect(hidden).toEqual([]);
    const { account } = await imported(fixture(name), { language, name });
    expect(account.leftOut.filter(({ reason }) => reason === 'lost')).toEqual([]);
    expect(account.kept).toBeGreaterThan(30);
  });

  it('has its furniture left out, and its sections kept', async () => {
    const { markdown, ids, updated, account } = await imported(fixture(name), { language, name });
    expect(markdown).not.toMatch(/©|JavaScript|Facebook|Menu|gtag|Skip to|Aller au contenu/);
    expect(new Set(account.leftOut.map(({ reason }) => reason))).toEqual(
      new Set([
        'navigation',
        'banner',
        'footer',
        'skip-link',
        'share',
        'aside',
        'cookie-banner',
        'script',
        'date',
      ]),
    );
    expect(ids.sections).toHaveLength(8);
    expect(updated).toBe('2026-03-17');
  });
});
