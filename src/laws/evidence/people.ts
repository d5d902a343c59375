import { blocksWithWords } from '../../contacts/contact-details.ts';
import { setRegulatorsApart } from '../../contacts/regulators.ts';
import { emailOfTarget, findEmails } from '../../facts/email.ts';
import { findPostalCodes, hasPostalAddress } from '../../facts/postal-address.ts';
import { findTelephones, telephoneOfTarget } from '../../facts/telephone.ts';
import { type Evidence, evidenceAt, type Part, type Reading } from './reading.ts';
import { anyOf, type Element, shownByWords } from './words.ts';

/** A position that someone holds, or in French the function that stands for it. A commissioner is not one: that is the authority, not the organization. */
export const title = shownByWords({
  inHeading: true,
  words: {
    en: /\b(?:officer|co-?ordinator|manager|director|registrar|clerk|administrator|counsel|secretary|supervisor|president|ombuds\w*|(?:person|individual|employee|someone) (?:responsible|in charge|designated|who))\b/,
    fr: /\b(?:responsable|agente?|coordonnat(?:eur|rice)|gestionnaire|direct(?:eur|rice)|chef|cheffe|greffi(?:er|ere)|secretaire|deleguee?|conseill(?:er|ere)|administrat(?:eur|rice)|superviseure?|preposee?|presidente?|coordination|direction|greffe|secretariat|presidence|ombuds\w*|personne (?:responsable|chargee|designee|qui))\b/,
  },
});

const namedPerson = shownByWords({
  words: { en: /\b(?:mr|mrs|ms|mx|dr)\.? [a-z]/, fr: /\b(?:mme|mlle|m\.|dre?) [a-z]/ },
});

export const nameOrTitle = anyOf(title, namedPerson);

/** The words of a part without those on a regulator: how to reach one is nothing that the organization says of itself. */
function ownWords({ blocks }: Part) {
  return setRegulatorsApart(blocksWithWords(blocks)).own;
}

/** An element that a passage, or the target of a link, shows by a value and not by words. */
function shownByValue(
  offsetIn: (text: string) => number | undefined,
  isTarget: (target: string) => boolean = () => false,
): Element {
  const find = (parts: readonly Part[], reading: Reading): Evidence | undefined => {
    for (const part of parts) {
      const own = ownWords(part);
      for (const passage of own.flatMap(({ passages }) => passages)) {
        const at = offsetIn(passage.text);
        if (at !== undefined) return evidenceAt(reading, part, passage, at);
      }
      const link = own.flatMap(({ links }) => links).find(({ target }) => isTarget(target));
      if (link) return { location: link.location, heading: part.section?.heading };
    }
    return undefined;
  };
  return { find, findElsewhere: find };
}

export const telephone = shownByValue(
  (text) => findTelephones(text)[0]?.offset,
  (target) => telephoneOfTarget(target) !== undefined,
);

/** However short the mailbox is: `rpp@example.ca`. */
const email = shownByValue(
  (text) => findEmails(text)[0]?.offset,
  (target) => emailOfTarget(target) !== undefined,
);

/** On one line or several, or spread over the items of a list. */
export const postalAddress: Element = (() => {
  const find = (parts: readonly Part[], reading: Reading): Evidence | undefined => {
    for (const part of parts) {
      const passages = ownWords(part).flatMap((piece) => piece.passages);
      if (!hasPostalAddress(passages.map(({ text }) => text).join('\n'))) continue;
      const found = passages.flatMap((passage) => {
        const code = findPostalCodes(passage.text)[0];
        return code ? [{ passage, offset: code.offset }] : [];
      })[0];
      if (found) return evidenceAt(reading, part, found.passage, found.offset);
    }
    return undefined;
  };
  return { find, findElsewhere: find };
})();

/** Where one can write: by post or by e-mail. */
export const address = anyOf(postalAddress, email);

export const contactDetails = anyOf(postalAddress, email, telephone);

/** The organization, by one of its names; in an address the name may be that of a place: “Toronto, Ontario”. */
export const identity: Element = (() => {
  const offsetOf = (folded: string, name: string): number | undefined => {
    for (let at = folded.indexOf(name); at !== -1; at = folded.indexOf(name, at + 1)) {
      const alone = !/[a-z\d]$|(?:, |\()$/.test(folded.slice(0, at));
      if (alone && !/^[a-z\d]/.test(folded.slice(at + name.length))) return at;
    }
    return undefined;
  };
  const find = (parts: readonly Part[], reading: Reading): Evidence | undefined => {
    for (const part of parts) {
      for (const { folded, passage, start } of part.sentences) {
        const at = reading.names.map((name) => offsetOf(folded, name)).find((offset) => offset !== undefined);
        if (at !== undefined) return evidenceAt(reading, part, passage, start + at);
      }
    }
    return undefined;
  };
  return { find, findElsewhere: find };
})();

/** Policies in writing, or a way to get them. */
export const policiesAvailable = shownByWords({
  words: {
    en: /\b(?:cop(?:y|ies)|requests?|available|obtain\w*|written|in writing|download\w*|ask(?:ing)? for)\b/,
    fr: /\b(?:copies?|exemplaires?|sur demande|disponibles?|obtenir|ecrite?s?|par ecrit|telecharg\w+|demander)\b/,
  },
  with: {
    en: /\b(?:polic(?:y|ies)|procedures?|practices|standards|codes?|by-?laws?|guidelines|brochures?|booklets?)\b/,
    fr: /\b(?:politiques?|procedures?|pratiques|normes|codes?|directives|lignes directrices|brochures?|depliants?|reglements?)\b/,
  },
  topic: { en: /\b(?:privacy|personal information)\b/, fr: /\b(?:vie privee|renseignements personnels)\b/ },
});
