/**
 * The kinds of fact that both language versions must state alike, in the order that data and documentation give them. What
 * each needs, from its rule and its sentences to its tests, is a record by kind: one that lacks a kind does not compile.
 */
export const factKinds = [
  'telephone',
  'email',
  'postal-address',
  'date',
  'time',
  'duration',
  'amount',
  'percentage',
  'length',
  'statute',
  'number',
] as const;
export type FactKind = (typeof factKinds)[number];

/** What a passage says, in a form that is the same in every language. */
export interface NormalizedValue {
  readonly kind: FactKind;
  readonly value: string;
}

export interface Fact extends NormalizedValue {
  /** As it stands in the text. */
  readonly text: string;
  /** The range or list that it is one number of, as it stands: “30 to 60 days”, of which its own text is “30”. */
  readonly whole?: string;
  /** Index into the text, 0-based. */
  readonly start: number;
  /** Index of the first character after it. */
  readonly end: number;
  /** Other readings that satisfy a counterpart just as well, used only when no equal value is found. */
  readonly alternates?: readonly NormalizedValue[];
  /** It may answer a fact of the other version, but its own absence there means nothing. */
  readonly optional?: boolean;
}

/** The bare number in a fact of another kind, for a counterpart whose form is not recognized. */
export function asNumber(value: string | number): NormalizedValue {
  return { kind: 'number', value: String(value) };
}

/** What two facts that say the same have in common. */
export function valueKey({ kind, value }: NormalizedValue): string {
  return `${kind} ${value}`;
}
