import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../src/languages.ts';
import { lawsJsonSchema } from '../src/laws/report/json.ts';
import { changesSchema } from '../src/publish/feeds/changes-schema.ts';
import { dataSchemas } from '../src/publish/formats/statement-schema.ts';
import { readabilityJsonSchema } from '../src/readability/report/json.ts';
import { reportJsonSchema } from '../src/report/json-schema.ts';
import { sectionKinds } from '../src/sections/catalogue.ts';
import { statusJsonSchema } from '../src/status/report/json.ts';

/** The generated files that do not follow from the rules themselves: path from the project's root → its text. */
export function generatedFiles(): Readonly<Record<string, string>> {
  return {
    [registryFile]: registry(),
    ...schemaFiles({
      report: reportJsonSchema(),
      laws: lawsJsonSchema(),
      readability: readabilityJsonSchema(),
      status: statusJsonSchema(),
      ...dataSchemas(),
      changes: changesSchema(),
    }),
    'docs/section-kinds.md': kindsTable('en'),
    'docs/section-kinds.fr.md': kindsTable('fr'),
  };
}

/** The file of each JSON Schema, by the schemas' names. */
export function schemaFiles(schemas: Readonly<Record<string, object>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `schemas/${name}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
}

/** The file that lists every rule. */
export const registryFile = 'src/rules/registry.ts';

/** The text of {@link registryFile}, from the rules that there are files of. */
export function registry(): string {
  const ids = ruleFiles();
  const variable = (id: string): string =>
    id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    '// Written by `npm run generate` from the folders beside it. Do not edit.',
    ...ids.map((id) => `import ${variable(id)} from './${id}.ts';`),
    "import type { Rule } from './engine/rule.ts';",
    "import type { RuleOfEachFact } from './helpers/fact-rule.ts';",
    '',
    'const byId = {',
    ...ids.map((id) => `  '${id}': ${variable(id)},`),
    '} satisfies RuleOfEachFact & Readonly<Record<string, unknown>>;',
    '',
    'export type RuleId = keyof typeof byId;',
    '',
    '/** Every rule, in the order of its id. */',
    'export const rules: readonly Rule[] = Object.values(byId) as readonly Rule[];',
    '',
  ].join('\n');
}

/** Folders of the rules' own program, which hold no rules. */
export const besideFamilies: readonly string[] = ['engine', 'helpers'];

/** The rules that the folder holds, as `family/name`. */
export function ruleFiles(): readonly string[] {
  const folder = fileURLToPath(new URL('../src/rules/', import.meta.url));
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !besideFamilies.includes(entry.name))
    .flatMap(({ name: family }) =>
      readdirSync(`${folder}${family}`).map((file) => `${family}/${file.replace(/\.ts$/, '')}`),
    )
    .sort();
}

function kindsTable(language: Language): string {
  const words = {
    en: {
      title: 'Section kinds',
      intro:
        'The id goes after the heading, in both languages: `## Cookies {#cookies}`. Without it, a heading like those in the last column is recognized.',
      columns: ['id', 'usual heading', 'other headings recognized'],
    },
    fr: {
      title: 'Types de section',
      intro:
        'L’identifiant suit l’intertitre, dans les deux langues\u00a0: `## Témoins {#cookies}`. Sans lui, un intertitre comme ceux de la dernière colonne est reconnu.',
      columns: ['identifiant', 'intertitre usuel', 'autres intertitres reconnus'],
    },
  }[language];
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `# ${words.title}`,
    '',
    words.intro,
    '',
    row(words.columns),
    row(words.columns.map(() => '---')),
    ...sectionKinds.map(({ id, title, headings }) =>
      row([
        `\`${id}\``,
        title[language],
        headings[language]
          .filter((heading) => heading !== title[language])
          .slice(0, 6)
          .join('; '),
      ]),
    ),
    '',
  ].join('\n');
}
