import type { Element, Parents } from 'hast';
import type { LeftOut } from '../imported-source.ts';
import { attribute, elementsIn, isElement, runsOf, wordsOf } from './hast.ts';

/** A note of a page, with the sign by which the text refers to it. */
export interface Footnote {
  readonly mark: string;
  readonly note: Element;
}

/** The sign of a note, without brackets; undefined for a superscript of another sort, such as in 1er. */
export function noteMark(element: Element): string | undefined {
  if (element.tagName !== 'sup') return undefined;
  const refers = [...elementsIn(element)].some((inner) => attribute(inner, 'href').includes('#'));
  return refers ? /^\W*(\d{1,3}|[a-z]|\*{1,3})\W*$/i.exec(wordsOf(element))?.[1] : undefined;
}

/**
 * Takes the notes that the text refers to out of the page, in place. Ways back to the text, and the numbers that stand
 * before notes, are words of nothing.
 */
export function takeFootnotes(body: Parents, leftOut: LeftOut[]): readonly Footnote[] {
  const marks = new Map<string, string>();
  const references = new Set<string>();
  for (const element of elementsIn(body)) {
    const mark = noteMark(element);
    const link =
      mark === undefined ? undefined : [...elementsIn(element)].find(({ tagName }) => tagName === 'a');
    const id = link && /#(.+)$/.exec(attribute(link, 'href'))?.[1];
    if (mark === undefined || id === undefined) continue;
    if (!marks.has(id)) marks.set(id, mark);
    for (const inner of [element, ...elementsIn(element)]) references.add(attribute(inner, 'id'));
  }
  const notes: Footnote[] = [];
  const visit = (parent: Parents): void => {
    parent.children = (parent.children as Element[]).filter((child) => {
      if (!isElement(child)) return true;
      const mark = marks.get(attribute(child, 'id'));
      if (mark !== undefined && /^(?:li|p|div|dd|aside|section)$/.test(child.tagName)) {
        notes.push({ mark, note: child });
        return false;
      }
      const isBack =
        child.tagName === 'a' && references.has(attribute(child, 'href').replace(/^#/, '') || '-');
      const isLabel = child.tagName === 'dt' && /^\D{0,24}\d{1,3}\W*$/.test(wordsOf(child));
      if (
        isBack ||
        (isLabel && parent.children.some((one) => isElement(one) && marks.has(attribute(one, 'id'))))
      ) {
        leftOut.push(...runsOf(child, true).map((text) => ({ reason: 'footnote-return' as const, text })));
        return false;
      }
      visit(child);
      return true;
    }) as typeof parent.children;
  };
  visit(body);
  for (const { note } of notes) visit(note);
  return notes;
}

/** Puts notes at the end of the section that refers to them, each after its sign; those of no section at the end. */
export function placeFootnotes(
  blocks: readonly Element[],
  notes: readonly { readonly mark: string; readonly blocks: readonly Element[] }[],
): Element[] {
  const placed = [...blocks];
  for (const { mark, blocks: note } of [...notes].reverse()) {
    const at = placed.findIndex((block) => wordsOf(block).includes(`[${mark}]`));
    const next =
      at === -1 ? -1 : placed.findIndex((block, index) => index > at && /^h[1-6]$/.test(block.tagName));
    const [first, ...rest] = note;
    if (!first) continue;
    const marked: Element = {
      ...first,
      children: [{ type: 'text', value: `[${mark}] ` }, ...first.children],
    };
    placed.splice(next === -1 ? placed.length : next, 0, first.tagName === 'p' ? marked : first, ...rest);
  }
  return placed;
}
