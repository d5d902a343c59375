import {
  allBlocks,
  allSections,
  type Block,
  type Passage,
  type Section,
  type StatementVersion,
} from '../content/library.ts';
import { emailOfTarget } from '../facts/email.ts';
import { hasPostalAddress } from '../facts/postal-address.ts';
import { telephoneOfTarget } from '../facts/telephone.ts';
import { contactKinds, givesContactDetails } from '../sections/contact-details.ts';

/** A telephone number or an e-mail address that a statement links to. */
export interface ContactLink {
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
  const links = new Map<string, ContactLink>();
  for (const { target, text } of blocks.flatMap((block) => block.links)) {
    const value = telephoneOfTarget(target) ?? emailOfTarget(target);
    if (value !== undefined && !links.has(value)) links.set(value, { href: target, text });
  }
  return { section, links: [...links.values()], postalAddress: postalAddressIn(blocks) };
}

/** The first passage that is an address by itself: one that stands inside a sentence would bring the sentence along. */
function postalAddressIn(blocks: readonly Block[]): Passage | undefined {
  return blocks
    .flatMap(({ passages }) => passages)
    .find(({ text }) => text.includes('\n') && hasPostalAddress(text));
}
