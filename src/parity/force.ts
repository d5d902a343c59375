import type { Language } from '../languages.ts';
import { memoize } from '../memo.ts';
import { mostSentences } from './align-sentences.ts';
import { answeringSentences, areOfLikeLength, haveSameValues } from './answering-sentences.ts';
import { contraryDenial, mayDeny } from './denials.ts';
import {
  areContrary,
  contraryAmong,
  contraryChoice,
  contraryCommitment,
  forceOf,
  forcesIn,
  forcesOf,
  mayOppose,
} from './force-words.ts';
import { lengthRatio } from './lone-sentences.ts';
import type { Part } from './parts.ts';
import type { UnitPair } from './unit-pairs.ts';
import { type Sentence, unitSentences } from './unit-sentences.ts';

/** Two sentences that answer each other, one of which allows what the other requires or forbids, or denies what it affirms. */
export interface ContraryForce {
  readonly left: Sentence;
  readonly right: Sentence;
  /** The section or answer that the right one stands in. */
  readonly in: Part;
  /** The words that say so, left and right. */
  readonly words: readonly [string, string];
  /** Whether one of them denies what the other affirms. */
  readonly denies: boolean;
}

const none: readonly ContraryForce[] = [];

/** The sentences of a paragraph, item or row that have another force in each version. */
export function contraryForces(pair: UnitPair, left: Part, right: Part): readonly ContraryForce[] {
  const [one, other] = [left.version.language, right.version.language];
  const denies = mayDeny([pair.left.text, one], [pair.right.text, other]);
  if (!denies && !mayDiffer(pair, [one, other]) && !mayOppose(pair.left.text, pair.right.text)) return none;
  const contrary: ContraryForce[] = [];
  const lefts = unitSentences(pair.left, left.version);
  const rights = unitSentences(pair.right, right.version);
  // Such texts are not aligned.
  if (Math.max(lefts.length, rights.length) > mostSentences) return none;
  const shift = Math.abs(lefts.length - rights.length);
  // Sentences that stand in another order have the same forces.
  const isReordered = lefts.length > 1 && allForces(lefts, one) === allForces(rights, other);
  const against = (own: Sentence, answer: Sentence): readonly [string, string] | undefined =>
    (isReordered ? undefined : contraryWords(own, answer, [one, other])) ??
    contraryChoice([own.text, one], [answer.text, other]);
  for (const [at, own] of lefts.entries())
    for (const answer of rights.slice(Math.max(0, at - shift), at + shift + 1)) {
      // What was left in the other language is a finding of its own.
      if (own.text === answer.text) continue;
      const words = against(own, answer);
      if (words) contrary.push({ left: own, right: answer, in: right, words, denies: false });
      const denial =
        denies &&
        !words &&
        // That “12 cookies” answers « aucun témoin » is a finding already.
        haveSameValues(own, answer) &&
        contraryDenial([own.text, one], [answer.text, other]);
      if (denial) contrary.push({ left: own, right: answer, in: right, words: denial, denies: true });
    }
  // Which sentences answer each other is asked only where some of them could not.
  if (contrary.length === 0) return none;
  const answers = new Map(
    answeringSentences(pair, { left, right }).filter((both) => areOfLikeLength(both, lengthRatio[other])),
  );
  return contrary.filter((found) => answers.get(found.left) === found.right);
}

/** Whether both say something of what may, must or must not be done, and not all of it alike. */
function mayDiffer({ left, right }: UnitPair, [one, other]: readonly [Language, Language]): boolean {
  const here = forcesIn(left.text, one);
  const there = forcesIn(right.text, other);
  // What may be done here may be said to come there.
  if (here.size === 0 || there.size === 0) return here.has('may') || there.has('may');
  return here.size > 1 || there.size > 1 || [...here][0] !== [...there][0];
}

const saidForce = memoize(({ text }: Sentence, language: Language) => forceOf(text, language));

function allForces(sentences: readonly Sentence[], language: Language): string {
  return sentences
    .map((sentence) => saidForce(sentence, language)?.force)
    .sort()
    .join();
}

function contraryWords(
  left: Sentence,
  right: Sentence,
  [one, other]: readonly [Language, Language],
): readonly [string, string] | undefined {
  const said = saidForce(left, one);
  const answered = said && saidForce(right, other);
  if (said && answered) return areContrary(said, answered) ? [said.word, answered.word] : undefined;
  const among = contraryAmong(forcesOf(left.text, one), forcesOf(right.text, other));
  return among ? [among[0].word, among[1].word] : contraryCommitment([left.text, one], [right.text, other]);
}
