import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import type { Localized } from '../../src/languages.ts';
import { runVitrine } from '../support/run-vitrine.ts';
import { type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();
const files: Localized<string> = { en: 'acme/privacy.en.md', fr: 'acme/privacy.fr.md' };

const good: Localized<readonly string[]> = {
  en: [
    'cookies: The website places no [cookies](#cookies).',
    'contact: Write to [the officer](#privacy-officer).',
  ],
  fr: [
    'cookies: Le site Web n’installe aucun [témoin](#cookies).',
    'contact: Écrivez à [la personne responsable](#privacy-officer).',
  ],
};

/** Puts answers into the front matter of a version. */
const answer = (content: TemporaryContent, language: keyof typeof files, answers: readonly string[]) =>
  content.replace(
    files[language],
    'translation: equal\n',
    ['translation: equal', 'summary:', ...answers.map((line) => `  ${line}`), ''].join('\n'),
  );

const withAnswers = ({ en = good.en, fr = good.fr }: Partial<typeof good> = {}): TemporaryContent => {
  const content = make.minimal();
  answer(content, 'fr', fr);
  return answer(content, 'en', en);
};

const run = async (content: TemporaryContent, ...args: string[]) => {
  const { code, stdout } = await runVitrine(args, { cwd: content.project });
  return { code, text: stdout.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ') };
};

describe('a statement with answers', () => {
  it('passes the check when its sections say the same', async () => {
    expect(await run(withAnswers(), 'check')).toEqual({ code: 0, text: 'No problem found in 6 files. ' });
  });

  it('fails it on a number that the section does not hold, in words that name line, answer and section', async () => {
    const content = withAnswers({
      en: [`cookies: The website places no [cookies](#cookies), and keeps them 30 days.`],
      fr: [`cookies: Le site Web n’installe aucun [témoin](#cookies), et les garde 30 jours.`],
    });
    const { code, text } = await run(content, 'check');
    expect(code).toBe(1);
    expect(text).toContain(
      'content/acme/privacy.en.md 9:70 error “summary.cookies” says “30 days”, and the section',
    );
    expect(text).toContain('“Témoins”, does not.');
    expect(text).toContain('2 errors');
    expect((await run(content, 'check', '--lang', 'fr')).text).toContain('la section');
  });

  it('is explained rule by rule', async () => {
    const { code, text } = await run(withAnswers(), 'explain', 'summary/unfounded-fact');
    expect(code).toBe(0);
    expect(text).toContain(
      'No answer of a summary says a number, date, address or the like that its section',
    );
  });
});

describe('vitrine fix', () => {
  /** The answer as YAML reads it. */
  const readAnswer = (content: TemporaryContent): unknown => {
    const read = readFrontMatter(content.read(files.fr), files.fr);
    return 'mapping' in read ? (read.mapping.value as { summary?: unknown }).summary : read.problems;
  };

  it.each([
    ['plain', 'Écrivez à [la personne](#privacy-officer): "elle" répond ?'],
    ['in double quotation marks', '"Écrivez à [la personne](#privacy-officer): \\"elle\\" répond ?"'],
    ['in single quotation marks', `'Écrivez à [la personne](#privacy-officer): "elle" répond ?'`],
    ['folded', '>-\n    Écrivez à [la personne](#privacy-officer):\n    "elle" répond ?'],
  ])('mends the typography of an answer, and leaves valid YAML: %s', async (how, written) => {
    // A colon before a space would end the key of a plain value.
    const given = how === 'plain' ? written.replace(': "', ' "') : written;
    const content = withAnswers({ fr: [`contact: ${given}`], en: good.en.slice(1) });
    await run(content, 'fix');
    const colon = how === 'plain' ? '' : '\u00a0:';
    expect(readAnswer(content)).toEqual({
      contact: `Écrivez à [la personne](#privacy-officer)${colon} «\u00a0elle\u00a0» répond?`,
    });
    expect((await run(content, 'check')).text).toBe('No problem found in 6 files. ');
  });

  it('doubles no apostrophe that was doubled for YAML', async () => {
    const content = withAnswers({
      fr: [`cookies: 'Le site n''installe "aucun" [témoin](#cookies).'`],
      en: good.en.slice(0, 1),
    });
    await run(content, 'fix');
    expect(readAnswer(content)).toEqual({
      cookies: "Le site n'installe «\u00a0aucun\u00a0» [témoin](#cookies).",
    });
  });
});

describe('vitrine compare', () => {
  it('shows each answer that changed, came or went, by its key', async () => {
    const [old, now] = [withAnswers(), withAnswers()];
    now
      .replace(files.en, 'places no [cookies]', 'sets no [cookies]')
      .replace(files.en, `  ${good.en[1]}\n`, '')
      .replace(files.en, 'summary:\n', 'summary:\n  collected: Your [address](#cookies).\n');
    const { code, text } = await run(now, 'compare', old.content, now.content);
    expect(code).toBe(0);
    expect(text).toContain(
      'summary.cookies: [-The website places no [cookies](#cookies).-] → {+The website sets no',
    );
    expect(text).toContain('summary.contact: [-Write to [the officer](#privacy-officer).-] → none');
    expect(text).toContain('summary.collected: none → {+Your [address](#cookies).+}');
  });
});

describe('vitrine status', () => {
  it('says that the answers fell behind in one language, until that is confirmed', async () => {
    const content = withAnswers().keepLocks();
    expect((await run(content, 'status')).text).toContain('was confirmed to say the same, as it is now.');
    content.replace(files.en, 'places no [cookies]', 'has no [cookies]');
    const { text } = await run(content, 'status');
    expect(text).toContain('1 part is not as it was confirmed; 5 are: “summary”');
    expect(text).toContain('(acme/privacy#_summary)');
    expect((await run(content, 'check')).text).toContain('“summary” has not followed the English');
    await run(content, 'acknowledge', 'acme/privacy#_summary');
    expect((await run(content, 'status')).text).toContain('was confirmed to say the same, as it is now.');
  });
});
