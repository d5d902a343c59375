import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../support/run-vitrine.ts';
import { shapeOf } from './fields.ts';

/* A key that a schema gets is tried with the strings without being named anywhere, or this fails. */

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Where a text can stand, in any of the forms of a value; an entry of a map has the name that the shapes give it. */
function textsIn(
  { type, properties = {}, additionalProperties, items, anyOf = [] }: Schema,
  at = '',
): string[] {
  const inner =
    typeof additionalProperties === 'object' ? { ...properties, NPO: additionalProperties } : properties;
  return [
    ...(type === 'string' ? [at] : []),
    ...anyOf.flatMap((one) => textsIn(one, at)),
    ...(items ? textsIn(items, `${at}[]`) : []),
    ...Object.entries(inner).flatMap(([key, one]) => textsIn(one, at === '' ? key : `${at}.${key}`)),
  ];
}

it.each([
  'site',
  'organization',
  'statement',
  'home',
  'page',
])('the strings are tried in every text of %s', (name) => {
  const schema = JSON.parse(readFileSync(path.join(projectRoot, 'schemas', `${name}.schema.json`), 'utf8'));
  // One form of a value is tried in English, the other in French.
  const inAny = (at: string): string => at.replace(/\.(?:en|fr)(?=\.|$)/, '.*');
  const tried = new Set(shapeOf(name).fields.map(({ path: at }) => inAny(at)));
  // Levels of rules have a test of their own; the other is for editors’ programs.
  const texts = textsIn(schema).filter((at) => !/^(?:rules|\$schema)(?:\.|$)/.test(at));
  expect(texts.length).toBeGreaterThan(2);
  expect(texts.filter((at) => !tried.has(inAny(at)))).toEqual([]);
});
