import type { Section } from '../../content/library.ts';
import type { MarkedText } from '../../content/marked-words.ts';
import { locatedFacts } from '../../parity/located-facts.ts';
import { movedKeys } from '../editions/text-changes.ts';
import { type FactChange, factChanges } from '../fact-changes.ts';
import { comparable, readable } from '../normalize.ts';
import { isNamed, isRecognized, namelessParts, type ReleasableVersion, withTargets } from '../parts.ts';
import { type ValueChange, valueChanges } from '../value-changes.ts';
import { type DiffPiece, type DiffSpan, diffSpans } from '../word-diff.ts';
import { alignUnits, countWords, sharedWords } from './align-units.ts';
import { headingUnit, textUnit, type Unit, type UnitText, unitsOf, wordsOf } from './units.ts';

/** What changed from one edition of a statement to the next, in one language, in full. */
export interface Redline {
  /** In the order of the newer edition; what was removed stands where it stood. */
  readonly rows: readonly RedlineRow[];
  /** Facts that are no longer the same: a telephone number, a period, a day. */
  readonly facts: readonly FactChange[];
}

/** A section with all under it but deeper sections with a name of their own, or what stands before the first one. */
export interface RedlineRow {
  readonly of: 'front-matter' | 'summary' | 'lead' | 'section';
  /** Anchor of the section, in the edition where it is: the newer one, or the older if it was removed. */
  readonly anchor: string;
  /** Undefined for what is no section. */
  readonly heading: MarkedText | undefined;
  readonly level: number;
  /** `typography`: the same words, set otherwise. */
  readonly kind: 'unchanged' | 'typography' | 'changed' | 'added' | 'removed';
  /** The heading that it had, where that says something else. */
  readonly formerHeading: MarkedText | undefined;
  /** Whether it stands elsewhere among the sections than it did. */
  readonly moved: boolean;
  /** Its text below the heading; none of a row whose words did not change. */
  readonly units: readonly RedlineUnit[];
  /** Of the front matter: values that readers see, which are no longer the same. */
  readonly values: readonly ValueChange[];
}

/** A paragraph, an item of a list, a row of a table. */
export interface RedlineUnit extends Pick<Unit, 'type' | 'depth' | 'number'> {
  readonly kind: 'kept' | 'changed' | 'added' | 'removed';
  /** That it stands elsewhere in its section: the same words were removed and added. */
  readonly moved: boolean;
  /** One; of a row of a table, one for each cell. Of one that was kept, as it is now. */
  readonly texts: readonly (readonly RedlinePiece[])[];
  /** Whether words that stayed stand out that did not, or no longer do. */
  readonly restyled: boolean;
  /** Links whose words stayed, and that lead elsewhere. */
  readonly links: readonly { readonly text: string; readonly before: string; readonly after: string }[];
}

/** A run of words that stayed, was removed or was added; all of it is set alike. */
export interface RedlinePiece {
  readonly type: DiffPiece['type'];
  readonly words: MarkedText;
  /** How it is set, where it stands out. */
  readonly emphasis: 'em' | 'strong' | undefined;
  /** Whether a space parts it from the piece before. */
  readonly spaced: boolean;
}

/** Whether the words of a row, its name or its place are no longer what they were. */
export function isChange({ kind, moved, formerHeading }: RedlineRow): boolean {
  return (kind !== 'unchanged' && kind !== 'typography') || moved || formerHeading !== undefined;
}

/** Compares two editions, or an edition and a statement, of the same language. */
export function redlineOf(before: ReleasableVersion, after: ReleasableVersion): Redline {
  const [old, now] = [stretchesOf(before), stretchesOf(after)];
  const counterparts = counterpartsOf(old, now);
  const pairOf = (stretch: Stretch): Stretch | undefined => counterparts.get(stretch);
  const kept = now.filter((stretch) => pairOf(stretch));
  const moved = movedKeys(
    old.flatMap((stretch) => pairOf(stretch)?.key ?? []),
    kept.map(({ key }) => key),
  );
  const values = frontMatterChanges(before, after);
  const rows = now.map((stretch) => {
    const was = pairOf(stretch);
    return {
      stretch,
      was,
      row: rowOf(was, stretch, was !== undefined && moved.has(stretch.key), values),
    };
  });
  return {
    rows: withRemoved(
      rows,
      old.filter((stretch) => !pairOf(stretch)),
      old,
      pairOf,
    ),
    facts: factChanges(
      old.filter(hasFacts).map((stretch) => factsIn(stretch, before, pairOf(stretch) ?? stretch)),
      now.filter(hasFacts).map((stretch) => factsIn(stretch, after, stretch)),
    ),
  };
}

/** A stretch of a version that is compared as a whole. */
interface Stretch {
  readonly of: RedlineRow['of'];
  readonly key: string;
  readonly section: Section | undefined;
  readonly units: readonly Unit[];
}

function stretchesOf({ body, frontMatter }: ReleasableVersion): readonly Stretch[] {
  const { title, description } = frontMatter.values;
  const sections: (Stretch & { readonly units: Unit[] })[] = [];
  const visit = (section: Section, enclosing: (typeof sections)[number] | undefined): void => {
    const hasRow = enclosing === undefined || isNamed(section) || isRecognized(section);
    const stretch = hasRow ? { of: 'section' as const, key: section.anchor, section, units: [] } : enclosing;
    if (hasRow) sections.push(stretch);
    else stretch.units.push(headingUnit(section));
    for (const unit of unitsOf(section.blocks)) stretch.units.push(unit);
    for (const deeper of section.sections) visit(deeper, stretch);
  };
  for (const section of body.sections) visit(section, undefined);
  const nameless = (of: RedlineRow['of'], key: string, units: readonly Unit[]): Stretch => ({
    of,
    key,
    section: undefined,
    units,
  });
  return [
    nameless('front-matter', namelessParts.frontMatter, [textUnit(title), textUnit(description)]),
    nameless(
      'summary',
      namelessParts.summary,
      body.answers.flatMap(({ block }) => unitsOf([block])),
    ),
    nameless('lead', namelessParts.lead, unitsOf(body.lead)),
    ...sections,
  ];
}

/** How much of its words a section keeps at least that got another name and another anchor with it. */
const renamedAlike = 0.6;
/** More pairs to weigh than a statement of two hundred sections has. */
const mostWeighed = 40_000;

/** Which stretch of the one is which of the other, both ways: by key; where an anchor followed a heading, by the words. */
function counterpartsOf(old: readonly Stretch[], now: readonly Stretch[]): ReadonlyMap<Stretch, Stretch> {
  const pairs = new Map<Stretch, Stretch>();
  const pair = (one: Stretch, other: Stretch): void => void pairs.set(one, other).set(other, one);
  const byKey = new Map(now.map((stretch) => [stretch.key, stretch]));
  for (const stretch of old) {
    const other = byKey.get(stretch.key);
    if (other) pair(stretch, other);
  }
  const [gone, come] = [old, now].map((all) =>
    all
      .filter((stretch) => stretch.section && !pairs.has(stretch))
      .map((stretch) => ({
        stretch,
        words: countWords(stretch.units.map(wordsOf).join('\n')),
      })),
  ) as [WordedStretch[], WordedStretch[]];
  if (gone.length * come.length > mostWeighed) return pairs;
  for (const { stretch, words } of gone) {
    let [best, most] = [undefined as Stretch | undefined, renamedAlike];
    for (const other of come) {
      const shared = words.size === 0 || pairs.has(other.stretch) ? 0 : sharedWords(words, other.words);
      if (shared >= most) [best, most] = [other.stretch, shared];
    }
    if (best) pair(stretch, best);
  }
  return pairs;
}

interface WordedStretch {
  readonly stretch: Stretch;
  readonly words: ReadonlyMap<string, number>;
}

interface PlacedRow {
  readonly stretch: Stretch;
  readonly row: RedlineRow;
}

/** Rows with what was removed, each after the row that it stood after. */
function withRemoved(
  rows: readonly PlacedRow[],
  removed: readonly Stretch[],
  old: readonly Stretch[],
  pairOf: (stretch: Stretch) => Stretch | undefined,
): readonly RedlineRow[] {
  const after = new Map<Stretch | undefined, RedlineRow[]>();
  for (const stretch of removed) {
    const before = old.slice(0, old.indexOf(stretch)).findLast((one) => pairOf(one));
    const place = before && pairOf(before);
    after.set(place, [...(after.get(place) ?? []), rowOf(stretch, undefined, false, [])]);
  }
  return [
    ...(after.get(undefined) ?? []),
    ...rows.flatMap(({ stretch, row }) => [row, ...(after.get(stretch) ?? [])]),
  ];
}

function rowOf(
  before: Stretch | undefined,
  after: Stretch | undefined,
  moved: boolean,
  frontMatter: readonly ValueChange[],
): RedlineRow {
  const stretch = (after ?? before) as Stretch;
  const values = stretch.of === 'front-matter' ? frontMatter : [];
  const title = after?.section?.title ?? before?.section?.title;
  const isRenamed = before?.section && after?.section && !saysSame(before.section.title, after.section.title);
  const units = redlineUnits(before?.units ?? [], after?.units ?? []);
  const kind = kindOf(before, after, values.length > 0);
  return {
    of: stretch.of,
    anchor: stretch.section?.anchor ?? '',
    heading: title,
    level: stretch.section?.level ?? 1,
    kind,
    formerHeading: isRenamed ? before.section?.title : undefined,
    moved,
    units: kind === 'unchanged' || kind === 'typography' ? [] : units,
    values,
  };
}

function kindOf(
  before: Stretch | undefined,
  after: Stretch | undefined,
  valuesChanged: boolean,
): RedlineRow['kind'] {
  if (!before) return after?.section || (after?.units.length ?? 0) > 0 ? 'added' : 'unchanged';
  if (!after) return 'removed';
  const [old, now] = [readable(textOf(before)), readable(textOf(after))];
  if (valuesChanged || comparable(old) !== comparable(now)) return 'changed';
  const [was, is] = [before.section, after.section];
  const isNamedAlike = !was || !is || was.heading === is.heading || !saysSame(was.title, is.title);
  const isSetAlike = before.units.map(emphasisOf).join('\n') === after.units.map(emphasisOf).join('\n');
  return old === now && isNamedAlike && isSetAlike ? 'unchanged' : 'typography';
}

/** All that it says below its heading, with the targets of its links. */
function textOf({ units }: Stretch): string {
  return units.map((unit) => withTargets(wordsOf(unit), unit.links)).join('\n');
}

function saysSame(one: MarkedText, other: MarkedText): boolean {
  return comparable(readable(one.text)) === comparable(readable(other.text));
}

function redlineUnits(before: readonly Unit[], after: readonly Unit[]): readonly RedlineUnit[] {
  const aligned = alignUnits(before, after);
  const gone = new Set(
    aligned.flatMap((pair) => (pair.before && !pair.after ? [wordsKey(pair.before)] : [])),
  );
  const come = new Set(aligned.flatMap((pair) => (pair.after && !pair.before ? [wordsKey(pair.after)] : [])));
  return aligned.map(({ before: was, after: is }): RedlineUnit => {
    if (was && is) return changedUnit(was, is);
    const unit = (is ?? was) as Unit;
    const key = wordsKey(unit);
    const kind = is ? 'added' : 'removed';
    return {
      ...layoutOf(unit),
      kind,
      moved: key !== '' && gone.has(key) && come.has(key),
      texts: unit.texts.map((words) =>
        piecesOf(kind, words, { start: 0, end: words.text.length, spaced: false }),
      ),
      restyled: false,
      links: [],
    };
  });
}

function layoutOf({ type, depth, number }: Unit): Pick<Unit, 'type' | 'depth' | 'number'> {
  return { type, depth, number };
}

function wordsKey(unit: Unit): string {
  return comparable(readable(wordsOf(unit)));
}

function changedUnit(before: Unit, after: Unit): RedlineUnit {
  const texts = after.texts.map((text, index) =>
    diffTexts(before.texts[index] ?? { text: '', marks: [] }, text),
  );
  const links = changedLinks(before, after);
  const sameWords = texts.flat().every(({ type }) => type === 'kept');
  const restyled = sameWords && emphasisOf(before) !== emphasisOf(after);
  const kind = sameWords && links.length === 0 && !restyled ? 'kept' : 'changed';
  return { ...layoutOf(after), kind, moved: false, texts, restyled, links };
}

/** The words that stand out, whatever typography they are set in. */
function emphasisOf({ texts }: Unit): string {
  return texts
    .flatMap(({ text, emphasis = [] }) =>
      emphasis.map(({ start, end, strong }) => `${strong ? '**' : '*'}${comparable(text.slice(start, end))}`),
    )
    .join('\n');
}

function diffTexts(before: UnitText, after: UnitText): readonly RedlinePiece[] {
  return diffSpans(before.text, after.text).flatMap(({ type, ...span }) =>
    piecesOf(type, type === 'removed' ? before : after, span),
  );
}

/** A stretch of a text, parted where its words begin or cease to stand out. */
function piecesOf(
  type: RedlinePiece['type'],
  text: UnitText,
  { start, end, spaced }: Pick<DiffSpan, 'start' | 'end' | 'spaced'>,
): readonly RedlinePiece[] {
  const { emphasis = [] } = text;
  const inside = emphasis.flatMap((one) => [one.start, one.end]).filter((at) => at > start && at < end);
  const places = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const around = emphasis.filter((one) => one.start <= from && from < one.end);
    return {
      type,
      words: slice(text, from, places[index + 1] ?? end),
      emphasis: around.length === 0 ? undefined : around.some(({ strong }) => strong) ? 'strong' : 'em',
      spaced: spaced && index === 0,
    };
  });
}

function slice({ text, marks }: MarkedText, from: number, to: number): MarkedText {
  const inside = marks.flatMap((mark) => {
    const [start, end] = [Math.max(mark.start, from) - from, Math.min(mark.end, to) - from];
    return start < end ? [{ ...mark, start, end }] : [];
  });
  return { text: text.slice(from, to), marks: inside };
}

function changedLinks(before: Unit, after: Unit): RedlineUnit['links'] {
  const open = [...before.links];
  return after.links.flatMap(({ text, target }) => {
    const same = open.findIndex((link) => link.target === target && link.text === text);
    const at = same === -1 ? open.findIndex((link) => comparable(link.text) === comparable(text)) : same;
    const [was] = at === -1 ? [] : open.splice(at, 1);
    return was && was.target !== target ? [{ text, before: was.target, after: target }] : [];
  });
}

/** Values that a reader sees in words around the text. */
const shownValues = /^(?:nature|translation|cookies|source\.(?:title|url|wording))$/;

function frontMatterChanges(before: ReleasableVersion, after: ReleasableVersion): readonly ValueChange[] {
  return valueChanges(before.frontMatter.values, after.frontMatter.values).filter(
    ({ key, before: was = '', after: is = '' }) =>
      shownValues.test(key) && comparable(readable(was)) !== comparable(readable(is)),
  );
}

/** Answers and descriptions only say again what a section says. */
function hasFacts({ of }: Stretch): boolean {
  return of === 'section' || of === 'lead';
}

/** @param known the same stretch in the newer version, by whose key both are found. */
function factsIn(stretch: Stretch, version: ReleasableVersion, known: Stretch) {
  const { section, units } = stretch;
  return {
    anchor: known.key,
    heading: section?.heading ?? version.frontMatter.values.title,
    text: readable(textOf(stretch)),
    facts: () =>
      [...(section ? [headingUnit(section)] : []), ...units].flatMap(({ passages, links }) =>
        locatedFacts(version, passages, links),
      ),
  };
}
