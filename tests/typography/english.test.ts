import { describe, expect, it } from 'vitest';
import { again } from './annotated.ts';

describe('English', () => {
  it.each([
    'the heading Qui~? and Quoi~: in French',
    'a word ;; two',
    'the words “the the” twice',
    "it⟦curly:'→’⟧s the member⟦curly:'→’⟧s, the members⟦curly:'→’⟧ and O⟦curly:'→’⟧Brien⟦curly:'→’⟧s",
    '⟦curly:"→“⟧A word⟦curly:"→”⟧ and ⟦curly:"→“⟧another.⟦curly:"→”⟧',
    '(⟦curly:"→“⟧a word⟦curly:"→”⟧) and —⟦curly:"→“⟧a word⟦curly:"→”⟧—',
    'He said ⟦curly:"→“⟧she said ⟦curly:\'→‘⟧yes⟦curly:\'→’⟧ to it⟦curly:"→”⟧.',
    "⟦curly:'→‘⟧one⟦curly:'→’⟧ and ⟦curly:'→‘⟧two words⟦curly:'→’⟧",
    '⟦curly:\'→‘⟧⟦curly:"→“⟧Nested⟦curly:"→”⟧⟦curly:\'→’⟧ quotes and ⟦curly:"→“⟧⟦curly:\'→‘⟧nested⟦curly:\'→’⟧⟦curly:"→”⟧ ones',
    "the ⟦curly:'→’⟧90s, the 1990s⟦curly:'→’⟧ and 1990⟦curly:'→’⟧s",
    "rock ⟦curly:'→’⟧n⟦curly:'→’⟧ roll, ⟦curly:'→’⟧tis and ⟦curly:'→’⟧em",
    'a 5\' pole, a 15" screen, 5\'10"',
    '"open only',
    'close" only',
    '"one", "two" and "three',
    '“already” curly’s ‘fine’',
    '“mixed⟦curly:"→”⟧ marks',
    '"one\ntwo"',
    "the 'word",
    "dogs⟦curly:'→’⟧ bones and cats⟦curly:'→’⟧ tails",
    '⟦curly:"→“⟧15⟦curly:"→”⟧',
    '⟦curly:"→“⟧100%⟦curly:"→”⟧ sure',
    'an ⟦curly:"→“⟧empty⟦curly:"→”⟧ ⟦curly:"→“⟧⟦curly:"→”⟧ pair',
    'and so on⟦ellipsis:...→…⟧',
    '...and on',
    '[⟦ellipsis:...→…⟧] (⟦ellipsis:...→…⟧)',
    'a word⟦extra: →⟧, two⟦extra: →⟧. Three',
    'a word⟦extra: →⟧: two⟦extra: →⟧; three⟦extra: →⟧! four⟦extra: →⟧?',
    'a word: two; three! four?',
    '3 : 1',
    '(⟦extra: →⟧word⟦extra: →⟧) and (word⟦extra: →⟧)',
    '( ) yes ( ) no',
    'f( x )',
    ':) and ;-) and⟦extra: →⟧: (',
    'the signs ; and ! are',
    'the file .gitignore',
    'https://x.ca/a?b=c:d⟦extra: →⟧, see',
    '⟦doubled:the the⟧ page',
    '⟦doubled:The the⟧ page',
    'that that is, had had, what it is is',
    'opt in in writing',
    'Walla Walla, New York New York',
    '⟦doubled:a a⟧ page',
    'very very long',
    'the, the',
    'sign-in in',
    'is\nis',
    '⟦doubled:THE THE⟧ PAGE',
    '10 km, 50 %, 1,000, 4:30 p.m.',
    "word⟦curly:'→’⟧s 's",
  ])('%s', (annotated) => {
    expect(again(annotated, 'en', 'fr-CA')).toBe(annotated);
  });
});

it('is the same whatever the profile of the French', () => {
  const annotated = '⟦curly:"→“⟧Stop⟦extra: →⟧!⟦curly:"→”⟧ The text: 10%';
  expect(again(annotated, 'en', 'fr-FR')).toBe(annotated);
});
