import {
  allBlocks,
  allSections,
  type Block,
  type Passage,
  type Section,
  type StatementVersion,
  sectionText,
} from '../content/library.ts';
import { emailOfTarget, findEmails } from '../facts/email.ts';
import { hasPostalAddress } from '../facts/postal-address.ts';
import { telephoneOfTarget } from '../facts/telephone.ts';
import { contactKinds, givesContactDetails } from '../sections/contact-details.ts';
import { telephonesWithUse } from './telephones-with-use.ts';

/** A telephone number or an e-mail address, with what leads to it. */
interface ContactLink {
  readonly href: string;
  readonly text: string;
}

/** Whom a statement says to ask, from the section that says it. */
export interface WhomToAsk {
  readonly section: Section;
  /** In the order of the section, each once. */
  readonly links: readonly ContactLink[];
  /** A postal address; a line of it is a line of the text. */
  readonly postalAddress: Passage | undefined;
}

/** What a statement answers at a glance. All of it stands in the statement; what it does not say is undefined. */
export interface Glance {
  readonly whomToAsk: WhomToAsk | undefined;
  readonly cookies: { readonly section: Section; readonly answer: CookiesAnswer | undefined } | undefined;
}

type CookiesAnswer = NonNullable<StatementVersion['frontMatter']['values']['cookies']>;

/** Reads from a statement, and from nothing else, what its page answers at a glance. */
export function glanceOf(version: StatementVersion): Glance {
  const sections = allSections(version.body);
  const ofKind = (kind: string): readonly Section[] => sections.filter(({ kinds }) => kinds.includes(kind));
  const toAsk = contactKinds.flatMap(ofKind);
  const reachable = toAsk.find(givesContactDetails) ?? toAsk[0];
  const [cookies] = ofKind('cookies');
  return {
    whomToAsk: reachable && whomToAsk(reachable),
    cookies: cookies && { section: cookies, answer: version.frontMatter.values.cookies },
  };
}

function whomToAsk(section: Section): WhomToAsk {
  const blocks = allBlocks(section);
  return { section, links: contactLinks(section, blocks), postalAddress: postalAddressIn(blocks) };
}

function contactLinks(section: Section, blocks: readonly Block[]): readonly ContactLink[] {
  const text = sectionText(section);
  const found = new Map<string, ContactLink & { readonly offset: number }>();
  const numbers = telephonesWithUse(text);
  for (const { value, text: words, offset, forPeople } of numbers)
    if (forPeople && !found.has(value)) found.set(value, { href: `tel:${value}`, text: words, offset });
  for (const { value, text: words, offset } of findEmails(text))
    if (!found.has(value)) found.set(value, { href: `mailto:${value}`, text: words, offset });
  for (const { target, text: words } of blocks.flatMap((block) => block.links)) {
    const value = telephoneOfTarget(target) ?? emailOfTarget(target);
    // One that the text gives too is there already, perhaps with an extension; or it is that of a machine.
    const given = numbers.some((number) => number.value.split(';')[0] === value);
    if (value === undefined || given || found.has(value)) continue;
    found.set(value, { href: target, text: words, offset: text.indexOf(words) });
  }
  return [...found.values()]
    .sort((one, other) => one.offset - other.offset)
    .map(({ href, text: words }) => ({ href, text: words }));
}

/** The first passage that is an address by itself: one that stands inside a sentence would bring the sentence along. */
function postalAddressIn(blocks: readonly Block[]): Passage | undefined {
  return blocks
    .flatMap(({ passages }) => passages)
    .find(({ text }) => text.includes('\n') && hasPostalAddress(text));
}
