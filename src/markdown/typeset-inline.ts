import type { Token } from 'markdown-it';
import type { Language } from '../languages.ts';
import type { TypographyProfile } from '../typography/edit.ts';
import { pageEdits } from '../typography/typography.ts';
import type { PassageReader } from './blocks.ts';

/**
 * Gives the words of an inline token the no-break spaces, quotation marks and apostrophes of their language, which
 * editors need not type. Code, addresses and words marked as another language stay as they are.
 */
export function typesetInline(
  inline: Token,
  passageOf: PassageReader,
  language: Language,
  profile: TypographyProfile,
): void {
  const passage = passageOf(inline);
  const edits = pageEdits(passage, language, profile);
  if (edits.length === 0) return;
  const { text } = passage;
  let at = 0;
  let next = 0;
  for (const token of inline.children ?? []) {
    const isBreak = token.type === 'softbreak' || token.type === 'hardbreak';
    const length = isBreak ? 1 : token.nesting === 0 ? token.content.length : 0;
    const end = at + length;
    let content = '';
    let done = at;
    // An edit that crosses from one token into the next would cross markup; there are none of more than a few signs.
    for (let edit = edits[next]; edit && edit.start < end; next += 1, edit = edits[next]) {
      if (edit.start < done || edit.end > end) continue;
      content += text.slice(done, edit.start) + (edit.text ?? '');
      done = edit.end;
    }
    if (done > at) {
      if (isBreak) token.type = 'text';
      token.content = content + text.slice(done, end);
    }
    at = end;
  }
}
