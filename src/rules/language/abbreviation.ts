import { z } from 'zod';
import { detectAbbreviations, lettersOf } from '../../abbreviations/detect-abbreviations.ts';
import { PageWords } from '../../abbreviations/page-words.ts';
import type { AnyVersion, Organization, Passage } from '../../content/library.ts';
import { plainName } from '../../content/names.ts';
import type { Name } from '../../content/schemas.ts';
import { pageTexts } from '../../content/section-text.ts';
import type { Language } from '../../languages.ts';
import { areKnown } from '../../spelling/dictionary.ts';
import { defineRule, eachDocument } from '../engine/rule.ts';

/** No page has more different ones; a file made of nothing else must not stall the check. */
const mostPerPage = 100;

/**
 * A reader who meets an abbreviation must be able to find out what it stands for (WCAG 2.2, 3.1.4): from the page itself
 * or from the settings of the organization. Reported once, where it is used first; words in another language are not
 * looked at, and codes, units and what everybody knows need no explanation.
 */
export default defineRule({
  id: 'language/abbreviation',
  severity: 'warning',
  messages: ['unexplained'],
  options: z.strictObject({
    known: z
      .array(z.string().trim().min(1).max(20))
      .default([])
      .meta({ descriptionKey: 'schema.options.language/abbreviation.known' }),
  }),
  check({ library, optionsFor }, report) {
    eachDocument(library, (version, subject) => {
      const organization = library.organizations.find(({ key }) => key === subject.organization);
      const explained = new Set(
        [...optionsFor(subject.organization).known, ...settingsOf(organization, version)].map(lettersOf),
      );
      const texts = pageTexts(version.body).flatMap(({ section, withHeading }) =>
        withHeading.map((passage) => ({ passage, section })),
      );
      const page = new PageWords(
        texts.map(({ passage }) => passage),
        version,
      );
      const seen = new Set<string>();
      for (const { passage, section } of texts) {
        for (const { letters, text, start } of detectAbbreviations(passage, version.language, (word) =>
          page.has(word),
        )) {
          if (seen.has(letters) || seen.size >= mostPerPage) continue;
          seen.add(letters);
          if (explained.has(letters) || page.explains(letters, passage)) continue;
          if (isOrdinary(letters, version.language, isLabel(passage, start, text))) continue;
          report({
            location: version.body.locationIn(passage, start),
            length: text.length,
            subject: section ? { ...subject, section: section.anchor } : subject,
            message: 'unexplained',
            values: { abbreviation: text },
          });
        }
      }
    });
  },
});

/** Fewer letters make a word by chance: SIN and PIN. */
const fewestOfWord = 4;

/** Whether letters are a word of the language in capitals: BEWARE, and as a label NOTE or TIP. */
function isOrdinary(letters: string, language: Language, isLabel: boolean): boolean {
  return (
    (isLabel || letters.length >= fewestOfWord) && areKnown(language, [letters.toLowerCase()])[0] === true
  );
}

/** Whether an emphasized word at the beginning says what the rest of the passage is: “**TIP** Press the key twice.” */
function isLabel({ emphasis = [], text }: Passage, start: number, word: string): boolean {
  const end = start + word.length;
  return (
    /^[^\p{L}]*$/u.test(text.slice(0, start)) &&
    emphasis.some((part) => part.start === start && part.end === end)
  );
}

/** What the settings explain: abbreviations with their long forms, and whatever is part of the organization's name. */
function settingsOf(organization: Organization | undefined, { language }: AnyVersion): readonly string[] {
  if (!organization) return [];
  const { abbreviations, name, shortName } = organization.settings.values;
  const wordsOf = (given: Name): readonly string[] => plainName(given).match(/[\p{L}.]+/gu) ?? [];
  const names = [name, shortName].flatMap((localized) => Object.values(localized).flatMap(wordsOf));
  return [...Object.keys(abbreviations[language]), ...names];
}
