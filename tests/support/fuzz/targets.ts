import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { run } from '../../../src/cli/main.ts';
import { readRecordText } from '../../../src/content/editions/record-text.ts';
import { memoryFileSystem } from '../../../src/content/file-system.ts';
import { allVersions } from '../../../src/content/library.ts';
import { loadLibrary } from '../../../src/content/load-library.ts';
import { readLock } from '../../../src/content/lock-file.ts';
import { findFacts } from '../../../src/facts/find-facts.ts';
import { type Language, type Localized, languages } from '../../../src/languages.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { linkResolver } from '../../../src/pages/link-resolver.ts';
import { PublishedSite } from '../../../src/pages/published-site.ts';
import { readBaseline } from '../../../src/report/baseline.ts';
import { formatJson } from '../../../src/report/json.ts';
import { formatText } from '../../../src/report/text.ts';
import { hasErrors, judge } from '../../../src/rules/engine/run-rules.ts';
import { sectionKinds } from '../../../src/sections/catalogue.ts';
import { typographyOf } from '../../../src/typography/typography.ts';
import {
  completeBody,
  defaultFiles,
  libraryFrom,
  lockFilesOf,
  organization,
  siteLines,
  sitePage,
  statement,
  today,
} from '../library-from.ts';
import { unexplainedIn } from './explained-html.ts';
import { markupOf, unexplainedOnPages } from './explained-pages.ts';
import { mutated } from './mutate.ts';

/** Something that is given hostile input. */
export interface FuzzTarget<Input = unknown> {
  /** How often, among all inputs: those that take long get fewer. */
  readonly share: number;
  readonly input: fc.Arbitrary<Input>;
  /** Throws where the program does what it must not. */
  readonly run: (input: Input) => void | Promise<void>;
}

function target<Input>(share: number, input: fc.Arbitrary<Input>, run: FuzzTarget<Input>['run']): FuzzTarget {
  return { share, input, run: run as FuzzTarget['run'] };
}

const lockFile = 'union/privacy.lock.yaml';
const lock = lockFilesOf(libraryFrom())[lockFile] ?? '';

/** Lines of front matter that put more on a page. */
const answers: Localized<readonly string[]> = {
  en: [
    'formerSlugs: [old]',
    'summary:\n  cookies: "None. [Cookies](#cookies)"\n  contact: "[Us](#privacy-officer)"',
  ],
  fr: ['formerSlugs: [ancien]', 'summary:\n  cookies: "Aucun. [Témoins](#cookies)"'],
};

const settings = organization(
  'abbreviations: { en: { PIPA: Personal Information Protection Act }, fr: { LPRP: Loi sur la protection } }',
  'words: [Vitrine]',
  'exceptions:',
  '  - section: children',
  '    reason: { en: It is silent., fr: Elle n’en dit rien. }',
  '    until: 2027-11-21',
);

/** Reads content, runs every rule, and reports; what is wrong must come back as findings that have a place. */
function check(files: Readonly<Record<string, string>>, page?: { file: string; text: string }): void {
  const library = loadLibrary(memoryFileSystem({ ...defaultFiles, [lockFile]: lock, ...files }), parseBody);
  const verdict = judge({ library, today });
  for (const { location, length } of verdict.findings)
    if (!(location.line > 0 && location.column > 0 && length >= 0))
      throw new Error(`a finding without a place: ${JSON.stringify(location)}`);
  const text = formatText(verdict, { language: 'en', colour: false, columns: 80, sources: library.sources });
  // Every control character but the line break, and every mark of direction.
  if (/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u.test(text))
    throw new Error('a control character is printed');
  JSON.parse(formatJson(verdict, { language: 'fr' }));
  if (!library.site) return;
  const site = new PublishedSite(library, { today });
  const version = page && allVersions(library).find(({ file }) => file === page.file);
  const unexplained = [
    ...(version ? unexplainedIn(version, page.text, linkResolver(site, version)) : []),
    ...unexplainedOnPages(site, known, !hasErrors(verdict), page?.file),
  ];
  if (unexplained.length > 0) throw new Error(`not of the Markdown: ${unexplained.join(', ')}`);
}

/** A statement with a body, in memory, and what its page shows of it. */
function checkBody(language: Language, body: string): void {
  const name = `union/privacy.${language}.md`;
  // As it is read: half a character is replaced, and lines end as the parser has them.
  const bytes = new TextEncoder().encode(body.replaceAll('\r\n', '\n'));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  check({ [name]: statement(language, text) }, { file: `content/${name}`, text });
}

/** What means something in a file, parted by bars. */
const tokens = (all: string): readonly string[] => all.split('¦');

const yamlTokens = [
  ...tokens('---\n¦...\n¦- ¦: ¦? ¦|\n¦>\n¦# ¦&a ¦*a¦!!str ¦<<: ¦%YAML 1.1\n¦{¦}¦[¦]¦,¦"¦\'¦"\\u202e"¦"\\0"'),
  ...tokens(
    '"\\x07"¦null¦~¦.nan¦0x1¦true¦2026-02-30¦2026-11-21¦en: ¦fr: ¦{ en: a, fr: b }¦name: ¦slug: ¦title: ',
  ),
  ...tokens('format: 2¦languages: [en]¦rules: { markup/raw-html: off }¦baseUrl: http://x'),
  ...tokens('summary:\n  cookies: "[a](#cookies)"¦words:¦abbreviations:¦formerSlugs: [a]¦accent: "#777"'),
  ...tokens('contacts:¦  - ¦review: 6 months¦laws: [pipeda]¦frenchTypography: none'),
];

const markdownTokens = [
  ...tokens(
    '# ¦## ¦### ¦- ¦1. ¦> ¦    ¦\n---\n¦\n===\n¦| a | b |\n| - | - |\n¦|¦[¦]¦(¦)¦{¦}¦{#cookies}¦[a](b)',
  ),
  ...tokens(
    '](¦]{lang=en}¦{lang=fr}¦[a]: /b "c"\n¦![a](b "c")¦*¦**¦_¦~~¦`¦``¦```\n¦```js onload=x\n¦\\¦  \n¦<',
  ),
  ...tokens('<b onclick=x>¦</p>¦<br/>¦<!--¦-->¦<!-- a -->\n¦&amp;¦&lt;¦&#60;¦&#x202E;¦&#0;¦<https://a.ca/">'),
  ...tokens(
    '<a@b.ca>¦https://a.ca/"onx=¦javascript:x¦[x](javascript:alert(1))¦[x](data:text/html,x)¦[x](//a.ca)',
  ),
  ...tokens('[x](https://a.ca/" onfocus="x)¦[x](<https://a.ca/> "t" onfocus=x)¦[x](mailto:a@b.ca)'),
  ...tokens(
    '[x](tel:+14165551234)¦[x](/en/)¦[x](#cookies)¦[x](../union/privacy.fr.md)¦PIPA¦peut-être e-mail',
  ),
  ...tokens('416-555-1234¦privacy@union.example.org¦« a »¦"a"¦l\'a¦30 days¦5 $'),
];

const richBody = `The union keeps what it needs, under the *Act* (PIPA), for **30 days**; see [the act](https://union.example.org/act).

## Cookies {#cookies}

> This site sets \`no\` cookie.[^1]

1. One \\* two
2. [Loi]{lang=fr} and [[Loi]{lang=fr}](https://union.example.org/loi)

   - deeper

| Kept | For | Where |
| :-- | --: | :-: |
| Name | 2 years | \`db\` |

\`\`\`js
let a = "<b>";
\`\`\`

<!-- a note -->

### Privacy officer {#privacy-officer}

Call 416-555-1234 or write to privacy@union.example.org.\\
Thank you.

***

![Logo](https://union.example.org/logo.png "Logo")
`;

const deeper = [2, 3, 4, 5, 6]
  .map((level) => `${'#'.repeat(level)} Deeper {#x-level-${level} #x-too-${level}}\n\nText.\n`)
  .join('\n');

/** What pages are made of where nothing is hostile, all that settings and front matter may put on them included. */
const known = markupOf(
  new PublishedSite(
    libraryFrom({
      ...defaultFiles,
      'pages/about.en.md': sitePage(undefined, 'slug: about'),
      'pages/about.fr.md': sitePage('Qui nous sommes.\n', 'slug: a-propos'),
      'union/organization.yaml': settings,
      'union/privacy.en.md': statement('en', `${richBody}${completeBody.en}${deeper}`, ...answers.en),
      'union/privacy.fr.md': statement('fr', undefined, ...answers.fr),
    }),
    { today },
  ),
);

const headingTokens = [
  ...tokens(
    '# ¦## ¦###### ¦#¦{#¦}¦ {#cookies}¦{#x-a}¦{#a #b}¦{#é}¦{# }¦{}¦{lang=en}¦[a]{lang=en}¦[a](b)¦*¦`a`',
  ),
  ...tokens(
    '<b>¦\\#¦ ##¦===\n¦---\n¦Cookies¦Témoins¦Privacy officer¦Purposes¦What we collect¦1.¦A.¦…¦?¦«¦&amp;',
  ),
  ...tokens('&#35;'),
  ...sectionKinds.slice(0, 12).flatMap(({ id }) => [id, `{#${id}}`]),
];
const headings = `# Privacy\n\n## 1. What we collect {#collection}\n\nNames.\n\n## Cookies and *trackers* {#cookies}\n\nNone.\n\nUse of data\n-----------\n\nUsed.\n\n### [Loi]{lang=fr} {#x-law}\n\nYes.\n`;

const factTokens = [
  ...tokens('416-555-1234¦1-800-555-0199¦ext. 5¦poste 5¦a@b.ca¦2026-11-21¦May 1, 2026¦1er mai 2026¦30 days'),
  ...tokens(
    '30 jours¦two years¦deux ans¦$1,000.50¦1 000,50 $¦5 %¦one hundred¦quatre-vingt-dix¦section 5(1)(a)',
  ),
  ...tokens('paragraphe 5(1)a)¦s. 12¦R.S.O. 1990, c. P.1¦L.R.O. 1990, chap. P.1¦Privacy Act¦Loi sur l’accès'),
  ...tokens(
    'M5V 3L9¦100 Main Street¦100, rue Main¦Toronto (Ontario)¦9 a.m. to 5 p.m.¦9 h à 17 h¦midnight¦half',
  ),
  ...tokens('tiers¦between¦and¦et¦to¦à¦or¦-¦–¦,¦.¦(¦)¦/¦\u00a0¦\u202f'),
];
const factTexts = [
  'Call 1-800-555-0199, ext. 5, from 9 a.m. to 5 p.m.; we answer within 30 days, or by May 1, 2026, at 100 Main Street, Toronto, Ontario M5V 3L9.',
  'Sous le régime du paragraphe 5(1) de la Loi sur l’accès (L.R.O. 1990, chap. F.31), 1 000,50 $ au plus, soit 5 % de deux ans de cotisations.',
];

const suppressionTokens = [
  ...tokens('<!-- ¦ -->¦<!--- ¦vitrine-allow ¦vitrine-ignore ¦vitrine: ¦markup/raw-html¦links/bare-text'),
  ...tokens('sections/empty-section¦no/rule¦*¦,¦ until ¦2027-06-30¦2026-02-30¦2020-01-01¦: because¦:'),
  ...tokens('# vitrine-allow content/long-title: known\n'),
];
const suppressed = `## Cookies {#cookies}\n\n<!-- vitrine-allow markup/raw-html until 2027-06-30: an example of code -->\n\nThis <b>site</b>.\n\n- <!-- vitrine-allow links/bare-text, links/not-https: known -->\n\n  See http://union.example.org.\n\n## Privacy officer {#privacy-officer}\n\nWrite.\n`;

const lockTokens = [
  ...tokens(
    'version: 1¦version: 2¦sections:¦  cookies:¦    en: ¦    fr: ¦e3b0c44298fc1c14¦0123456789abcdef AAAA',
  ),
  ...tokens('<<<<<<< a\n¦=======\n¦>>>>>>> b\n¦__proto__:¦  _lead:¦addresses:¦"¦AAAA====¦='),
];

const baseline = `${JSON.stringify({ version: 1, findings: [{ rule: 'markup/raw-html', file: 'content/union/privacy.en.md', section: 'cookies', fingerprint: '0123456789abcdef' }] }, null, 2)}\n`;
const baselineTokens = [
  ...tokens('{¦}¦[¦]¦,¦"¦:¦null¦true¦1¦"version": 2¦"fingerprint": "¦"rule": "no/rule"¦\\u0000¦1e999'),
  ...tokens('"__proto__": {}'),
];

const record = `date: 2026-11-21\neffective: 2026-11-21\nkind: substantive\nsummary:\n  en: First.\n  fr: Premier.\ntexts:\n  en: ${'0'.repeat(64)}\n  fr: ${'0'.repeat(64)}\n`;

const words = [
  ...tokens(
    'new¦build¦check¦fix¦migrate¦acknowledge¦release¦withdraw¦history¦import¦readability¦status¦compare',
  ),
  ...tokens(
    'laws¦explain¦completion¦help¦nothing¦--content¦content¦--content=content¦no-such-folder¦--lang¦fr',
  ),
  ...tokens('en¦de¦--format¦json¦text¦sarif¦github¦lines¦xml¦--help¦--version¦--¦-¦¦-x¦--unknown¦--baseline'),
  ...tokens(
    'baseline.json¦--update-baseline¦--date¦2026-11-21¦2026-02-30¦yesterday¦--no-cache¦--dry-run¦--yes',
  ),
  ...tokens('--no-input¦--example¦keep¦--statement¦union/privacy¦union¦../x¦--name-en¦A¦--slug-en¦é'),
  ...tokens(
    '--jurisdiction¦on¦--email¦x¦--summary-en¦--substantive¦--effective¦--reason-en¦--sentences¦-1¦NaN',
  ),
  ...tokens(
    '1e9¦markup/raw-html¦bash¦\u202e¦\u0000¦=¦--content=¦--no-cache=1¦--base-url¦ftp://x¦--path-prefix',
  ),
  ...tokens('//'),
];

/** Runs a command in an empty folder. `dev` is no part of it, since it would serve until it is stopped. */
async function runCommand(args: readonly string[]): Promise<void> {
  const before = process.cwd();
  const root = mkdtempSync(path.join(tmpdir(), 'vitrine-fuzz-'));
  process.chdir(root);
  let said = '';
  try {
    const note = (text: string): void => {
      said += text;
    };
    const io = {
      environment: {},
      colour: false,
      columns: undefined,
      terminal: undefined,
      today,
      out: note,
      error: note,
    };
    const code = await run(args, io);
    if (![0, 1, 2].includes(code)) throw new Error(`exit code ${code}: ${said}`);
    if (code === 2 && said.trim() === '') throw new Error('refused without a word');
  } finally {
    process.chdir(before);
    rmSync(root, { recursive: true, force: true });
  }
}

/** Everything that reads what an editor, a merge or a command line may hold. */
export const fuzzTargets: Readonly<Record<string, FuzzTarget>> = {
  frontMatter: target(
    20,
    mutated([statement('en'), statement('fr', undefined, ...answers.fr)], yamlTokens),
    (text) => check({ 'union/privacy.fr.md': text }),
  ),
  yaml: target(20, mutated([siteLines, settings], yamlTokens), (text) =>
    check(text.includes('baseUrl') ? { 'site.yaml': text } : { 'union/organization.yaml': text }),
  ),
  markdown: target(
    30,
    fc.tuple(
      fc.constantFrom(...languages),
      mutated([richBody, completeBody.en, completeBody.fr], markdownTokens),
    ),
    ([language, body]) => checkBody(language, body),
  ),
  headings: target(15, mutated([headings, completeBody.fr], headingTokens), (body) => checkBody('en', body)),
  facts: target(45, mutated(factTexts, factTokens), (text) => {
    for (const language of languages) {
      for (const { start, end } of findFacts(text, language))
        if (!(start >= 0 && start < end && end <= text.length)) throw new Error('a fact out of the text');
      for (const { start, end } of typographyOf(text, language, 'fr-CA'))
        if (!(start >= 0 && start <= end && end <= text.length)) throw new Error('an edit out of the text');
    }
  }),
  suppressions: target(15, mutated([suppressed], [...suppressionTokens, ...markdownTokens]), (body) =>
    checkBody('en', body),
  ),
  locks: target(20, mutated([lock], lockTokens), (text) => {
    readLock(text, lockFile);
    check({ [lockFile]: text });
  }),
  baselines: target(
    15,
    mutated([baseline], baselineTokens),
    (text) => void readBaseline(text, 'baseline.json'),
  ),
  records: target(15, mutated([record], [...yamlTokens, ...lockTokens]), (text) => void readRecordText(text)),
  arguments: target(5, fc.array(fc.constantFrom(...words), { maxLength: 6 }), runCommand),
};
