import { beforeAll, describe, expect, it } from 'vitest';
import { memoryFileSystem } from '../../src/content/file-system.ts';
import { loadLibrary } from '../../src/content/load-library.ts';
import { type Language, type Localized, languages } from '../../src/languages.ts';
import { parseForCheck } from '../../src/markdown/parse-body.ts';
import { type Finding, runRules } from '../../src/rules/engine/run-rules.ts';
import { rules } from '../../src/rules/registry.ts';
import { bodyLine, organization, siteLines, sitePage, statement, today } from '../support/library-from.ts';
import { type Chunk, loadPairs, type Pair, toBody } from './pairs.ts';
import { Random } from './random.ts';

/*
 * The bar for what one version shows by itself: signs that were meant as markup. Each family breaks one place of a text of the
 * corpus, or adds words that look like a broken place and are none.
 */

const fewestOfFamily = 20;
const lowestRecall = 0.9;
const mostOfVersion = 4;
/** A list has many places to break. */
const triesOfChunk = 3;
const chosen = rules.filter(({ id }) => id.startsWith('markup/') || id === 'typography/spacing');

interface Family {
  readonly name: string;
  readonly rule: string;
  readonly types: readonly Chunk['type'][];
  /** The texts that a chunk may become, each with one place broken. */
  readonly break: (text: string, language: Language, random: Random) => string | undefined;
}

/** Paragraphs without markup, in which any word may be chosen. */
const isPlain = (text: string): boolean => !/[*_[\]<>|{}`\\&~=]|https?:|@/.test(text) && text.length > 80;

/** Changes one word of a plain text that the pattern allows. */
function wordFamily(
  name: string,
  rule: string,
  change: (word: string) => string,
  allowed = /^\p{L}{3,}$/u,
): Family {
  return {
    name,
    rule,
    types: ['paragraph'],
    break(text, _language, random) {
      if (!isPlain(text)) return undefined;
      const words = text.split(' ');
      const places = [...words.keys()].filter(
        (at) => at > 1 && at < words.length - 2 && allowed.test(words[at] ?? ''),
      );
      const [at] = random.some(places, 1);
      return at === undefined ? undefined : words.with(at, change(words[at] ?? '')).join(' ');
    },
  };
}

function textFamily(
  name: string,
  rule: string,
  types: readonly Chunk['type'][],
  change: (text: string, random: Random) => string | undefined,
): Family {
  return { name, rule, types, break: (text, _language, random) => change(text, random) };
}

/** Changes one match of a pattern. */
function replaceOne(pattern: RegExp, to: (match: string) => string) {
  return (text: string, random: Random): string | undefined => {
    const [match] = random.some([...text.matchAll(pattern)], 1);
    if (!match) return undefined;
    return text.slice(0, match.index) + to(match[0]) + text.slice(match.index + match[0].length);
  };
}

const address = 'https://union.example.org/a';
const emphasis = 'markup/false-emphasis';
const link = 'markup/false-link';
const list = 'markup/false-list';
const sign = 'markup/left-over-sign';

const families: readonly Family[] = [
  wordFamily('bold that stays open', emphasis, (word) => `**${word}`),
  wordFamily('bold that nothing opened', emphasis, (word) => `${word}**`),
  wordFamily('bold with spaces inside', emphasis, (word) => `** ${word} **`),
  wordFamily('bold with a space before its end', emphasis, (word) => `**${word} **`),
  wordFamily('italics that stay open', emphasis, (word) => `*${word}`),
  wordFamily('italics that nothing opened', emphasis, (word) => `${word}*`),
  wordFamily('words struck out without end', emphasis, (word) => `~~${word}`),
  wordFamily('highlighted words', emphasis, (word) => `==${word}==`),
  wordFamily('a space before the address', link, (word) => `[${word}] (${address})`),
  wordFamily('a space inside the words', link, (word) => `[${word} ](${address})`),
  wordFamily('a space before the words', link, (word) => `[ ${word}](${address})`),
  wordFamily('spaces beside the address', link, (word) => `[${word}]( ${address} )`),
  wordFamily('brackets that changed places', link, (word) => `(${word})[${address}]`),
  wordFamily('a reference without definition', link, (word) => `[${word}][more]`),
  wordFamily('an address with a space', link, (word) => `[${word}](${address} b)`),
  wordFamily('an address without end', link, (word) => `[${word}](${address}`),
  wordFamily('the mark of a footnote', link, (word) => `${word}[^1]`),
  wordFamily('the number of a footnote', sign, (word) => `${word}1`, /^\p{Ll}{5,}$/u),
  wordFamily('an entity escaped twice', sign, (word) => `${word}&amp;nbsp;`),
  wordFamily('HTML that was escaped', sign, (word) => `${word}&lt;br&gt;`),
  wordFamily('attributes after words', sign, (word) => `${word} {.note}`),
  wordFamily('the name of a picture', sign, (word) => `${word} :lock:`),
  textFamily('attributes at the end', sign, ['paragraph'], (text) =>
    isPlain(text) ? `${text} {: .note}` : undefined,
  ),
  textFamily('a backslash at the end', sign, ['paragraph'], (text) =>
    isPlain(text) ? `${text}\\` : undefined,
  ),
  textFamily('sentences that stick together', 'typography/spacing', ['paragraph'], (text, random) =>
    isPlain(text)
      ? replaceOne(/(?<=\p{Ll}{3}\.) (?=\p{Lu}\p{Ll}+ \p{L})/gu, () => '')(text, random)
      : undefined,
  ),
  textFamily('items without their space', list, ['list'], (text, random) =>
    /^(?:- .*\n){2}/.test(`${text}\n`) ? replaceOne(/^- (?=\p{L})/gmu, () => '-')(text, random) : undefined,
  ),
  textFamily('bullets of a word processor', list, ['list'], (text, random) =>
    /^(?:- .*\n){2,}$/.test(`${text}\n`)
      ? text.replaceAll(/^- /gm, random.some(['• ', '· ', 'o\t', '\uf0b7 ', '▪ '], 1)[0] ?? '• ')
      : undefined,
  ),
  textFamily(
    'a box to tick',
    sign,
    ['list'],
    replaceOne(/^- (?=\p{L})/gmu, () => '- [ ] '),
  ),
  textFamily(
    'headings without their space',
    'markup/false-heading',
    ['heading'],
    replaceOne(/^## /g, () => '##'),
  ),
  textFamily(
    'a table in two',
    sign,
    ['table'],
    replaceOne(/(?<=\|)\n(?=\|)/g, () => '\n\n'),
  ),
];

/** Words that are meant as they are. */
const meant: Localized<readonly string[]> = {
  en: [
    'Fields marked * are required, and 5 * 3 is 15.',
    'The cookies _ga, _gid, __Host-session, __utma and *_optout last a year; _ga_* lasts two.',
    'Write user_id or `**kwargs`, \\*as it is\\*, or \\[words\\]\\(address\\).',
    'The U.S.A., S.R.C. and J.R.R. Tolkien agree with Booking.com, Node.js, ASP.NET and .NET, e.g. in art.12.',
    'See decision [2019] (Ontario) and notes [1] and [2].',
    'Your password shows as ********, your card as **** **** **** 1234.',
    'Trans* and 2SLGBTQI* people are welcome.',
    'Home | Privacy | Contact',
    'We are open 10:30:00 to 11:00, at C:\\Users\\ and https://union.example.org/_a_*b.',
    'Windows11, MP3, IPv6, base64, H2O, COVID19 and section 5 are names.',
    'The *Privacy Act*, **this** and ~~that~~ are marked as they should be.',
    'Act¹ and policy² have notes.',
    'The price is 5 $, plus tax – in most provinces – and R&D at AT&T.',
    'Toronto • Ottawa • London',
    'The law is in force since\n2024. We follow it.',
    'Ask for #2, #privacy or #MeToo.',
  ],
  fr: [
    'Les champs marqués d’un * sont obligatoires, et 5 * 3 font 15.',
    'Les témoins _ga, _gid, __Host-session, __utma et *_optout durent un an; _ga_* dure deux ans.',
    'Écrivez user_id ou `**kwargs`, \\*tel quel\\*, ou \\[mots\\]\\(adresse\\).',
    'Selon la L.R.C., S.R.C., J.R.R. Tolkien, Booking.com, Node.js, ASP.NET et .NET, p. ex. à l’art.12.',
    'Voir la décision [2019] (Ontario) et les notes [1] et [2].',
    'Votre mot de passe s’affiche ainsi\u00a0: ********.',
    'Les personnes trans* et 2ELGBTQI* sont les bienvenues.',
    'Accueil | Vie privée | Nous joindre',
    'Le bureau est à C:\\Users\\ et à https://union.example.org/_a_*b.',
    'Windows11, MP3, IPv6, base64, H2O, COVID19 et la loi25 sont des noms.',
    'La *Loi sur la protection*, **ceci** et ~~cela~~ sont bien marqués.',
    'La loi¹ et la politique² ont des notes.',
    'Le prix est de 5\u00a0$ – taxes en sus – et R&D chez AT&T.',
    'Montréal • Québec • Laval',
    'La loi est en vigueur depuis l’an\n2024. Nous la suivons.',
    'Voyez le point #2, #vieprivee ou #MoiAussi.',
  ],
};

const pairs = loadPairs();

function findingsIn(language: Language, body: string): readonly Finding[] {
  const library = loadLibrary(
    memoryFileSystem({
      'site.yaml': siteLines,
      'pages/home.en.md': sitePage(),
      'pages/home.fr.md': sitePage('Bienvenue.\n'),
      'union/organization.yaml': organization(),
      [`union/privacy.${language}.md`]: statement(language, body),
    }),
    parseForCheck,
  );
  return runRules({ library, today }, chosen).filter(({ location }) => location.file.includes('/privacy.'));
}

const textsOf = ({ documents }: Pair, language: Language): readonly string[] =>
  documents[language].chunks.map(({ text }) => text);
const describeOne = ({ rule, message, location, values }: Finding): string =>
  `${rule} ${message} ${location.line - bodyLine + 1} ${JSON.stringify(values)}`;

interface Outcome {
  readonly family: Family;
  readonly text: string;
  readonly isHit: boolean;
  readonly falseAlarms: readonly Finding[];
}

function outcomesOf(family: Family): readonly Outcome[] {
  return pairs.flatMap((pair) =>
    languages.flatMap((language) => {
      const random = new Random(`${family.name} ${pair.name} ${language}`);
      const texts = textsOf(pair, language);
      const drafts = pair.documents[language].chunks.flatMap(({ type, text }, at) => {
        if (!family.types.includes(type)) return [];
        const tries = Array.from({ length: triesOfChunk }, () => family.break(text, language, random));
        return [...new Set(tries)].flatMap((broken) => (broken === undefined ? [] : [{ at, broken }]));
      });
      return random.some(drafts, mostOfVersion).map(({ at, broken }): Outcome => {
        const first =
          bodyLine + texts.slice(0, at).reduce((line, text) => line + text.split('\n').length + 1, 0);
        const last = first + broken.split('\n').length - 1;
        const findings = findingsIn(language, toBody(texts.with(at, broken)));
        const isHere = ({ rule, location: { line } }: Finding): boolean =>
          rule === family.rule && line >= first && line <= last;
        return {
          family,
          text: broken,
          isHit: findings.some(isHere),
          falseAlarms: findings.filter((one) => !isHere(one)),
        };
      });
    }),
  );
}

it.each(languages)('the texts of the corpus show nothing that is left over, in %s', (language) => {
  const found = pairs.flatMap((pair) =>
    findingsIn(language, toBody(textsOf(pair, language))).map(
      (finding) => `${pair.name}: ${describeOne(finding)}`,
    ),
  );
  expect(found).toEqual([]);
});

it.each(
  languages,
)('words that are meant as they are raise nothing, wherever they stand, in %s', (language) => {
  const found = pairs.flatMap((pair) =>
    meant[language].flatMap((words, at) => {
      const texts = textsOf(pair, language);
      const place = 1 + (at % (texts.length - 1));
      // Within a list or a table, they would part it.
      const body = toBody([...texts.slice(0, place), words, ...texts.slice(place)]);
      return findingsIn(language, body).map((finding) => `${words}: ${describeOne(finding)}`);
    }),
  );
  expect(found).toEqual([]);
});

describe('over all mutants', () => {
  let outcomes: readonly Outcome[] = [];
  beforeAll(() => {
    outcomes = families.flatMap(outcomesOf);
  });

  it('holds enough of each family', () => {
    const few = families.filter(
      (family) => outcomes.filter((outcome) => outcome.family === family).length < fewestOfFamily,
    );
    expect(few.map(({ name }) => name)).toEqual([]);
  });

  it('raises no false alarm', () => {
    const alarms = outcomes.flatMap(({ family, text, falseAlarms }) =>
      falseAlarms.map((finding) => [family.name, describeOne(finding), text.slice(0, 200)]),
    );
    expect(alarms.slice(0, 10)).toEqual([]);
  });

  it('finds what was broken, in every family', () => {
    const low = families.flatMap((family) => {
      const own = outcomes.filter((outcome) => outcome.family === family);
      const missed = own.filter(({ isHit }) => !isHit);
      const recall = 1 - missed.length / own.length;
      return recall < lowestRecall
        ? [
            `${family.name}: ${recall.toFixed(3)}: ${missed
              .slice(0, 3)
              .map(({ text }) => text.slice(0, 200))
              .join(' / ')}`,
          ]
        : [];
    });
    expect(low).toEqual([]);
  });
});
