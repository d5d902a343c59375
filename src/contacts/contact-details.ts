import type { Block, Link, Section, StatementText } from '../content/library.ts';
import { emailOfTarget, findEmails } from '../facts/email.ts';
import { findPostalCodes, hasPostalAddress } from '../facts/postal-address.ts';
import { findTelephones, telephoneOfTarget } from '../facts/telephone.ts';
import { memoize } from '../memo.ts';
import { leadsToOwnSite } from './own-site.ts';
import { type Piece, setRegulatorsApart } from './regulators.ts';
import { telephonesWithUse } from './telephones-with-use.ts';

/** Kinds of section that must give a reader a way to reach someone. */
export const contactKinds: readonly string[] = ['privacy-officer', 'contact'];

/** A telephone number, an email address or a site, with what leads to it. */
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

/** How to reach someone, in the order of the text, each once. */
export interface ContactDetails {
  /** Telephone numbers at which people answer, and email addresses. */
  readonly links: readonly ContactLink[];
  /** The lines of an address that stands by itself; empty when there is none. */
  readonly postalAddress: readonly AddressLine[];
  /** Whether the text gives a full postal address, on lines of its own or not. */
  readonly hasPostalAddress: boolean;
  /** The organization's own site, or its page of contacts. */
  readonly site: ContactLink | undefined;
}

/**
 * How a section says that the organization can be reached. What it says of a regulator is not about the organization, and a
 * deeper section that has a subject of its own speaks for itself. Nothing is guessed.
 *
 * @param statement the one that the section is part of; its own site is known by it.
 */
export const contactDetails = memoize(
  (section: Section, statement: StatementText | undefined): ContactDetails =>
    detailsIn(setRegulatorsApart(ownBlocks(section)).own, statement),
);

/** Whether details lead a reader to someone: all rules and pages ask here. */
export function isReachable(details: ContactDetails): boolean {
  return details.links.length > 0 || details.hasPostalAddress || details.site !== undefined;
}

/** Whether a section gives a way to reach the organization. */
export function givesContactDetails(section: Section, statement: StatementText | undefined): boolean {
  return isReachable(contactDetails(section, statement));
}

/** Whether a plain text, a paragraph on each line, gives a way to reach the organization that it is of. */
export function textGivesContactDetails(text: string): boolean {
  const lines = text
    .split('\n')
    .map((line) => ({ text: line, passages: [{ text: line, marks: [] }], links: [] }));
  return isReachable(detailsIn(setRegulatorsApart(lines).own, undefined));
}

/** The details in some pieces of text, whoever they are of. */
export function detailsIn(pieces: readonly Piece[], statement: StatementText | undefined): ContactDetails {
  const text = pieces.map((piece) => piece.text).join('\n');
  const links = pieces.flatMap((piece) => piece.links);
  const site = links.find((link) => leadsToOwnSite(link, statement));
  return {
    links: contactLinks(text, links),
    postalAddress: postalAddressIn(pieces.flatMap(({ passages }) => passages)),
    hasPostalAddress: hasPostalAddress(text),
    site: site && { href: site.target, text: site.text },
  };
}

/** Those of some blocks, and of the blocks inside them, that have words of their own. */
export function blocksWithWords(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => [
    ...(block.passages.length > 0 ? [block] : []),
    ...blocksWithWords(block.blocks),
  ]);
}

/** The blocks with words of a section, deeper sections included but those that are about something else. */
export function ownBlocks({ blocks, sections }: Section): readonly Block[] {
  const deeper = sections.filter(
    ({ kinds }) => kinds.length === 0 || kinds.some((kind) => contactKinds.includes(kind)),
  );
  return [...blocksWithWords(blocks), ...deeper.flatMap(ownBlocks)];
}

function contactLinks(text: string, links: readonly Link[]): readonly ContactLink[] {
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
  for (const { target, text: words } of links) {
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
function postalAddressIn(passages: Piece['passages']): readonly AddressLine[] {
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
