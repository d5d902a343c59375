import { z } from 'zod';
import { type MessageKey, translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import type { Rule } from '../../src/rules/engine/rule.ts';

const words = {
  en: {
    columns: ['option', 'value', 'when left out', 'meaning'],
    string: 'text',
    number: 'number',
    integer: 'whole number',
    boolean: '`true` or `false`',
    object: 'keys with their values',
    array: (items: string) => `list: ${items}`,
    or: ' or ',
    atLeast: 'at least',
    atMost: 'at most',
    none: '(none)',
  },
  fr: {
    columns: ['option', 'valeur', 'à défaut', 'sens'],
    string: 'texte',
    number: 'nombre',
    integer: 'nombre entier',
    boolean: '`true` ou `false`',
    object: 'clés et valeurs',
    array: (items: string) => `liste\u00a0: ${items}`,
    or: ' ou ',
    atLeast: 'au moins',
    atMost: 'au plus',
    none: '(rien)',
  },
} as const;

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly descriptionKey?: MessageKey;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

/** The options of a rule as a table in Markdown; empty for a rule that has none. */
export function optionsTable({ options }: Rule, language: Language): readonly string[] {
  if (!options) return [];
  const { properties = {} } = z.toJSONSchema(options, { io: 'input' }) as JsonSchema;
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    row(words[language].columns),
    row(words[language].columns.map(() => '---')),
    ...Object.entries(properties).map(([name, schema]) =>
      row([
        `\`${name}\``,
        writable(schema, language),
        defaultOf(schema, language),
        meaningOf(schema, language),
      ]),
    ),
  ];
}

/** What can be written, in words. */
function writable(schema: JsonSchema, language: Language): string {
  const say = words[language];
  const all = (values: readonly string[]): string => values.join(say.or);
  if (schema.enum) return all(schema.enum.map((value) => `\`${value}\``));
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.anyOf) return all(schema.anyOf.map((one) => writable(one, language)));
  switch (schema.type) {
    case 'array':
      return say.array(writable(schema.items ?? {}, language));
    case 'integer':
    case 'number': {
      // Zod gives whole numbers the bounds of what a program can count.
      const bounds = [
        ...(Math.abs(schema.minimum ?? Number.MAX_SAFE_INTEGER) < Number.MAX_SAFE_INTEGER
          ? [`${say.atLeast} ${schema.minimum}`]
          : []),
        ...(Math.abs(schema.maximum ?? Number.MAX_SAFE_INTEGER) < Number.MAX_SAFE_INTEGER
          ? [`${say.atMost} ${schema.maximum}`]
          : []),
      ];
      return [say[schema.type], ...bounds].join(', ');
    }
    case 'boolean':
      return say.boolean;
    case 'object':
      return say.object;
    default:
      return say.string;
  }
}

function defaultOf({ default: value }: JsonSchema, language: Language): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return words[language].none;
  if (typeof value !== 'object') return `\`${value}\``;
  if (Array.isArray(value)) return value.map((one) => `\`${one}\``).join(', ');
  return Object.keys(Object(value)).length === 0 ? words[language].none : `\`${JSON.stringify(value)}\``;
}

function meaningOf({ descriptionKey }: JsonSchema, language: Language): string {
  return descriptionKey === undefined ? '' : translatorFor(language)(descriptionKey);
}
