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
import { findTelephones, telephoneOfTarget } from '../facts/telephone.ts';
import { contactKinds, givesContactDetails } from '../sections/contact-details.ts';

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
  const text = sectionText(section);
  const links = new Map<string, ContactLink>();
  const add = (value: string | undefined, link: ContactLink): void => {
    if (value !== undefined && !links.has(value)) links.set(value, link);
  };
  for (const { target, text: words } of blocks.flatMap((block) => block.links))
    add(telephoneOfTarget(target) ?? emailOfTarget(target), { href: target, text: words });
  for (const { value, text: words, offset } of findTelephones(text))
    if (!isForMachines(text, offset)) add(value, { href: `tel:${value}`, text: words });
  for (const { value, text: words } of findEmails(text)) add(value, { href: `mailto:${value}`, text: words });
  return { section, links: [...links.values()], postalAddress: postalAddressIn(blocks) };
}

/** Whether a number follows the name of a machine: someone who calls a fax hears nobody. */
function isForMachines(text: string, offset: number): boolean {
  return /(?:\bfax|téléc\p{L}*)\W{0,4}(?:(?:at|au|number|no) )?$/iu.test(
    text.slice(Math.max(0, offset - 24), offset),
  );
}

/** The first passage that is an address by itself: one that stands inside a sentence would bring the sentence along. */
function postalAddressIn(blocks: readonly Block[]): Passage | undefined {
  return blocks
    .flatMap(({ passages }) => passages)
    .find(({ text }) => text.includes('\n') && hasPostalAddress(text));
}
