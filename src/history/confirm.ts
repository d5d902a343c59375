import type { Lock, Statement, StatementVersion } from '../content/library.ts';
import { type Language, type Localized, languages, localize } from '../languages.ts';
import { type PartPair, pairsOf } from './outdated-sections.ts';
import { type Part, partsOf } from './parts.ts';
import { encodeSnapshot, matchesSnapshot } from './snapshot.ts';

/** What confirming a statement would write, and what it comes to. */
export interface Confirmation {
  /** The whole lock file. */
  readonly text: string;
  /** Parts confirmed that were not before, or not as they are now. */
  readonly confirmed: readonly PartPair[];
  /** Whether the file would remember an address that it does not yet. */
  readonly newAddress: boolean;
  /** Keys that neither version has any more; they leave the file. */
  readonly removed: readonly string[];
  /** Parts that one version lacks, so that there is nothing to confirm. */
  readonly alone: readonly { readonly part: Part; readonly language: Language }[];
}

/**
 * Confirms that both versions of a statement say the same, as they are now.
 *
 * @param only the key of one part; the others stay as they were confirmed.
 */
export function confirm(
  versions: Localized<StatementVersion>,
  { lock }: Pick<Statement, 'lock'>,
  only?: string,
): Confirmation {
  const before: Lock['sections'] = lock && lock !== 'broken' ? lock.sections : new Map();
  const parts = partsOf(versions);
  const keys = localize((language) => parts[language].map(({ key }) => key));
  const present = inOrder(keys.en, keys.fr);
  const sections = new Map<string, Localized<string>>();
  const confirmed: PartPair[] = [];
  const pairs = new Map(pairsOf(versions).map((pair) => [pair.key, pair]));
  for (const key of inOrder(present, [...before.keys()])) {
    const pair = pairs.get(key);
    const snapshot = before.get(key);
    if (pair && (only === undefined || only === key)) {
      const renewed = renew(pair, snapshot);
      sections.set(key, renewed);
      if (languages.some((language) => renewed[language] !== snapshot?.[language])) confirmed.push(pair);
    } else if (snapshot && (only !== undefined || present.includes(key))) sections.set(key, snapshot);
  }
  const addresses = addressesToKeep(versions, lock);
  const known = lock && lock !== 'broken' ? lock.addresses : undefined;
  return {
    text: lockText({
      addresses,
      updated: updatedToKeep(versions, lock, sections, [...pairs.values()]),
      sections,
    }),
    newAddress: languages.some((language) => known?.[language] !== addresses[language]),
    confirmed,
    removed: [...before.keys()].filter((key) => !sections.has(key)),
    alone: languages.flatMap((language) =>
      parts[language]
        .filter(({ key }) => !pairs.has(key) && (only === undefined || only === key))
        .map((part) => ({ part, language })),
    ),
  };
}

/** Where the statement is; but an address that leads nowhere any more stays, so that this can still be noticed. */
function addressesToKeep(versions: Localized<StatementVersion>, lock: Statement['lock']): Localized<string> {
  return localize((language) => {
    const known = lock && lock !== 'broken' ? lock.addresses?.[language] : undefined;
    const { address, formerAddresses } = versions[language];
    return known === undefined || formerAddresses.includes(known) ? address : known;
  });
}

/**
 * The day that the whole text is of: where another part has changed since and is not confirmed yet, that which was known, by
 * which it is noticed that the day stayed behind.
 */
function updatedToKeep(
  versions: Localized<StatementVersion>,
  lock: Statement['lock'],
  sections: Lock['sections'],
  pairs: readonly PartPair[],
): string | undefined {
  const isWhole = pairs.every(({ key, parts }) =>
    languages.every((language) => matchesSnapshot(sections.get(key)?.[language] ?? '', parts[language].text)),
  );
  const known = lock && lock !== 'broken' ? lock.updated : undefined;
  const days = new Set(Object.values(versions).map(({ frontMatter }) => frontMatter.values.updated));
  const [day] = days;
  return isWhole && days.size === 1 ? day : known;
}

/** What still says the same keeps its bytes, so that a diff of the file shows what was confirmed and nothing else. */
function renew({ parts }: PartPair, snapshot: Localized<string> | undefined): Localized<string> {
  return localize((language) => {
    const { text } = parts[language];
    const old = snapshot?.[language];
    return old !== undefined && matchesSnapshot(old, text) ? old : encodeSnapshot(text);
  });
}

/** All keys of both lists: those of the first, and after the one it follows, each that only the second has. */
function inOrder(first: readonly string[], second: readonly string[]): readonly string[] {
  const keys = [...first];
  const known = new Set(first);
  for (const [index, key] of second.entries()) {
    if (known.has(key)) continue;
    known.add(key);
    keys.splice(index === 0 ? 0 : keys.indexOf(second[index - 1] ?? '') + 1, 0, key);
  }
  return keys;
}

// A line for each language, and one with a key between any two sections: git then joins changes to different sections
// without a conflict, and never joins one version of a section from here with the other from there.
function lockText({
  addresses,
  updated,
  sections,
}: Pick<Lock, 'updated' | 'sections'> & { readonly addresses: Localized<string> }): string {
  const entries = [...sections].flatMap(([key, snapshot]) => [
    `  ${plainKey(key)}:`,
    ...languages.map((language) => `    ${language}: ${snapshot[language]}`),
  ]);
  return [
    '# Written by “vitrine acknowledge”: each section as both versions were last confirmed to say the same. Do not edit.',
    '# Écrit par « vitrine acknowledge » : chaque section telle que la concordance de ses deux versions a été confirmée.',
    '# Ne pas modifier.',
    'version: 1',
    `addresses: { ${languages.map((language) => `${language}: ${addresses[language]}`).join(', ')} }`,
    ...(updated === undefined ? [] : [`updated: ${updated}`]),
    entries.length > 0 ? 'sections:' : 'sections: {}',
    ...entries,
    '',
  ].join('\n');
}

/** What YAML would take for a number or for nothing is put in quotation marks. */
function plainKey(key: string): string {
  return /^(?:\d|(?:null|true|false)$)/.test(key) ? `"${key}"` : key;
}
