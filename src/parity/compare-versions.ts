import { groupBy } from '../content/group-by.ts';
import type { AnyVersion, Library } from '../content/library.ts';
import { bothVersions } from '../content/load-library.ts';
import type { Location } from '../content/location.ts';
import { valueKey } from '../facts/fact.ts';
import { findFacts } from '../facts/find-facts.ts';
import type { Localized } from '../languages.ts';
import { compareLinks, type LinkDifferences } from '../links/compare-links.ts';
import { settleLinks } from '../links/settle-links.ts';
import { memoize } from '../memo.ts';
import { type AlignedParts, alignParts } from './align-parts.ts';
import { type AnotherText, judgeAnotherText } from './another-text.ts';
import { compareFacts, type FactDifferences } from './compare-facts.ts';
import { compareNames, type NameDifference } from './compare-names.ts';
import { comparePlaces, type PlaceDifference } from './compare-places.ts';
import { compareSentences, type SentenceDifferences } from './compare-sentences.ts';
import { compareWording, type WordingDifferences, wordingDiffers } from './compare-wording.ts';
import { findExchangedLinks } from './exchanged-links.ts';
import { findExchangedValues } from './exchanged-values.ts';
import type { Exchange } from './exchanges.ts';
import type { LocatedFact } from './located-facts.ts';
import { findMovedUnits, type MovedUnit } from './moved-units.ts';
import { areOwnMailboxes } from './own-mailboxes.ts';
import { pairByPlace } from './pair-by-place.ts';
import { answerPartsOf, headingFacts, type Part, partsOf, type SectionPart } from './parts.ts';
import { outlineOf, type Shape, shapeOf } from './shape.ts';

/** All that two language versions of a page do not say alike. The original comes first in every pair. */
export interface Comparison {
  readonly original: AnyVersion;
  readonly other: AnyVersion;
  readonly parts: AlignedParts;
  /** Sections, and answers, in which the two may differ. */
  readonly sections: readonly SectionComparison[];
  /** Answers that one of them gives and the other does not. */
  readonly answersAlone: readonly Part[];
  readonly movedUnits: readonly MovedUnit[];
  /** Facts that stand in one section of the original, and in another of the other version. */
  readonly movedFacts: readonly MovedFact[];
  /** Set where the other version is no translation of the original, but a text of its own. */
  readonly anotherText: AnotherText | undefined;
  readonly sentences: SentenceDifferences;
  readonly places: readonly PlaceDifference[];
  readonly names: readonly NameDifference[];
}

export interface SectionComparison {
  readonly original: Part;
  readonly other: Part;
  readonly facts: FactDifferences<LocatedFact>;
  readonly links: LinkDifferences;
  readonly wording: WordingDifferences;
  readonly exchanges: readonly Exchange[];
  readonly shapes: readonly [Shape, Shape];
}

interface MovedFact {
  readonly from: Part;
  readonly to: Part;
  readonly fact: LocatedFact;
  readonly found: LocatedFact;
}

/** Compares the two versions of a page, once; undefined while one of them is missing. */
export function compareVersions(
  library: Library,
  versions: Partial<Localized<AnyVersion>>,
): Comparison | undefined {
  const both = bothVersions(versions);
  if (!both) return undefined;
  const [original, other] = inOrder(both);
  return comparisonOf(original, { library, other });
}

const comparisonOf = memoize(
  (original: AnyVersion, { library, other }: { readonly library: Library; readonly other: AnyVersion }) =>
    compare(library, original, other),
);

/** The version that the other is measured by: the one that says it is the original, else the English one. */
function inOrder(versions: Localized<AnyVersion>): readonly [AnyVersion, AnyVersion] {
  const { en, fr } = versions;
  const standing = fr.frontMatter.values as { readonly translation?: string };
  return standing.translation === 'original' ? [fr, en] : [en, fr];
}

function compare(library: Library, original: AnyVersion, other: AnyVersion): Comparison {
  const [left, right] = [partsOf(original), partsOf(other)];
  const parts = alignParts(left, right);
  const lawsOf = (index: 0 | 1): ReadonlySet<string> =>
    new Set(
      parts.pairs.flatMap((pair) =>
        pair[index].units.flatMap(({ facts }) =>
          facts.filter(({ kind }) => kind === 'statute').map(({ value }) => value),
        ),
      ),
    );
  const laws = [lawsOf(0), lawsOf(1)] as const;
  const pairs = mergeHeadless([...parts.pairs, ...parts.outOfOrder], parts);
  const movedUnits = findMovedUnits(pairs);
  const away = new Set<Location>(
    movedUnits.flatMap(({ left, right }) => [left.unit.location, right.unit.location]),
  );
  const comparePair = ([left, right]: readonly [Part, Part]): SectionComparison => {
    const shapes = [shapeOf(left, away), shapeOf(right, away)] as const;
    const isLead = left.section === undefined && left.answer === undefined;
    const facts = withoutImplied(
      together(
        compareFacts(
          [...(isLead ? frontMatterFacts(original) : []), ...factsOf(left, away, 'text', textsOf(right))],
          [...(isLead ? frontMatterFacts(other) : []), ...factsOf(right, away, 'text', textsOf(left))],
        ),
        // What stands in code answers code: a number there does not make up for one that the text lacks.
        compareFacts(factsOf(left, away, 'code'), factsOf(right, away, 'code')),
      ),
      [left, right],
      laws,
    );
    const wording = compareWording(left, right, facts, away);
    const { different, ...alone } = pairByPlace(facts, left, right, away);
    const links = compareLinks(
      library,
      { version: original, links: shapes[0].links },
      { version: other, links: shapes[1].links },
    );
    return {
      original: left,
      other: right,
      shapes,
      facts: { ...alone, different: [...different, ...wording.ranks] },
      wording,
      exchanges: findExchanges(left, right, links, away),
      links,
    };
  };
  const sections = pairs.map(comparePair);
  for (const { left, right } of movedUnits) sections.push(compareMoved(library, left, right));
  const { movedFacts, remaining } = findMovedFacts(sections);
  const answers = pairAnswers(original, other);
  const compared = settleLinks(
    [...answers.pairs.map(comparePair), ...remaining],
    original,
    library.site?.values.addressPairs ?? [],
  );
  // Kept until every rule has looked at it; what is alike, nearly all of a good site, need not be.
  return {
    original,
    other,
    parts: isInStep(parts) ? inStep : parts,
    sections: compared.filter(differs),
    answersAlone: answers.alone,
    movedUnits,
    movedFacts,
    anotherText: judgeAnotherText(left, right, parts),
    sentences: compareSentences([...answers.pairs, ...pairs], away),
    places: comparePlaces([...answers.pairs, ...pairs]),
    names: compareNames([...answers.pairs, ...pairs]),
  };
}

/** Answers go together by their keys; nothing is moved from one to another, or to a section. */
function pairAnswers(original: AnyVersion, other: AnyVersion) {
  const [lefts, rights] = [answerPartsOf(original), answerPartsOf(other)];
  const pairs: (readonly [Part, Part])[] = [];
  const alone: Part[] = [];
  for (const [key, left] of lefts) {
    const right = rights.get(key);
    if (right) pairs.push([left, right]);
    else alone.push(left);
  }
  for (const [key, right] of rights) if (!lefts.has(key)) alone.push(right);
  return { pairs, alone };
}

/**
 * Where one version lacks a heading, what stands under it in the other follows the text of the section before. Only the
 * heading is missing then, and the texts are compared as one.
 */
function mergeHeadless(
  pairs: readonly (readonly [SectionPart, SectionPart])[],
  { leftOnly, rightOnly }: AlignedParts,
): readonly (readonly [Part, Part])[] {
  const merged = (part: SectionPart, counterpart: SectionPart, alone: readonly SectionPart[]): Part => {
    const next = alone.find(({ index }) => index === part.index + 1);
    const isSame = next && counterpart.units.length === part.units.length + next.units.length;
    if (!next || !isSame || next.units.length === 0) return part;
    return { ...part, blocks: [...part.blocks, ...next.blocks], units: [...part.units, ...next.units] };
  };
  return pairs.map(
    ([left, right]) => [merged(left, right, leftOnly), merged(right, left, rightOnly)] as const,
  );
}

const inStep: AlignedParts = { pairs: [], outOfOrder: [], leftOnly: [], rightOnly: [] };

function isInStep({ pairs, outOfOrder, leftOnly, rightOnly }: AlignedParts): boolean {
  return (
    outOfOrder.length + leftOnly.length + rightOnly.length === 0 &&
    pairs.every(([left, right]) => left.level === right.level && haveSameIds(left, right))
  );
}

/** Whether ids are written after both headings, and the same; what stands before the first heading has none to have. */
function haveSameIds({ section: left }: Part, { section: right }: Part): boolean {
  if (!left || !right) return true;
  return (
    left.ids.length > 0 &&
    left.ids.length === right.ids.length &&
    left.ids.every(({ id }, index) => id === right.ids[index]?.id)
  );
}

/** Whether a rule may find anything in two sections. */
function differs({ facts, links, wording, exchanges, shapes: [left, right] }: SectionComparison): boolean {
  return (
    wordingDiffers(wording) ||
    exchanges.length > 0 ||
    facts.different.length + facts.leftOnly.length + facts.rightOnly.length > 0 ||
    links.different.length + links.assumed.length + links.leftOnly.length + links.rightOnly.length > 0 ||
    outlineOf(left) !== outlineOf(right)
  );
}

function findExchanges(
  left: Part,
  right: Part,
  { paired }: LinkDifferences,
  away: ReadonlySet<Location>,
): readonly Exchange[] {
  return [...findExchangedValues(left, right, away), ...findExchangedLinks(left, right, paired, away)];
}

/** What was moved must still say the same. */
function compareMoved(
  library: Library,
  left: MovedUnit['left'],
  right: MovedUnit['right'],
): SectionComparison {
  const none = shapeOf({ ...left.part, section: undefined, blocks: [] }, new Set());
  const facts = compareFacts(left.unit.facts, right.unit.facts);
  const links = compareLinks(
    library,
    { version: left.part.version, links: left.unit.links },
    { version: right.part.version, links: right.unit.links },
  );
  const alone = ({ part, unit }: MovedUnit['left']): Part => ({ ...part, section: undefined, units: [unit] });
  return {
    original: left.part,
    other: right.part,
    shapes: [none, none],
    facts,
    wording: compareWording(alone(left), alone(right), facts, new Set()),
    exchanges: findExchanges(alone(left), alone(right), links, new Set()),
    links,
  };
}

function together<F extends LocatedFact>(
  one: FactDifferences<F>,
  other: FactDifferences<F>,
): FactDifferences<F> {
  return {
    different: [...one.different, ...other.different],
    leftOnly: [...one.leftOnly, ...other.leftOnly],
    rightOnly: [...one.rightOnly, ...other.rightOnly],
  };
}

/** Facts of what stands in code, or of all else: the heading and the text. */
function factsOf(
  part: Part,
  away: ReadonlySet<Location>,
  origin: 'text' | 'code',
  others: ReadonlySet<string> = noTexts,
): LocatedFact[] {
  const units = part.units.filter(
    ({ type, location }) => (type === 'code') === (origin === 'code') && !away.has(location),
  );
  const facts = units.flatMap((unit) =>
    others.has(unit.text) ? unit.facts.filter(dependsOnLanguage) : unit.facts,
  );
  if (origin === 'code') return facts;
  const ofHeading = headingFacts(part);
  return [...(others.has(part.heading) ? ofHeading.filter(dependsOnLanguage) : ofHeading), ...facts];
}

const noTexts: ReadonlySet<string> = new Set();

/** The texts of a part that may be the same in the other version, because they were left in its language. */
function textsOf({ heading, units }: Part): ReadonlySet<string> {
  return new Set([heading, ...units.map(({ text }) => text)]);
}

/**
 * Signs between figures mean one thing in a language and another in the other: 1,500 and 01/02/2026. All else that stands
 * alike in both versions says the same, be it the name of a month in a line that was left in its language.
 */
function dependsOnLanguage({ text }: LocatedFact): boolean {
  return /\d[.,/-]\d/.test(text);
}

/** The title and the description are read on the page and in search results, so they are compared with the opening text. */
function frontMatterFacts({ frontMatter, language }: AnyVersion): LocatedFact[] {
  const { title, description } = frontMatter.values;
  const factsIn = (key: 'title' | 'description', text: string): LocatedFact[] =>
    findFacts(text, language).map((fact) => ({ ...fact, location: () => frontMatter.locationOf([key]) }));
  return [...factsIn('title', title), ...factsIn('description', description)];
}

const lawInGeneral: Localized<RegExp> = {
  en: /\b(?:the|this|that) (?:Act|Code|Regulation)\b/i,
  fr: /(?<!\p{L})(?:la|cette|ladite|présente) loi(?!\p{L})|(?<!\p{L})(?:le|ce|du|présent) (?:code|règlement)(?!\p{L})/iu,
};

/**
 * “The Act” may stand for the law that the other version names, once the page has named it somewhere; and each language may
 * have its own mailbox.
 */
function withoutImplied(
  differences: FactDifferences<LocatedFact>,
  [left, right]: readonly [Part, Part],
  [lawsOfLeft, lawsOfRight]: readonly [ReadonlySet<string>, ReadonlySet<string>],
): FactDifferences<LocatedFact> {
  const kept = (part: Part, laws: ReadonlySet<string>) => {
    let inGeneral: boolean | undefined;
    const namesLawInGeneral = (): boolean => {
      inGeneral ??= part.units.some(({ text }) => lawInGeneral[part.version.language].test(text));
      return inGeneral;
    };
    return ({ value }: LocatedFact): boolean =>
      !(value.startsWith('act:') && laws.has(value) && namesLawInGeneral());
  };
  return {
    different: differences.different.filter(
      ([fact, found]) =>
        fact.kind !== 'email' ||
        !areOwnMailboxes([fact.value, left.version.language], [found.value, right.version.language]),
    ),
    leftOnly: differences.leftOnly.filter(kept(right, lawsOfRight)),
    rightOnly: differences.rightOnly.filter(kept(left, lawsOfLeft)),
  };
}

/** A number alone comes up anywhere; that one section lacks it and another has it too often may mean nothing. */
function isSpecific({ kind, text }: LocatedFact): boolean {
  return kind !== 'number' || /\d{3}/.test(text);
}

/** A fact that one section lacks and another has too many of went with its sentence from the one to the other. */
function findMovedFacts(sections: readonly SectionComparison[]): {
  readonly movedFacts: readonly MovedFact[];
  readonly remaining: readonly SectionComparison[];
} {
  const movedFacts: MovedFact[] = [];
  const moved = new Set<LocatedFact>();
  const come = groupBy(
    sections.flatMap(({ other: to, facts }) => facts.rightOnly.map((found) => ({ to, found }))).toReversed(),
    ({ found }) => valueKey(found),
  );
  for (const { original: from, facts } of sections) {
    for (const fact of facts.leftOnly.filter(isSpecific)) {
      const place = come.get(valueKey(fact))?.pop();
      if (!place) continue;
      moved.add(fact).add(place.found);
      movedFacts.push({ from, fact, ...place });
    }
  }
  const rest = (facts: readonly LocatedFact[]): LocatedFact[] => facts.filter((fact) => !moved.has(fact));
  const remaining = sections.map((section) => ({
    ...section,
    facts: {
      ...section.facts,
      leftOnly: rest(section.facts.leftOnly),
      rightOnly: rest(section.facts.rightOnly),
    },
  }));
  return { movedFacts, remaining };
}
