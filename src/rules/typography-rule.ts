import type { Concern, TypographyEdit } from '../typography/typography.ts';
import { eachPageTypography, sourceEdit } from './each-typography-edit.ts';
import { defineRule, type Rule, type Severity } from './rule.ts';

/** A rule that reports each place where typography asks for something else; the concern is the message. */
export function typographyRule<const Message extends Concern>(rule: {
  readonly id: `typography/${string}`;
  readonly severity: Severity;
  readonly concerns: readonly Message[];
}): Rule<Message> {
  return defineRule<Message>({
    id: rule.id,
    severity: rule.severity,
    messages: rule.concerns,
    check({ library }, report) {
      eachPageTypography(library, rule.concerns, (found, version) => {
        for (const one of found) {
          const { edit, passage, subject } = one;
          const [from, to] = wordsAround(passage.text, edit);
          const { text: better = '' } = edit;
          report({
            place: version.body.placeIn(passage, edit.start),
            length: edit.end - edit.start,
            subject,
            message: edit.concern as Message,
            values: {
              text: passage.text.slice(from, to),
              better: passage.text.slice(from, edit.start) + better + passage.text.slice(edit.end, to),
            },
            edits: sourceEdit(version, one),
          });
        }
      });
    },
  });
}

/** The whole words an edit is in or between: a sign alone would tell little. */
function wordsAround(text: string, { start, end }: TypographyEdit): readonly [number, number] {
  const before = /\S*\s?$/.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0;
  const after = /^\s?\S*/.exec(text.slice(end, end + 16))?.[0].trimEnd().length ?? 0;
  return [start - before, end + after];
}
