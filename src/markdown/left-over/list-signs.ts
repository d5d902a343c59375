/** The sign with which a line begins that looks like an item of a list. */
export interface ListSign {
  /** Index of the sign in the line. */
  readonly start: number;
  /** The sign with the space after it. */
  readonly written: string;
  /** The sign alone; the number of a numbered item is apart. */
  readonly sign: string;
  readonly number: number | undefined;
  /** No other use of it is known: it makes an item by itself. Others need a second one beside them. */
  readonly isSure: boolean;
}

/**
 * Signs that word processors put before items; those from U+F000 on are letters of Symbol and Wingdings. The same letters
 * without their font, `o`, `§`, `Ø`, `ü`, `v`, keep their tab.
 */
const bullet = /^[ \t]*([•▪◦●‣⁃■□○➢➤►▶▸✓✔✗❖♦◆\uf000-\uf0ff][ \t\u00a0]*|[o§Øüv]\t[ \t]*)(?=\S)/u;
/** What also stands in sentences, or before the note of a mark. */
const other =
  /^[ \t]*([·–—][ \t\u00a0]+|[o§][ \u00a0]+(?=\p{L})|-(?=[\p{L}«“"])|\*(?=[\p{L}«“"][^*]*$))(?=\S)/u;
const number = /^[ \t]*((\d{1,2})[.)](?:[ \t]+(?=\S)|(?=\p{L})))/u;

/** Whether a text can hold such a line at all. */
export const mayHoldListSign =
  /^[ \t]*(?:[•▪◦●‣⁃■□○➢➤►▶▸✓✔✗❖♦◆\uf000-\uf0ff]|[o§Øüv][ \t]|[·–—][ \t\u00a0]|[-*][\p{L}«“"]|\d{1,2}[.)](?:\p{L}|[ \t]))/mu;

/** The sign at the start of a line, where it looks like that of an item. */
export function listSignOf(line: string): ListSign | undefined {
  for (const pattern of [bullet, other, number]) {
    const [all, written = '', digits] = pattern.exec(line) ?? [];
    if (all === undefined) continue;
    return {
      start: all.length - written.length,
      written,
      sign: digits === undefined ? written.trim() : '1.',
      number: digits === undefined ? undefined : Number(digits),
      isSure: pattern === bullet,
    };
  }
  return undefined;
}

/** Whether one sign follows from the other, as two items of one list do. */
export function areOfOneList(one: ListSign | undefined, other: ListSign | undefined): boolean {
  if (!one || !other || one.sign !== other.sign) return false;
  return one.number === undefined || Math.abs(one.number - (other.number ?? 0)) === 1;
}
