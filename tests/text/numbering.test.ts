import { expect, it } from 'vitest';
import { numberingOf } from '../../src/text/numbering.ts';

it.each([
  ['3. Retention', '3. '],
  ['2.1 Retention', '2.1 '],
  ['3.1.12. Changes', '3.1.12. '],
  ['(b) Retention', '(b) '],
  ['IV. Retention', 'IV. '],
  ['Section 4', 'Section 4'],
  ['Section 4: Retention', 'Section 4: '],
  ['Partie II – Conservation', 'Partie II – '],
  ['Étape 3\u00a0: envoyer', 'Étape 3\u00a0: '],
])('finds what “%s” is counted by', (heading, numbering) => {
  expect(numberingOf(heading)).toBe(numbering);
});

it.each([
  '3 things to know',
  '1.5 million visits',
  'Section 4 of the Act',
  'Section 7(1)',
  '30 days',
  '911 - help',
  '2024. A year',
  'I agree',
])('takes “%s” for words and numbers of the heading', (heading) => {
  expect(numberingOf(heading)).toBe('');
});
