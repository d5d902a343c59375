import type { Link, Passage } from '../content/library.ts';
import { plainSentencesIn } from '../text/sentences.ts';

/** A run of text with the words in it that are in another language. */
export type MarkedText = Pick<Passage, 'text' | 'marks'>;

/** Words of a section: a block of it, or the part of one. */
export interface Piece<Run extends MarkedText = MarkedText> {
  readonly text: string;
  readonly passages: readonly Run[];
  readonly links: readonly Link[];
}

/** What of some blocks is about the organization, and what about whoever oversees it. */
export interface Pieces<Run extends MarkedText> {
  readonly own: readonly Piece<Run>[];
  readonly ofRegulators: readonly Piece<Run>[];
}

/** A university may have an ombudsperson of its own; one of a province is a regulator. */
const regulator =
  /commissioner|commissaire|commissariat|(?:Manitoba|New Brunswick|Ontario|Yukon|provincial) ombud|ombud\p{L}* (?:of|for|du|de la|de l[’']) ?(?:Manitoba|New Brunswick|Nouveau-Brunswick|Ontario|Yukon|province)|commission d[’']accès|(?<!\p{L})(?:O?IPC|CIPVP|CAI|CPVP)(?!\p{L})/iu;

/**
 * Sets apart what speaks of a regulator, from that sentence to the end of its block, and what such words announce: complaints go
 * there, not questions.
 */
export function setRegulatorsApart<Run extends MarkedText>(blocks: readonly Piece<Run>[]): Pieces<Run> {
  const own: Piece<Run>[] = [];
  const ofRegulators: Piece<Run>[] = [];
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1]?.text ?? '';
    const isAnnounced = regulator.test(before) && before.trimEnd().endsWith(':');
    if (!isAnnounced && !regulator.test(block.text)) {
      own.push(pieceOf(block, 0, Number.POSITIVE_INFINITY));
      continue;
    }
    const [passage, ...others] = block.passages;
    const start = isAnnounced || !passage || others.length > 0 ? 0 : regulatorsStart(passage.text);
    if (start > 0) own.push(pieceOf(block, 0, start));
    ofRegulators.push(pieceOf(block, start, Number.POSITIVE_INFINITY));
  }
  return { own, ofRegulators };
}

/** Where the first sentence on a regulator begins. */
function regulatorsStart(text: string): number {
  return plainSentencesIn(text).find(({ start, end }) => regulator.test(text.slice(start, end)))?.start ?? 0;
}

/** A block between two offsets, which only one of a single passage is cut at. */
function pieceOf<Run extends MarkedText>(
  { passages, links }: Piece<Run>,
  start: number,
  end: number,
): Piece<Run> {
  if (start === 0 && end === Number.POSITIVE_INFINITY)
    return { text: passages.map((passage) => passage.text).join(' '), passages, links };
  const [text = ''] = passages.map((passage) => passage.text);
  let from = 0;
  return {
    text: text.slice(start, end),
    // A place in the first part is the same in the whole.
    passages:
      start === 0 ? passages.map((passage) => ({ ...passage, text: passage.text.slice(0, end) })) : [],
    links: links.filter(({ text: words }) => {
      const at = text.indexOf(words, from);
      from = at === -1 ? from : at + words.length;
      return at >= start && at < end;
    }),
  };
}

const names: readonly RegExp[] = [
  /(?:Office of the )?(?:(?:Information|Access|Privacy|Data Protection)(?:,)? (?:(?:and|to|&) )?)+Commissioner(?:(?: of| for) (?!the\b)\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*)?/u,
  /(?:Commissariat|[Cc]ommissaire) (?:fédérale? )?(?:à|aux) (?:la |l[’'])?(?:protection|information|accès|vie privée)(?: (?:et )?(?:à|aux|de|d[eu]) ?(?:la |l[’'])?(?:protection|information|accès|vie privée|données|renseignements personnels)| et la protection| d[eu]s? (?:la )?(?:vie privée|données|renseignements personnels))*(?: (?:du|de la|de l[’']|au|pour l[’']) ?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*)?/u,
  /Commission d[’']accès à l[’']information(?: du Québec)?/u,
  /(?:Manitoba|New Brunswick|Ontario|Yukon) Ombud(?:s(?:man|person)?)?(?!\p{L})|[Oo]mbuds?(?:man)? (?:du|de l[’']) ?(?:Manitoba|Nouveau-Brunswick|Ontario|Yukon)/u,
];

/** A regulator's name as a text has it. */
export interface RegulatorName {
  /** Index into the text. */
  readonly start: number;
  readonly text: string;
  /** What it is called for short, as in parentheses after the name. */
  readonly abbreviation: string | undefined;
}

/** The regulators that a text names in full, in order; “the Commissioner” alone is nobody's name. */
export function regulatorNames(text: string): readonly RegulatorName[] {
  return names
    .flatMap((pattern) =>
      [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: words }) => ({
        start: index,
        text: words.trim(),
        abbreviation: /^ ?\((\p{Lu}{2,6})\)/u.exec(text.slice(index + words.length))?.[1],
      })),
    )
    .sort((one, other) => one.start - other.start);
}
