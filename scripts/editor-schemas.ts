import { jsonSchemas } from '../src/content/json-schemas.ts';
import { applicabilities } from '../src/content/schemas.ts';
import { hoverText, toJsonSchema } from '../src/i18n/json-schema.ts';
import { translatorFor } from '../src/i18n/translator.ts';
import { type Language, type Localized, localize } from '../src/languages.ts';
import type { LawRule } from '../src/laws/pack.ts';
import { packs } from '../src/laws/packs/registry.ts';
import type { Rule } from '../src/rules/engine/rule.ts';
import { rules } from '../src/rules/registry.ts';
import { sectionKinds } from '../src/sections/catalogue.ts';
import { aboutRule } from './rule-pages/about-rule.ts';

/** What is read and written here of a JSON Schema of draft 7. */
interface JsonSchema {
  readonly description?: string;
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly [keyword: string]: unknown;
}

/**
 * The JSON Schemas of the content files, by name, with what the content itself does not know: which rules, kinds of
 * section and rules of laws there are.
 */
export function editorSchemas(): Readonly<Record<keyof ReturnType<typeof jsonSchemas>, JsonSchema>> {
  const schemas = jsonSchemas() as Readonly<Record<keyof ReturnType<typeof jsonSchemas>, JsonSchema>>;
  return {
    ...schemas,
    site: withRules(at(schemas.site, ['requiredSections', 'items'], withSectionKinds)),
    organization: [
      withRules,
      (schema: JsonSchema) => at(schema, ['exceptions', 'items', 'section'], withSectionKinds),
      (schema: JsonSchema) => at(schema, ['laws', 'items', 'pack'], withTitlesOfLaws),
      (schema: JsonSchema) => at(schema, ['laws', 'items'], withRulesOfLaws),
    ].reduce((schema, add) => add(schema), schemas.organization),
  };
}

/**
 * A schema with a change to the one at a path of keys in it; `items` stands for the entries of a list.
 *
 * @throws Error when there is nothing at that path, because the content's own schema has changed.
 */
function at(
  schema: JsonSchema,
  path: readonly string[],
  change: (schema: JsonSchema) => JsonSchema,
): JsonSchema {
  const [key, ...rest] = path;
  if (key === undefined) return change(schema);
  const inner = key === 'items' ? schema.items : schema.properties?.[key];
  if (!inner) throw new Error(`there is no “${key}” in the schema`);
  const changed = at(inner, rest, change);
  return key === 'items'
    ? { ...schema, items: changed }
    : { ...schema, properties: { ...schema.properties, [key]: changed } };
}

function withSectionKinds(schema: JsonSchema): JsonSchema {
  return {
    ...schema,
    enum: sectionKinds.map(({ id }) => id),
    enumDescriptions: sectionKinds.map(({ title }) => hoverText(title)),
  };
}

function withTitlesOfLaws(schema: JsonSchema): JsonSchema {
  return { ...schema, enumDescriptions: Object.values(packs).map(({ title }) => hoverText(title)) };
}

/** Which rules may be named depends on the law named beside them. */
function withRulesOfLaws(law: JsonSchema): JsonSchema {
  const applicability = law.properties?.['applicability'];
  const answerFor = ({ citation, lookedFor }: LawRule): JsonSchema => ({
    type: 'string',
    description: hoverText(
      localize((language) => `${citation[language]}${colon[language]} ${lookedFor[language]}.`),
    ),
    enum: applicabilities,
    enumDescriptions: applicability?.enumDescriptions ?? [],
  });
  const { additionalProperties: _, propertyNames: __, ...described } = law.properties?.['rules'] ?? {};
  return {
    ...at(law, ['rules'], () => described),
    allOf: Object.values(packs).map(({ id, rules: ofLaw }) => ({
      if: { type: 'object', properties: { pack: { const: id } }, required: ['pack'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: {
        type: 'object',
        properties: {
          rules: {
            type: 'object',
            properties: Object.fromEntries(ofLaw.map((rule) => [rule.id, answerFor(rule)])),
            additionalProperties: false,
          },
        },
      },
    })),
  };
}

function withRules(schema: JsonSchema): JsonSchema {
  const level = levelIn(schema.properties?.['rules']);
  return {
    ...at(schema, ['rules'], ({ additionalProperties: _, propertyNames: __, ...described }) => ({
      ...described,
      properties: Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])),
      additionalProperties: false,
    })),
    definitions: { level },
  };
}

/** The schema of a level, which the content knows: what any rule may be given by a word alone. */
function levelIn(rulesSchema: JsonSchema | undefined): JsonSchema {
  const entry = rulesSchema?.['additionalProperties'] as JsonSchema | undefined;
  const level = entry?.anyOf?.[1]?.properties?.['level'];
  if (!level) throw new Error('there is no level in the schema of rules');
  return level;
}

/** What may be set of a rule: its level, unless pages are built on it, and its options. */
function settingOf(rule: Rule): JsonSchema {
  const level = { $ref: '#/definitions/level' };
  const options = rule.options
    ? (toJsonSchema(rule.options, { io: 'input', target: 'draft-7' }) as JsonSchema).properties
    : {};
  const description = hoverText(
    localize((language) => `${aboutRule(rule, language)} ${usualLevel(rule, language)}`),
  );
  const keys = { type: 'object', additionalProperties: false };
  if (rule.suppressible === false) return { description, ...keys, properties: { ...options } };
  return { description, anyOf: [level, { ...keys, properties: { level, ...options } }] };
}

function usualLevel({ severity, suppressible }: Rule, language: Language): string {
  const key = suppressible === false ? 'schema.rules.fixedLevel' : 'schema.rules.usualLevel';
  return translatorFor(language)(key, { severity });
}

const colon: Localized<string> = { en: ':', fr: '\u00a0:' };
