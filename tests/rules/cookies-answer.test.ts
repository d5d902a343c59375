import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/languages.ts';
import { sentenceOf } from '../../src/report/sentences.ts';
import {
  completeBody,
  type Files,
  findingsOf,
  inShort,
  range,
  statement,
  statementFile,
} from '../support/library-from.ts';

const rule = 'content/cookies-answer';
/** Line of the file on which a key stands that the support adds at the end of the others. */
const keyLine = 12;

const files = (en?: string, fr?: string, more: Files = {}): Files => ({
  'union/privacy.en.md': statement('en', undefined, ...(en ? [`cookies: ${en}`] : [])),
  'union/privacy.fr.md': statement('fr', undefined, ...(fr ? [`cookies: ${fr}`] : [])),
  ...more,
});
const withText = (language: Language, answer: string, text: string): Files => ({
  [`union/privacy.${language}.md`]: statement(
    language,
    completeBody[language].replace(/(?<=\{#cookies\}\n\n).*/, () => text),
    `cookies: ${answer}`,
  ),
});
const shown = (given: Files) =>
  findingsOf(rule, given).map((finding) =>
    [
      inShort(finding),
      ...finding.related.map(({ message, location }) => `${message} ${range(location)}`),
    ].join(' | '),
  );

describe('two answers', () => {
  it('none and the same in both languages are sound', () => {
    expect(shown(files())).toEqual([]);
    expect(shown(files('not-used', 'not-used'))).toEqual([]);
  });

  it('are shown in the version that follows, with the place in the other', () => {
    const more = (one: Language, standing: string, answer: string) =>
      statement(
        one,
        completeBody[one].replace(/(?<=\{#cookies\}\n\n).*/, 'Text.'),
        `translation: ${standing}`,
        `cookies: ${answer}`,
      );
    const given = (en: string, fr: string): Files => ({
      'union/privacy.en.md': more('en', en, 'used'),
      'union/privacy.fr.md': more('fr', fr, 'may-be-used'),
    });
    const french = `error different ${statementFile.fr}:${keyLine}:10`;
    const english = `error different ${statementFile.en}:${keyLine}:10`;
    expect(shown(given('original', 'translation'))).toEqual([
      `${french} | counterpart ${statementFile.en}:${keyLine}:10`,
    ]);
    expect(shown(given('translation', 'original'))).toEqual([
      `${english} | counterpart ${statementFile.fr}:${keyLine}:10`,
    ]);
    const [finding] = findingsOf(rule, given('original', 'translation'));
    expect(finding && sentenceOf(finding, 'en')).toBe(
      '“cookies” is “may-be-used” here and “used” in the other version. ' +
        'Read the section on cookies in both, and correct whichever is wrong.',
    );
  });

  it.each([
    ['not-used', undefined, statementFile.fr, statementFile.en],
    [undefined, 'not-used', statementFile.en, statementFile.fr],
  ])('%s and %s: the silent version is named', (en, fr, silent, other) => {
    expect(shown(files(en, fr))).toEqual([
      `error one-sided ${silent}:2:8 | counterpart ${other}:${keyLine}:10`,
    ]);
  });

  it('wait until the other version is there', () => {
    expect(shown(files('not-used', undefined, { 'union/privacy.fr.md': undefined }))).toEqual([]);
  });
});

it('an answer without a section on cookies is found in the version that lacks it', () => {
  const body = completeBody.fr.replace(/## Témoins[^#]*\{#cookies\}[^#]*/, '');
  expect(
    shown(
      files('not-used', undefined, { 'union/privacy.fr.md': statement('fr', body, 'cookies: not-used') }),
    ),
  ).toEqual([`error no-section ${statementFile.fr}:${keyLine}:10`]);
});

it('a section on cookies that its heading alone tells is one', () => {
  const body = completeBody.en.replace(' {#cookies}', '');
  expect(
    shown(
      files(undefined, 'not-used', { 'union/privacy.en.md': statement('en', body, 'cookies: not-used') }),
    ),
  ).toEqual([]);
});

describe('an answer that the text contradicts', () => {
  const contradicted = (language: Language, answer: string, text: string) =>
    findingsOf(rule, withText(language, answer, text)).filter(({ message }) => message === 'contradicted');

  it.each<[Language, string, string]>([
    ['en', 'not-used', 'We use cookies.'],
    ['en', 'not-used', 'A cookie is a small file. This website uses session cookies to keep you signed in.'],
    ['en', 'not-used', 'Our site sets two cookies, which do not identify you.'],
    ['en', 'not-used', 'We may use cookies to remember your choices.'],
    ['en', 'not-used', 'Text.\n\n### Ours\n\nThis site sets one cookie that keeps your language.'],
    ['en', 'used', 'This site does not use cookies.'],
    ['en', 'used', 'This site sets no cookie.'],
    ['en', 'may-be-used', 'We never use cookies.'],
    ['en', 'used', 'We do not use any cookies of any kind.'],
    ['fr', 'not-used', 'Nous utilisons des témoins.'],
    ['fr', 'not-used', 'Notre site Web installe des témoins de connexion sur votre appareil.'],
    ['fr', 'not-used', 'Ce site peut utiliser des témoins (*cookies*) pour retenir vos choix.'],
    ['fr', 'used', 'Notre site n’utilise pas de témoins.'],
    ['fr', 'used', 'Nous n’utilisons aucun témoin.'],
    ['fr', 'may-be-used', 'Ce site Web n’installe aucun témoin.'],
  ])('%s %s: %s', (language, answer, text) => {
    const [finding, ...more] = contradicted(language, answer, text);
    expect(more).toEqual([]);
    expect(finding && inShort(finding)).toBe(`warning contradicted ${statementFile[language]}:${keyLine}:10`);
  });

  it.each<[Language, string, string]>([
    // Of somebody else's site, or of nobody's.
    ['en', 'not-used', 'Many websites use cookies. Videos are on YouTube. The site uses cookies.'],
    ['en', 'not-used', 'Sites that we link to use cookies.'],
    ['en', 'not-used', 'Cookies are used on most websites.'],
    // Not of cookies, or not of their use.
    ['en', 'not-used', 'We use alternatives to cookies.'],
    ['en', 'not-used', 'We use a cookie banner that asks nothing. We use cookie-free statistics.'],
    ['en', 'not-used', 'This page says how we use cookies: not at all.'],
    ['en', 'not-used', 'Do we use cookies? No.\n\nWe use cookies, don’t we?'],
    ['en', 'not-used', 'We use no cookies. We use the word “cookies” for small files.'],
    // Of another day.
    ['en', 'not-used', 'We do not use cookies. We may use cookies to count visits one day.'],
    ['en', 'not-used', 'We may use cookies to count visits in the future.'],
    [
      'fr',
      'not-used',
      'Nous n’utilisons pas de témoins. Nous pourrions utiliser des témoins pour compter les visites.',
    ],
    // Only half of what is said.
    ['en', 'not-used', 'We do none of this:\n\n- We use cookies.\n- We sell data.'],
    ['en', 'not-used', '> We use cookies.\n\nSo say others.'],
    // Some are used, if not all.
    ['en', 'used', 'This site does not use cookies to track you.'],
    ['en', 'used', 'We do not use cookies. Our partners set them.'],
    ['en', 'used', 'This site does not use advertising cookies.'],
    ['en', 'used', 'Some of our pages do not use cookies.'],
    ['en', 'may-be-used', 'We do not use cookies unless you sign in.'],
    ['fr', 'not-used', 'Nous n’utilisons des témoins nulle part. Les autres sites utilisent des témoins.'],
    ['fr', 'not-used', 'Nous utilisons des mots comme « témoins ».'],
    ['fr', 'used', 'Ce site n’utilise pas de témoins publicitaires.'],
    ['fr', 'used', 'Nous n’utilisons des témoins que si vous le voulez.'],
    ['fr', 'used', 'Nous n’utilisons pas de témoins, sauf un.'],
    // The answer agrees, or leaves it open.
    ['en', 'used', 'We use cookies.'],
    ['en', 'may-be-used', 'We use cookies.'],
    ['fr', 'not-used', 'Ce site n’utilise pas de témoins.'],
  ])('not beyond doubt: %s %s: %s', (language, answer, text) => {
    expect(contradicted(language, answer, text)).toEqual([]);
  });

  it('is said with the words and their place', () => {
    const given = withText('en', 'not-used', 'A cookie is a file. We use cookies.');
    const [finding] = findingsOf(rule, { ...files(undefined, 'not-used'), ...given });
    expect(finding && sentenceOf(finding, 'en')).toBe(
      '“cookies” is “not-used”, but the section on cookies says “We use cookies”. ' +
        'Correct the key or the text, whichever is wrong.',
    );
    expect(finding?.related.map(({ location }) => [location.line, location.column])).toEqual([
      [keyLine + 4, 21],
    ]);
  });

  it('in another section does not count', () => {
    const body = `${completeBody.en}\n## Security {#security}\n\nWe use cookies.\n`;
    expect(
      shown(
        files(undefined, 'not-used', { 'union/privacy.en.md': statement('en', body, 'cookies: not-used') }),
      ),
    ).toEqual([]);
  });
});
