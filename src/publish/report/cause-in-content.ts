import type { SiteFault } from '../site-check/site-fault.ts';

/** Words of the content, and the first place where they stand; lines count from 1. */
export interface CauseInContent {
  readonly words: string;
  readonly file: string;
  readonly line: number;
}

/**
 * Finds words of the content that a page would run, or load something by: `onclick`, an address. Whoever wrote them can take
 * them out, while the fault that made markup of them is mended. Elements are not looked for: a text may well speak of
 * `<script>`, and be innocent.
 *
 * @param sources the text of each file of the content, by its path.
 * @returns undefined where the content holds none of what the faults name.
 */
export function causeInContent(
  faults: readonly SiteFault[],
  sources: ReadonlyMap<string, string>,
): CauseInContent | undefined {
  for (const words of faults.flatMap(wordsOf)) {
    for (const [file, text] of sources) {
      const at = text.indexOf(words);
      if (at !== -1) return { words, file, line: text.slice(0, at).split('\n').length };
    }
  }
  return undefined;
}

function wordsOf(fault: SiteFault): readonly string[] {
  if (fault.code === 'script') return /^on|:/i.test(fault.detail) ? [fault.detail] : [];
  return fault.code === 'outside-resource' && fault.target.includes(':') ? [fault.target] : [];
}
