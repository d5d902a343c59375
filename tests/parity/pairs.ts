import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language, Localized } from '../../src/languages.ts';
import { localize } from '../../src/languages.ts';

/** Two versions of a statement that say the same, and the facts that stand in both. */
export interface Pair {
  readonly name: string;
  /** The version that is the original; `equal` when neither is. */
  readonly original: Language | 'equal';
  readonly documents: Localized<Document>;
  readonly facts: readonly Fact[];
  /** Whether its sections carry written ids. */
  readonly hasIds: boolean;
}

/** The Markdown of one version, cut at its blank lines. */
export interface Document {
  readonly language: Language;
  readonly chunks: readonly Chunk[];
}

type ChunkType = 'heading' | 'paragraph' | 'list' | 'table' | 'quote' | 'code';

export interface Chunk {
  readonly type: ChunkType;
  readonly text: string;
  /** The heading it stands under, ids left out; empty before the first one. A heading stands under itself. */
  readonly heading: string;
}

const factKinds = [
  'act-link',
  'amount',
  'chapter',
  'code',
  'date',
  'duration',
  'email',
  'extension',
  'name',
  'number',
  'ordinal',
  'percentage',
  'section',
  'street',
  'telephone',
  'time',
  'web',
  'yearless',
] as const;

export type FactKind = (typeof factKinds)[number];

/** A fact, and where it stands in each version. */
export interface Fact {
  readonly kind: FactKind;
  readonly at: Localized<SourceRange>;
}

export interface SourceRange {
  readonly chunk: number;
  /** Indexes into the chunk's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'pairs');

/** Every pair of the corpus, by name. */
export function loadPairs(): readonly Pair[] {
  return readdirSync(folder).sort().map(loadPair);
}

function loadPair(name: string): Pair {
  const read = (file: string): string => readFileSync(path.join(folder, name, file), 'utf8');
  const documents = localize((language) => toDocument(read(`${language}.md`), language));
  const rows = read('facts.txt')
    .trim()
    .split('\n')
    .map((line) => line.split(' | ').map((cell) => cell.trim()));
  const [[, original = ''] = [], ...facts] = rows;
  if (original !== 'en' && original !== 'fr' && original !== 'equal')
    throw new Error(`${name}: which version is the original?`);
  return {
    name,
    original,
    documents,
    facts: facts.map((cells) => toFact(name, documents, cells)),
    hasIds: documents.en.chunks.some(({ type, text }) => type === 'heading' && text.includes('{#')),
  };
}

export function toDocument(body: string, language: Language): Document {
  let heading = '';
  const chunks = body
    .trimEnd()
    .split(/\n{2,}/)
    .map((text): Chunk => {
      const type = typeOf(text);
      if (type === 'heading') heading = headingText(text);
      return { type, text, heading };
    });
  return { language, chunks };
}

export function toBody(texts: readonly string[]): string {
  return `${texts.join('\n\n')}\n`;
}

export function headingText(line: string): string {
  return line.replace(/^#+ /, '').replace(/ *\{#[^}]*\}$/, '');
}

function typeOf(text: string): ChunkType {
  if (/^#{1,6} /.test(text)) return 'heading';
  if (/^(?:[-*+]|\d+[.)]) /.test(text)) return 'list';
  if (text.startsWith('|')) return 'table';
  if (text.startsWith('>')) return 'quote';
  return text.startsWith('```') ? 'code' : 'paragraph';
}

/** `duration | for {15 years} | conservé {15 ans}`: the words around the braces tell it from others like it. */
function toFact(pair: string, documents: Localized<Document>, cells: readonly string[]): Fact {
  const [kind = '', en = '', fr = ''] = cells;
  const found = factKinds.find((known) => known === kind);
  if (!found) throw new Error(`${pair}: "${kind}" is no kind of fact`);
  const written: Localized<string> = { en, fr };
  return {
    kind: found,
    at: localize((language) => locate(documents[language], written[language], pair)),
  };
}

function locate(document: Document, written: string, pair: string): SourceRange {
  const inner = /\{(.*)\}/.exec(written)?.[1] ?? written;
  const sought = foldSpaces(written.replace(/[{}]/g, ''));
  const within = Math.max(0, written.indexOf('{'));
  const hits = document.chunks.flatMap(({ text }, chunk) =>
    [...foldSpaces(text).matchAll(wholeWords(sought))].map(({ index }) => ({
      chunk,
      start: index + within,
    })),
  );
  const outsideTargets = hits.filter(({ chunk, start }) => {
    const before = document.chunks[chunk]?.text.slice(0, start) ?? '';
    return hits.length === 1 || !/\]\([^)\s]*$/.test(before);
  });
  const [hit, another] = outsideTargets;
  if (!hit || another)
    throw new Error(
      `${pair}, ${document.language}: "${written}" stands there ${outsideTargets.length} times`,
    );
  const end = hit.start + inner.length;
  return { ...hit, end, text: document.chunks[hit.chunk]?.text.slice(hit.start, end) ?? '' };
}

/** Finds a text where it is no part of a longer word or number. */
function wholeWords(text: string): RegExp {
  const before = /^[\p{L}\d]/u.test(text) ? String.raw`(?<![\p{L}\d]|\d[.,])` : '';
  const after = /[\p{L}\d]$/u.test(text) ? String.raw`(?![\p{L}\d])` : '';
  return new RegExp(`${before}${escapeForSearch(text)}${after}`, 'gu');
}

/** Every kind of space as a plain one, and every apostrophe as a straight one; no index moves. */
export function foldSpaces(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/[’]/g, "'");
}

function escapeForSearch(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
