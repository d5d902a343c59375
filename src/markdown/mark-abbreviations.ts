import type { Token } from 'markdown-it';
import {
  type AbbreviationOccurrence,
  type Abbreviations,
  findListedAbbreviations,
  isExplainedBeside,
  isSameLanguage,
  languageOf,
} from '../abbreviations/listed-abbreviations.ts';
import type { HtmlElement, HtmlNode } from '../content/library.ts';
import { plainName } from '../content/names.ts';
import type { Language } from '../languages.ts';
import { wordsOf } from './passages.ts';

interface AbbreviationRange extends Pick<AbbreviationOccurrence, 'start' | 'end'> {
  readonly attributes: HtmlElement['attributes'];
}

/** Where in the content of a text token abbreviations are to be marked, in order. */
const abbreviationRanges = new WeakMap<Token, AbbreviationRange[]>();

/** The words of a text token, those abbreviations in it marked that {@link markAbbreviations} found. */
export function markedWords(token: Token): readonly HtmlNode[] {
  const { content } = token;
  const nodes: HtmlNode[] = [];
  let done = 0;
  for (const { start, end, attributes } of abbreviationRanges.get(token) ?? []) {
    nodes.push(content.slice(done, start), {
      name: 'abbr',
      attributes,
      children: [content.slice(start, end)],
    });
    done = end;
  }
  return [...nodes, content.slice(done)];
}

/**
 * Marks each abbreviation with its long form where the tokens of a section use it first (WCAG 2.2, 3.1.4): readers come
 * to a section from the contents, and later uses need not repeat it. One that has its long form beside it there is
 * explained already and stays unmarked.
 */
export function markAbbreviations(
  tokens: readonly Token[],
  abbreviations: Abbreviations,
  language: Language,
): void {
  if (Object.keys(abbreviations).length === 0) return;
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.type !== 'inline') continue;
    const words = wordsOf(token.children ?? []);
    for (const occurrence of findListedAbbreviations(words, abbreviations, language)) {
      if (seen.has(occurrence.abbreviation)) continue;
      if (isExplainedBeside(words.text, occurrence) || markIn(token, occurrence, language))
        seen.add(occurrence.abbreviation);
    }
  }
}

/** False for one that is not whole in one token: its letters are not marked alike. */
function markIn(
  inline: Token,
  { start, end, ...occurrence }: AbbreviationOccurrence,
  language: Language,
): boolean {
  let at = 0;
  for (const token of inline.children ?? []) {
    const length = wordsOf([token]).text.length;
    if (token.type === 'text' && at <= start && end <= at + length) {
      const marked = abbreviationRanges.get(token) ?? [];
      marked.push({ start: start - at, end: end - at, attributes: attributesOf(occurrence, language) });
      abbreviationRanges.set(token, marked);
      return true;
    }
    at += length;
  }
  return false;
}

function attributesOf(
  { longForm, language: here }: Omit<AbbreviationOccurrence, 'start' | 'end'>,
  page: Language,
): HtmlElement['attributes'] {
  const language = languageOf(longForm, page);
  const title = plainName(longForm);
  return isSameLanguage(here, language) ? { title } : { lang: language, title };
}
