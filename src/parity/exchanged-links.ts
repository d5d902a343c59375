import type { Link } from '../content/library.ts';
import type { Location } from '../content/location.ts';
import { emailOfTarget } from '../facts/email.ts';
import { telephoneOfTarget } from '../facts/telephone.ts';
import type { LinkPair } from '../links/compare-links.ts';
import { bestOf, candidatesIn, type Exchange, mostValues } from './exchanges.ts';
import type { Part } from './parts.ts';
import { inBoth, type Occurrence, type Placed, placed } from './placed.ts';
import { recognizable } from './usual-translations.ts';

const none: readonly Exchange[] = [];
/** Each of the two links must share a word with the one in its place, */
const each = 1;
/** and both together that many more than with those that lead where they do. */
const surely = 2;

/**
 * Finds links of a section that were exchanged: both addresses stand in both versions, each behind the words, or among the
 * words, that the other version has the other address behind.
 *
 * @param paired links of the two parts that lead to the same page, each in its language.
 * @param away units that were found to belong to other sections.
 */
export function findExchangedLinks(
  left: Part,
  right: Part,
  paired: readonly LinkPair[],
  away: ReadonlySet<Location>,
): readonly Exchange[] {
  const answers = new Map(paired.map(([link, answer]) => [answer, link]));
  const known = new Set(answers.values());
  const [lefts, rights] = inBoth(
    occurrencesIn(left, away, (link) => contactOf(link) ?? (known.has(link) ? link.target : undefined)),
    occurrencesIn(right, away, (link) => contactOf(link) ?? answers.get(link)?.target),
  );
  if (lefts.length < 2 || lefts.length > mostValues) return none;
  if (lefts.every(({ value }, index) => value === rights[index]?.value)) return none;
  const candidates = candidatesIn(linksPlaced(left, lefts), linksPlaced(right, rights), each);
  return bestOf(candidates, surely).map(([first, second, here, there]) => ({
    left: [first, second],
    right: [here, there],
    targets: [here.target, there.target],
  }));
}

interface LinkOccurrence extends Occurrence {
  readonly link: Link;
}

interface PlacedLink extends Placed {
  readonly target: string;
}

/** A telephone number or an e-mail address that the words of a link do not show: where they do, it is a value. */
function contactOf({ target, text }: Link): string | undefined {
  if (/[@\d]/.test(text)) return undefined;
  return emailOfTarget(target) ?? telephoneOfTarget(target);
}

function occurrencesIn(
  { units }: Part,
  away: ReadonlySet<Location>,
  addressOf: (link: Link) => string | undefined,
): readonly LinkOccurrence[] {
  return units.flatMap((unit) => {
    if (unit.links.length === 0 || away.has(unit.location)) return [];
    let at = 0;
    let from = 0;
    return unit.links.flatMap((link): LinkOccurrence[] => {
      const next = unit.passages.findIndex(
        ({ text }, index) => index >= at && text.includes(link.text, index === at ? from : 0),
      );
      const passage = unit.passages[next];
      if (!passage || link.text === '') return [];
      const start = passage.text.indexOf(link.text, next === at ? from : 0);
      const end = start + link.text.length;
      [at, from] = [next, end];
      const value = addressOf(link);
      return value === undefined ? [] : [{ value, unit, passage, start, end, link }];
    });
  });
}

/** The words of a link itself tell most of where it is meant to lead. */
function linksPlaced(part: Part, occurrences: readonly LinkOccurrence[]): readonly PlacedLink[] {
  return placed(part, occurrences).map((place, index) => {
    const link = occurrences[index]?.link;
    const own = recognizable(link?.text ?? '', part.version.language);
    return {
      ...place,
      around: new Set([...place.around, ...own]),
      certain: new Set([...place.certain, ...own]),
      target: link?.target ?? '',
    };
  });
}
