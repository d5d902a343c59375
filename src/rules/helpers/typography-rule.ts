import type { EditKind, TypographyEdit } from '../../typography/edit.ts';
import { applyEdits } from '../../typography/typography.ts';
import { defineRule, type Rule, type Severity } from '../engine/rule.ts';
import { eachPageTypography, type FoundEdit, sourceEdit } from './each-typography-edit.ts';

/** A rule that reports each edit of these kinds that typography asks for; the kind is the message. */
export function typographyRule<const Message extends EditKind>(rule: {
  readonly id: `typography/${string}`;
  readonly severity: Severity;
  readonly fixable?: true;
  readonly kinds: readonly Message[];
}): Rule<Message> {
  return defineRule<Message>({
    id: rule.id,
    severity: rule.severity,
    ...(rule.fixable ? { fixable: true } : {}),
    messages: rule.kinds,
    check({ library }, report) {
      eachPageTypography(library, rule.kinds, (found, version) => {
        for (const group of inGroups(found)) {
          const [{ edit, passage, subject }] = group;
          const edits = group.map((one) => one.edit);
          const [from, to] = wordsAround(passage.text, edits);
          const text = passage.text.slice(from, to);
          const moved = edits.map((one) => ({ ...one, start: one.start - from, end: one.end - from }));
          report({
            location: version.body.locationIn(passage, edit.start),
            length: edit.end - edit.start,
            subject,
            message: edit.kind as Message,
            values: { text, better: applyEdits(text, moved) },
            edits: () => group.flatMap((one) => sourceEdit(library, version, one)),
          });
        }
      });
    },
  });
}

type Group = readonly [FoundEdit, ...FoundEdit[]];

/** Each edit by itself, but for quotation marks, which are fixed in pairs. */
function inGroups(found: readonly FoundEdit[]): readonly Group[] {
  const groups: [FoundEdit, ...FoundEdit[]][] = [];
  for (const one of found) {
    const last = groups.at(-1);
    const opening = last?.length === 1 ? last[0] : undefined;
    if (
      last &&
      opening?.edit.kind === 'quotes' &&
      one.edit.kind === 'quotes' &&
      opening.passage === one.passage
    )
      last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** The whole words that edits are in or between: a sign alone would tell little. */
function wordsAround(text: string, edits: readonly TypographyEdit[]): readonly [number, number] {
  const start = edits[0]?.start ?? 0;
  const end = edits.at(-1)?.end ?? start;
  const before = /\S*\s?$/.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0;
  const after = /^\S*/.exec(text.slice(end, end + 16))?.[0].length ?? 0;
  return [start - before, end + after];
}
