import type { OpposedSentences } from '../../parity/answering-sentences.ts';

/** What a finding says of two sentences that do not agree: the words of both, and where the other sentence is. */
export function opposed({ left, right, words: [other, value] }: OpposedSentences) {
  return {
    location: right.location(),
    length: right.text.length,
    values: { value, other },
    related: [
      {
        location: left.location(),
        length: left.text.length,
        message: 'counterpart' as const,
        values: { other },
      },
    ],
  };
}
