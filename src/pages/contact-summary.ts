import type { Block, Passage, Section } from '../content/library.ts';
import { emailOfTarget, findEmails } from '../facts/email.ts';
import { findPostalCodes, hasPostalAddress } from '../facts/postal-address.ts';
import { findTelephones, telephoneOfTarget } from '../facts/telephone.ts';
import { memoize } from '../memo.ts';
import { contactKinds } from '../sections/contact-details.ts';
import { telephonesWithUse } from './telephones-with-use.ts';

/** A telephone number or an e-mail address, with what leads to it. */
interface ContactLink {
  readonly href: string;
  readonly text: string;
}

/** A line of an address. */
export interface AddressLine {
  readonly text: string;
  /** Undefined for the language of the page. */
  readonly language: string | undefined;
}

/** Whom a statement says to ask, from the section that says it. */
export interface ContactSummary {
  readonly section: Section;
  /** In the order of the section, each once. */
  readonly links: readonly ContactLink[];
  /** Empty when no address stands by itself. */
  readonly postalAddress: readonly AddressLine[];
}

/** Reads from a section how to reach those it names; nothing in it is guessed. */
export const contactSummary = memoize((section: Section): ContactSummary => {
  const blocks = withoutRegulators(ownBlocks(section));
  return {
    section,
    links: contactLinks(blocks),
    postalAddress: postalAddressIn(blocks.flatMap(({ passages }) => passages)),
  };
});

/** The blocks with words of a section, deeper sections included but those that are about something else. */
function ownBlocks({ blocks, sections }: Section): readonly Block[] {
  const leaves = (some: readonly Block[]): readonly Block[] =>
    some.flatMap((block) => [...(block.passages.length > 0 ? [block] : []), ...leaves(block.blocks)]);
  const deeper = sections.filter(
    ({ kinds }) => kinds.length === 0 || kinds.some((kind) => contactKinds.includes(kind)),
  );
  return [...leaves(blocks), ...deeper.flatMap(ownBlocks)];
}

const regulator =
  /commissioner|commissaire|commissariat|ombuds|commission d[’']accès|(?<!\p{L})(?:O?IPC|CIPVP|CAI|CPVP)(?!\p{L})/iu;

/** Leaves out what speaks of a regulator, and what such words announce: complaints go there, not questions. */
function withoutRegulators(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ text }, index) => {
    const before = blocks[index - 1]?.text ?? '';
    return !regulator.test(text) && !(regulator.test(before) && before.trimEnd().endsWith(':'));
  });
}

function contactLinks(blocks: readonly Block[]): readonly ContactLink[] {
  const text = blocks.map(({ passages }) => passages.map((passage) => passage.text).join(' ')).join('\n');
  const found = new Map<string, ContactLink & { readonly offset: number }>();
  const numbers = telephonesWithUse(text);
  const add = (value: string, link: ContactLink & { readonly offset: number }): void => {
    const key = value.toLowerCase();
    if (!found.has(key)) found.set(key, link);
  };
  for (const { value, text: words, offset, forPeople } of numbers)
    if (forPeople) add(value, { href: `tel:${value}`, text: closed(words), offset });
  for (const { value, text: words, offset } of findEmails(text))
    add(value, { href: `mailto:${value}`, text: words, offset });
  for (const { target, text: words } of blocks.flatMap((block) => block.links)) {
    const value = telephoneOfTarget(target) ?? emailOfTarget(target);
    // One that the text gives too is there already, perhaps with an extension; or it is that of a machine.
    const given = numbers.some((number) => number.value.split(';')[0] === value);
    if (value !== undefined && !given) add(value, { href: target, text: words, offset: text.indexOf(words) });
  }
  return [...found.values()]
    .sort((one, other) => one.offset - other.offset)
    .map(({ href, text: words }) => ({ href, text: words }));
}

/** `(poste 23` ends where the number does, before the parenthesis that closes. */
function closed(words: string): string {
  return words.includes('(') && words.lastIndexOf('(') > words.lastIndexOf(')') ? `${words})` : words;
}

/** Characters beyond which a line is a sentence rather than part of an address. */
const longestLine = 60;

/**
 * The first address that stands on lines of its own: one inside a sentence would bring the sentence along. It ends with
 * the postal code's line, and begins below any line that announces it or gives another way to reach someone.
 */
function postalAddressIn(passages: readonly Passage[]): readonly AddressLine[] {
  for (const { text, marks } of passages) {
    const lines = text.split('\n');
    const last = lines.findIndex((line) => findPostalCodes(line).length > 0);
    const first = lines.findLastIndex((line, index) => index < last && !isOfAddress(line)) + 1;
    const address = lines.slice(first, last + 1);
    if (address.length < 2 || !address.every(isOfAddress) || !hasPostalAddress(address.join('\n'))) continue;
    let start = lines.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0);
    return address.map((line) => {
      const [from, to] = [start, start + line.length];
      start = to + 1;
      const mark = marks.find((known) => known.start <= from && known.end >= to);
      return { text: line, language: mark?.language };
    });
  }
  return [];
}

function isOfAddress(line: string): boolean {
  return (
    line.length <= longestLine &&
    !/[:;.!?]\s*$/.test(line) &&
    findTelephones(line).length === 0 &&
    findEmails(line).length === 0
  );
}
