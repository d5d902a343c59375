import type { ProtectedRanges, TypographyEdit } from './edit.ts';

/** An edit, by the range of its text in the edited text. */
interface LocatedEdit {
  readonly start: number;
  readonly end: number;
  readonly edit: TypographyEdit;
  readonly first: boolean;
}

/**
 * Edits of a text that do at once what two passes do one after the other: `first` edits the text itself, `second` what
 * `first` makes of it. Both are sorted and without overlaps, and every edit has a text.
 */
export function mergePasses(
  edited: string,
  first: readonly TypographyEdit[],
  second: readonly TypographyEdit[],
): TypographyEdit[] {
  let grown = 0;
  const located: LocatedEdit[] = first.map((edit) => {
    const start = edit.start + grown;
    const end = start + (edit.text ?? '').length;
    grown = end - edit.end;
    return { start, end, edit, first: true };
  });
  for (const edit of second) located.push({ start: edit.start, end: edit.end, edit, first: false });
  located.sort((a, b) => a.start - b.start || a.end - b.end);
  const result: TypographyEdit[] = [];
  let shift = 0;
  for (let index = 0; index < located.length; ) {
    const group: LocatedEdit[] = [];
    let end = -1;
    for (let next = located[index]; next && (end < 0 || next.start < end); next = located[index]) {
      group.push(next);
      end = Math.max(end, next.end);
      index += 1;
    }
    const start = group[0]?.start ?? 0;
    const growth = sum(group, (item) =>
      item.first ? item.end - item.start - (item.edit.end - item.edit.start) : 0,
    );
    const later = group.filter((item) => !item.first);
    result.push({
      kind: (group.find((item) => item.first) ?? group[0])?.edit.kind ?? 'number',
      start: start - shift,
      end: end - shift - growth,
      text: editedSlice(edited, start, end, later),
    });
    shift += growth;
  }
  return result;
}

/** Where the ranges stand once the edits are made; no edit touches them. */
export function moved<Range extends ProtectedRanges[number]>(
  ranges: readonly Range[],
  edits: readonly TypographyEdit[],
): readonly Range[] {
  let index = 0;
  let shift = 0;
  return [...ranges]
    .sort((a, b) => a.start - b.start)
    .map((range) => {
      const { start, end } = range;
      for (let edit = edits[index]; edit && edit.end <= start; edit = edits[index]) {
        shift += (edit.text ?? '').length - (edit.end - edit.start);
        index += 1;
      }
      return { ...range, start: start + shift, end: end + shift };
    });
}

function editedSlice(edited: string, start: number, end: number, edits: readonly LocatedEdit[]): string {
  let text = '';
  let done = start;
  for (const item of edits) {
    text += edited.slice(done, item.start) + (item.edit.text ?? '');
    done = item.end;
  }
  return text + edited.slice(done, end);
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
