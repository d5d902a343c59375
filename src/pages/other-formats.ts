import { textOfPage } from './editions/edition-text.ts';
import type { PublishedPage, PublishedSite } from './published-site.ts';

type OtherFormat = 'markdown' | 'text' | 'json' | 'pdf';

/** A file that says what the page of a statement or an edition says, for other uses. */
export interface OtherFormatFile {
  readonly format: OtherFormat;
  readonly mediaType: string;
  /** Address in the site, without path prefix: `/en/opseu/privacy.md`. */
  readonly address: string;
}

const formats: readonly (Omit<OtherFormatFile, 'address'> & { readonly ending: string })[] = [
  { format: 'markdown', mediaType: 'text/markdown', ending: 'md' },
  { format: 'text', mediaType: 'text/plain', ending: 'txt' },
  { format: 'json', mediaType: 'application/json', ending: 'json' },
  { format: 'pdf', mediaType: 'application/pdf', ending: 'pdf' },
];

/** The other formats of a page: those of a statement or an edition, none of any other page. Only what is in force is printed. */
export function otherFormatsOf(
  site: PublishedSite,
  page: Pick<PublishedPage, 'address' | 'content' | 'language'>,
): readonly OtherFormatFile[] {
  const { content, language } = page;
  const isEdition = content.kind === 'edition' && textOfPage({ content, language }) !== undefined;
  if (content.kind !== 'statement' && content.kind !== 'summary' && !isEdition) return [];
  return formats
    .filter(({ format }) => format !== 'pdf' || (site.pdf && !isEdition))
    .map(({ ending, ...format }) => ({ ...format, address: `${page.address.replace(/\/$/, '')}.${ending}` }));
}
