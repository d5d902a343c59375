import { describe, expect, it } from 'vitest';
import type { Language, Localized } from '../../src/languages.ts';
import { relatedSentence, sentenceOf } from '../../src/report/sentences.ts';
import type { Finding } from '../../src/rules/engine/run-rules.ts';
import {
  allFindings,
  completeBody,
  findingsOf,
  inShort,
  statementFile,
  summaries,
} from '../support/library-from.ts';

const texts: Localized<string> = {
  en: `${completeBody.en}
## Collection {#collection}

### Forms {#x-forms}

A form asks for [2 names](tel:+14169671111) and is kept for 30 days, under section 38 of the Act.
`,
  fr: `${completeBody.fr}
## Collecte {#collection}

### Formulaires {#x-forms}

Un formulaire demande [2 noms](tel:+14169671111) et est conservé 30 jours, selon l’article 38 de la Loi.
`,
};

const good: Localized<string> = {
  en: '  collected: "[Two names](#collection), kept for thirty days."\n  contact: Write to [the officer](#privacy-officer).',
  fr: '  collected: "[Deux noms](#collection), conservés trente jours."\n  contact: Écrivez à [la personne responsable](#privacy-officer).',
};

/** The answers of the good summary, with one of the English ones put in its place. */
const withAnswer = (answer: string, other: Partial<Localized<string>> = {}) => {
  const [key] = answer.trim().split(':');
  const rest = good.en.split('\n').filter((line) => !line.startsWith(`  ${key}:`));
  return summaries({ ...good, en: [...rest, `  ${answer}`].join('\n'), ...other }, texts);
};

/** Line of the file on which the first answer stands, and on which one that was put in stands. */
const [firstLine, lastLine] = [13, 14];
const columnOf = (words: string, answer: string): number => `  ${answer}`.indexOf(words) + 1;
const at = (line: number, column: number): string => `${statementFile.en}:${line}:${column}`;

it('good answers are no findings', () => {
  expect(allFindings(summaries(good, texts))).toEqual([]);
});

it('a summary may have a single answer, and a statement none', () => {
  const one = {
    en: '  contact: Write to [the officer](#privacy-officer).',
    fr: good.fr.split('\n')[1] ?? '',
  };
  expect(allFindings(summaries(one, texts))).toEqual([]);
  expect(allFindings(summaries({}, texts))).toEqual([]);
});

describe('summary/long-answer', () => {
  const rule = 'summary/long-answer';
  const answer = (length: number): string =>
    `contact: "[Write](#privacy-officer) ${'é'.repeat(length - 'Write .'.length)}."`;

  it('counts what is read, and says how much to cut', () => {
    expect(findingsOf(rule, withAnswer(answer(140)))).toEqual([]);
    const [finding] = findingsOf(rule, withAnswer(answer(143)));
    expect(finding && inShort(finding)).toBe(`error long ${at(lastLine, 13)}`);
    expect(finding?.values).toEqual({ key: 'summary.contact', length: 143, longest: 140, over: 3 });
  });
});

describe('summary/one-sentence', () => {
  it.each([
    ['contact: Write to [us](#privacy-officer). We answer.', 'We answer.'],
    ['contact: "Write to [us](#privacy-officer)! All of us read."', 'All of us read.'],
  ])('%s', (answer, text) => {
    const [finding] = findingsOf('summary/one-sentence', withAnswer(answer));
    expect(finding && inShort(finding)).toBe(`error several ${at(lastLine, columnOf(text, answer))}`);
    expect(finding?.values).toEqual({ key: 'summary.contact', count: 2, text });
  });

  it.each([
    'contact: Write to [Dr. Roe](#privacy-officer), 5 St. John St., or a.b@example.org.',
    'contact: Write to [us](#privacy-officer)',
  ])('is content with %s', (answer) => {
    expect(findingsOf('summary/one-sentence', withAnswer(answer))).toEqual([]);
  });
});

describe('summary/section-link', () => {
  const rule = 'summary/section-link';
  it.each([
    'contact: Write to us.',
    'contact: Write to [us](mailto:privacy@union.example.org).',
    'contact: See [the French page](privacy.fr.md#privacy-officer).',
    'contact: See [this page](privacy.en.md).',
  ])('%s leads to no section', (answer) => {
    const [finding] = findingsOf(rule, withAnswer(answer));
    expect(finding && inShort(finding)).toBe(`error none ${at(lastLine, 12)}`);
  });

  it('a section about something else', () => {
    const [finding, more] = findingsOf(rule, withAnswer('contact: Write to [the officer](#cookies).'));
    expect(finding && inShort(finding)).toBe(`error unfitting ${at(lastLine, 21)}`);
    expect(finding?.values).toMatchObject({ key: 'summary.contact', heading: 'Cookies' });
    expect(more).toBeUndefined();
  });

  it('a section of one’s own making fits, and so does one inside a fitting one', () => {
    expect(findingsOf(rule, withAnswer('collected: Two [names](#x-forms).'))).toEqual([]);
    expect(findingsOf(rule, withAnswer('shared: With [some](#x-forms).'))).toEqual([]);
  });

  it('a section that is not there is a dead link, and nothing else', () => {
    const findings = allFindings(withAnswer('contact: Write to [the officer](#privacy-offiser).'));
    expect(findings.map((finding) => `${finding.rule} ${inShort(finding)}`)).toContain(
      `links/dead-link error anchor-near ${at(lastLine, 21)}`,
    );
    expect(findings.filter(({ rule: id }) => id === rule)).toEqual([]);
  });
});

describe('summary/unfounded-fact', () => {
  const rule = 'summary/unfounded-fact';
  it.each([
    ['collected: Two [names](#collection), kept for 60 days.', '60 days'],
    ['collected: Two [names](#collection), kept until 1 May 2030.', '1 May 2030'],
    ['collected: Two [names](#collection), for $5.', '$5'],
    ['collected: Two [names](#collection), sold by 7 % of people.', '7 %'],
    ['collected: Two [names](#collection), asked at 416-967-2222.', '416-967-2222'],
    [
      'collected: Two [names](#collection), asked by [mail](mailto:a@union.example.org).',
      'a@union.example.org',
    ],
    ['collected: Two [names](#collection), under section 39 of the Act.', 'section 39'],
    ['collected: Seven [names](#collection), kept for 30 days.', 'Seven'],
  ])('%s', (answer, value) => {
    const [finding, more] = findingsOf(rule, withAnswer(answer));
    expect(finding && inShort(finding)).toBe(
      `error absent ${at(lastLine, columnOf(value.startsWith('a@') ? '[mail]' : value, answer))}`,
    );
    expect(finding?.values).toEqual({ key: 'summary.collected', value, heading: 'Collection' });
    expect(more).toBeUndefined();
  });

  it.each([
    'collected: Two [names](#collection), call [us](tel:+14169671111), for 30 days, yes, thirty days.',
    'collected: Two [names](#x-forms) under section 38.',
    'contact: Write to [the officer](#privacy-officer), privacy@union.example.org.',
    'choices: 2 [names](#privacy-officer) of [those](#collection).',
  ])('is content with %s', (answer) => {
    expect(findingsOf(rule, withAnswer(answer))).toEqual([]);
  });

  it('points to what the section says instead', () => {
    const [finding] = findingsOf(rule, withAnswer('collected: Two [names](#collection), kept for 60 days.'));
    expect(finding?.related).toMatchObject([{ message: 'instead', values: { value: '30 days' } }]);
  });
});

describe('what both versions answer', () => {
  it('is the same questions', () => {
    const [finding, more] = findingsOf('parity/summary', withAnswer('shared: With [nobody](#collection).'));
    expect(finding && inShort(finding)).toBe(`error missing ${statementFile.fr}:${firstLine}:3`);
    expect(finding).toMatchObject({
      language: 'fr',
      values: { key: 'summary.shared' },
      related: [{ location: { file: statementFile.en, line: firstLine + 2 } }],
    });
    expect(more).toBeUndefined();
    expect(findingsOf('parity/summary', summaries({ fr: good.fr }, texts))).toHaveLength(2);
  });

  it.each([
    ['parity/duration', 'collected: "[Two names](#collection), kept for sixty days."'],
    ['parity/number', 'collected: "[Five names](#collection), kept for thirty days."'],
    [
      'parity/telephone',
      'collected: "[Two names](#collection), kept for thirty days, [call](tel:+14169671111)."',
    ],
    ['parity/web-address', 'collected: "[Two names](#privacy-officer), kept for thirty days."'],
    ['parity/links', 'collected: "[Two](#collection) [names](#x-forms), kept for thirty days."'],
  ])('has the same of %s', (rule, answer) => {
    expect(findingsOf(rule, summaries(good, texts))).toEqual([]);
    const [finding, more] = findingsOf(rule, withAnswer(answer));
    expect(finding?.values['heading'] ?? 'summary.collected').toBe('summary.collected');
    expect([finding, ...(finding?.related ?? [])].some((one) => Number(one?.location.line) <= lastLine)).toBe(
      true,
    );
    expect(more).toBeUndefined();
  });
});

it('an answer that differs is called an answer, by its name on the page, and a section a section', () => {
  const [number] = findingsOf(
    'parity/number',
    withAnswer('collected: "[Five names](#collection), with seven more, kept for thirty days."'),
  ).filter(({ message }) => message !== 'different');
  const [links] = findingsOf(
    'parity/links',
    withAnswer('collected: "[Two](#collection) [names](#x-forms), kept for thirty days."'),
  );
  const [section] = findingsOf(
    'parity/duration',
    summaries(good, { ...texts, fr: texts.fr.replace(/30\sjours/, 'longtemps') }),
  );
  const said = (finding: Finding | undefined, language: Language) =>
    finding &&
    [
      sentenceOf(finding, language),
      ...finding.related.map((related) => relatedSentence(finding, related, language)),
    ]
      .join(' / ')
      .replaceAll('\u00a0', ' ');
  expect(said(number, 'en')).toContain('the answer “Collected” of this version does not');
  expect(said(number, 'fr')).toContain('la réponse « Recueilli » de cette version');
  expect(said(links, 'en')).toMatch(
    /^Links in the answer “Collected”: .* \/ the same answer in the other version, “Collected”$/,
  );
  expect(said(links, 'fr')).toMatch(
    /^Liens dans la réponse « Recueilli » : .* \/ la même réponse dans l’autre version, « Recueilli »$/,
  );
  expect(said(section, 'en')).toContain('the section “Formulaires” of this version does not');
  expect(said(section, 'fr')).toContain('la section « Formulaires » de cette version');
});

describe('rules of any text find in an answer', () => {
  it.each([
    ['typography/doubled-word', 'contact: Write to to [the officer](#privacy-officer).', 'to to'],
    ['links/bare-text', 'contact: See [here](#privacy-officer).', '[here]'],
    ['links/unsafe-target', 'contact: See [the officer](#privacy-officer) or [run](javascript:x).', '[run]'],
    ['markup/raw-html', 'contact: See <b>[the officer](#privacy-officer)</b>.', '<b>'],
    ['content/placeholder', 'contact: See [the officer](#privacy-officer), TODO.', 'TODO'],
    ['language/abbreviation', 'contact: See [the officer](#privacy-officer) of the XQZ.', 'XQZ'],
    [
      'language/wrong-language',
      'contact: Pour exercer vos droits, il suffit d’écrire à [la personne responsable](#privacy-officer) de la protection.',
      'Pour',
    ],
  ])('%s', (rule, answer, words) => {
    const findings = findingsOf(rule, withAnswer(answer)).filter(
      ({ location }) => location.file === statementFile.en,
    );
    expect(findings.map(({ location }) => [location.line, location.column])).toEqual([
      [lastLine, columnOf(words, answer)],
    ]);
  });
});
it('leads to the same section of one’s own making in both versions', () => {
  const own: Localized<string> = {
    en: `${texts.en}\n### Mail {#x-mail}\n\nA letter.\n`,
    fr: `${texts.fr}\n### Courrier {#x-mail}\n\nUne lettre.\n`,
  };
  const inOwn = (en: string, fr: string) =>
    findingsOf(
      'parity/web-address',
      summaries({ en: `  collected: A [name](#${en}).`, fr: `  collected: Un [nom](#${fr}).` }, own),
    );
  expect(inOwn('x-mail', 'x-mail')).toEqual([]);
  expect(inOwn('x-mail', 'x-forms').map(({ message }) => message)).toEqual(['elsewhere']);
});
