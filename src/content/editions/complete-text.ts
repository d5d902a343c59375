import { readFrontMatter } from '../front-matter.ts';
import { largestFile } from '../read-text.ts';
import { type EditionFrontMatter, editionSchema } from '../schemas.ts';

/** What every edition says in its front matter. */
type Required = Pick<EditionFrontMatter, 'title' | 'description' | 'slug' | 'updated'>;

/** A text that can be shown as an edition, or why it cannot be: its front matter cannot be read, or values are wrong. */
export type CompletedText =
  | { readonly text: string }
  | { readonly wrong: 'too-large' | 'not-utf8' | 'front-matter' | 'empty' }
  | { readonly wrong: 'values'; readonly keys: readonly string[] };

/**
 * A text from before its front matter was as it must be by now, with the keys that it lacks. What it says stays as it is.
 *
 * @param bytes of the file.
 * @param known values for keys that are missing; a heading of the first level takes the place of a title.
 */
export function completeEditionText(bytes: Uint8Array, known: Required): CompletedText {
  if (bytes.length > largestFile) return { wrong: 'too-large' };
  let written: string;
  try {
    written = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return { wrong: 'not-utf8' };
  }
  if (written.trim() === '') return { wrong: 'empty' };
  const hasBlock = /^---[ \t]*\n/.test(written);
  const read = hasBlock ? readFrontMatter(written, '') : undefined;
  // A block of another kind, or of none that can be read; a line of hyphens would be shown as text.
  if (read ? 'problems' in read : /^(?:---|\+\+\+)/.test(written)) return { wrong: 'front-matter' };
  const values = read && 'mapping' in read ? read.mapping.value : {};
  const title = /^# +(.+?)[ #]*$/m.exec(written)?.[1] ?? known.title;
  const missing = Object.entries({ ...known, title }).filter(([key]) => values[key] === undefined);
  const checked = editionSchema.safeParse({ ...Object.fromEntries(missing), ...values });
  if (!checked.success)
    return { wrong: 'values', keys: [...new Set(checked.error.issues.map(({ path }) => String(path[0])))] };
  if (missing.length === 0) return { text: written };
  const lines = missing.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('');
  return {
    text: hasBlock
      ? written.replace(/^---[ \t]*\n/, (opening) => opening + lines)
      : `---\n${lines}---\n\n${written}`,
  };
}
