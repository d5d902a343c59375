import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editorSchemas } from '../../scripts/editor-schemas.ts';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import { readYaml } from '../../src/content/yaml.ts';
import { packs } from '../../src/laws/packs/registry.ts';
import { rules } from '../../src/rules/registry.ts';
import { sectionKinds } from '../../src/sections/catalogue.ts';
import { draft7Faults } from '../support/json-schema-validators.ts';
import { fixtureContent } from '../support/run-vitrine.ts';

/** As editors' programs read them: from the JSON alone. */
const schemas: ReturnType<typeof editorSchemas> = JSON.parse(JSON.stringify(editorSchemas()));
type SchemaName = keyof typeof schemas;
const faults = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [name, draft7Faults(schema)]),
) as Record<SchemaName, ReturnType<typeof draft7Faults>>;

const schemaOf = (file: string): SchemaName => {
  if (file === 'site.yaml') return 'site';
  if (file.endsWith('.yaml')) return 'organization';
  if (file.startsWith('pages/home.')) return 'home';
  return file.startsWith('pages/') ? 'page' : 'statement';
};

const valuesOf = (file: string): Record<string, unknown> => {
  const text = readFileSync(`${fixtureContent}/${file}`, 'utf8');
  const result = file.endsWith('.md') ? readFrontMatter(text, file) : readYaml(text, file);
  if ('problems' in result) throw new Error(`${file} cannot be read`);
  return { ...result.mapping.value };
};

/** All but lock files, which the program writes and no editor does. */
const realFiles = readdirSync(fixtureContent, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:md|yaml)$/.test(file) && !file.endsWith('.lock.yaml'));

describe('the JSON Schemas that editors load', () => {
  it.each(realFiles)('accept content/%s, and refuse it with a key that is not known', (file) => {
    const values = valuesOf(file);
    expect(faults[schemaOf(file)](values)).toEqual([]);
    expect(faults[schemaOf(file)]({ ...values, unknown: 'x' })).not.toEqual([]);
  });

  it('accept a site page, which has a slug, and refuse it without', () => {
    const values = valuesOf('pages/home.en.md');
    expect(faults.page({ ...values, slug: 'about' })).toEqual([]);
    expect(faults.home({ ...values, slug: 'about' })).not.toEqual([]);
    expect(faults.page(values)).not.toEqual([]);
  });

  it.each([
    ['statement', 'aupe/privacy.en.md', { slug: 'Privacy' }],
    ['statement', 'aupe/privacy.en.md', { updated: '21 November' }],
    ['statement', 'aupe/privacy.en.md', { nature: 'summary' }],
    ['statement', 'aupe/privacy.en.md', { source: { title: 'A', titleLanguage: 'en' } }],
    ['organization', 'aupe/organization.yaml', { exceptions: [{ section: 'cookies' }] }],
    ['organization', 'aupe/organization.yaml', { slug: { en: 'a' } }],
    ['organization', 'aupe/organization.yaml', { laws: [{ pack: 'on-fipa', applicability: 'binding' }] }],
    ['organization', 'aupe/organization.yaml', lawWith({ 'ab-pipa-13-1-abroad': 'binding' }, 'on-fippa')],
    ['organization', 'aupe/organization.yaml', lawWith({ 'ab-pipa-13-1-abroad': 'maybe' }, 'ab-pipa')],
    ['organization', 'aupe/organization.yaml', { exceptions: [exceptionOn('cookie')] }],
    ['organization', 'aupe/organization.yaml', { exceptions: [exceptionOn('x-cookies')] }],
    ['site', 'site.yaml', { publisher: { name: { en: 'A', fr: 'B' } } }],
    ['site', 'site.yaml', { publisher: { name: { en: 'A', fr: 'B' }, email: 'nobody' } }],
    ['site', 'site.yaml', { pathPrefix: 'privacy' }],
    ['site', 'site.yaml', { requiredSections: ['retension'] }],
    ['site', 'site.yaml', { rules: { 'parity/telefone': 'off' } }],
    ['site', 'site.yaml', { rules: { 'parity/telephone': 'of' } }],
    ['site', 'site.yaml', { rules: { 'parity/telephone': { level: 'off', country: 'CA' } } }],
    ['site', 'site.yaml', { rules: { 'links/dead-link': 'off' } }],
    ['site', 'site.yaml', { rules: { 'links/dead-link': { level: 'warning' } } }],
    ['site', 'site.yaml', { rules: { 'language/long-sentence': { longerThan: 'many' } } }],
  ] as const)('refuse a %s as a check does: %s with %j', (name, file, wrong) => {
    expect(faults[name]({ ...valuesOf(file), ...wrong })).not.toEqual([]);
  });

  it.each([
    ['organization', 'aupe/organization.yaml', lawWith({ 'ab-pipa-13-1-abroad': 'binding' }, 'ab-pipa')],
    ['organization', 'aupe/organization.yaml', { exceptions: [exceptionOn('cookies')] }],
    ['organization', 'aupe/organization.yaml', { rules: { 'parity/telephone': 'off' } }],
    [
      'site',
      'site.yaml',
      { publisher: { name: { en: 'A', fr: 'B' }, form: { en: 'https://a.ca/en', fr: 'https://a.ca/fr' } } },
    ],
    ['site', 'site.yaml', { requiredSections: sectionKinds.map(({ id }) => id) }],
    ['site', 'site.yaml', { rules: Object.fromEntries(suppressible.map(({ id }) => [id, 'notice'])) }],
    ['site', 'site.yaml', { rules: { 'language/long-sentence': { level: 'off', longerThan: 40 } } }],
    ['site', 'site.yaml', { rules: { 'language/long-sentence': { longerThanInFrench: 50 } } }],
  ] as const)('accept a %s as a check does: %s with %j', (name, file, right) => {
    expect(faults[name]({ ...valuesOf(file), ...right })).toEqual([]);
  });

  it.each([
    'site',
    'organization',
  ] as const)('list every rule for a %s, with what it makes sure of', (name) => {
    const offered = schemas[name].properties?.['rules']?.properties ?? {};
    expect(Object.keys(offered)).toEqual(rules.map(({ id }) => id));
    expect(offered['parity/telephone']?.description).toMatch(
      /^Both versions give the same telephone numbers.*Level: error\. \| Les deux versions .*Niveau\u00a0: error\.$/,
    );
  });

  it('list the rules of the law that is named, with what is looked for', () => {
    const listed = JSON.stringify(schemas.organization.properties?.['laws']);
    for (const { id, lookedFor } of Object.values(packs).flatMap((pack) => pack.rules)) {
      expect(listed).toContain(JSON.stringify(id));
      expect(listed).toContain(lookedFor.fr);
    }
  });

  it.each(
    Object.entries(schemas),
  )('explain every key and every choice of a %s in both languages', (_, schema) => {
    const { keys, choices } = explained(schema);
    expect(keys.filter(([, description]) => !/^[^|]+\. \| [^|]+\.$/.test(description))).toEqual([]);
    expect(
      choices.filter(
        ([values, meanings]) =>
          values.length !== meanings.length || !meanings.every((meaning) => /^[^|]+ \| [^|]+$/.test(meaning)),
      ),
    ).toEqual([]);
    expect(keys.length).toBeGreaterThan(2);
  });
});

const suppressible = rules.filter(({ suppressible }) => suppressible !== false);

function exceptionOn(section: string) {
  return { section, reason: { en: 'Silent.', fr: 'Rien.' }, until: '2027-11-21' };
}

function lawWith(ofRules: Readonly<Record<string, string>>, pack: string) {
  return { laws: [{ pack, applicability: 'binding', rules: ofRules }] };
}

interface Explained {
  /** Keys and entries that stand for keys of any name, with their descriptions. */
  readonly keys: readonly (readonly [key: string, description: string])[];
  readonly choices: readonly (readonly [values: readonly unknown[], meanings: readonly string[]])[];
}

/** Everything in a schema that hover text is shown for. The keys of a condition itself are explained outside it. */
function explained(schema: unknown): Explained {
  if (typeof schema !== 'object' || schema === null) return { keys: [], choices: [] };
  const {
    properties = {},
    if: _,
    then,
    enum: values,
    enumDescriptions: meanings,
    ...rest
  } = schema as Described;
  const inner = [properties, then?.properties ?? {}, rest]
    .flatMap((some) => Object.values(some))
    .map(explained);
  return {
    keys: [
      ...Object.entries(properties)
        .filter(([, one]) => !('$ref' in one))
        .map(([key, { description = '' }]) => [key, description] as const),
      ...inner.flatMap(({ keys }) => keys),
    ],
    choices: [
      ...(values ? [[values, meanings ?? []] as const] : []),
      ...inner.flatMap(({ choices }) => choices),
    ],
  };
}

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly $ref?: string;
  readonly if?: unknown;
  readonly then?: Described;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
}
