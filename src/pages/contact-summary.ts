import {
  type ContactDetails,
  contactDetails,
  contactKinds,
  isReachable,
} from '../contacts/contact-details.ts';
import { namedRegulators, type Regulator } from '../contacts/named-regulators.ts';
import type { EditionVersion } from '../content/editions/edition.ts';
import { allSections, type Section, type StatementText } from '../content/library.ts';
import { memoize } from '../memo.ts';

/** Whom a statement says to ask, from the section that says it. */
export interface ContactSummary extends ContactDetails {
  readonly section: Section;
  /** Whether the section gives a way to reach anyone. */
  readonly hasContactDetails: boolean;
}

/** Whom a version of a statement names as the ones to turn to. */
export interface Contacts {
  /** Undefined when no section is about contacts. */
  readonly organization: ContactSummary | undefined;
  /** In the order in which the statement names them, those that complaints go to first. */
  readonly regulators: readonly Regulator[];
}

/** Where a statement says who oversees the organization; elsewhere such a name is only mentioned. */
const regulatorKinds: readonly string[] = ['complaints', 'accountability', ...contactKinds];

/** Reads whom to ask from a version of a statement, and from nothing else. */
export const contactsOf = memoize((version: EditionVersion, statement: StatementText): Contacts => {
  const sections = allSections(version.body);
  const ofKinds = (kinds: readonly string[]): readonly Section[] =>
    kinds.flatMap((kind) => sections.filter((section) => section.kinds.includes(kind)));
  const toAsk = ofKinds(contactKinds);
  const detailsOf = (section: Section): ContactDetails => contactDetails(section, statement);
  // The first answers nearly always; to read the others for telephone numbers as well would take most of the time.
  const asked =
    toAsk.find((section) => isReachable({ ...detailsOf(section), site: undefined })) ??
    toAsk.find((section) => isReachable(detailsOf(section))) ??
    toAsk[0];
  const details = asked && detailsOf(asked);
  return {
    organization: asked && details && { ...details, section: asked, hasContactDetails: isReachable(details) },
    regulators: namedRegulators(ofKinds(regulatorKinds)),
  };
});
