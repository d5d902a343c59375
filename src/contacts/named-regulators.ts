import type { Section } from '../content/library.ts';
import { folded } from '../text/fold.ts';
import { type ContactDetails, detailsIn, isReachable, ownBlocks } from './contact-details.ts';
import { type Piece, type RegulatorName, regulatorNames, setRegulatorsApart } from './regulators.ts';

/** Whoever oversees an organization, by the name that its statement gives. */
export interface Regulator extends ContactDetails {
  readonly name: string;
  /** Undefined for the language of the page. */
  readonly language: string | undefined;
  readonly abbreviation: string | undefined;
  /** The section that names it. */
  readonly section: Section;
}

/** The regulators that sections name, in order and each once, with what those that name them say of how to reach them. */
export function namedRegulators(sections: readonly Section[]): readonly Regulator[] {
  const known = new Map<string, Regulator>();
  for (const regulator of sections.flatMap(regulatorsIn)) {
    const key = folded(regulator.name);
    const first = known.get(key);
    if (!first || (!isReachable(first) && isReachable(regulator))) known.set(key, regulator);
  }
  return [...known.values()];
}

interface Named extends RegulatorName {
  /** Index of the piece that has the name. */
  readonly piece: number;
}

function regulatorsIn(section: Section): readonly Regulator[] {
  const { ofRegulators: pieces } = setRegulatorsApart(ownBlocks(section));
  const named = pieces.flatMap(({ text }, piece) =>
    regulatorNames(text).map((name): Named => ({ ...name, piece })),
  );
  return named.map((one, index) => {
    const { text: name, abbreviation } = one;
    return {
      ...detailsIn(piecesFrom(pieces, one, named[index + 1]), undefined),
      name,
      language: languageOf(name, pieces[one.piece]),
      abbreviation,
      section,
    };
  });
}

/** What follows a name, up to the next one, is about whoever has it. */
function piecesFrom(pieces: readonly Piece[], name: Named, next: Named | undefined): readonly Piece[] {
  return pieces.slice(name.piece, next && next.piece + 1).map((piece, index) => {
    const isLast = next !== undefined && name.piece + index === next.piece;
    const text = piece.text.slice(index === 0 ? name.start : 0, isLast ? next.start : undefined);
    return { ...piece, text, links: piece.links.filter((link) => text.includes(link.text)) };
  });
}

function languageOf(name: string, piece: Piece | undefined): string | undefined {
  for (const { text, marks } of piece?.passages ?? []) {
    const start = text.indexOf(name);
    const mark = marks.find((known) => known.start <= start && known.end >= start + name.length);
    if (start !== -1) return mark?.language;
  }
  return undefined;
}
