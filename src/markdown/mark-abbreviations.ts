import type { Token } from 'markdown-it';
import {
  type AbbreviationOccurrence,
  type Abbreviations,
  findListedAbbreviations,
  isExplainedBeside,
  isSameLanguage,
  languageOf,
} from '../abbreviations/listed-abbreviations.ts';
import { plainName } from '../content/names.ts';
import type { Language } from '../languages.ts';
import { markdown } from './markdown.ts';
import { wordsOf } from './passages.ts';

interface AbbreviationRange extends Pick<AbbreviationOccurrence, 'start' | 'end'> {
  readonly openingTag: string;
}

/** Where in the content of a text token abbreviations are to be marked, in order. */
const abbreviationRanges = new WeakMap<Token, AbbreviationRange[]>();

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
      marked.push({ start: start - at, end: end - at, openingTag: openingTag(occurrence, language) });
      abbreviationRanges.set(token, marked);
      return true;
    }
    at += length;
  }
  return false;
}

function openingTag(
  { longForm, language: here }: Omit<AbbreviationOccurrence, 'start' | 'end'>,
  page: Language,
): string {
  const { escapeHtml } = markdown.utils;
  const language = languageOf(longForm, page);
  const lang = isSameLanguage(here, language) ? '' : ` lang="${language}"`;
  return `<abbr${lang} title="${escapeHtml(plainName(longForm))}">`;
}

markdown.renderer.rules['text'] = (tokens, index) => {
  const token = tokens[index];
  if (!token) return '';
  const { escapeHtml } = markdown.utils;
  let html = '';
  let done = 0;
  for (const { start, end, openingTag } of abbreviationRanges.get(token) ?? []) {
    html += `${escapeHtml(token.content.slice(done, start))}${openingTag}${escapeHtml(token.content.slice(start, end))}</abbr>`;
    done = end;
  }
  return html + escapeHtml(token.content.slice(done));
};
