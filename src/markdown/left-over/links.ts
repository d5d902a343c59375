import type { LeftOverSign } from './sign.ts';

export type LinkMessage = 'space' | 'reversed' | 'footnote' | 'reference' | 'unfinished';

const address = String.raw`(?:https?:\/\/|www\.|mailto:|tel:|\/|#(?=\D))[^\s()[\]]+|[^\s()[\]]+\.md(?:#[^\s()[\]]*)?|[^\s()[\]]+@[^\s()[\]]+\.\w+`;
const words = String.raw`\[[^[\]\n]{0,150}\p{L}[^[\]\n]{0,150}\]`;

const patterns: Readonly<Record<LinkMessage, RegExp>> = {
  space: new RegExp(String.raw`${words}[ \u00a0]+\((?:${address})\)`, 'gu'),
  reversed: new RegExp(String.raw`\([^()[\]\n]{0,150}\p{L}[^()[\]\n]{0,150}\)\[(?:${address})\]`, 'gu'),
  footnote: /\[\^[\p{L}\d_-]{1,30}\]/gu,
  reference: /\[[^[\]\n]{0,150}\p{L}{2}[^[\]\n]{0,150}\]\[(?:[^[\]\n]{0,80}[\p{L}\d][^[\]\n]{0,80})?\]/gu,
  unfinished: /\]\((?=\S)/gu,
};

const mayHold = /\]\s?[([]|\)\[|\[\^/;

/** The links and references that a text shows as they were typed. */
export function linkSigns(text: string): readonly LeftOverSign<LinkMessage>[] {
  if (!mayHold.test(text)) return [];
  return (Object.keys(patterns) as LinkMessage[]).flatMap((message) =>
    [...text.matchAll(patterns[message])].map(({ 0: all, index }) => ({
      message,
      start: index,
      end: index + all.length,
      replacements: replacementsOf(message, all, index),
    })),
  );
}

function replacementsOf(
  message: LinkMessage,
  all: string,
  index: number,
): LeftOverSign<string>['replacements'] {
  if (message === 'space') {
    const [gap = ''] = /\][ \u00a0]+\(/.exec(all) ?? [];
    return [{ start: index + all.indexOf(gap), old: gap, text: '](' }];
  }
  if (message !== 'reversed') return [];
  const [, label = '', target = ''] = /^\((.*)\)\[(.*)\]$/.exec(all) ?? [];
  return [{ start: index, old: all, text: `[${label}](${target})` }];
}
