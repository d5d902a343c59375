import { allSections, type Section, type StatementVersion } from '../content/library.ts';
import { contactKinds } from '../sections/contact-details.ts';
import { type ContactSummary, contactSummary } from './contact-summary.ts';

/** What a statement answers at a glance. All of it stands in the statement; what it does not say is undefined. */
export interface Glance {
  readonly contactSummary: ContactSummary | undefined;
  readonly cookies: { readonly section: Section; readonly answer: CookiesAnswer | undefined } | undefined;
}

type CookiesAnswer = NonNullable<StatementVersion['frontMatter']['values']['cookies']>;

/** Reads from a statement, and from nothing else, what its page answers at a glance. */
export function glanceOf(version: StatementVersion): Glance {
  const sections = allSections(version.body);
  const ofKind = (kind: string): readonly Section[] => sections.filter(({ kinds }) => kinds.includes(kind));
  const toAsk = contactKinds.flatMap(ofKind).map((section) => contactSummary(section));
  const [cookies] = ofKind('cookies');
  return {
    contactSummary:
      toAsk.find(({ links, postalAddress }) => links.length + postalAddress.length > 0) ?? toAsk[0],
    cookies: cookies && { section: cookies, answer: version.frontMatter.values.cookies },
  };
}
