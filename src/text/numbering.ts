const names =
  'sections?|articles?|parts?|parties?|chapters?|chapitres?|steps?|étapes?|appendix|appendices|annexe?s?|schedules?|clauses?|questions?|principles?|principes?';
const numeral = String.raw`(?:\d{1,3}(?:\.\d{1,3})*|[IVXLivxl]+|[A-Za-z])`;
/** A number that words follow at once may name a provision: “Section 4 of the Act”. */
const named = new RegExp(
  String.raw`(?:${names})\s+(?:no\.?\s*|n[o°]\s*)?${numeral}(?:\s*$|\s*[.:)\u2013\u2014]\s*|\s+-\s+)`,
  'iuy',
);
const counted = new RegExp(
  [
    String.raw`\(?${numeral}[.)]\s+`,
    String.raw`\d{1,2}(?:\.\d{1,2})*\s+[-\u2013\u2014]\s+`,
    String.raw`\d{1,3}(?:\.\d{1,3}){2,}\s+`,
    // “1.5 million” is a number.
    String.raw`\d{1,2}\.\d{1,2}\s+(?=\p{Lu})`,
  ].join('|'),
  'uy',
);

/** What a heading is counted by, at its beginning: “3. ”, “2.1 ”, “Section 4: ”, « Partie II – ». Empty when it has no such. */
export function numberingOf(heading: string): string {
  for (const pattern of [named, counted]) {
    pattern.lastIndex = 0;
    const found = pattern.exec(heading);
    if (found) return found[0];
  }
  return '';
}
