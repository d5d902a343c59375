import { stringify } from 'yaml';
import type { StatementFrontMatter } from '../content/schemas.ts';
import { translatorFor } from '../i18n/translator.ts';
import { type Language, type Localized, languages } from '../languages.ts';
import { findPlaceholders } from '../sections/find-placeholders.ts';
import { foldedWords } from '../text/fold.ts';

/** The last part of the address of a statement called `privacy`. */
const privacySlugs: Localized<string> = { en: 'privacy', fr: 'confidentialite' };

export interface KnownFrontMatter {
  readonly title: string;
  readonly stem: string;
  readonly language: Language;
  readonly updated: string | undefined;
  readonly address: string | undefined;
  /** A comment for editors’ programs, with its line break; empty where they find no schema. */
  readonly schemaComment: string;
  /** What the file that is replaced says. */
  readonly before?: Partial<StatementFrontMatter> | undefined;
  /** What the other version says: whose words they are has one answer. */
  readonly other?: Partial<StatementFrontMatter> | undefined;
}

/** The keys that only a person can fill in; `check` reports each of them. */
export type OpenKey = 'title' | 'description' | 'updated' | 'source.url';

export interface WrittenFrontMatter {
  /** With its lines `---`. */
  readonly text: string;
  /** The same with values in the place of what is open, so that the rest can be checked already. */
  readonly standIn: string;
  readonly open: readonly OpenKey[];
  /** Whether it answers anything. An import writes no answers, and keeps those of the file that it replaces. */
  readonly hasAnswers: boolean;
}

/** The front matter of an imported statement: what is known, and placeholders that `check` reports for the rest. */
export function frontMatterFor(known: KnownFrontMatter, today: string): WrittenFrontMatter {
  const { stem, language, updated, address, before, other } = known;
  const translate = translatorFor(language);
  const title = known.title || (before?.title ?? translate('import.placeholder.title'));
  const url = address?.replace(/^http:/, 'https:').replace(/#.*$/, '') ?? before?.source?.url;
  const description = before?.description ?? translate('import.placeholder.description');
  // Answers that `vitrine new` began wait for their words, and were about sections that may be no more.
  const summary = Object.fromEntries(
    Object.entries(before?.summary ?? {}).filter(
      ([, answer]) => answer !== undefined && findPlaceholders(answer).length === 0,
    ),
  );
  const values = (day: string, place: string) => ({
    title: shortened(title, 120),
    description,
    slug: before?.slug ?? slugFor(stem, language, title),
    updated: day,
    nature: other?.nature ?? before?.nature ?? 'official',
    translation:
      before?.translation ??
      (other?.translation === undefined || other.translation === 'equal' ? 'equal' : 'original'),
    ...(Object.keys(summary).length > 0 ? { summary } : {}),
    ...(before?.cookies ? { cookies: before.cookies } : {}),
    // Whoever imports a page has just read it.
    source: { title: shortened(title, 200), titleLanguage: language, url: place, read: today },
    ...(before?.reviewed ? { reviewed: before.reviewed } : {}),
    ...(before?.reviewEvery ? { reviewEvery: before.reviewEvery } : {}),
  });
  const write = (day: string, place: string): string =>
    `---\n${known.schemaComment}${stringify(values(day, place), { lineWidth: 0 })}---\n`;
  return {
    text: write(updated ?? 'YYYY-MM-DD', url ?? translate('import.placeholder.address')),
    standIn: write(updated ?? today, url ?? 'https://www.example.org/'),
    hasAnswers: Object.keys(summary).length > 0,
    open: [
      ...(known.title || before?.title ? [] : ['title' as const]),
      ...(before?.description ? [] : ['description' as const]),
      ...(updated ? [] : ['updated' as const]),
      ...(url ? [] : ['source.url' as const]),
    ],
  };
}

function slugFor(stem: string, language: Language, title: string): string {
  if (stem === 'privacy') return privacySlugs[language];
  // Files are named in the first language.
  if (language === languages[0]) return stem;
  return (
    foldedWords(title)
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replace(/^-|-$/g, '') || stem
  );
}

function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/\s+\S*$/, '')}…`;
}
