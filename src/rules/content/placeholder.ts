import { z } from 'zod';
import { blankOut } from '../../content/blank-out.ts';
import {
  type AnyVersion,
  type Passage,
  type Section,
  type Settings,
  textUnder,
} from '../../content/library.ts';
import { pageTexts } from '../../content/section-text.ts';
import { unpublishedHost } from '../../links/unpublished-hosts.ts';
import { findPlaceholders } from '../../sections/find-placeholders.ts';
import { isPlaceholder } from '../../sections/placeholder.ts';
import { excerpt } from '../../text/excerpt.ts';
import { defineRule, eachDocument, type Report } from '../engine/rule.ts';

/**
 * Words that a template left behind. A section that says nothing else is reported by `sections/empty-section`, and is
 * passed over here.
 */
export default defineRule({
  id: 'content/placeholder',
  severity: 'error',
  messages: ['left-over'],
  options: z.strictObject({
    also: z
      .array(z.string().trim().min(1).max(100))
      .default([])
      .meta({ descriptionKey: 'schema.options.content/placeholder.also' }),
  }),
  check({ library, optionsFor }, report) {
    eachDocument(library, (version, subject) => {
      const { also } = optionsFor(subject.organization);
      for (const { passage, section } of proseOf(version)) {
        for (const { start, text } of findPlaceholders(withoutCode(passage), also))
          report({
            location: version.body.locationIn(passage, start),
            length: text.length,
            subject: section ? { ...subject, section: section.anchor } : subject,
            message: 'left-over',
            values: { text: excerpt(text) },
          });
      }
      inSettings(version.frontMatter, also, (finding) => report({ ...finding, subject }));
    });
    for (const { settings, key } of library.organizations) {
      const { also } = optionsFor(key);
      inSettings(settings, also, (finding) => report({ ...finding, subject: { organization: key } }));
    }
    if (library.site) inSettings(library.site, optionsFor().also, report);
  },
});

interface LocatedPassage {
  readonly passage: Passage;
  readonly section: Section | undefined;
}

/** The passages of a page, but for the text of sections that are nothing but a placeholder. */
function proseOf({ body }: AnyVersion): readonly LocatedPassage[] {
  const empty = new Set<Section>();
  const skip = (section: Section): void => {
    empty.add(section);
    section.sections.forEach(skip);
  };
  return pageTexts(body).flatMap(({ section, withHeading: passages }) => {
    if (section && isPlaceholder(textUnder(section))) skip(section);
    // The heading itself may still hold one.
    return (section && empty.has(section) ? passages.slice(0, 1) : passages).map((passage) => ({
      passage,
      section,
    }));
  });
}

/** Code shows what is to be typed: its blanks are meant. Bare e-mail addresses are marked alike, and are read. */
function withoutCode(passage: Passage): string {
  return blankOut(passage, ({ language }, words) => language === undefined && !words.includes('@'));
}

/** Keys whose values are addresses, periods and names of things, not words to be read; answers are read with the text. */
const notWords = new Set([
  'summary',
  'slug',
  'baseUrl',
  'pathPrefix',
  'rules',
  'addressPairs',
  'laws',
  'requiredSections',
  'accent',
]);

/** Every text of a settings file or of front matter that readers see. */
function inSettings(
  { values, locationOf }: Pick<Settings<object>, 'values' | 'locationOf'>,
  also: readonly string[],
  report: (finding: Report<'left-over'>) => void,
): void {
  const visit = (value: unknown, path: readonly PropertyKey[]): void => {
    if (path.at(-1) === 'url') {
      const text = String(value);
      // An address that a template shows: a source that is named by it is still to be named.
      if (unpublishedHost(text) === 'sample')
        report({ location: locationOf(path), message: 'left-over', values: { text } });
    } else if (typeof value === 'string') {
      for (const { text } of findPlaceholders(value, also))
        report({ location: locationOf(path), message: 'left-over', values: { text: excerpt(text) } });
    } else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value))
        if (!notWords.has(key)) visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  visit(values, []);
}
