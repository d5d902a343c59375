import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
  visit,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml';
import { memoize } from '../memo.ts';
import { codePointName, hiddenCharacterIn } from '../text/hidden-characters.ts';
import type { Location } from './location.ts';
import type { Problem, YamlReason } from './problems.ts';
import { scalarOffsets } from './scalar-offsets.ts';

/** A mapping read from YAML, with the location of each of its keys and values. */
export interface YamlMapping {
  readonly value: Readonly<Record<string, unknown>>;
  /** The location of the key at `path` (the nearest enclosing one when the last step is not there). */
  keyLocation(path: readonly PropertyKey[]): Location;
  /** The location of the value at `path`, or of the nearest enclosing one. */
  valueLocation(path: readonly PropertyKey[]): Location;
  /** What tells where each character of the text at `path` stands, by its index once white space around it is taken away. */
  textLocations(path: readonly PropertyKey[]): (index: number) => Location;
}

export type YamlResult = { readonly mapping: YamlMapping } | { readonly problems: readonly Problem[] };

/**
 * Reads one YAML 1.2 mapping strictly: core schema, unique keys, no anchors, aliases, merge keys, tags, second
 * document, or escapes of characters that nobody sees. Those features let a file of a few lines grow without bound, name
 * types that run code, or say another thing than what was reviewed.
 *
 * @param firstLine line of the file, counted from 1, on which `text` starts.
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlResult {
  const lines = new LineCounter();
  const location = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const refuse = (reason: YamlReason, offset: number, detail = ''): YamlResult => ({
    problems: [{ code: 'yaml-syntax', reason, detail, location: location(offset) }],
  });

  const deepLine = lineNestedTooDeep(text);
  if (deepLine !== undefined) {
    const found: Location = { file, line: deepLine + firstLine - 1, column: 1 };
    return { problems: [{ code: 'yaml-syntax', reason: 'too-deep', detail: '', location: found }] };
  }
  let documents: ReturnType<typeof parseAllDocuments>;
  try {
    documents = parseAllDocuments(text, {
      // What is wrong is a finding; the library's own warnings would stand among them, in no reader's words.
      logLevel: 'error',
      version: '1.2',
      schema: 'core',
      merge: false,
      lineCounter: lines,
      prettyErrors: false,
      // It would hold each key against all those before it; see `repeatedKeys`.
      uniqueKeys: false,
    });
  } catch (error) {
    // Nesting deep enough to exhaust the stack is an attack, not a document.
    if (error instanceof RangeError) return refuse('too-deep', 0);
    throw error;
  }
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (!document) return refuse('not-a-mapping', 0);
  if (second) return refuse('many-documents', second.range?.[0] ?? 0);
  const faults = [
    ...document.errors.map((error) => syntaxFault(error, text)),
    ...repeatedKeys(document.contents, text),
  ];
  if (faults.length > 0) {
    // One slip can make hundreds of errors after it: those on the same line, or after the first few, help nobody.
    const problems = faults
      .sort((a, b) => a.offset - b.offset)
      .slice(0, 5)
      .map(({ reason, offset, detail }): Problem => {
        return { code: 'yaml-syntax', reason, detail, location: location(offset) };
      });
    const lines = problems.map((problem) => problem.location.line);
    return { problems: problems.filter((problem, index) => lines.indexOf(problem.location.line) === index) };
  }
  const unwanted = unwantedSign.test(text) ? findUnwanted(document.contents) : undefined;
  if (unwanted) return refuse(unwanted.reason, unwanted.offset);
  const hidden = text.includes('\\') ? findHidden(document.contents, text) : undefined;
  if (hidden) return refuse('hidden-character', hidden.offset, hidden.name);
  const root = document.contents;
  if (!isMap(root)) return refuse('not-a-mapping', 0);

  const offsetOf = (node: unknown, otherwise: number): number =>
    isNode(node) && node.range ? node.range[0] : otherwise;
  const find = (path: readonly PropertyKey[], want: 'key' | 'value') => {
    let node: unknown = root;
    let offset = offsetOf(root, 0);
    for (const [depth, step] of path.entries()) {
      const last = depth === path.length - 1;
      if (isMap(node)) {
        const pair = pairsByKey(node).get(step);
        if (!pair) break;
        offset = offsetOf(last && want === 'value' ? (pair.value ?? pair.key) : pair.key, offset);
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        offset = offsetOf(node, offset);
      } else break;
    }
    return { node, offset };
  };
  const textLocations = (path: readonly PropertyKey[]) => {
    const { node, offset } = find(path, 'value');
    if (!isScalar(node) || typeof node.value !== 'string') return () => location(offset);
    const { value } = node;
    const source = text.slice(offset, node.range?.[1]);
    const blanks = value.length - value.trimStart().length;
    let offsets: readonly number[] | undefined;
    return (index: number) => {
      offsets ??= scalarOffsets(source, value);
      return location(offset + (offsets[blanks + index] ?? source.length));
    };
  };
  return {
    mapping: {
      value: document.toJS() as Record<string, unknown>,
      keyLocation: (path) => location(find(path, 'key').offset),
      valueLocation: (path) => location(find(path, 'value').offset),
      textLocations,
    },
  };
}

/** Levels that no content file comes near. */
const deepest = 50;

/**
 * The line, from 1, on which YAML nests deeper than {@link deepest}: brackets in brackets, marks on one line,
 * indentation. The parser recurses, and a stack that is all but exhausted can end the process where no handler sees it.
 */
function lineNestedTooDeep(text: string): number | undefined {
  // Most files cannot, by a glance at them; the others are taken apart.
  const may = text.split(/[[{]/).length > deepest || /^ {100}|(?:[-?:][ \t]+){50}/m.test(text);
  if (!may) return undefined;
  let [line, brackets, marks] = [1, 0, 0];
  for (const lexeme of new Lexer().lex(text)) {
    brackets += Number(/^[[{]$/.test(lexeme)) - Number(/^[\]}]$/.test(lexeme));
    marks = lexeme.includes('\n') ? 0 : marks + Number(/^[-?:]$/.test(lexeme));
    if (brackets > deepest || marks > deepest || /^ {100}/.test(lexeme)) return line;
    line += lexeme.split('\n').length - 1;
  }
  return undefined;
}

/** No alias, anchor or tag is written without one of these; most files hold none. */
const unwantedSign = /[&*!]/;

function findUnwanted(root: Node | null): { reason: YamlReason; offset: number } | undefined {
  let found: { reason: YamlReason; offset: number } | undefined;
  if (!root) return undefined;
  visit(root, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node) || ('anchor' in node && node.anchor)) found = { reason: 'alias', offset };
      else if (node.tag) found = { reason: 'tag', offset };
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** A key or value in which an escape such as `"\u202e"` stands for a character that nobody sees on the page. */
function findHidden(root: Node | null, text: string): { name: string; offset: number } | undefined {
  let found: { name: string; offset: number } | undefined;
  if (!root) return undefined;
  visit(root, {
    Scalar(_, { type, value, range }) {
      // What stands in the file as it is has a finding of its own.
      if (type !== 'QUOTE_DOUBLE' || typeof value !== 'string') return undefined;
      const character = hiddenCharacterIn(value);
      if (character === undefined || text.includes(character)) return undefined;
      found = { name: codePointName(character), offset: range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

interface Fault {
  readonly reason: YamlReason;
  readonly offset: number;
  readonly detail: string;
}

function syntaxFault({ pos: [start] }: YAMLParseError, text: string): Fault {
  // What is wrong is reported where the white space before it starts.
  return { reason: 'syntax', offset: start + text.slice(start).search(/\S|$/), detail: '' };
}

/** Keys that their mapping has already. */
function repeatedKeys(root: Node | null, text: string): readonly Fault[] {
  const found: Fault[] = [];
  if (!root) return found;
  visit(root, {
    Map(_, { items }) {
      const known = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const offset = key.range?.[0] ?? 0;
        if (known.has(key.value))
          found.push({ reason: 'duplicate-key', offset, detail: keyAt(text, offset) });
        known.add(key.value);
      }
    },
  });
  return found;
}

/** The entries of a mapping by their keys, which may be many. */
const pairsByKey = memoize(
  ({ items }: YAMLMap): ReadonlyMap<PropertyKey, Pair> =>
    new Map(items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : []))),
);

/** As it is written; two quotation marks for a key without words, as before a colon that begins a line. */
function keyAt(text: string, offset: number): string {
  return /^[^:\n]*/.exec(text.slice(offset, offset + 200))?.[0].trim() || '""';
}
