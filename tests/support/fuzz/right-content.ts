import { ledgerFile } from '../../../src/content/editions/ledger.ts';
import { type Localized, languages, localize } from '../../../src/languages.ts';
import {
  completeBody,
  defaultFiles,
  exception,
  libraryFrom,
  lockFilesOf,
  organization,
  organizationWith,
  sitePage,
  statement,
} from '../library-from.ts';
import { edition, releasedFiles } from '../released-files.ts';

/* A content folder in which nothing is wrong, with all that settings and front matter may put on pages. */

/** Lines of front matter that put more on a page. */
export const answers: Localized<readonly string[]> = {
  en: [
    'formerSlugs: [old]',
    'summary:\n  cookies: "None. [Cookies](#cookies)"\n  contact: "[Us](#privacy-officer)"',
  ],
  fr: ['formerSlugs: [ancien]', 'summary:\n  cookies: "Aucun. [Témoins](#cookies)"'],
};

export const settings = organization(
  'abbreviations: { en: { PIPA: Personal Information Protection Act }, fr: { LPRP: Loi sur la protection } }',
  'words: [Vitrine]',
  'exceptions:',
  '  - section: children',
  '    reason: { en: It is silent., fr: Elle n’en dit rien. }',
  '    until: 2027-11-21',
);

export const richBody = `The union keeps what it needs, under the *Act* (PIPA), for **30 days**; see [the act](https://union.example.org/act).

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

/** The same with another organization, and with other sections that are not stated. */
export const otherFiles: Readonly<Record<string, string>> = {
  ...defaultFiles,
  'union/organization.yaml': organizationWith(
    exception('cookies'),
    exception('children'),
    exception('retention'),
  ),
  ...Object.fromEntries(
    languages.flatMap((language) => [
      [`union/privacy.${language}.md`, statement(language, 'Words.\n')],
      [`coop/privacy.${language}.md`, statement(language)],
    ]),
  ),
  'coop/organization.yaml': organization('slug: { en: coop, fr: cooperative }'),
};

const texts: Localized<string> = {
  en: statement('en', `${richBody}${completeBody.en}${deeper}`, ...answers.en),
  fr: statement('fr', undefined, ...answers.fr),
};
const pair = localize((language) => statement(language));

const unreleased = {
  ...defaultFiles,
  'union/organization.yaml': settings,
  'union/privacy.en.md': texts.en,
  'union/privacy.fr.md': texts.fr,
};

/** Two editions of a statement, and a statement that was withdrawn. */
const released = releasedFiles('union', 'privacy', [
  edition(pair),
  edition(texts, { released: '2026-11-01', change: 'substantive', sections: ['cookies'] }),
]);
const withdrawn = {
  withdrawn: '2026-11-02',
  reason: { en: 'It is closed.', fr: 'Elle est fermée.' },
};

/** The files that only the program writes. */
export const lockFile = 'union/privacy.lock.yaml';
export const recordFile = 'union/editions/privacy/2026-11-01.yaml';

/** Every file of the content folder. */
export const rightFiles: Readonly<Record<string, string>> = {
  ...unreleased,
  ...lockFilesOf(libraryFrom(unreleased)),
};

/** What stands in it once there are editions, and pages of the site itself. */
export const moreFiles: Readonly<Record<string, string>> = {
  'pages/about.en.md': sitePage(undefined, 'slug: about'),
  'pages/about.fr.md': sitePage('Qui nous sommes.\n', 'slug: a-propos'),
  ...released,
  ...releasedFiles('union', 'staff', [edition(pair), withdrawn], released[ledgerFile]),
};
