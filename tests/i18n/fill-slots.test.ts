import { expect, it } from 'vitest';
import { fillSlots } from '../../src/i18n/fill-slots.ts';
import { type MessageKey, translatorFor } from '../../src/i18n/translator.ts';
import { languages } from '../../src/languages.ts';

const filled = (key: MessageKey, slots: Readonly<Record<string, string>>, language: 'en' | 'fr' = 'en') =>
  fillSlots(translatorFor(language), key, slots, (words) => words.toUpperCase()).join('');

it('puts what is given into its place, and changes only the words around it', () => {
  const given = { address: 'here', title: 'a' };
  expect(filled('file.notice.official.current', given)).toBe(
    'THIS IS THE ORGANIZATION’S OWN STATEMENT, a. IT IS ALSO PUBLISHED AT here; THAT PUBLICATION PREVAILS.',
  );
  expect(filled('page.edition', { date: 'le 21' }, 'fr')).toBe('ÉDITION DU le 21');
});

it('leaves what is given as it is, whatever it looks like', () => {
  const date = '{{day}} $t(page.home) $& <b>';
  expect(filled('page.edition', { date })).toBe(`EDITION OF ${date}`);
});

it.each(languages)('refuses a message with a slot that nothing is given for, in %s', (language) => {
  expect(() => filled('page.edition', { day: '21' }, language)).toThrow('value for {{date}} is missing');
  filled('page.edition', { date: '21' }, language);
  expect(() => filled('page.edition', { day: '21' }, language)).toThrow('value for {{date}} is missing');
});
