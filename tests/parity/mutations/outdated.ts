import type { Language } from '../../../src/languages.ts';
import type { Draft, Expected, Family, Subject } from '../mutant.ts';
import { headingsAt } from '../mutant.ts';
import { changeOf, otherNumber } from './facts.ts';
import { bothFacts, bothStructures, harmless, isPlainParagraph, silentFamilies } from './silent.ts';
import { numbersIn } from './words.ts';

/* Changes to a pair that was confirmed before: what one version says anew, the other has to follow. */

function confirmed(name: string, most: number, mutate: (subject: Subject) => readonly Draft[]): Family {
  return { name, fires: true, confirmed: true, most, mutate };
}

/** The finding of a section that changed in one version alone. */
function stale({ pair }: Subject, ahead: Language, index: number): Expected {
  const isTranslation = pair.original !== 'equal' && pair.original !== ahead;
  const behind = ahead === 'en' ? 'fr' : 'en';
  return {
    rule: 'translation/stale',
    message: isTranslation ? `ahead-${ahead}` : `behind-${behind}`,
    ...placed(pair, index),
  };
}

/** Sections without ids may be confirmed together, and are then found at the first of them. */
function placed(pair: Subject['pair'], index: number): Pick<Expected, 'where'> {
  return pair.hasIds ? { where: headingsAt(pair, index) } : {};
}

function bothChanged({ pair }: Subject, index: number): Expected {
  return {
    rule: 'translation/unacknowledged',
    message: ['both-changed', 'both-changed-same-name'],
    ...placed(pair, index),
  };
}

/** A word spelt otherwise, which no comparison of facts can see. */
function respell(text: string, language: Language): string | undefined {
  const words = [...text.matchAll(/(?<![\p{L}’'/.@-])\p{Ll}{7,}(?=[ ,.])/gu)];
  // Not in the name of an act, which is a fact.
  const names = [...text.matchAll(/\*[^*]+\*|\[[^\]]*\]/g)];
  const isNamed = (at: number): boolean =>
    names.some(({ index, 0: name }) => at > index && at < index + name.length);
  const word = words.find((match) => numbersIn(match[0], language).length === 0 && !isNamed(match.index));
  if (word === undefined) return undefined;
  const end = word.index + word[0].length;
  return `${text.slice(0, end)}${word[0].at(-1)}${text.slice(end)}`;
}

const paragraphsOf = ({ chunks }: Subject): readonly number[] =>
  chunks.flatMap((chunk, index) => (isPlainParagraph(chunk) ? [index] : []));

function extended({ texts, language }: Subject, index: number): readonly string[] {
  return texts.with(index, `${texts[index]}${harmless[language][0]}`);
}

/** The sentence itself is found, too, where its paragraph tells it from the others. */
const sentenceMore: Expected = { rule: 'parity/sentence' };

const sentenceAdded = confirmed('outdated-sentence-added', 1, (subject) =>
  paragraphsOf(subject).map((index) => ({
    what: `a sentence more under “${subject.chunks[index]?.heading}”`,
    chunks: extended(subject, index),
    expected: [stale(subject, subject.language, index)],
    also: [sentenceMore],
  })),
);

const wordRespelt = confirmed('outdated-word-respelt', 1, (subject) =>
  paragraphsOf(subject).flatMap((index): Draft[] => {
    const text = respell(subject.texts[index] ?? '', subject.language);
    if (text === undefined) return [];
    return [
      {
        what: text.slice(0, 60),
        chunks: subject.texts.with(index, text),
        expected: [stale(subject, subject.language, index)],
      },
    ];
  }),
);

const factChanged = confirmed('outdated-fact-changed', 1, (subject) =>
  subject.pair.facts.flatMap((fact): Draft[] => {
    if (fact.kind !== 'duration' && fact.kind !== 'amount') return [];
    const change = changeOf(subject, fact, otherNumber);
    if (change === undefined) return [];
    const { chunk } = fact.at[subject.language];
    return [{ ...change, expected: [...(change.expected ?? []), stale(subject, subject.language, chunk)] }];
  }),
);

/** The other version had a word put right after this one was changed: it is newer, and still behind. */
function masked(name: string, inSameSection: boolean): Family {
  return confirmed(name, 1, (subject) => {
    const { pair, chunks, other } = subject;
    const others = pair.documents[other].chunks.map(({ text }) => text);
    return paragraphsOf(subject).flatMap((index): Draft[] => {
      const elsewhere = paragraphsOf(subject).find(
        (at) =>
          (chunks[at]?.heading === chunks[index]?.heading) === inSameSection &&
          respell(others[at] ?? '', other),
      );
      if (elsewhere === undefined) return [];
      const together = inSameSection || !pair.hasIds;
      return [
        {
          what: `a sentence more under “${chunks[index]?.heading}”, a word respelt under “${chunks[elsewhere]?.heading}”`,
          chunks: extended(subject, index),
          others: others.with(elsewhere, respell(others[elsewhere] ?? '', other) ?? ''),
          expected: together
            ? [inSameSection ? bothChanged(subject, index) : either]
            : [stale(subject, subject.language, index), stale(subject, other, elsewhere)],
          also: [sentenceMore, ...(together && !inSameSection ? [either] : [])],
        },
      ];
    });
  });
}

/** Without ids, the two places may be confirmed together or each by itself. */
const either: Expected = { rule: ['translation/stale', 'translation/unacknowledged'] };

const changedInBoth = confirmed('outdated-both-changed', 1, (subject) =>
  bothFacts.mutate(subject).flatMap((draft): Draft[] => {
    const index = draft.chunks.findIndex((text, at) => text !== subject.texts[at]);
    return index === -1 ? [] : [{ ...draft, expected: [bothChanged(subject, index)] }];
  }),
);

const newInBoth = confirmed('outdated-new-section', 1, (subject) =>
  subject.pair.hasIds
    ? bothStructures
        .mutate(subject)
        .map((draft) => ({ ...draft, expected: [{ rule: 'translation/unacknowledged', message: 'new' }] }))
    : [],
);

/** Ways to write that leave every word as it was. */
const wordless = new Set([
  'emphasis-style',
  'links-by-reference',
  'reflowed',
  'spaces-narrow-no-break',
  'loose-lists',
  'escaped-signs',
  'apostrophes',
  'quotation-marks',
  'comments-added',
  'decomposed-letters',
]);

const silent: readonly Family[] = silentFamilies
  .filter(({ name }) => wordless.has(name))
  .map((family) => ({ ...family, name: `confirmed-${family.name}`, confirmed: true }));

export const outdatedFamilies: readonly Family[] = [
  sentenceAdded,
  wordRespelt,
  factChanged,
  masked('outdated-masked-in-the-section', true),
  masked('outdated-masked-elsewhere', false),
  changedInBoth,
  newInBoth,
  ...silent,
];
