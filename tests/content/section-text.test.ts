import { expect, it } from 'vitest';
import { sectionTexts } from '../../src/content/section-text.ts';
import { parsed } from '../support/library-from.ts';

/** Parsed for each test: what is worked out is remembered for as long as its page lives. */
const texts = () =>
  sectionTexts(
    parsed(`Before all [a](https://a.example).

## Cookies [b](https://b.example) {#cookies}

First.

- Item [c](https://c.example).
  - Deeper.

### How long {#retention}

> Quoted.

#### Details {#x-details}

Last.

## Contact {#contact}
`),
  );

it('each section has its own text, and what stands before the first heading has one too', () => {
  const all = texts();
  expect(all.map(({ section, passages }) => [section?.title.text, passages.map(({ text }) => text)])).toEqual(
    [
      [undefined, ['Before all a.']],
      ['Cookies b', ['First.', 'Item c.', 'Deeper.']],
      ['How long', ['Quoted.']],
      ['Details', ['Last.']],
      ['Contact', []],
    ],
  );
  expect(all.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
});

it('a section is of the kinds of the headings it stands under, too', () => {
  expect(texts().map(({ kinds }) => [...kinds])).toEqual([
    [],
    ['cookies'],
    ['cookies', 'retention'],
    ['cookies', 'retention'],
    ['contact'],
  ]);
});

it('a heading is the first passage of its section where it is asked for, and its links are not among those of the text', () => {
  const all = texts();
  expect(all.map(({ withHeading }) => withHeading[0]?.text)).toEqual([
    'Before all a.',
    'Cookies b',
    'How long',
    'Details',
    'Contact',
  ]);
  expect(all.map(({ withHeading, passages }) => withHeading.length - passages.length)).toEqual([
    0, 1, 1, 1, 1,
  ]);
  expect(all.map(({ links }) => links.map(({ target }) => target))).toEqual([
    ['https://a.example'],
    ['https://c.example'],
    [],
    [],
    [],
  ]);
});
