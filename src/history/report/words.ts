import type { Translate } from '../../i18n/translator.ts';
import { type Language, otherLanguages } from '../../languages.ts';
import type { LibraryChanges, SectionChange } from '../compare-libraries.ts';

/** How the two states are called: as the user named them. */
export interface Names {
  readonly before: string;
  readonly after: string;
}

/** What was compared, and how many pages differ. */
export function changeSentences(
  { pages, settings }: LibraryChanges,
  { before, after }: Names,
  translate: Translate,
): readonly string[] {
  const between = translate('compare.between', { before, after });
  if (pages.length + settings.length === 0) return [between, translate('compare.nothing')];
  const all = (kind: 'added' | 'removed'): number =>
    pages.filter(({ versions }) => versions.every((version) => version.kind === kind)).length;
  const [added, removed] = [all('added'), all('removed')];
  const counts = translate('compare.counts', {
    added: translate('compare.added', { count: added }),
    removed: translate('compare.removed', { count: removed }),
    changed: translate('compare.changed', { count: pages.length - added - removed }),
  });
  return [between, counts];
}

/** A fact that changed, in words of the reader. */
export interface FactRow {
  readonly page: string;
  readonly heading: string;
  readonly language: string;
  readonly kind: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** All facts that changed, page by page. */
export function factRows({ pages }: LibraryChanges, translate: Translate): readonly FactRow[] {
  return pages.flatMap(({ name, versions }) =>
    versions.flatMap(({ language, facts }) =>
      facts.map(({ kind, heading, before, after }) => ({
        page: name,
        heading,
        language: translate(`readability.version.${language}`),
        kind: translate(`compare.fact.${kind}`),
        before,
        after,
      })),
    ),
  );
}

/** For a section that differs in one language alone: that the other has not followed. */
export function sectionRemark({ versions }: SectionChange, translate: Translate): string {
  const [only] = versions;
  const language: Language = only?.language ?? 'en';
  return translate('compare.onlyIn', {
    language: translate(`readability.version.${language}`),
    other: otherLanguages(language)
      .map((other) => translate(`readability.version.${other}`))
      .join(', '),
  });
}
