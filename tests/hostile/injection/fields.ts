import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../support/run-vitrine.ts';

/* The fields of a file, read from the JSON Schema that editors’ programs load: a new key is tried without being named here. */

interface JsonSchema {
  readonly type?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
}

/** A value that is not free text: a hostile one must be refused. Or a text, with the most characters it may have. */
export interface Field {
  /** `publisher.name.en` */
  readonly path: string;
  /** Undefined unless it is free text. */
  readonly longest: number | undefined;
}

type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/** Gives the value of a field; undefined for one that is harmless. */
type Choice = (field: Field) => string | undefined;

/** Harmless values for what must be one of some, or have a form. */
const harmless: Readonly<Record<string, Value>> = {
  format: 1,
  baseUrl: 'https://vitrine.example',
  'publisher.email': 'privacy@vitrine.example',
  pathPrefix: '/',
  languages: ['en', 'fr'],
  'accent.light': '#1a4480',
  'accent.dark': '#a8c7fa',
  'cms.path': '/admin/',
  'cms.folder': 'content',
  'cms.backend.repo': 'acme/site',
  requiredSections: [],
  pageBudget: 100_000,
  noticePeriod: '30 days',
  'exceptions[].section': 'retention',
  'exceptions[].statement': 'privacy',
  'exceptions[].until': '9999-12-31',
  'laws[].rules': {},
  updated: '2026-11-21',
  reviewed: '2026-11-21',
  'source.read': '2026-11-21',
  nature: 'official',
  translation: 'equal',
  reviewEvery: '99 years',
  example: false,
};

/** Which form of one that can have several: a name that is only text is tried in French, one with a language in English. */
const formOf = (anyOf: readonly JsonSchema[], at: string): JsonSchema | undefined =>
  anyOf.find(({ type }) => (type === 'object') === /\.en(?:\.|$)/.test(at)) ?? anyOf[0];

export interface Shape {
  readonly fields: readonly Field[];
  /** The whole file as JSON, which YAML reads; each value on a line of its own. */
  write(choose: Choice, changes?: Readonly<Record<string, Value>>): string;
  /** The line, from 1, on which a field stands in what was written. */
  lineOf(written: string, field: Field): number;
}

/** What can be written in a file with a JSON Schema of `schemas/`. Levels of rules are left out: they have a test of their own. */
export function shapeOf(name: string, without: readonly string[] = []): Shape {
  const schema = JSON.parse(readFileSync(path.join(projectRoot, 'schemas', `${name}.schema.json`), 'utf8'));
  const left = new Set(['rules', '$schema', ...without]);
  const fields: Field[] = [];
  compose(schema, '', (field) => {
    fields.push(field);
    return undefined;
  });
  return {
    fields,
    write: (choose, changes = {}) =>
      // What nobody sees is written out, as a field may have it in YAML.
      JSON.stringify({ ...(compose(schema, '', choose) as object), ...changes }, null, 2).replaceAll(
        /[^ -~\n]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    lineOf(written, { path: at }) {
      const lines = written.split('\n');
      let line = 0;
      for (const part of at.split('.')) {
        const key = part.replace('[]', '');
        line = lines.findIndex((text, index) => index >= line && text.trimStart().startsWith(`"${key}":`));
        if (part.endsWith('[]')) line += 1;
      }
      return line + 1;
    },
  };

  function compose(one: JsonSchema, at: string, choose: Choice): Value {
    if (one.anyOf) return compose(formOf(one.anyOf, at) ?? {}, at, choose);
    const known = harmless[at];
    if (one.type === 'array') {
      let isChosen = false;
      const item = compose(one.items ?? {}, `${at}[]`, (field) => {
        const chosen = choose(field);
        isChosen ||= chosen !== undefined;
        return chosen;
      });
      return isChosen || known === undefined ? [item] : known;
    }
    if (one.type === 'object') {
      const { additionalProperties: others } = one;
      if (typeof others === 'object') return { NPO: compose(others, `${at}.NPO`, choose) };
      return (
        known ??
        Object.fromEntries(
          Object.entries(one.properties ?? {})
            .filter(([key]) => at !== '' || !left.has(key))
            .map(([key, value]) => [key, compose(value, at === '' ? key : `${at}.${key}`, choose)]),
        )
      );
    }
    const isFree =
      one.type === 'string' && one.maxLength !== undefined && !(one.enum ?? one.pattern ?? one.format);
    return (
      choose({ path: at, longest: isFree ? one.maxLength : undefined }) ??
      known ??
      one.enum?.[0] ??
      (isFree
        ? 'word'
        : one.format === 'uri'
          ? `https://acme.example/${at.replaceAll(/\W/g, '-')}`
          : slugOf(at))
    );
  }
}

function slugOf(at: string): string {
  return at
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
