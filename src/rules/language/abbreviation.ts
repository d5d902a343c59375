import { z } from 'zod';
import { explains, type InitialWord, spellOut, wordsForInitials } from '../../abbreviations/explanations.ts';
import { abbreviationsIn, lettersOf } from '../../abbreviations/used-abbreviations.ts';
import {
  type AnyVersion,
  type Organization,
  type Passage,
  passagesOfText,
  sectionTexts,
} from '../../content/library.ts';
import { plainName } from '../../content/names.ts';
import type { Name } from '../../content/schemas.ts';
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
      const texts = sectionTexts(version.body).flatMap((text) =>
        passagesOfText(text).map((passage) => ({ passage, section: text.section })),
      );
      const page = new PageWords(
        texts.map(({ passage }) => passage),
        version,
      );
      const seen = new Set<string>();
      for (const { passage, section } of texts) {
        for (const { letters, text, start } of abbreviationsIn(passage, version.language, (word) =>
          page.has(word),
        )) {
          if (seen.has(letters) || seen.size >= mostPerPage) continue;
          seen.add(letters);
          if (explained.has(letters) || page.explains(letters, passage)) continue;
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

/** What the settings explain: abbreviations with their long forms, and whatever is part of the organization's name. */
function settingsOf(organization: Organization | undefined, { language }: AnyVersion): readonly string[] {
  if (!organization) return [];
  const { abbreviations, name, shortName } = organization.settings.values;
  const wordsOf = (given: Name): readonly string[] => plainName(given).match(/[\p{L}.]+/gu) ?? [];
  const names = [name, shortName].flatMap((localized) => Object.values(localized).flatMap(wordsOf));
  return [...Object.keys(abbreviations[language]), ...names];
}

/** The words of a page, read only when an abbreviation asks for them. */
class PageWords {
  readonly #passages: readonly Passage[];
  readonly #title: string;
  #words: ReadonlySet<string> | undefined;
  #initials: readonly (readonly InitialWord[])[] | undefined;

  constructor(passages: readonly Passage[], version: AnyVersion) {
    this.#passages = passages;
    this.#title = version.frontMatter.values.title;
  }

  /** Whether the page has this word in lower case. */
  has(word: string): boolean {
    this.#words ??= new Set(
      this.#passages.flatMap(({ text }) => text.match(/(?<![\p{L}@.])\p{Ll}+(?![\p{L}@]|\.\p{L})/gu) ?? []),
    );
    return this.#words.has(word);
  }

  /** By words beside it anywhere, or by words that its letters begin: a name anywhere, other words near where it stands. */
  explains(letters: string, used: Passage): boolean {
    this.#initials ??= [this.#title, ...this.#passages.map(({ text }) => text)].map(wordsForInitials);
    const at = this.#passages.indexOf(used) + 1;
    // Few letters are the first of some words in a row by chance, the more so the longer the page.
    const reach = letters.length > 3 ? this.#initials.length : letters.length === 3 ? 2 : 0;
    return (
      this.#initials.some(
        (words, index) =>
          (Math.abs(at - index) <= reach && spellOut(words, letters, 'any')) ||
          (letters.length > 2 && spellOut(words, letters, 'capitalized')),
      ) || this.#passages.some(({ text }) => explains(text, letters))
    );
  }
}
