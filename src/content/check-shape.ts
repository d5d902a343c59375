import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { Location } from './location.ts';
import type { Problem, ValueReason } from './problems.ts';
import type { YamlMapping } from './yaml.ts';

export type ShapeResult<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

/** Checks a mapping against a schema; every departure becomes a problem with the location of its key or value. */
export function checkShape<T extends z.ZodType>(schema: T, mapping: YamlMapping): ShapeResult<z.output<T>> {
  const result = schema.safeParse(mapping.value);
  const found = result.success
    ? []
    : result.error.issues.flatMap((issue) => toProblems(issue, mapping, schema));
  // Where any key is allowed, a schema passes over this one without a word.
  const reserved = reservedKeys(mapping.value)
    .map((path) => mapping.keyLocation(path))
    .filter(({ line, column }) => !found.some(({ location: at }) => at.line === line && at.column === column))
    .map(
      (location): Problem => ({
        code: 'yaml-syntax',
        reason: 'reserved-key',
        detail: reservedKey,
        location,
      }),
    );
  const problems = [...found, ...reserved];
  return result.success && problems.length === 0 ? { value: result.data } : { problems };
}

/** What every object of JavaScript has; a value under it would be lost, or worse. */
const reservedKey = '__proto__';

/** Where that key stands, at any depth. */
function reservedKeys(value: unknown, path: readonly PropertyKey[] = []): readonly PropertyKey[][] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return [...(key === reservedKey ? [at] : []), ...reservedKeys(inner, at)];
  });
}

/** Nobody misspells a longer one; letter by letter, it would be held against each that is known. */
const longestWord = 500;

/** The closest of `known` to `word`, or undefined when none is close enough to be what was meant. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word === '' || word.length > longestWord) return undefined;
  const nearest = closest(word.toLowerCase(), known);
  // Of a short word, such as a language, at least one letter must be right.
  const allowed = Math.min(Math.max(2, Math.floor(nearest.length / 3)), nearest.length - 1);
  return distance(word.toLowerCase(), nearest) <= allowed ? nearest : undefined;
}

function toProblems(issue: z.core.$ZodIssue, mapping: YamlMapping, schema: z.ZodType): Problem[] {
  const key = shownPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((unknown) => {
      const nearest = didYouMean(unknown, known);
      return {
        code: 'unknown-key',
        key: shownPath([...issue.path, unknown]),
        allowed: known.join(', '),
        ...(nearest === undefined ? {} : { nearest }),
        location: mapping.keyLocation([...issue.path, unknown]),
      };
    });
  }
  // A union reports all its branches; the one that got furthest is the one that was meant.
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.map((branch) =>
      branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
    );
    const meant = branches.sort((a, b) => (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0))[0] ?? [];
    return meant.flatMap((inner) => toProblems(inner as z.core.$ZodIssue, mapping, schema));
  }
  const found = valueAt(mapping.value, issue.path);
  if (found === undefined) {
    return [
      { code: 'missing-key', key, expected: expectedOf(issue), location: mapping.valueLocation(issue.path) },
    ];
  }
  const location: Location =
    issue.code === 'invalid_key' ? mapping.keyLocation(issue.path) : mapping.valueLocation(issue.path);
  return [{ code: 'wrong-value', key, value: shown(found), location, ...reasonOf(issue, found) }];
}

/** `exceptions.2.reason.fr`: entries of a list count from 1, as the people who read the finding do. */
function shownPath(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.');
}

function reasonOf(issue: z.core.$ZodIssue, found: unknown): { reason: ValueReason; detail?: string } {
  const named: readonly string[] = [
    'slug',
    'device-name',
    'date',
    'empty',
    'address',
    'origin',
    'own-network',
    'languages',
    'prefix',
    'cms-path',
    'folder',
    'repository',
    'period',
    'notice',
    'budget',
    'format',
    'later-format',
    'accent',
    'colour',
    'no-colour',
    'email',
    'contact',
  ];
  if (named.includes(issue.message)) return { reason: issue.message as ValueReason };
  // A key with nothing after its colon.
  if (found === null) return { reason: 'empty' };
  if (issue.code === 'too_big') return { reason: 'too-long', detail: String(issue.maximum) };
  if (issue.code === 'invalid_value')
    return { reason: 'choice', detail: issue.values.map(String).join(', ') };
  return { reason: 'type', detail: expectedOf(issue) };
}

function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' | ');
  return 'string';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const step of path) {
    if (current === null || typeof current !== 'object' || !Object.hasOwn(current, step)) return undefined;
    current = (current as Record<PropertyKey, unknown>)[step];
  }
  return current;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const definition = schema.def as unknown as Definition;
  if (definition.innerType) return keysAt(definition.innerType, path);
  if (definition.options) return definition.options.flatMap((option) => [...keysAt(option, path)]);
  if (definition.element) return keysAt(definition.element, path.slice(1));
  if (!definition.shape) return [];
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(definition.shape);
  const next = definition.shape[String(step)];
  return next ? keysAt(next, rest) : [];
}
