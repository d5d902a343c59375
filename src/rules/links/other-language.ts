import type { AnyVersion, Library, Link } from '../../content/library.ts';
import { sourceLine, sourceLines } from '../../content/source-line.ts';
import { type Language, type Localized, languages, propertiesOf } from '../../languages.ts';
import { counterpartAddress, counterpartByMark, languageOfAddress } from '../../links/web-addresses.ts';
import { memoize } from '../../memo.ts';
import { compareVersions } from '../../parity/compare-versions.ts';
import { defineRule, type Edit } from '../engine/rule.ts';
import { eachLink } from '../helpers/each-link.ts';

/**
 * A reader who follows a link should land on the other site's pages in the language of this one, and be told where that
 * cannot be.
 */
export default defineRule({
  id: 'links/other-language',
  severity: 'warning',
  fixable: true,
  messages: ['known', 'guessed', 'unknown', 'note'],
  check({ library }, report) {
    const pairs = library.site?.values.addressPairs ?? [];
    const assumed = memoize((page: AnyVersion) => assumedCounterparts(library, page));
    eachLink(library, (link, target, subject, page) => {
      if (target.kind !== 'web' && target.kind !== 'insecure') return;
      const { location } = link;
      const language = languageOfAddress(target.href, pairs);
      if (language === undefined) return;
      const note = noteBeside(library, link);
      if (language === page.language) {
        if (note && note.language !== language)
          report({ location, subject, message: 'note', values: { note: note.text, target: link.target } });
        return;
      }
      // Whoever marks the words of a link as another language knows where it leads.
      if (link.language === language) return;
      const counterpart = counterpartAddress(target.href, page.language, pairs);
      if (counterpart !== undefined) {
        const edits = () => targetEdit(library, link, counterpart);
        report({ location, subject, message: 'known', values: { counterpart }, edits });
        return;
      }
      const probably = assumed(page).get(target.href) ?? counterpartByMark(target.href, page.language);
      if (probably !== undefined)
        report({ location, subject, message: 'guessed', values: { counterpart: probably } });
      else if (note?.language !== language && !isNamedBefore(library, link, language))
        report({
          location,
          subject,
          severity: 'notice',
          message: 'unknown',
          values: { target: link.target, language },
        });
    });
  },
});

/** What other links of a page show of the addresses that its two versions lead to. */
function assumedCounterparts(library: Library, page: AnyVersion): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const versions = [...library.pages, ...library.organizations.flatMap(({ statements }) => statements)]
    .map((one) => one.versions)
    .find((one) => Object.values(one).includes(page));
  const comparison = versions && compareVersions(library, versions);
  for (const { links } of comparison?.sections ?? [])
    for (const { addresses, likely } of links.assumed)
      if (likely) known.set(addresses[propertiesOf[page.language].counterpart], addresses[page.language]);
  return known;
}

const notes: Localized<RegExp> = {
  en: /\(?\b(?:(?:available |offered )?(?:only )?in english(?: only)?|english only|en anglais(?: seulement| uniquement)?|(?:seulement|uniquement) en anglais|anglais (?:seulement|uniquement))\b\)?/i,
  fr: /\(?\b(?:(?:available |offered )?(?:only )?in french(?: only)?|french only|en français(?: seulement| uniquement)?|(?:seulement|uniquement) en français|français (?:seulement|uniquement))(?!\p{L})\)?/iu,
};

/** What tells readers, in the words of a link or in parentheses right after it, which language awaits them. */
function noteBeside(
  library: Library,
  link: Link,
): { readonly language: Language; readonly text: string } | undefined {
  const place = placeOfTarget(library, link);
  const [after] = place ? (/^[^()]{0,3}\([^()]{4,40}\)/.exec(place.after) ?? []) : [];
  for (const text of [link.text, after ?? ''])
    for (const language of languages) {
      const [note] = notes[language].exec(text) ?? [];
      // In the words of a link, only what stands in parentheses is a note and not a title.
      if (note !== undefined && /\(/.test(text)) return { language, text: note };
    }
  return undefined;
}

/** How far back a note is looked for, when thousands of links may stand in one line. */
const longestSentence = 600;

/** Whether the sentence that leads to a link says which language awaits readers: “The report in French is at”. */
function isNamedBefore(library: Library, { location }: Link, language: Language): boolean {
  const line = sourceLine(library.sources, location) ?? '';
  const before = line.slice(Math.max(0, location.column - longestSentence), location.column - 1);
  const sentence = before.split(/[.!?]\s/).at(-1) ?? '';
  return notes[language].test(sentence);
}

/** Replaces the target where it is written after the words of the link; none where it stands elsewhere, as a reference. */
function targetEdit(library: Library, link: Link, text: string): readonly Edit[] {
  const place = placeOfTarget(library, link);
  if (!place) return [];
  return [{ location: { ...link.location, line: place.line, column: place.column }, old: link.target, text }];
}

interface TargetPlace {
  readonly line: number;
  readonly column: number;
  /** What follows the link on its line. */
  readonly after: string;
}

function placeOfTarget(library: Library, { location, target, text }: Link): TargetPlace | undefined {
  const lines = sourceLines(library.sources, location.file);
  for (let line = location.line; line < location.line + 4; line += 1) {
    const source = lines[line - 1] ?? '';
    const from = line === location.line ? location.column - 1 : 0;
    // The words may hold marks of their own; whatever stands farther away belongs to another link.
    const near = source.slice(from, from + 4 * text.length + target.length + 200);
    const at = from + near.indexOf(`](${target}`);
    if (at >= from) {
      const end = source.indexOf(')', at + 2 + target.length) + 1;
      return { line, column: at + 3, after: end === 0 ? '' : source.slice(end) };
    }
    if (source.trim() === '') break;
  }
  return undefined;
}
