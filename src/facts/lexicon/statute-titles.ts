import { folded, withoutLigatures } from '../../text/fold.ts';
import { jointTitles, statutes } from './statutes.ts';

/** A step in a title: the words that may follow, and the statutes whose title ends here. */
export interface TitleNode {
  readonly next: Map<string, TitleNode>;
  readonly ids: string[];
  /** The title names each of its statutes, rather than one of them. */
  joint: boolean;
}

/** Words that vary between correct forms of one title, or carry no meaning of their own. */
const emptyWords = new Set(
  'the of and to for in on an a le la les l de du des d aux au et en sur dans s'.split(' '),
);

/** The titles of all statutes in both languages, word by word; a text in one language may cite a title in the other. */
export const titles: TitleNode = newNode();

/** Short forms, told apart by case, with the statutes each may stand for. */
export const abbreviations = new Map<string, readonly string[]>();

/** The year in the title of a statute, where it has one. */
export const titleYears = new Map<string, number>();

for (const { id, titles: named, abbreviations: short, year } of statutes) {
  if (year !== undefined) titleYears.set(id, year);
  for (const title of [...named.en, ...named.fr]) addTitle(title, [id], false);
  for (const form of [...(short?.en ?? []), ...(short?.fr ?? [])])
    abbreviations.set(form, [...(abbreviations.get(form) ?? []), id]);
}
for (const { title, ids } of jointTitles) addTitle(title, ids, true);

/** Every way in which the first word of a title, or a short form, may be written. */
export const statuteWords: readonly string[] = [
  ...abbreviations.keys(),
  ...[...titles.next.keys()].flatMap((word) => firstForms(word)),
];

/** A word as titles are compared: lower case, no accent. */
export function foldWord(word: string): string {
  return folded(withoutLigatures(word));
}

export function isEmptyWord(folded: string): boolean {
  return emptyWords.has(folded);
}

function addTitle(title: string, ids: readonly string[], joint: boolean): void {
  let node = titles;
  for (const written of title.split(/[\s'’,()-]+/)) {
    const word = foldWord(written);
    if (word === '' || emptyWords.has(word)) continue;
    let next = node.next.get(word);
    if (!next) {
      next = newNode();
      node.next.set(word, next);
    }
    node = next;
  }
  for (const id of ids) if (!node.ids.includes(id)) node.ids.push(id);
  if (joint) node.joint = true;
}

function newNode(): TitleNode {
  return { next: new Map(), ids: [], joint: false };
}

function firstForms(word: string): readonly string[] {
  const accented = new Map([
    ['legislation', ['Législation', 'LÉGISLATION']],
    ['reglement', ['règlement', 'Règlement', 'RÈGLEMENT']],
    ['regime', ['Régime', 'RÉGIME']],
  ]).get(word);
  // In lower case an English title is mere words; French texts write « loi » either way.
  const lower = /^(?:loi|code|charte|act)$/.test(word) ? [word] : [];
  return [...lower, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase(), ...(accented ?? [])];
}
