import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import { jsonSchemas } from '../../src/content/json-schemas.ts';
import { readYaml } from '../../src/content/yaml.ts';

const contentFolder = fileURLToPath(new URL('../../content/', import.meta.url));

type SchemaName = keyof ReturnType<typeof jsonSchemas>;

/** As an editor's program reads it: from the JSON alone. */
const validators = Object.fromEntries(
  Object.entries(jsonSchemas()).map(([name, schema]) => [
    name,
    z.fromJSONSchema(JSON.parse(JSON.stringify(schema))),
  ]),
) as Record<SchemaName, z.ZodType>;

const schemaOf = (file: string): SchemaName => {
  if (file === 'site.yaml') return 'site';
  if (file.endsWith('.yaml')) return 'organization';
  if (file.startsWith('pages/home.')) return 'home';
  return file.startsWith('pages/') ? 'page' : 'statement';
};

const valuesOf = (file: string): Record<string, unknown> => {
  const text = readFileSync(`${contentFolder}${file}`, 'utf8');
  const result = file.endsWith('.md') ? readFrontMatter(text, file) : readYaml(text, file);
  if ('problems' in result) throw new Error(`${file} cannot be read`);
  return { ...result.mapping.value };
};

/** All but lock files, which the program writes and no editor does. */
const realFiles = readdirSync(contentFolder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:md|yaml)$/.test(file) && !file.endsWith('.lock.yaml'));

describe('the JSON Schemas that editors load', () => {
  it.each(realFiles)('accept content/%s, and refuse it with a key that is not known', (file) => {
    const validator = validators[schemaOf(file)];
    const values = valuesOf(file);
    expect(validator.safeParse(values).error).toBeUndefined();
    expect(validator.safeParse({ ...values, unknown: 'x' }).success).toBe(false);
  });

  it('accept a site page, which has a slug, and refuse it without', () => {
    const values = { ...valuesOf('pages/home.en.md'), slug: 'about' };
    expect(validators.page.safeParse(values).success).toBe(true);
    expect(validators.home.safeParse(values).success).toBe(false);
    expect(validators.page.safeParse({ ...values, slug: undefined }).success).toBe(false);
  });

  it.each([
    ['statement', 'aupe/privacy.en.md', { slug: 'Privacy' }],
    ['statement', 'aupe/privacy.en.md', { updated: '21 November' }],
    ['statement', 'aupe/privacy.en.md', { nature: 'summary' }],
    ['statement', 'aupe/privacy.en.md', { source: { title: 'A', titleLanguage: 'en' } }],
    ['organization', 'aupe/organization.yaml', { exceptions: [{ section: 'cookies' }] }],
    ['organization', 'aupe/organization.yaml', { slug: { en: 'a' } }],
    ['site', 'site.yaml', { pathPrefix: 'privacy' }],
  ] as const)('refuse a %s as the loader does: %s with %j', (name, file, wrong) => {
    expect(validators[name].safeParse({ ...valuesOf(file), ...wrong }).success).toBe(false);
  });

  it('explain every key that is not plain from its name, in both languages', () => {
    const descriptions = [...JSON.stringify(jsonSchemas()).matchAll(/"description":"([^"]+)"/g)].map(
      ([, text = '']) => text,
    );
    expect(descriptions.length).toBeGreaterThan(20);
    for (const text of descriptions) expect(text).toMatch(/^[^|]+\.\s\|\s[^|]+\.$/);
  });
});
