import { allBlocks, type Section, textUnder } from '../content/library.ts';
import { emailOfTarget, findEmails } from '../facts/email.ts';
import { hasPostalAddress } from '../facts/postal-address.ts';
import { findTelephones, telephoneOfTarget } from '../facts/telephone.ts';

/** Kinds of section that must give a reader a way to reach someone. */
export const contactKinds: readonly string[] = ['privacy-officer', 'contact'];

/** Whether a section gives a valid telephone number, an e-mail address or a full postal address. */
export function givesContactDetails(section: Section): boolean {
  const text = textUnder(section);
  const targets = allBlocks(section).flatMap(({ links }) => links.map(({ target }) => target));
  return (
    targets.some(
      (target) => telephoneOfTarget(target) !== undefined || emailOfTarget(target) !== undefined,
    ) ||
    findEmails(text).length > 0 ||
    findTelephones(text).length > 0 ||
    hasPostalAddress(text)
  );
}
