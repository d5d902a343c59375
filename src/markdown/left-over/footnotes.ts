import type { LeftOverSign, ShownText } from './sign.ts';

const mayHold = /[a-zß-ÿ][.,;]?\d/;
/** `consent1`, `policy.2 We`: a raised number of a note that came down beside its word. */
const glued = /(?<=^|[\s(«“’'])(\p{Lu}?\p{Ll}{3,})([.,;]?)([1-9]|1\d)(?=[\s,;:)»”]|[.](?!\d)|$)/gu;
/** A number after these counts what they name, or belongs to a name: the space went missing, or none is due. */
const counted =
  /^(?:annexe?s?|appendi(?:x|ces)|arti?c?l?e?s?|bill|bloc|case|chap(?:itre|ter)?|class[e]?|clause|code|covid|day|droit|étape|figure?|flux|formulaire|form|formula|group[e]?|item|jour|latin|level|ligne|line|local|locale|loi|mode|modèle|model|module|niveau|note|option|page|palier|paragraph[e]?|part(?:ie)?|phase|plan|point|poste|projet|question|règle|règlement|room|rule|salle|schedule|section|sectio?ns|stage|step|table(?:au)?|test|tier|titre|title|type|unit[eé]?|user|utilisateur|variable|version|volume|week|zone|angular|python|windows|web|cookie|témoin|server|serveur|host|drive|base|port)$/iu;
/** Units: `within30 days` lost a space, not a note. */
const unit =
  /^[\s\u00a0\u202f]+(?:%|\$|(?:business |working |calendar )?(?:day|week|month|year|hour|minute|second)s?\b|(?:jour|semaine|mois|an|année|heure|minute|seconde)s?(?!\p{L}))/u;

/** Endings of words of prose: what is called `htmlparser2` has others. */
const prose =
  /(?:tions?|sions?|ments?|ings?|it(?:y|ies)|ance|ence|ness|ed|ies|ive|able|ible|eurs?|it[ée]s?|ées?|ages?|aires?|elles?|iques?|ères?|oires?)$/u;

/** Options of a command, among whose words numbers are names: `iconv -f latin2`. */
const isCommand = /\s(?:-[a-z]\s|--[a-z]{2})/;

interface Found<Text> {
  readonly shown: Text;
  readonly word: string;
  readonly number: number;
  readonly sign: LeftOverSign<'footnote'>;
}

/**
 * Numbers of footnotes in the texts of a page, by text. Each number is used once, and the first is 1; a number that comes
 * back, or a word with two of them, is a name. Cells of tables hold names and codes, and are passed over.
 */
export function gluedFootnotes<Text extends ShownText>(
  texts: readonly Text[],
): ReadonlyMap<Text, readonly LeftOverSign<'footnote'>[]> {
  const all = texts
    .filter(({ text, isCell }) => !isCell && mayHold.test(text) && !isCommand.test(text))
    .flatMap(foundIn);
  if (all.length === 0) return new Map();
  const found = all.filter(
    (one) => !all.some((other) => other !== one && (other.number === one.number || other.word === one.word)),
  );
  const starts = found.some(({ number }) => number === 1);
  const distinct = new Set(found.map(({ number }) => number)).size;
  const hasNote = texts.some(({ text }) => /^[[(]?1[\])]?[.:]?\s+\p{L}/u.test(text));
  const signs = new Map<Text, LeftOverSign<'footnote'>[]>();
  for (const { shown, number, word, sign } of found) {
    const isName = /^\p{Lu}/u.test(word) || word.length < 5;
    const inSeries = starts && number <= distinct + 1 && (distinct > 1 || hasNote);
    if (inSeries || (!isName && (number === 1 || (number < 10 && word.length > 5 && prose.test(word)))))
      signs.set(shown, [...(signs.get(shown) ?? []), sign]);
  }
  return signs;
}

function foundIn<Text extends ShownText>(shown: Text): readonly Found<Text>[] {
  return [...shown.text.matchAll(glued)].flatMap(
    ({ 0: all, 1: word = '', 2: stop = '', 3: number = '', index }) => {
      const end = index + all.length;
      const after = shown.text.slice(end);
      // After a full stop, only the next sentence tells a note from a decimal or a version.
      const isPlace = stop !== '.' || /^(?:\s+\p{Lu}|$)/u.test(after);
      if (!isPlace || counted.test(word) || unit.test(after)) return [];
      return [{ shown, word, number: Number(number), sign: { message: 'footnote', start: index, end } }];
    },
  );
}
