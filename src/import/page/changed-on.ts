import type { Root } from 'mdast';
import { isCalendarDate } from '../../content/schemas.ts';
import { findFacts } from '../../facts/find-facts.ts';
import type { Language } from '../../languages.ts';
import { folded } from '../../text/fold.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { textOf } from '../blocks-text.ts';
import { furnitureByWords } from '../furniture-words.ts';
import type { LeftOut } from '../imported-source.ts';
import { countWords, onOneLine } from '../plain-words.ts';

/** What announces the day of the last change; small letters without accents. */
const announcement =
  /(?:(?:last|date) (?:updated?|modified|reviewed|revised|changed|edited)|(?:last|latest) (?:update|modification|revision|review)|(?:page |policy |statement )?(?:updated|revised|modified)(?: on)?|date (?:of last (?:update|revision)|modified)|(?:effective|revision|issue)(?: date)?|current as of|(?:derniere|date de(?: la derniere)?) (?:mise a jour|modification|revision)|(?:mise? a jour|modifiee?|revisee?)(?: le)?|(?:page|politique|declaration) (?:mise a jour|modifiee|revisee)|(?:en vigueur|date d'entree en vigueur)|a jour (?:au|le))/;
/** A date of effect is the second choice. */
const effect = /effective|en vigueur|issue/;

export interface ChangedOn {
  readonly day: string;
  /** The line that says nothing else: it goes into the front matter, and the page shows it by itself. */
  readonly leftOut: readonly LeftOut[];
}

/** The day of the last change as a page itself states it; a line that says nothing else is taken out of the blocks. */
export function takeChangedOn(root: Root, language: Language): ChangedOn | undefined {
  const found = root.children.flatMap((block) => {
    if (!/^(?:paragraph|heading|list)$/.test(block.type)) return [];
    if (block.type === 'list' && block.children.length > 1) return [];
    const text = textOf(block);
    const day = dayIn(text, language);
    return day === undefined ? [] : [{ block, text, day, isEffect: effect.test(folded(text)) }];
  });
  const chosen = found.find(({ isEffect }) => !isEffect) ?? found[0];
  if (!chosen) return undefined;
  const sentences = chosen.text
    .split('\n')
    .flatMap((line) => sentencesIn(line, language).map(({ start, end }) => line.slice(start, end)));
  const isDate = (sentence: string): boolean =>
    countWords(sentence) <= 12 && dayIn(sentence, language) === chosen.day;
  const isAlone =
    countWords(chosen.text) <= 10 ||
    sentences.every((sentence) => isDate(sentence) || furnitureByWords(sentence) !== undefined);
  if (!isAlone) return { day: chosen.day, leftOut: [] };
  root.children.splice(root.children.indexOf(chosen.block), 1);
  return {
    day: chosen.day,
    leftOut: sentences.map((text) => ({ reason: furnitureByWords(text) ?? 'date', text: onOneLine(text) })),
  };
}

/** The day that a line gives as that of the last change. */
export function dayIn(text: string, language: Language): string | undefined {
  const plain = folded(text).replaceAll('’', "'");
  const announced = announcement.exec(plain);
  if (!announced) return undefined;
  // “Last updated in March” within a sentence of thirty words may be of anything.
  if (countWords(text) > 30 && !/^.{0,20}(?:last|derniere)/.test(plain)) return undefined;
  const date = findFacts(text, language).find(
    ({ kind, value, start }) => kind === 'date' && isCalendarDate(value) && start >= announced.index,
  );
  return date?.value ?? /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(text.slice(announced.index))?.[0];
}
