import type { Language } from '../languages.ts';
import accessCorrection from './kinds/access-correction.ts';
import accountability from './kinds/accountability.ts';
import advertising from './kinds/advertising.ts';
import automaticCollection from './kinds/automatic-collection.ts';
import breach from './kinds/breach.ts';
import changes from './kinds/changes.ts';
import children from './kinds/children.ts';
import collection from './kinds/collection.ts';
import commitment from './kinds/commitment.ts';
import complaints from './kinds/complaints.ts';
import consent from './kinds/consent.ts';
import contact from './kinds/contact.ts';
import cookies from './kinds/cookies.ts';
import disclaimer from './kinds/disclaimer.ts';
import disclosure from './kinds/disclosure.ts';
import electronicMail from './kinds/electronic-mail.ts';
import externalLinks from './kinds/external-links.ts';
import introduction from './kinds/introduction.ts';
import legalAuthority from './kinds/legal-authority.ts';
import membershipDatabase from './kinds/membership-database.ts';
import outsideCanada from './kinds/outside-canada.ts';
import payments from './kinds/payments.ts';
import personalInformation from './kinds/personal-information.ts';
import privacyOfficer from './kinds/privacy-officer.ts';
import purposes from './kinds/purposes.ts';
import representation from './kinds/representation.ts';
import retention from './kinds/retention.ts';
import security from './kinds/security.ts';
import socialMedia from './kinds/social-media.ts';
import use from './kinds/use.ts';
import videoSurveillance from './kinds/video-surveillance.ts';
import type { SectionKindEntry } from './section-kind-entry.ts';

/** Every kind of section, in the order in which a statement usually takes them: a choice, so the list is kept by hand. */
export const sectionKinds = [
  introduction,
  commitment,
  personalInformation,
  collection,
  automaticCollection,
  purposes,
  use,
  disclosure,
  consent,
  cookies,
  electronicMail,
  advertising,
  externalLinks,
  security,
  retention,
  accessCorrection,
  privacyOfficer,
  accountability,
  complaints,
  contact,
  changes,
  children,
  videoSurveillance,
  breach,
  legalAuthority,
  socialMedia,
  disclaimer,
  payments,
  outsideCanada,
  representation,
  membershipDatabase,
] as const satisfies readonly SectionKindEntry[];

export type SectionKind = (typeof sectionKinds)[number]['id'];

const entriesById: ReadonlyMap<string, SectionKindEntry> = new Map(
  sectionKinds.map((entry) => [entry.id, entry]),
);

/** Whether an id is one of the catalogue's. */
export function isSectionKind(id: string): id is SectionKind {
  return entriesById.has(id);
}

/** The catalogue's entry for a kind. */
export function kindEntry(id: SectionKind): SectionKindEntry {
  const entry = entriesById.get(id);
  if (entry === undefined) throw new Error(`No section kind is called "${id}".`);
  return entry;
}

/** The heading to use for a kind. */
export function kindTitle(id: SectionKind, language: Language): string {
  return kindEntry(id).title[language];
}

/** What a kind is about, as a reader says it of any organization. */
export function kindSubject(id: SectionKind, language: Language): string {
  return kindEntry(id).subject[language];
}
