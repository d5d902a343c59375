import type { VNode } from 'preact';
import type { Language } from '../../src/languages.ts';
import { formatDay } from '../../src/text/dates.ts';

/** A day in words, which machines can read. `day` is `YYYY-MM-DD`. */
export function Day({ day, language }: { readonly day: string; readonly language: Language }): VNode {
  return <time dateTime={day}>{formatDay(day, language)}</time>;
}
