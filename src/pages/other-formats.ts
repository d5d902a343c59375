import type { PublishedPage, PublishedSite } from './published-site.ts';

type OtherFormat = 'markdown' | 'text' | 'json' | 'pdf';

/** A file that says what a statement's page says, for other uses. */
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

/** The other formats of a page: those of a statement, none of any other page. */
export function otherFormatsOf(
  site: PublishedSite,
  page: Pick<PublishedPage, 'address' | 'content'>,
): readonly OtherFormatFile[] {
  if (page.content.kind !== 'statement' && page.content.kind !== 'summary') return [];
  return formats
    .filter(({ format }) => format !== 'pdf' || site.pdf)
    .map(({ ending, ...format }) => ({ ...format, address: `${page.address.replace(/\/$/, '')}.${ending}` }));
}
