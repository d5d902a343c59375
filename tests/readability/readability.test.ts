import { describe, expect, it } from 'vitest';
import type { AnyVersion } from '../../src/content/library.ts';
import type { Language } from '../../src/languages.ts';
import { longestFirst, readabilityOf } from '../../src/readability/readability.ts';
import { readingMinutes } from '../../src/readability/reading-time.ts';
import { bodies, libraryFrom, statementFile, versionIn } from '../support/library-from.ts';

const versionOf = (body: string, language: Language = 'en'): AnyVersion =>
  versionIn(libraryFrom(bodies({ [language]: body })), statementFile[language]);
const read = (body: string, language: Language = 'en') => readabilityOf(versionOf(body, language));
const sentences = (body: string, language: Language = 'en') =>
  read(body, language).sentences.map(({ text }) => text);

describe('the scores', () => {
  it('are the grade of Flesch and Kincaid in English', () => {
    // We keep per-son-al files un-der lock: 1+1+3+1+2+1. You can ask us to-day: 1+1+1+1+2.
    const { wordsPerSentence, score } = read('We keep personal files under lock. You can ask us today.');
    expect(wordsPerSentence).toBe(5.5);
    expect(score).toBeCloseTo(0.39 * 5.5 + 11.8 * (15 / 11) - 15.59, 10);
  });

  it('are the ease of Kandel and Moles in French', () => {
    // Nous gar-dons votre dos-sier: 1+2+1+2. Le syn-di-cat pro-tège la vie pri-vée: 1+3+2+1+1+2.
    const { wordsPerSentence, score } = read(
      'Nous gardons votre dossier. Le syndicat protège la vie privée.',
      'fr',
    );
    expect(wordsPerSentence).toBe(5);
    expect(score).toBeCloseTo(207 - 1.015 * 5 - 73.6 * (16 / 10), 10);
  });

  it('count words of another language by that language, and neither addresses nor code', () => {
    // « La » 1, “Privacy Act” 3 + 1, « dit » 1, « oui » 1: five words with seven syllables, and an address, which is a word.
    const { wordsPerSentence, score } = read(
      'La [Privacy Act]{lang=en} dit oui `x-y.z` a@b.example.org.',
      'fr',
    );
    expect(wordsPerSentence).toBe(7);
    expect(score).toBeCloseTo(207 - 1.015 * 7 - 73.6 * (7 / 5), 10);
  });

  it('are none for a page without a sentence', () => {
    const {
      wordsPerSentence,
      score,
      sentences: found,
      words,
    } = read('## A heading\n\n| a | b |\n| - | - |\n| c | d |\n');
    expect({ wordsPerSentence, score, found, words }).toEqual({
      wordsPerSentence: undefined,
      score: undefined,
      found: [],
      words: 6,
    });
  });
});

describe('what counts as prose', () => {
  it('is neither headings nor tables, code or rules', () => {
    expect(
      sentences('## A heading. Of two.\n\nText.\n\n| Cell |\n| - |\n| Other. |\n\n```\ncode.\n```\n\n---\n'),
    ).toEqual(['Text.']);
  });

  it('is no postal address, in lines or in one', () => {
    expect(
      sentences(
        'Write:\n\nPrivacy Officer\\\nThe Union\\\n10025 182 Street NW\\\nEdmonton, AB T5S 0P7\n\nPrivacy Officer, 100 Main St., Edmonton, AB T5S 0P7',
      ),
    ).toEqual(['Write:']);
  });

  it('is no list of links, but a list in which links stand', () => {
    expect(
      sentences('- [The union](https://a.ca)\n- [Ours](https://b.ca);\n\nAnd:\n\n- see [it](https://c.ca)\n'),
    ).toEqual(['And:', 'see it']);
  });

  it('has an item of a list as a sentence of its own, each of its sentences another', () => {
    expect(sentences('We collect:\n\n- names\n- addresses. We keep them.\n  - of the house\n')).toEqual([
      'We collect:',
      'names',
      'addresses.',
      'We keep them.',
      'of the house',
    ]);
  });

  it('ends no sentence within an address', () => {
    expect(sentences('See <https://a.ca/b?c=d.> and `a. B` now.')).toHaveLength(1);
  });

  it('is a quotation too', () => {
    expect(sentences('> We would. You know.\n')).toEqual(['We would.', 'You know.']);
  });
});

it('gives the longest sentences first, and of equal ones the first of the page', () => {
  const { sentences: found } = read('One two. One two three. Four five. Six.');
  expect(longestFirst(found).map(({ text }) => text)).toEqual([
    'One two three.',
    'One two.',
    'Four five.',
    'Six.',
  ]);
});

it('knows where a sentence stands in the file', () => {
  const version = versionOf('A [b](https://c.ca) *d*. The *next*\none.\n');
  const [, second] = readabilityOf(version).sentences;
  expect(second && version.body.locationIn(second.passage, second.start)).toMatchObject({ column: 26 });
});

it.each([
  [1, 'en', 1],
  [238, 'en', 1],
  [1190, 'en', 5],
  [1130, 'fr', 5],
  [1300, 'fr', 6],
] as const)('%i words in %s take %i minutes', (words, language, minutes) => {
  expect(readingMinutes(words, language)).toBe(minutes);
});
