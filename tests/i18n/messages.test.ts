import { describe, expect, it } from 'vitest';
import en from '../../src/i18n/messages/en.json' with { type: 'json' };
import fr from '../../src/i18n/messages/fr.json' with { type: 'json' };

const messages = { en, fr } as Record<'en' | 'fr', Readonly<Record<string, string>>>;
const keys = Object.keys(en) as (keyof typeof en)[];

/** What is filled in, with the form of a number: by the translator, or by a layout with elements. */
const placeholdersOf = (text: string) =>
  [...text.matchAll(/\{\{\w+(?:, \w+\([^{}]*\))?\}\}/g)].map(([written]) => written);

describe('the messages of both languages', () => {
  it('have the same keys', () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
  });

  it('have the same placeholders in both', () => {
    const inOrder = (text: string) => [...new Set(placeholdersOf(text))].sort().join(' ');
    expect(keys.filter((key) => inOrder(fr[key]) !== inOrder(en[key]))).toEqual([]);
  });

  it('have placeholders in two braces, never in one', () => {
    const wrong = Object.values(messages).flatMap((texts) =>
      Object.entries(texts).filter(([, text]) => /(?<!\{)\{\w+\}(?!\})/.test(text)),
    );
    expect(wrong).toEqual([]);
  });

  it('are each a text in both, without space at its ends', () => {
    const isText = (text: string) => /^\S(?:.*\S)?$/s.test(text);
    expect(keys.filter((key) => !isText(en[key]) || !isText(fr[key]))).toEqual([]);
  });

  it('have both plural forms wherever they have one', () => {
    for (const texts of Object.values(messages)) {
      const stems = Object.keys(texts).flatMap((key) => /^(.*)_(?:one|other)$/.exec(key)?.[1] ?? []);
      for (const stem of stems)
        expect(texts).toMatchObject({
          [`${stem}_one`]: expect.any(String),
          [`${stem}_other`]: expect.any(String),
        });
    }
  });

  it('are not left in English', () => {
    const same = [
      'page.siteNavigation',
      'page.by',
      'page.about.source',
      'page.about.date',
      'page.format.markdown',
      'family.sections',
      'compare.column.section',
      'report.part.section',
      'report.summary',
      'site/invalid-html',
    ];
    const left = keys.filter(
      (key) =>
        !key.startsWith('cli.help') &&
        /\p{L}{4}/u.test(en[key].replaceAll(/\{+\w+\}+/g, '')) &&
        fr[key] === en[key],
    );
    expect(left.filter((key) => !same.includes(key))).toEqual([]);
  });
});

describe('the typography of the French messages', () => {
  const bad: readonly (readonly [string, RegExp])[] = [
    ['a straight apostrophe', /\p{L}'\p{L}/u],
    ['straight quotation marks', /"/],
    ['a guillemet that is not followed by a no-break space', /«(?!\u00a0)/],
    ['a guillemet that has no no-break space before it', /(?<!\u00a0)»/],
    ['a breaking space before a colon', / :/],
    ['a space before a semicolon, a question or an exclamation mark', /[ \u00a0\u202f][;?!](?=\s|$)/],
  ];
  it.each(bad)('never has %s', (_, pattern) => {
    const wrong = Object.entries(messages.fr).filter(([, text]) => pattern.test(text));
    expect(wrong).toEqual([]);
  });

  it('in English has curly quotation marks and apostrophes', () => {
    const wrong = Object.entries(messages.en).filter(([, text]) => /"|\p{L}'\p{L}/u.test(text));
    expect(wrong).toEqual([]);
  });
});
