import type { AnyVersion, Library, Organization } from '../../content/library.ts';
import { plainName } from '../../content/names.ts';
import { languages } from '../../languages.ts';
import { findMisspellings, type Misspelling } from '../../spelling/find-misspellings.ts';
import { defineRule, eachDocument, type Severity, type Subject } from '../engine/rule.ts';

/** A spelling that is right in another country, or without a ligature, misleads nobody. */
const severities: Readonly<Record<Misspelling['kind'], Severity>> = {
  misspelled: 'warning',
  regional: 'notice',
  ligature: 'notice',
};

/** Each misspelled word is reported once for a file, where it stands first. What it should be is for a person to choose. */
export default defineRule({
  id: 'language/spelling',
  severity: 'warning',
  messages: ['misspelled', 'repeated', 'regional', 'ligature'],
  check({ library }, report) {
    eachDocument(library, (version, subject) => {
      const organization = library.organizations.find(({ key }) => key === subject.organization);
      const context = {
        counterpart: counterpartOf(version, subject, library, organization),
        words: () => wordsOfSettings(library, organization),
      };
      for (const { kind, written, suggestions, times, section, location, length } of findMisspellings(
        version,
        context,
      ))
        report({
          message: kind === 'misspelled' && times > 1 ? 'repeated' : kind,
          severity: severities[kind],
          location,
          length,
          subject: section ? { ...subject, section: section.anchor } : subject,
          values: {
            word: written,
            suggestions: suggestions.join(', '),
            ...(kind === 'misspelled' && times > 1 ? { count: times } : {}),
          },
        });
    });
  },
});

function counterpartOf(
  { language }: AnyVersion,
  { statement }: Subject,
  { pages }: Library,
  organization: Organization | undefined,
): AnyVersion | undefined {
  const versions = (organization?.statements ?? pages).find(({ stem }) => stem === statement)?.versions;
  return languages.flatMap((other) => (other === language ? [] : [versions?.[other] ?? []].flat()))[0];
}

/** Words said to be right, and those of names, in small letters. */
function wordsOfSettings({ site }: Library, organization: Organization | undefined): ReadonlySet<string> {
  const { name, shortName, abbreviations, jurisdiction, words = [] } = organization?.settings.values ?? {};
  const texts = [
    ...(site ? [...site.values.words, ...Object.values(site.values.name)] : []),
    ...(site ? Object.values(site.values.publisher.name).map(plainName) : []),
    ...words,
    ...Object.values(jurisdiction ?? {}),
    ...[name, shortName].flatMap((names) => Object.values(names ?? {}).map(plainName)),
    ...Object.values(abbreviations ?? {}).flatMap((some) => Object.values(some).map(plainName)),
  ];
  return new Set(
    texts.flatMap((text) => [text, ...text.split(/[^\p{L}\p{M}]+/u)]).map((text) => text.toLowerCase()),
  );
}
