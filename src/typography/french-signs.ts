import {
  closesAt,
  endsWordsAt,
  isBlankAt,
  isEmoticonAt,
  isLoneSpaceAt,
  isSpaceAt,
  narrowNoBreak,
  noBreak,
} from './characters.ts';
import type { TypographyEdit } from './edit.ts';
import type { Finder, Passage } from './passage.ts';

/**
 * The spaces that French puts beside signs: a no-break space before `:` and on the inside of `« »`; in France also a
 * narrow one before `;` `!` `?`. A run of signs (`?!`) counts as one.
 */
export const signSpaces: Finder = (passage, add) => {
  beforeDoubleSigns(passage, add);
  insideGuillemets(passage.text, add);
};

type Add = (edit: TypographyEdit) => void;

const runs = { 'fr-CA': /:+/g, 'fr-FR': /[:;!?]+/g };

function beforeDoubleSigns({ text, profile }: Passage, add: Add): void {
  const signs = runs[profile];
  signs.lastIndex = 0;
  for (let match = signs.exec(text); match; match = signs.exec(text)) {
    const at = match.index;
    const [run] = match;
    const end = at + run.length;
    if (!closesAt(text, end) || (run.length > 1 && run.includes(':')) || isEmoticonAt(text, at)) continue;
    const space = run === ':' ? noBreak : narrowNoBreak;
    if (isLoneSpaceAt(text, at - 1) && !/[-=]/.test(text.charAt(at - 2)))
      add({ kind: 'no-break-space', start: at - 1, end: at, text: space });
    else if (isDue(text, at, run))
      add({ kind: 'missing-space', start: at, end: at + 1, text: space + text.charAt(at) });
  }
}

const protocols = /(?<!\p{L})(?:https?|ftp|mailto|tel|data|file|javascript|urn)$/iu;

function isDue(text: string, at: number, run: string): boolean {
  const before = text.charAt(at - 1);
  if (before === ']' || before === '*') return false;
  // Where an ellipsis stands, France is of two minds.
  if (before === '…' && run !== ':') return false;
  if (!endsWordsAt(text, at - 1) && !(before === '.' && run === ':')) return false;
  const word = text.slice(Math.max(0, at - 12), at);
  return run === ':' ? !protocols.test(word) : !/(?<!\p{L})Yahoo$|&#?\w+$/u.test(word);
}

function insideGuillemets(text: string, add: Add): void {
  for (let at = text.indexOf('«'); at >= 0; at = text.indexOf('«', at + 1)) {
    if (isLoneSpaceAt(text, at + 1))
      add({ kind: 'no-break-space', start: at + 1, end: at + 2, text: noBreak });
    else if (!isBlankAt(text, at + 1) && text.charAt(at + 1) !== '»')
      add({ kind: 'missing-space', start: at, end: at + 1, text: `«${noBreak}` });
  }
  for (let at = text.indexOf('»'); at >= 0; at = text.indexOf('»', at + 1)) {
    if (isLoneSpaceAt(text, at - 1)) {
      // A space that the opening sign has already made no-break is not edited twice.
      if (text.charAt(at - 2) !== '«') add({ kind: 'no-break-space', start: at - 1, end: at, text: noBreak });
    } else if (!isBlankAt(text, at - 1) && !isSpaceAt(text, at - 1) && text.charAt(at - 1) !== '«')
      add({ kind: 'missing-space', start: at, end: at + 1, text: `${noBreak}»` });
  }
}
