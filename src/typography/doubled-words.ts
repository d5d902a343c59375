import type { Language } from '../languages.ts';
import { isDigitAt, isLetter, isLetterAt, isSpaceAt, protectedSign } from './characters.ts';
import type { Finder } from './passage.ts';

const words = (lines: string): ReadonlySet<string> => new Set(lines.split(' '));

/** Words that stand twice in correct sentences: `nous nous`, `tout en en parlant`, `ceux qui le sont sont`. */
const mayRepeat: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words(
    'nous vous en lui leur elle elles est sont était étaient sera seront serait a ont avait avaient aura auront ' +
      'peut peuvent doit doivent fait font va veut veulent dit vient reste tout même lors plus moins là si oui non très ' +
      'bla blah ha hé ho cha tam tic tut chut vite cui bora',
  ),
  en: words(
    'that had has have is are was were do does did can will may her you it so in on very many much really long far ' +
      'no yes bye ha ho blah bla knock tut aye pom there more bora',
  ),
};

/** Words so common that they are doubled by mistake even where every word is in capitals. */
const common: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words('de la le les des du et à au aux un une que qui dans sur pour par avec ou ce ces sa son ses'),
  en: words('the of and to a an for by with from or at as this we be'),
};

const oneLetter: Localized = { fr: 'à', en: 'a' };
type Localized = Readonly<Record<Language, string>>;

/** The loader makes each use of an import a call of its own, which a loop over every character feels. */
const isLetterHere = isLetter;

/**
 * A word written twice in a row with one space between, in any case; only a person can say which of the two goes. Two words
 * that both begin with a capital are a name (`Walla Walla`), and words that may rightly repeat are left alone.
 */
export const doubledWords: Finder = ({ text, language }, add) => {
  let start = -1;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isLetterHere(code)) {
      if (start < 0) start = index;
      continue;
    }
    if (start >= 0 && code === 32 && startsAlike(text, start, index + 1)) {
      const end = endOfRepeats(text, language, start, index);
      if (end > index) {
        if (!isQuoted(text, start, end)) add({ kind: 'doubled-word', start, end });
        index = end - 1;
      }
    }
    start = -1;
  }
};

/** `« nous nous »`: the words themselves are meant. */
function isQuoted(text: string, start: number, end: number): boolean {
  const before = text.charAt(isSpaceAt(text, start - 1) ? start - 2 : start - 1);
  const after = text.charAt(isSpaceAt(text, end) ? end + 1 : end);
  return '«“"‘\''.includes(before || ' ') && '»”"’\''.includes(after || ' ');
}

/** Where the last repetition of the word ends, or the end of the word itself. */
function endOfRepeats(text: string, language: Language, start: number, end: number): number {
  let last = end;
  for (;;) {
    const next = last + 1;
    if (text.charAt(last) !== ' ' || !startsAlike(text, start, next)) return last;
    const nextEnd = next + end - start;
    if (!isRepeat(text, language, start, end, next) || !standsAlone(text, nextEnd)) return last;
    last = nextEnd;
  }
}

/** The cheap question first: upper and lower case of Latin letters differ by this one bit. */
function startsAlike(text: string, one: number, other: number): boolean {
  return (text.charCodeAt(one) | 32) === (text.charCodeAt(other) | 32);
}

function isRepeat(text: string, language: Language, start: number, end: number, next: number): boolean {
  const first = text.slice(start, end);
  const second = text.slice(next, next + end - start);
  const word = first.toLowerCase();
  if (word !== second.toLowerCase() || word.includes(protectedSign)) return false;
  if (word.length === 1 && word !== oneLetter[language]) return false;
  if (mayRepeat[language].has(word) || !beginsAlone(text, start, word)) return false;
  // `Le le` is a mistake; `SECTION section` is a name and what it names.
  if (second === word) return first.slice(1) === word.slice(1);
  return (
    second.length > 1 && first === second && second === second.toUpperCase() && common[language].has(word)
  );
}

/** After an apostrophe only longer words count: `l’avis avis`, but `d’est est` is right. */
function beginsAlone(text: string, start: number, word: string): boolean {
  const before = text.charAt(start - 1);
  if (before === '’' || before === "'") return word.length > 3;
  return !'-‑/.@_&+\\'.includes(before || ' ') && !isDigitAt(text, start - 1);
}

function standsAlone(text: string, end: number): boolean {
  const after = text.charAt(end);
  if (isLetterAt(text, end) || isDigitAt(text, end) || "-‑/@_&+\\’'".includes(after || ' ')) return false;
  return after !== '.' || !(isLetterAt(text, end + 1) || isDigitAt(text, end + 1));
}

/** Most texts hold no two apostrophes so close: this asks at little cost. */
const elisionHint = /[’'] ?[a-zA-Z]{1,7}[’']/;
const elisions = /(?<![^\s(«“—])([cdjlmnst]|qu|jusqu|lorsqu|puisqu)[’'] ?\1[’'](?=\p{L})/giu;

/** `l’l’avis`. */
export const doubledElisions: Finder = ({ text }, add) => {
  if (!elisionHint.test(text)) return;
  for (const match of text.matchAll(elisions))
    add({ kind: 'doubled-word', start: match.index, end: match.index + match[0].length });
};
