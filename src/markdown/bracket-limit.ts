import type { MarkdownIt } from 'markdown-it';

/** Characters that a search for the ends of brackets may pass over in one file: ten times the largest file there may be. */
const mostPassed = 10_000_000;

/** Thrown for brackets that are opened again and again: for each, the parser looks through all that follows. */
export class TooManyBrackets extends Error {
  /** The text of the block that they stand in. */
  readonly text: string;

  constructor(text: string) {
    super('too many brackets');
    this.text = text;
  }
}

/** Counts how far each search for the end of a bracket goes, and gives up where that has no end. */
export function bracketLimit(markdown: MarkdownIt): void {
  const passed = new WeakMap<object, number>();
  const parseLinkLabel = markdown.helpers.parseLinkLabel;
  markdown.helpers.parseLinkLabel = (state, start, disableNested) => {
    const total = passed.get(state.env) ?? 0;
    if (total > mostPassed) throw new TooManyBrackets(state.src);
    const end = parseLinkLabel(state, start, disableNested);
    const length = (end < 0 ? state.posMax : end) - start;
    passed.set(state.env, (passed.get(state.env) ?? 0) + length);
    return end;
  };
}
