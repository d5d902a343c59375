import type { Location } from '../content/location.ts';
import type { Language, Localized } from '../languages.ts';
import { alignSentences, lengthOf } from './align-sentences.ts';
import type { Part } from './parts.ts';
import type { UnitPair } from './unit-pairs.ts';
import { type Sentence, unitSentences } from './unit-sentences.ts';

/** A sentence that one version seems to lack. */
export interface LoneSentence {
  readonly sentence: Sentence;
  /** Where it stands, and the section or answer of the other version that it should stand in. */
  readonly in: Part;
  readonly missingIn: Part;
  /** The paragraph that answers its own but for it. */
  readonly location: Location;
}

/** Characters of a translation for each of the original, by its language: as policies are translated in Canada. */
export const lengthRatio: Localized<number> = { en: 0.86, fr: 1.16 };

/** How much more likely it must be that a sentence is alone than that others were joined or shortened. */
const surely = 0.75;

/**
 * The sentence of a paragraph that has no counterpart: where one version has more of them, and is longer by as much as one
 * of them, and the others answer each other best without it.
 */
export function loneSentence(pair: UnitPair, left: Part, right: Part): LoneSentence | undefined {
  // The cells of a row are no sentences, and an answer has a single one, by a rule of its own.
  if (pair.left.type === 'row' || left.answer || !pair.inStep) return undefined;
  if (stops(pair.left.text) === stops(pair.right.text)) return undefined;
  const lefts = unitSentences(pair.left, left.version);
  const rights = unitSentences(pair.right, right.version);
  if (lefts.length === rights.length || lefts.length === 0 || rights.length === 0) return undefined;
  const ratio = lengthRatio[right.version.language];
  const leftIsLonger = lefts.length > rights.length;
  const [longer, shorter] = leftIsLonger ? [lefts, rights] : [rights, lefts];
  const scale = leftIsLonger ? 1 / ratio : ratio;
  // As long as its counterpart: sentences were joined, or parted.
  if (lengthOf(longer) <= 1.08 * lengthOf(shorter) * scale) return undefined;
  // The one with the link may as well be what is missing, and another rule says so.
  if (linked(longer) !== linked(shorter)) return undefined;
  const alignment = alignSentences(lefts, rights, ratio);
  if (!alignment || alignment.advantage < surely) return undefined;
  const alone = alignment.beads.filter((bead) => bead.left.length === 0 || bead.right.length === 0);
  const sentences = alone.flatMap((bead) => [...bead.left, ...bead.right]);
  const [sentence] = sentences;
  if (!sentence || sentences.length !== Math.abs(lefts.length - rights.length)) return undefined;
  if (!sentences.every((one) => longer.includes(one))) return undefined;
  const [own, other] = leftIsLonger ? [left, right] : [right, left];
  if (!isLoneWorthy(sentence, own.version.language) || !pair.isCertain()) return undefined;
  const { location } = leftIsLonger ? pair.right : pair.left;
  return { sentence, in: own, missingIn: other, location };
}

/** Full stops and the like before a space, at least as many as sentences end within the text: what costs nothing to count. */
function stops(text: string): number {
  let count = 0;
  for (let index = 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code !== 32 && code !== 10 && code !== 160) continue;
    const before = text.charCodeAt(index - 1);
    if (before === 46 || before === 33 || before === 63 || code === 10) count += 1;
  }
  return count;
}

function linked(sentences: readonly Sentence[]): number {
  return sentences.filter(({ hasLink }) => hasLink).length;
}

/** What one version may well say alone: of the language it is in, or of how it is written. */
const ofItsOwn: Localized<RegExp> = {
  en: /\b(?:English|French|translat\w+|bilingual|official languages?)\b/i,
  fr: /(?<!\p{L})(?:français\w*|anglais\w*|tradui\w+|traduction|langues?|masculin|féminin|genre|épicène|alléger)(?!\p{L})/iu,
};

/** Facts and links that one version lacks are findings by themselves; “Thank you.” is none. */
function isLoneWorthy({ text, facts, hasLink }: Sentence, language: Language): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  if (words < 4 || hasLink || ofItsOwn[language].test(text)) return false;
  return facts.every(({ kind, optional }) => optional === true || kind === 'statute');
}
