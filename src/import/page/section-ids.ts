import type { Heading, Root, RootContent } from 'mdast';
import { contactKinds, textGivesContactDetails } from '../../contacts/contact-details.ts';
import { type Section, textUnder } from '../../content/library.ts';
import { findFacts } from '../../facts/find-facts.ts';
import type { Language } from '../../languages.ts';
import { align } from '../../parity/align.ts';
import type { SectionKind } from '../../sections/catalogue.ts';
import { recognizeHeading, speaksOf } from '../../sections/recognize-heading.ts';
import { foldedWords } from '../../text/fold.ts';
import { textOf } from '../blocks-text.ts';

/** The ids of a heading of the other version, where they must change so that both have the same. */
export interface ChangedIds {
  readonly section: Section;
  readonly ids: readonly string[];
}

interface NamedSection {
  readonly heading: string;
  readonly ids: readonly string[];
  /** The heading of the other version that has the same ids. */
  readonly counterpart?: string | undefined;
  /** A kind that the text of the section speaks of, and not its heading. */
  readonly also?: SectionKind | undefined;
}

export interface SectionIds {
  readonly sections: readonly NamedSection[];
  readonly changed: readonly ChangedIds[];
  /** Headings of the other version that nothing here answers. */
  readonly alone: readonly string[];
}

/** A section of the page that is imported. */
interface Draft {
  readonly heading: Heading;
  readonly text: string;
  readonly body: string;
  readonly kinds: readonly SectionKind[];
  readonly isExact: boolean;
  readonly shape: Shape;
  readonly under: readonly SectionKind[];
}

/** What two versions of a section share whatever their language is. */
interface Shape {
  readonly facts: ReadonlySet<string>;
  readonly length: number;
  readonly place: number;
}

interface Other {
  readonly section: Section;
  readonly ids: readonly string[];
  readonly kinds: readonly string[];
  readonly shape: Shape;
  readonly isExact: boolean;
}

/**
 * Gives the headings of a page their ids. Where the other version is there, a pair of sections has the same ids in both:
 * those of the kind that either is known by, else those that the other version has, else one new `x-…` for both.
 *
 * @param required kinds that every statement must have: a section whose text alone speaks of one gets its id as well.
 */
export function giveIds(
  root: Root,
  language: Language,
  required: readonly SectionKind[],
  other?: { readonly sections: readonly Section[]; readonly language: Language },
): SectionIds {
  const drafts = draftsOf(root.children, language);
  const top = drafts.filter(({ heading }) => heading.depth === 2);
  const others = (other?.sections ?? []).flatMap((section, index, all) =>
    section.level <= 2 && other ? [toOther(section, index / all.length, other.language)] : [],
  );
  const pairs = new Map(align(top, others, likeness));
  const used = new Set<string>();
  const changed: ChangedIds[] = [];
  const named = new Map<Draft, NamedSection>();
  // What the other version has already comes first: its ids may be confirmed.
  for (const [draft, there] of pairs) {
    const ids = idsOfPair(draft, there, used);
    for (const id of ids) used.add(id);
    if (ids.join(' ') !== there.ids.join(' ')) changed.push({ section: there.section, ids });
    named.set(draft, { heading: draft.text, ids, counterpart: there.section.heading });
  }
  const elsewhere = new Set(
    others.filter((one) => ![...pairs.values()].includes(one)).flatMap(({ ids }) => ids),
  );
  for (const draft of [...drafts].sort((a, b) => Number(b.isExact) - Number(a.isExact))) {
    if (named.has(draft)) continue;
    const kinds = draft.kinds.filter((kind) => !used.has(kind) && !draft.under.includes(kind));
    const isTop = draft.heading.depth === 2;
    const ids = kinds.length > 0 ? kinds : isTop ? [newId(draft.text, new Set([...used, ...elsewhere]))] : [];
    for (const id of ids) used.add(id);
    named.set(draft, { heading: draft.text, ids });
  }
  if (!other) nameByText(top, required, language, used, named);
  for (const [draft, { ids }] of named) draft.heading.data = { ...draft.heading.data, ids };
  return {
    sections: drafts.flatMap((draft) => named.get(draft) ?? []),
    changed,
    alone: others.filter((one) => ![...pairs.values()].includes(one)).map(({ section }) => section.heading),
  };
}

function draftsOf(blocks: readonly RootContent[], language: Language): Draft[] {
  const drafts: Draft[] = [];
  const open: Draft[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'heading') continue;
    const rest = blocks.slice(at + 1);
    const end = rest.findIndex((one) => one.type === 'heading' && one.depth <= block.depth);
    const body = rest
      .slice(0, end === -1 ? undefined : end)
      .map(textOf)
      .join('\n');
    const text = textOf(block);
    const recognized = recognizeHeading(text, body, language);
    while ((open.at(-1)?.heading.depth ?? 0) >= block.depth) open.pop();
    const draft: Draft = {
      heading: block,
      text,
      body,
      kinds: recognized?.kinds ?? [],
      isExact: recognized?.certainty === 'exact',
      shape: shapeOf(`${text}\n${body}`, at / blocks.length, language),
      under: open.flatMap(({ kinds }) => kinds),
    };
    open.push(draft);
    drafts.push(draft);
  }
  return drafts;
}

function toOther(section: Section, place: number, language: Language): Other {
  const recognized = recognizeHeading(section.heading, textUnder(section), language);
  const body = textUnder(section);
  return {
    section,
    ids: section.ids.map(({ id }) => id),
    kinds: section.kinds.length > 0 ? section.kinds : (recognized?.kinds ?? []),
    shape: shapeOf(`${section.heading}\n${body}`, place, language),
    isExact: recognized?.certainty === 'exact',
  };
}

function shapeOf(text: string, place: number, language: Language): Shape {
  const facts = findFacts(text, language);
  return {
    facts: new Set(facts.map(({ kind, value }) => `${kind} ${value}`)),
    length: text.length,
    place,
  };
}

/** How well two sections go together: by their kinds, their facts, and where they stand. */
function likeness(draft: Draft, there: Other): number {
  const shared = draft.kinds.filter((kind) => there.kinds.includes(kind)).length;
  const facts = [...draft.shape.facts].filter((fact) => there.shape.facts.has(fact)).length;
  const most = Math.max(draft.shape.facts.size, there.shape.facts.size);
  const place = 1 - Math.abs(draft.shape.place - there.shape.place);
  const size =
    Math.min(draft.shape.length, there.shape.length) / Math.max(draft.shape.length, there.shape.length, 1);
  const alike = (most === 0 ? 0 : facts / most) + place / 2 + size / 2;
  if (shared > 0) return 6 + alike;
  // Two kinds that are known and differ are two sections, unless all that they say is the same.
  if (draft.isExact && there.isExact && draft.kinds.length > 0 && facts === 0) return 0;
  if (draft.kinds.length > 0 && there.kinds.length > 0)
    return facts > 1 && facts === most ? 2 : place > 0.9 && size > 0.6 ? 0.2 : 0;
  return 1 + alike;
}

/** The ids that both sections of a pair get. */
function idsOfPair(draft: Draft, there: Other, used: ReadonlySet<string>): readonly string[] {
  const free = draft.kinds.filter((kind) => !used.has(kind));
  const known = there.ids.filter((id) => !used.has(id));
  const isNameless = known.length === 0 || known.every((id) => id.startsWith('x-'));
  // A kind that one language tells is the kind of both.
  if (isNameless && free.length > 0) return free;
  if (known.length > 0)
    return draft.isExact &&
      !there.isExact &&
      free.length > 0 &&
      !draft.kinds.some((kind) => known.includes(kind))
      ? free
      : known;
  const kinds = there.kinds.filter((kind) => !used.has(kind));
  return kinds.length > 0 ? kinds : [newId(there.section.heading, used)];
}

/** An id for a section of no known kind, from its heading. */
function newId(heading: string, used: ReadonlySet<string>): string {
  const words = foldedWords(heading)
    .replace(/[^a-z0-9 ]/g, '')
    .replace(/^\d+(?: \d+)* /, '')
    .split(' ')
    .filter(Boolean)
    .slice(0, 5);
  const base = `x-${words.join('-') || 'section'}`;
  let id = base;
  for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
  return id;
}

/** Where no heading names a required kind, the first section whose text speaks of it has it as a second id. */
function nameByText(
  top: readonly Draft[],
  required: readonly SectionKind[],
  language: Language,
  used: Set<string>,
  named: Map<Draft, NamedSection>,
): void {
  for (const kind of required) {
    if (used.has(kind)) continue;
    const draft = top.find(
      // Many a section names the officer; the one that is meant says how to reach them.
      ({ body }) =>
        speaksOf(kind, body, language) && (!contactKinds.includes(kind) || textGivesContactDetails(body)),
    );
    const section = draft && named.get(draft);
    if (!section) continue;
    used.add(kind);
    named.set(draft, {
      ...section,
      ids: [...section.ids.filter((id) => !id.startsWith('x-')), kind],
      also: kind,
    });
  }
}
