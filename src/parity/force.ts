import type { Language } from '../languages.ts';
import { memoize } from '../memo.ts';
import { mostSentences } from './align-sentences.ts';
import {
  areOfLikeLength,
  foundInSentences,
  haveSameValues,
  type OpposedSentences,
} from './answering-sentences.ts';
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
export interface ContraryForce extends OpposedSentences {
  /** Whether one of them denies what the other affirms. */
  readonly denies: boolean;
}

const none: readonly ContraryForce[] = [];

/** The sentences of a paragraph, item or row that have another force in each version. */
export function contraryForces(pair: UnitPair, left: Part, right: Part): readonly ContraryForce[] {
  const [one, other] = [left.version.language, right.version.language];
  const denies = mayDeny([pair.left.text, one], [pair.right.text, other]);
  if (!denies && !mayDiffer(pair, [one, other]) && !mayOppose(pair.left.text, pair.right.text)) return none;
  const lefts = unitSentences(pair.left, left.version);
  const rights = unitSentences(pair.right, right.version);
  // Such texts are not aligned.
  if (Math.max(lefts.length, rights.length) > mostSentences) return none;
  // Sentences that stand in another order have the same forces.
  const isReordered = lefts.length > 1 && allForces(lefts, one) === allForces(rights, other);
  const found = foundInSentences(pair, { left, right }, (own, answer) => {
    const words =
      (isReordered ? undefined : contraryWords(own, answer, [one, other])) ??
      contraryChoice([own.text, one], [answer.text, other]);
    if (words) return { words, denies: false };
    // That “12 cookies” answers « aucun témoin » is a finding already.
    if (!denies || !haveSameValues(own, answer)) return undefined;
    const denial = contraryDenial([own.text, one], [answer.text, other]);
    return denial && { words: denial, denies: true };
  });
  return found
    .filter(([sentences]) => areOfLikeLength(sentences, lengthRatio[other]))
    .map(([[own, answer], contrary]) => ({ left: own, right: answer, in: right, ...contrary }));
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
