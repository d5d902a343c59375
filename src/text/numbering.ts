const names =
  'sections?|articles?|parts?|parties?|chapters?|chapitres?|steps?|étapes?|appendix|appendices|annexe?s?|schedules?|clauses?|questions?|principles?|principes?';
const numeral = String.raw`(?:\d{1,3}(?:\.\d{1,3})*|[ivxl]+|[a-z])`;
const numbering = new RegExp(
  [
    // A number that words follow at once may name a provision: “Section 4 of the Act”.
    String.raw`(?:${names})\s+(?:no\.?\s*|n[o°]\s*)?${numeral}(?:\s*$|\s*[.:)\u2013\u2014]\s*|\s+-\s+)`,
    String.raw`\(?${numeral}[.)]\s+`,
    String.raw`\d{1,3}(?:\.\d{1,3})*\s+[-\u2013\u2014]\s+`,
    String.raw`\d{1,3}(?:\.\d{1,3}){2,}\s+`,
    String.raw`\d{1,2}\.\d{1,2}\s+(?=\p{Lu})`,
  ].join('|'),
  'iuy',
);

/** What a heading is counted by, at its beginning: “3. ”, “2.1 ”, “Section 4: ”, « Partie II – ». Empty when it has no such. */
export function numberingOf(heading: string): string {
  numbering.lastIndex = 0;
  return numbering.exec(heading)?.[0] ?? '';
}
