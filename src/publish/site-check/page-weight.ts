import { gzipSync } from 'node:zlib';

/** What a reader's browser receives for a page. */
export interface PageWeight {
  /** `en/opseu/privacy/index.html` */
  readonly file: string;
  /** Compressed, with the styles, which stand in the page, and the site's icon. */
  readonly bytes: number;
}

/** Bytes that a host sends for a file: compressed by gzip at its best, which every host and browser knows. */
export function compressedSize(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}
