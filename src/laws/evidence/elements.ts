import * as care from './care.ts';
import * as collection from './collection.ts';
import * as disclosure from './disclosure.ts';
import * as people from './people.ts';
import * as rights from './rights.ts';
import type { Element } from './words.ts';

/** All that rules look for. What each is called is the message `laws.element.<id>`. */
export const elements = {
  title: people.title,
  'name-or-title': people.nameOrTitle,
  'postal-address': people.postalAddress,
  telephone: people.telephone,
  address: people.address,
  'contact-details': people.contactDetails,
  identity: people.identity,
  'policies-available': people.policiesAvailable,
  authority: collection.authority,
  'collection-ground': collection.collectionGround,
  'legal-basis': collection.legalBasis,
  'legitimate-interests': collection.legitimateInterests,
  purposes: collection.purposes,
  'information-types': collection.informationTypes,
  'means-of-collection': collection.meansOfCollection,
  recipients: disclosure.recipients,
  'related-organizations': disclosure.relatedOrganizations,
  abroad: disclosure.abroad,
  'transfer-safeguards': disclosure.transferSafeguards,
  safeguards: care.safeguards,
  'breach-handling': rights.breachHandling,
  'retention-period': care.retentionPeriod,
  disposal: care.disposal,
  'announced-changes': care.announcedChanges,
  'way-to-access': rights.wayToAccess,
  'right-of-access': rights.rightOfAccess,
  'right-of-rectification': rights.rightOfRectification,
  'right-of-erasure': rights.rightOfErasure,
  'right-of-restriction': rights.rightOfRestriction,
  'right-of-objection': rights.rightOfObjection,
  'right-of-portability': rights.rightOfPortability,
  withdrawal: rights.withdrawal,
  'assumed-consent': rights.assumedConsent,
  'way-to-decline': rights.wayToDecline,
  'way-to-complain': rights.wayToComplain,
  'complaint-to-authority': rights.complaintToAuthority,
  'staff-roles': rights.staffRoles,
} as const satisfies Readonly<Record<string, Element>>;

export type ElementId = keyof typeof elements;
