import type { Language, Localized } from '../languages.ts';

/** Parts of an address by which each language shows what its reader is to fill in: `firstname.lastname@`, `votre-nom@`. */
const blanks: Localized<RegExp> = {
  en: /^(?:your|you|yours|name|firstname|lastname|first|last|given|surname|user|username|login)(?:$|[._-])|[._-](?:name|firstname|lastname|username)$|^your\p{L}/u,
  fr: /^(?:votre|vos|vous|nom|prénom|prenom|utilisateur|utilisatrice|identifiant)(?:$|[._-])|[._-](?:nom|prénom|prenom|utilisateur|identifiant)$|^votre\p{L}/u,
};

/** Domains that belong to nobody (RFC 2606): an address there is an example, with a name of each language. */
const sampleDomain = /^example\.(?:com|net|org)$/;

/** How an address names the language that is spoken there: `info-fr@`, `questions.english@`. */
const marks: Localized<RegExp> = {
  en: /(?:^|[._-])(?:en|eng|english|anglais)(?=$|[._-])/,
  fr: /(?:^|[._-])(?:fr|fra|french|francais|français)(?=$|[._-])/,
};

/**
 * Whether two addresses of one domain differ only as their languages do: a pattern with words to fill in, or a mailbox for
 * each language that says so. One that names the language of the other version is a mistake.
 */
export function areOwnMailboxes(
  [one, language]: readonly [string, Language],
  [other, otherLanguage]: readonly [string, Language],
): boolean {
  const [local = '', domain] = one.toLowerCase().split('@');
  const [otherLocal = '', otherDomain] = other.toLowerCase().split('@');
  if (domain === undefined || domain !== otherDomain) return false;
  if (sampleDomain.test(domain)) return true;
  if (blanks[language].test(local) && blanks[otherLanguage].test(otherLocal)) return true;
  const [plain, otherPlain] = [
    local.replace(marks[language], ''),
    otherLocal.replace(marks[otherLanguage], ''),
  ];
  return plain !== '' && plain === otherPlain && local !== otherLocal;
}
