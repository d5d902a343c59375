import { groupBy } from '../../src/content/group-by.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { type Language, propertiesOf } from '../../src/languages.ts';
import type { Rule } from '../../src/rules/engine/rule.ts';
import { aboutRule, familyTitle } from './about-rule.ts';
import { blockIn, generatedBlock } from './read-page.ts';

const columns = {
  en: ['rule', 'what it makes sure of', 'level', '`fix`'],
  fr: ['règle', 'ce qu’elle garantit', 'niveau', '`fix`'],
} as const;

/** The index of the rules' pages with its tables written anew: one for each family. */
export function writeIndex(text: string, rules: readonly Rule[], language: Language): string {
  const lines = text.split('\n');
  const [from, to] = blockIn(lines, 'rules') ?? [lines.length - 1, lines.length - 1];
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const page = (id: string): string => `${id}${propertiesOf[language].documentSuffix}.md`;
  const tables = [...groupBy(rules, ({ id }) => id.split('/')[0] ?? '')].flatMap(([family, ofFamily]) => [
    `### ${familyTitle(family, language)}`,
    '',
    row(columns[language]),
    row(columns[language].map(() => '---')),
    ...ofFamily.map((rule) =>
      row([
        `[${rule.id}](${page(rule.id)})`,
        aboutRule(rule, language),
        translatorFor(language)(`report.severity.${rule.severity}`),
        rule.fixable ? '✓' : '',
      ]),
    ),
    '',
  ]);
  return [...lines.slice(0, from), ...generatedBlock('rules', tables.slice(0, -1)), ...lines.slice(to)].join(
    '\n',
  );
}
