import { sectionKinds } from '../../../src/sections/catalogue.ts';

/* Files that nothing is wrong with, and what means something in them: the words that hostile input is made of. */

/** What means something in a file, parted by bars. */
const tokens = (all: string): readonly string[] => all.split('¦');

export const yamlTokens = [
  ...tokens('---\n¦...\n¦- ¦: ¦? ¦|\n¦>\n¦# ¦&a ¦*a¦!!str ¦<<: ¦%YAML 1.1\n¦{¦}¦[¦]¦,¦"¦\'¦"\\u202e"¦"\\0"'),
  ...tokens(
    '"\\x07"¦null¦~¦.nan¦0x1¦true¦2026-02-30¦2026-11-21¦en: ¦fr: ¦{ en: a, fr: b }¦name: ¦slug: ¦title: ',
  ),
  ...tokens('format: 2¦languages: [en]¦rules: { markup/raw-html: off }¦baseUrl: http://x'),
  ...tokens('summary:\n  cookies: "[a](#cookies)"¦words:¦abbreviations:¦formerSlugs: [a]¦accent: "#777"'),
  ...tokens('contacts:¦  - ¦review: 6 months¦laws: [pipeda]¦frenchTypography: none'),
];

export const markdownTokens = [
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

export const headingTokens = [
  ...tokens(
    '# ¦## ¦###### ¦#¦{#¦}¦ {#cookies}¦{#x-a}¦{#a #b}¦{#é}¦{# }¦{}¦{lang=en}¦[a]{lang=en}¦[a](b)¦*¦`a`',
  ),
  ...tokens(
    '<b>¦\\#¦ ##¦===\n¦---\n¦Cookies¦Témoins¦Privacy officer¦Purposes¦What we collect¦1.¦A.¦…¦?¦«¦&amp;',
  ),
  ...tokens('&#35;'),
  ...sectionKinds.slice(0, 12).flatMap(({ id }) => [id, `{#${id}}`]),
];
export const headings = `# Privacy\n\n## 1. What we collect {#collection}\n\nNames.\n\n## Cookies and *trackers* {#cookies}\n\nNone.\n\nUse of data\n-----------\n\nUsed.\n\n### [Loi]{lang=fr} {#x-law}\n\nYes.\n`;

export const factTokens = [
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
export const factTexts = [
  'Call 1-800-555-0199, ext. 5, from 9 a.m. to 5 p.m.; we answer within 30 days, or by May 1, 2026, at 100 Main Street, Toronto, Ontario M5V 3L9.',
  'Sous le régime du paragraphe 5(1) de la Loi sur l’accès (L.R.O. 1990, chap. F.31), 1 000,50 $ au plus, soit 5 % de deux ans de cotisations.',
];

export const suppressionTokens = [
  ...tokens('<!-- ¦ -->¦<!--- ¦vitrine-allow ¦vitrine-ignore ¦vitrine: ¦markup/raw-html¦links/bare-text'),
  ...tokens('sections/empty-section¦no/rule¦*¦,¦ until ¦2027-06-30¦2026-02-30¦2020-01-01¦: because¦:'),
  ...tokens('# vitrine-allow content/long-title: known\n'),
];
export const suppressed = `## Cookies {#cookies}\n\n<!-- vitrine-allow markup/raw-html until 2027-06-30: an example of code -->\n\nThis <b>site</b>.\n\n- <!-- vitrine-allow links/bare-text, links/not-https: known -->\n\n  See http://union.example.org.\n\n## Privacy officer {#privacy-officer}\n\nWrite.\n`;

export const lockTokens = [
  ...tokens(
    'version: 1¦version: 2¦sections:¦  cookies:¦    en: ¦    fr: ¦e3b0c44298fc1c14¦0123456789abcdef AAAA',
  ),
  ...tokens('<<<<<<< a\n¦=======\n¦>>>>>>> b\n¦__proto__:¦  _lead:¦addresses:¦"¦AAAA====¦='),
];

export const baselineTokens = [
  ...tokens('{¦}¦[¦]¦,¦"¦:¦null¦true¦1¦"version": 2¦"fingerprint": "¦"rule": "no/rule"¦\\u0000¦1e999'),
  ...tokens('"__proto__": {}'),
];

export const recordTokens = [
  ...tokens(
    'version: 1\n¦edition: ¦released: ¦effective: ¦change: first¦change: substantive¦change: editorial',
  ),
  ...tokens(
    'sections: []¦cookies, ¦summary:\n¦  en: "a"\n¦  fr: "\\u202e"\n¦texts:\n¦previous: none\n¦# x\n',
  ),
  ...tokens('withdrawn: 2026-11-21\n¦reason:\n¦slugs:\n¦2026-02-30¦2026-11-21¦0¦1¦999999¦"¦\\¦\\"¦\\ud800'),
];

export const ledgerTokens = [
  ...tokens('version: 1\n¦released:\n¦  union/privacy:\n¦  a/b:\n¦  __proto__/constructor:\n¦# x\n¦:¦/'),
  ...tokens('    records: 1 0123456789abcdef\n¦    records: 0¦    records: 999999¦<<<<<<< a\n¦=======\n'),
];

/** `dev` is no part of them: it serves until it is stopped. */
export const commands = tokens(
  'new¦build¦check¦fix¦migrate¦acknowledge¦release¦withdraw¦history¦import¦readability¦status¦compare¦laws¦explain¦completion¦help¦assemble¦nothing',
);

export const words = [
  ...tokens('--content¦content¦--content=content¦no-such-folder¦--lang¦fr'),
  ...tokens('en¦de¦--format¦json¦text¦sarif¦github¦lines¦xml¦--help¦--version¦--¦-¦¦-x¦--unknown¦--baseline'),
  ...tokens(
    'baseline.json¦--update-baseline¦--date¦2026-11-21¦2026-02-30¦yesterday¦--no-cache¦--dry-run¦--yes',
  ),
  ...tokens('--no-input¦--example¦keep¦--statement¦union/privacy¦union¦../x¦--name-en¦A¦--slug-en¦é'),
  ...tokens(
    '--jurisdiction¦on¦--email¦x¦--summary-en¦--substantive¦--effective¦--reason-en¦--sentences¦-1¦NaN',
  ),
  ...tokens(
    '1e9¦markup/raw-html¦bash¦\u202e¦\u001b[31m¦=¦--content=¦--no-cache=1¦--base-url¦ftp://x¦--path-prefix',
  ),
  ...tokens('//'),
];
