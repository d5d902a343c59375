import { expect, it } from 'vitest';
import { fillSlots } from '../../src/i18n/fill-slots.ts';

const filled = (sentence: string, slots: Readonly<Record<string, string>>): string =>
  fillSlots(sentence, slots, (words) => words.toUpperCase()).join('');

it('puts what is given into its place, and changes only the words around it', () => {
  expect(filled('Published by {name}, at {address}.', { address: 'here', name: 'us' })).toBe(
    'PUBLISHED BY us, AT here.',
  );
});

it('refuses a sentence with a slot that nothing is given for', () => {
  expect(() => filled('Edition of {date}', { day: '21' })).toThrow(
    'nothing for {date} in “Edition of {date}”',
  );
});
