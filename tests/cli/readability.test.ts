import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readability as runCommand } from '../../src/cli/commands/readability.ts';
import type { Io } from '../../src/cli/io.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import { draft7Faults } from '../support/json-schema-validators.ts';
import { completeBody, statement, today } from '../support/library-from.ts';
import { fixtureContent, projectRoot, runVitrine } from '../support/run-vitrine.ts';
import { temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();
const schema = JSON.parse(readFileSync(`${projectRoot}/schemas/readability.schema.json`, 'utf8'));
const faults = draft7Faults(schema);

interface Given {
  readonly content: string;
  readonly target?: string;
  readonly sentences?: string;
  readonly language?: Language;
}

const run = async (format: 'text' | 'json', { content, target, sentences = '5', language = 'en' }: Given) => {
  let stdout = '';
  const io: Io = {
    language,
    today,
    colour: false,
    environment: {},
    out: (text) => {
      stdout += text;
    },
    error: () => {},
  };
  const code = await runCommand({ content, format, sentences, target }, io);
  return { code, stdout };
};
const refusal = (given: Given): Promise<string> =>
  run('text', given).then(
    () => 'not refused',
    (error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      return translatorFor('en')(error.key, error.values);
    },
  );

const body = `We keep names. We keep the names and the addresses of all members of the union.\n\n${completeBody.en}`;
const content = make.minimal().write('acme/privacy.en.md', statement('en', body)).content;

describe('in text', () => {
  it('shows the figures of each version, how to read them, and the longest sentences with their places', async () => {
    const { code, stdout } = await run('text', { content, target: 'acme/privacy', sentences: '1' });
    expect(code).toBe(0);
    expect(stdout).toContain(
      'acme/privacy – English\n  35 words (30 of them in 5 sentences) · 1-minute read\n',
    );
    expect(stdout).toContain('6.0 words a sentence on average');
    expect(stdout).toMatch(/Flesch-Kincaid grade -?\d+\.\d: [^.]* the higher, the\s+harder\./);
    expect(stdout).toMatch(/Kandel-Moles ease \d+\.\d, [^.]* the lower, the\s+harder\./);
    expect(stdout).toContain(
      'content/acme/privacy.en.md:13:16  13 words  We keep the names and the addresses of all members of the…',
    );
    expect(stdout).toMatch(/For information only: [\s\S]*never\s+compare\s+them\.\n$/);
  });

  it('speaks French to whom it should', async () => {
    const { stdout } = await run('text', { content, language: 'fr' });
    expect(stdout).toContain('acme/privacy – Anglais\n  35 mots (dont 30 dans 5 phrases)');
    expect(stdout).toContain('6,0 mots par phrase en moyenne');
  });

  it('gives no figure for a statement without a sentence', async () => {
    const empty = make
      .minimal()
      .write('acme/privacy.en.md', statement('en', '| a |\n| - |\n| b |\n')).content;
    expect((await run('text', { content: empty })).stdout).toContain('There is no sentence to measure.');
    expect(
      (
        await run('text', {
          content: make.minimal().delete('acme/privacy.en.md').delete('acme/privacy.fr.md').content,
        })
      ).stdout,
    ).toBe('There is no statement to measure.\n');
  });
});

describe('in JSON', () => {
  it('is what its published schema says, for long statements too', async () => {
    for (const folder of [content, fixtureContent])
      expect(faults(JSON.parse((await run('json', { content: folder })).stdout))).toEqual([]);
    expect(faults({ version: 1, statements: [{}] })).not.toEqual([]);
  });

  it('has the same figures, for other programs', async () => {
    const { statements } = JSON.parse((await run('json', { content, sentences: '1' })).stdout);
    expect(statements.map(({ language }: { language: string }) => language)).toEqual(['en', 'fr']);
    expect(statements[0]).toMatchObject({
      organization: 'acme',
      statement: 'privacy',
      file: 'content/acme/privacy.en.md',
      words: 35,
      wordsInSentences: 30,
      sentences: 5,
      wordsPerSentence: 6,
      readingMinutes: 1,
      scale: 'flesch-kincaid-grade',
      longestSentences: [{ words: 13, location: { line: 13, column: 16 } }],
    });
  });

  it('has null for what cannot be measured', async () => {
    const empty = make
      .minimal()
      .write('acme/privacy.en.md', statement('en', '| a |\n| - |\n| b |\n')).content;
    const report = JSON.parse((await run('json', { content: empty })).stdout);
    expect(report.statements[0]).toMatchObject({ sentences: 0, wordsPerSentence: null, score: null });
    expect(faults(report)).toEqual([]);
  });
});

it('measures the statement that is named, or all of an organization, or all', async () => {
  const two = make.minimal();
  two.write('acme/terms.en.md', statement('en', undefined, 'slug: terms'));
  two.write('acme/terms.fr.md', statement('fr', undefined, 'slug: conditions'));
  const measured = async (target?: string) => {
    const { stdout } = await run(
      'json',
      target === undefined ? { content: two.content } : { content: two.content, target },
    );
    return JSON.parse(stdout).statements.map(
      ({ statement: stem, language }: { statement: string; language: string }) => `${stem}.${language}`,
    );
  };
  const all = ['privacy.en', 'privacy.fr', 'terms.en', 'terms.fr'];
  expect(await measured()).toEqual(all);
  expect(await measured('acme')).toEqual(all);
  expect(await measured('acme/')).toEqual(all);
  expect(await measured('acme/terms')).toEqual(['terms.en', 'terms.fr']);
});

it.each([
  ['acne', 'There is no organization “acne” in “content”. Did you mean “acme”?'],
  ['zzz', 'There is no organization “zzz” in “content”. Use one of these: acme.'],
  ['acme/privcy', 'There is no statement “privcy” in “content/acme”. Did you mean “privacy”?'],
  [
    'acme/privacy#cookies',
    '“acme/privacy#cookies” is neither an organization nor a statement. Write the organization’s folder, alone or with a statement, such as opseu or opseu/privacy.',
  ],
])('refuses to measure %s', async (target, sentence) => {
  expect(await refusal({ content, target })).toBe(sentence);
});

it.each(['-1', 'many', '1001', '1.5', ''])('refuses “%s” sentences', async (sentences) => {
  expect(await refusal({ content, sentences })).toBe(
    `“${sentences}” cannot be --sentences. Use a number from 0 to 1000.`,
  );
});

it('runs from the command line; what it shows is no failure, an unknown statement is', async () => {
  expect(await runVitrine(['readability', 'opseu', '--sentences=0'])).toMatchObject({ code: 0, stderr: '' });
  const { code, stdout } = await runVitrine(['readability', 'opseu/x']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});
