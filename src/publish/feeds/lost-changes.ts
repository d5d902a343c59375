import { z } from 'zod';
import type { OrganizationNews } from './organization-news.ts';

/*
 * Each state of a content folder is sound by itself, also one from before a release: whoever takes back the commit of a release
 * leaves no trace in the files. What readers were told is in the `changes.json` of the site that is published.
 */

/** Only what tells one record from another: other versions of the program may have written the file. */
const announced = z.object({
  key: z.string(),
  kind: z.enum(['edition', 'withdrawal']),
  name: z.string(),
  number: z.int().nullable(),
  recorded: z.string(),
});

export type AnnouncedChange = z.output<typeof announced>;

/**
 * What a published `changes.json` announces.
 *
 * @param text empty where nothing is published yet.
 * @returns undefined for a text that is no such file.
 */
export function readAnnounced(text: string): readonly AnnouncedChange[] | undefined {
  if (text.trim() === '') return [];
  try {
    return z.object({ version: z.literal(1), changes: z.array(announced) }).parse(JSON.parse(text)).changes;
  } catch {
    return undefined;
  }
}

/** What was announced, and is not in the content any more. */
export function lostChanges(
  published: readonly AnnouncedChange[],
  news: readonly OrganizationNews[],
): readonly AnnouncedChange[] {
  const nameOf = ({ key, kind, name }: Pick<AnnouncedChange, 'key' | 'kind' | 'name'>): string =>
    `${key} ${kind} ${name}`;
  const present = new Set(news.flatMap(({ changes }) => changes.map(nameOf)));
  return published.filter((change) => !present.has(nameOf(change)));
}
