import type { Edition, EditionVersion } from '../../content/editions/edition.ts';
import type { StatementText } from '../../content/library.ts';
import { versionOf } from '../../history/editions/library-in-force.ts';
import { languages } from '../../languages.ts';
import { memoize } from '../../memo.ts';
import type { PageOf } from '../published-site.ts';
import type { Released } from './released.ts';

/** A page whose text is there in other formats, too: a statement, or an edition of one. */
export type TextPage = PageOf<'statement' | 'edition'>;

/** What such a page says; undefined where the text of an edition cannot be read. */
export function textOfPage({
  content,
  language,
}: Pick<TextPage, 'content' | 'language'>):
  | { readonly statement: StatementText; readonly version: EditionVersion }
  | undefined {
  if (content.kind === 'statement') return content;
  const version = versionOf(content.edition, language);
  return version && { statement: textOfEdition(content.edition, content.released), version };
}

const textOfEdition = memoize(
  (edition: Edition, { organization }: Released): StatementText => ({
    organization,
    versions: Object.fromEntries(
      languages.flatMap((language) => {
        const version = versionOf(edition, language);
        return version ? [[language, version] as const] : [];
      }),
    ),
  }),
);
