import type { ProtectedRanges, TypographyEdit } from './edit.ts';

/** An edit by the place its text takes in the edited text. */
interface Placed {
  readonly start: number;
  readonly end: number;
  readonly edit: TypographyEdit;
  readonly first: boolean;
}

/**
 * Edits of a text that do at once what two rounds do one after the other: `first` edits the text itself, `second` what
 * `first` makes of it. Both are sorted and without overlaps, and every edit has a text.
 */
export function inOneRound(
  edited: string,
  first: readonly TypographyEdit[],
  second: readonly TypographyEdit[],
): TypographyEdit[] {
  let grown = 0;
  const placed: Placed[] = first.map((edit) => {
    const start = edit.start + grown;
    const end = start + (edit.text ?? '').length;
    grown = end - edit.end;
    return { start, end, edit, first: true };
  });
  for (const edit of second) placed.push({ start: edit.start, end: edit.end, edit, first: false });
  placed.sort((a, b) => a.start - b.start || a.end - b.end);
  const result: TypographyEdit[] = [];
  let shift = 0;
  for (let index = 0; index < placed.length; ) {
    const group: Placed[] = [];
    let end = -1;
    for (let next = placed[index]; next && (end < 0 || next.start < end); next = placed[index]) {
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
      concern: (group.find((item) => item.first) ?? group[0])?.edit.concern ?? 'number',
      start: start - shift,
      end: end - shift - growth,
      text: editedSlice(edited, start, end, later),
    });
    shift += growth;
  }
  return result;
}

/** Where the ranges stand once the edits are made; no edit touches them. */
export function moved(ranges: ProtectedRanges, edits: readonly TypographyEdit[]): ProtectedRanges {
  let index = 0;
  let shift = 0;
  return [...ranges]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      for (let edit = edits[index]; edit && edit.end <= start; edit = edits[index]) {
        shift += (edit.text ?? '').length - (edit.end - edit.start);
        index += 1;
      }
      return { start: start + shift, end: end + shift };
    });
}

function editedSlice(edited: string, start: number, end: number, edits: readonly Placed[]): string {
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
