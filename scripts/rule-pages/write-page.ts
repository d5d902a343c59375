import { translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import { relatedSentence, sentenceOf } from '../../src/report/sentences.ts';
import type { Rule } from '../../src/rules/engine/rule.ts';
import { aboutRule } from './about-rule.ts';
import { checkExample } from './check-example.ts';
import { optionsTable } from './options-table.ts';
import { blockIn, type Example, generatedBlock, readPage } from './read-page.ts';

const words = {
  en: {
    twin: (name: string) => `*[Français](${name}.fr.md)*`,
    level: 'Level',
    changeable: 'can be changed or turned off',
    unsuppressible: 'cannot be changed, because the pages are built on what this rule makes sure of',
    fix: 'mends it',
    fixable: 'yes, where no judgement is needed',
    suppressed: 'Can be suppressed beside the text',
    options: 'Options',
    yes: 'yes',
    no: 'no',
    none: 'none',
    says: '`npx vitrine check` says:',
    colon: ':',
  },
  fr: {
    twin: (name: string) => `*[English](${name}.md)*`,
    level: 'Niveau',
    changeable: 'peut être changé ou mis à «\u00a0off\u00a0»',
    unsuppressible: 'ne peut pas être changé, car les pages reposent sur ce que cette règle garantit',
    fix: 'corrige',
    fixable: 'oui, quand aucun jugement n’est nécessaire',
    suppressed: 'Dérogation possible à côté du texte',
    options: 'Options',
    yes: 'oui',
    no: 'non',
    none: 'aucune',
    says: '`npx vitrine check` dit\u00a0:',
    colon: '\u00a0:',
  },
} as const;

/** Characters in a line of what a check says: so that a terminal of the usual width has room for it, indented. */
const width = 76;

/** The text of a rule's page with its generated parts written anew. */
export function writePage(text: string, rule: Rule, language: Language): string {
  const { lines, wrong } = readPage(text, language);
  const parts: { readonly range: readonly [number, number]; readonly lines: readonly string[] }[] = [
    { range: blockIn(lines, 'facts') ?? [1, 1], lines: generatedBlock('facts', factsOf(rule, language)) },
    ...wrong.map((example) => ({
      range: example.findings,
      lines: generatedBlock('findings', [
        words[language].says,
        '',
        '```text',
        ...quoted(example, rule, language),
        '```',
      ]),
    })),
  ];
  const written: string[] = [];
  let at = 0;
  for (const { range, lines: generated } of parts) {
    const isNew = range[0] === range[1];
    written.push(...lines.slice(at, range[0]), ...(isNew ? ['', ...generated] : generated));
    at = range[1];
  }
  return [...written, ...lines.slice(at)].join('\n');
}

/** What a check says of an example by one rule, in lines as a terminal would show them. */
function quoted(example: Example, { id }: Rule, language: Language): readonly string[] {
  const { findings, range } = checkExample(example);
  return findings
    .filter(({ rule }) => rule === id)
    .flatMap((finding) => {
      const severity = translatorFor(language)(`report.severity.${finding.severity}`);
      return [
        ...wrapped(`${range(finding.location)}  ${severity}  ${sentenceOf(finding, language)}`, '  '),
        ...finding.related.flatMap((other) =>
          wrapped(`  → ${range(other.location)}  ${relatedSentence(finding, other, language)}`, '    '),
        ),
      ];
    });
}

function factsOf(rule: Rule, language: Language): readonly string[] {
  const translate = translatorFor(language);
  const say = words[language];
  const options = optionsTable(rule, language);
  return [
    say.twin(rule.id.split('/')[1] ?? ''),
    '',
    aboutRule(rule, language),
    '',
    `- ${say.level}${say.colon} ${translate(`report.severity.${rule.severity}`)}; ${rule.suppressible === false ? say.unsuppressible : say.changeable}`,
    `- \`npx vitrine fix\` ${say.fix}${say.colon} ${rule.fixable ? say.fixable : say.no}`,
    `- ${say.suppressed}${say.colon} ${rule.suppressible === false ? say.no : say.yes}`,
    ...(options.length > 0 ? ['', ...options] : [`- ${say.options}${say.colon} ${say.none}`]),
  ];
}

/** A text in lines of the page's width; no-break spaces hold. */
function wrapped(text: string, indentation: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\S)(?= )/)) {
    if (line !== '' && `${line}${word}`.length > width) {
      lines.push(line);
      line = `${indentation}${word.trimStart()}`;
    } else line += word;
  }
  return [...lines, line];
}
