import { translatorFor } from '../i18n/translator.ts';
import type { Language } from '../languages.ts';
import type { Rule } from '../rules/engine/rule.ts';
import type { Finding, Verdict } from '../rules/engine/run-rules.ts';
import { rules } from '../rules/registry.ts';
import { jsonText } from '../text/json-text.ts';
import { printable } from '../text/printable.ts';
import type { SourceRange } from './excerpt.ts';
import { worstFirst } from './order.ts';
import { rangeOf } from './range.ts';
import { ruleHelp } from './rule-help.ts';
import { relatedSentence, sentenceKey, sentenceOf } from './sentences.ts';

export interface SarifOptions {
  readonly language: Language;
  /** Version of Vitrine. */
  readonly version: string;
  /** Text of the files that were read. */
  readonly sources: ReadonlyMap<string, string>;
  /** The path from the root of the repository, for a file as findings name it. */
  readonly pathOf: (file: string) => string;
  /** The documentation of a rule, as Markdown; undefined when there is none. */
  readonly pageOf: (rule: string) => string | undefined;
  readonly exitCode: number;
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** What GitHub's code scanning takes of a run, and of a result; a file with more is refused. */
const mostResults = 25_000;
const mostRelated = 100;
/** Programs resolve paths from it; where it is, only they know. */
const root = '%SRCROOT%';

const levels = { error: 'error', warning: 'warning', notice: 'note' } as const;
/** GitHub's words for the severity of what is no security problem. */
const problemSeverities = { error: 'error', warning: 'warning', notice: 'recommendation' } as const;

/**
 * Findings in SARIF 2.1.0 (OASIS), which code scanning services read. What is suppressed is left out: GitHub shows it
 * like any other result.
 */
export function formatSarif({ findings }: Verdict, options: SarifOptions): string {
  const { language, version, exitCode } = options;
  const reported = worstFirst(findings).slice(0, mostResults);
  const occurring = new Set(reported.map(({ rule }) => rule));
  const described = rules.filter(({ id }) => occurring.has(id));
  const indexes = new Map<string, number>(described.map(({ id }, index) => [id, index]));
  return jsonText({
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Vitrine',
            version,
            semanticVersion: version,
            language,
            rules: described.map((rule) => describe(rule, options)),
          },
        },
        language,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [root]: { description: { text: translatorFor(language)('report.root') } } },
        // With a code above 1 the settings could not be read, and no more was checked than could be without.
        invocations: [{ executionSuccessful: exitCode <= 1, exitCode }],
        results: reported.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: indexes.get(finding.rule),
          level: levels[finding.severity],
          message: { text: messageOf(finding, language) },
          locations: [locationOf(finding, options)],
          ...relatedOf(finding, options),
          // GitHub keeps `primaryLocationLineHash` to itself, and warns of every value but its own.
          partialFingerprints: { 'vitrine/v1': finding.fingerprint },
        })),
      },
    ],
  });
}

function describe({ id, severity }: Rule, { language, pageOf }: SarifOptions): object {
  const about = { text: translatorFor(language)(sentenceKey('about', id)) };
  const page = pageOf(id);
  return {
    id,
    name: id.replaceAll(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: about,
    fullDescription: about,
    help: page === undefined ? about : ruleHelp(page),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [id.split('/')[0]], 'problem.severity': problemSeverities[severity] },
  };
}

/** The sentence, then a link to each related location: programs show those only where the message links to them. */
function messageOf(finding: Finding, language: Language): string {
  const sentence = escapeMessage(sentenceOf(finding, language));
  const links = finding.related
    .slice(0, mostRelated)
    .map((related, id) => `[${escapeMessage(relatedSentence(finding, related, language))}](${id})`);
  if (links.length === 0) return sentence;
  return `${sentence} ${translatorFor(language)('report.seeAlso', { locations: links.join('; ') })}`;
}

function relatedOf(finding: Finding, options: SarifOptions): object {
  if (finding.related.length === 0) return {};
  return {
    relatedLocations: finding.related.slice(0, mostRelated).map((related, id) => ({
      id,
      ...locationOf(related, options),
      message: { text: escapeMessage(relatedSentence(finding, related, options.language)) },
    })),
  };
}

function locationOf(range: SourceRange, { sources, pathOf }: SarifOptions): object {
  const { line, column, endColumn } = rangeOf(range, sources);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(pathOf(range.location.file)), uriBaseId: root },
      region: { startLine: line, startColumn: column, endColumn },
    },
  };
}

function uriOf(path: string): string {
  // Half a pair of surrogates, which the name of a file can hold, has no encoding.
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** Brackets make links in a message (SARIF 2.1.0, 3.11.6). */
function escapeMessage(text: string): string {
  return printable(text).replaceAll(/[\\[\]]/g, '\\$&');
}
