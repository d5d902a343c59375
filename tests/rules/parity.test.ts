import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/languages.ts';
import { sentenceOf } from '../../src/report/sentences.ts';
import type { Finding } from '../../src/rules/engine/run-rules.ts';
import {
  allFindings,
  bodies,
  bodyLine,
  completeBody,
  type Files,
  siteLines,
  statement,
  today,
} from '../support/library-from.ts';

/** A section of the same kind in both versions, after all that is required; its first line is {@link firstLine}. */
function section(en: string, fr: string): Files {
  return bodies({
    en: `${completeBody.en}\n## Retention {#retention}\n\n${en}\n`,
    fr: `${completeBody.fr}\n## Conservation {#retention}\n\n${fr}\n`,
  });
}

const headingLine = bodyLine + completeBody.en.split('\n').length;
const firstLine = headingLine + 2;

const location = ({ location: { file, line, column } }: Pick<Finding, 'location'>) =>
  `${file.replace('content/union/privacy.', '').replace('.md', '')} ${line - firstLine + 1}:${column}`;

/** What the two versions do not share; how their words are set is not looked at here. */
const found = (files: Files): readonly Finding[] =>
  allFindings(files).filter(({ rule }) => !/^typography\/|^language\/abbreviation$/.test(rule));

/** Findings as `rule message at | related`, places relative to the section's first line. */
const shown = (files: Files): string[] =>
  found(files).map(
    (finding) =>
      `${finding.severity} ${finding.rule} ${finding.message} ${location(finding)} | ${finding.related.map(location).join(', ')}`,
  );
const sentences = (files: Files): string[] => found(files).map((finding) => sentenceOf(finding, 'en'));

describe('facts', () => {
  it.each([
    ['telephone', 'Call 416-555-0123 now.', 'Appelez au 416 555-0124.', 'fr 1:12', 'en 1:6'],
    ['telephone', 'Call 416-555-0123, ext. 22.', 'Appelez au 416 555-0123, poste 23.', 'fr 1:12', 'en 1:6'],
    ['email', 'Write to a@b.ca today.', 'Écrivez à a@c.ca.', 'fr 1:11', 'en 1:10'],
    ['date', 'Since May 1, 2025, yes.', 'Depuis le 2 mai 2025, oui.', 'fr 1:11', 'en 1:7'],
    ['time', 'Until 4:30 p.m. only.', 'Jusqu’à 17 h 30 seulement.', 'fr 1:9', 'en 1:7'],
    ['duration', 'Kept 30 days at most.', 'Conservé 60 jours au plus.', 'fr 1:10', 'en 1:6'],
    ['duration', 'Kept *30 days* at most.', 'Conservé **30 mois** au plus.', 'fr 1:12', 'en 1:7'],
    ['amount', 'It costs $1,000 now.', 'Il en coûte 1 100 $ maintenant.', 'fr 1:13', 'en 1:10'],
    ['percentage', 'That is 5% of all.', 'C’est 6 % du total.', 'fr 1:7', 'en 1:9'],
    ['statute', 'See FIPPA, s. 38(2).', 'Voir la LAIPVP, par. 39 (2).', 'fr 1:17', 'en 1:12'],
    ['number', 'There are 17 rooms.', 'Il y a 18 salles.', 'fr 1:8', 'en 1:11'],
    ['postal-address', 'Toronto ON  M5V 2T6', 'Toronto (Ontario)  M5V 2T7', 'fr 1:20', 'en 1:13'],
  ])('a %s that differs is found, in both places', (kind, en, fr, here, there) => {
    expect(shown(section(en, fr))).toEqual([`error parity/${kind} different ${here} | ${there}`]);
  });

  it('names both values, and what to do', () => {
    expect(sentences(section('Kept 30 days.', 'Conservé 60 jours.'))).toEqual([
      'This version says “60 jours” and the other “30 days” (length of time). Correct whichever is wrong.',
    ]);
  });

  it('says which version lacks a fact, and where it would belong', () => {
    expect(shown(section('Kept 30 days.', 'Conservé.'))).toEqual([
      'error parity/duration missing fr -1:1 | en 1:6',
    ]);
    expect(shown(section('Kept.', 'Conservé 30 jours.'))).toEqual([
      'error parity/duration extra fr 1:10 | en -1:1',
    ]);
  });

  it('says how often each version says what both say, and shows each place', () => {
    const files = section('Press 915, once.', 'Faites le 915, ou encore le 915.');
    expect(shown(files)).toEqual(['error parity/number times fr 1:11 | fr 1:29, en 1:7']);
    expect(sentences(files)).toEqual([
      '“915” (number) stands 2 times in the section “Conservation” here, and once in the other version. Find the place that lacks it, or that has it too often.',
    ]);
    expect(found(files).map((finding) => sentenceOf(finding, 'fr'))).toEqual([
      '«\u00a0915\u00a0» (nombre) figure 2 fois dans la section «\u00a0Conservation\u00a0» ici, et une fois dans l’autre version. Trouvez l’endroit où il manque une mention ou celui où il y en a une de trop.',
    ]);
    expect(shown(section('Dial 915, 915 or 915.', 'Faites le 915.'))).toEqual([
      'error parity/number times fr 1:11 | en 1:6, en 1:11, en 1:18',
    ]);
  });

  it.each([
    [
      'a number is said again in another sentence of the paragraph',
      'Names have 255 letters at most. This 255-letter limit holds for all.',
      'Les noms ont au plus 255 lettres. Cette limite vaut pour tous.',
    ],
    ['code says a number', 'Choose the mode `limit 12`.', 'Choisissez la limite 12.'],
    ['all of it is all', 'The work stays 100% free.', 'L’œuvre reste entièrement libre.'],
    ['a length is converted in brackets', 'Within 5 metres (about 16 feet).', 'À moins de 5 mètres.'],
    ['sheets have two sides', 'Two-sided printing.', 'L’impression recto verso.'],
    ['a name has numbers', 'The theme Twenty Twelve is new.', 'Le thème est nouveau.'],
    ['those two were named', 'The latter are kept.', 'Ces deux dernières sont conservées.'],
    ['a list has no space', 'Send pages 1, 2 or 3.', 'Envoyez les pages 1,2 ou 3.'],
    ['every half-hour', 'It is sent every half-hour.', 'Il est envoyé toutes les demi-heures.'],
    ['the year has its article', 'Since mid-December 2020.', 'Depuis la mi-décembre de l’an 2020.'],
    [
      'what needs no answer leaves it to what does',
      'The licences, all of them: see the Form-3 Clause.',
      'Les licences, toutes trois : voir la formule à 3 clauses.',
    ],
    ['a line was left in the language of the other', 'Sent on July 6th, 2019.', 'Sent on July 6th, 2019.'],
  ])('nothing is found where %s', (_, en, fr) => {
    expect(shown(section(en, fr)).filter((finding) => finding.includes('parity/'))).toEqual([]);
  });

  it('a share of all that became another is found', () => {
    expect(shown(section('It is 100% free.', 'C’est libre à 10 %.'))).toEqual([
      'error parity/percentage different fr 1:15 | en 1:7',
    ]);
  });

  it('shows a range as it stands, once, when one of its numbers or both differ', () => {
    const values = (en: string, fr: string) =>
      found(section(en, fr)).map(({ message, values: { value, other } }) => [message, value, other]);
    expect(values('Kept 30–90 days.', 'Conservé de 45 à 90 jours.')).toEqual([
      ['different', '45 à 90 jours', '30–90 days'],
    ]);
    expect(values('Kept 30 to 90 days.', 'Conservé de 45 à 120 jours.')).toEqual([
      ['different', '45 à 120 jours', '30 to 90 days'],
    ]);
    expect(values('Kept 30–90 days.', 'Conservé.')).toEqual([['missing', '30–90 days', undefined]]);
  });

  it.each([
    ['3. Retention', 'Conservation'],
    ['Section 4: Retention', 'Partie 5 – Conservation'],
    ['Section 4', 'Conservation'],
    ['2.1 Retention', 'Conservation'],
    ['IV. Retention', 'Conservation'],
  ])('takes no numeral that a heading is counted by for a fact: %s', (en, fr) => {
    const files = (one: string, other: string) =>
      bodies({
        en: `${completeBody.en}\n## ${one} {#retention}\n\nKept.\n`,
        fr: `${completeBody.fr}\n## ${other} {#retention}\n\nConservé.\n`,
      });
    expect(shown(files(en, fr))).toEqual([]);
  });

  it.each([
    ['Retention for 30 days', 'Conservation'],
    ['Section 4 of the Privacy Act', 'Conservation'],
    ['3 things to know', 'Conservation'],
  ])('takes other numbers of a heading for facts: %s', (en, fr) => {
    const files = bodies({
      en: `${completeBody.en}\n## ${en} {#retention}\n\nKept.\n`,
      fr: `${completeBody.fr}\n## ${fr} {#retention}\n\nConservé.\n`,
    });
    expect(shown(files)).not.toEqual([]);
  });

  it('takes the French for the original where the front matter says so', () => {
    const files = section('Kept 30 days.', 'Conservé 60 jours.');
    const french = files['union/privacy.fr.md'] as string;
    expect(
      shown({
        'union/privacy.en.md': (files['union/privacy.en.md'] as string).replace(
          'translation: equal',
          'translation: translation',
        ),
        'union/privacy.fr.md': french.replace('translation: equal', 'translation: original'),
      }),
    ).toEqual(['error parity/duration different en 1:6 | fr 1:10']);
  });

  const two = (one: string, other: string, language: 'en' | 'fr') =>
    `${completeBody[language]}\n## A {#retention}\n\n${one}\n\n## B {#security}\n\n${other}\n`;

  it('compares each section by itself, and names both places of what went to another one', () => {
    const files = bodies({
      en: two('All is kept for 30 days.', 'All is locked.', 'en'),
      fr: two('Tout est conservé.', 'Tout est sous clé pendant 30 jours.', 'fr'),
    });
    expect(shown(files)).toEqual(['error parity/moved-clause fact fr 5:27 | en 1:17']);
    const [finding] = found(files);
    expect(finding).toMatchObject({
      section: 'security',
      length: '30 jours'.length,
      values: { heading: 'B', other: 'A', text: '30 jours' },
      related: [{ values: { heading: 'A' }, length: '30 days'.length }],
    });
  });

  it('a short number that one section lacks and another has is two findings: it may be another number', () => {
    const files = (count: string) =>
      bodies({
        en: two(`There are ${count} rooms.`, 'All is locked.', 'en'),
        fr: two('Il y a des salles.', `Tout est sous ${count} clés.`, 'fr'),
      });
    expect(shown(files('17'))).toEqual([
      'error parity/number missing fr -1:1 | en 1:11',
      'error parity/number extra fr 5:15 | en 3:1',
    ]);
    expect(shown(files('417'))).toEqual(['error parity/moved-clause fact fr 5:15 | en 1:11']);
  });

  it('finds them in titles, tables, lists, quotations and code', () => {
    const here = (en: string, fr: string) =>
      shown(section(en, fr)).map((line) => line.split(' ').slice(1, 5).join(' '));
    expect(here('| A | B |\n| - | - |\n| x | 30 days |', '| A | B |\n| - | - |\n| x | 60 jours |')).toEqual([
      'parity/duration different fr 3:7',
    ]);
    expect(here('- a\n  - 30 days', '- a\n  - 60 jours')).toEqual(['parity/duration different fr 2:5']);
    expect(here('> Kept 30 days', '> Gardé 60 jours')).toEqual(['parity/duration different fr 1:9']);
    expect(here('```\n30 days\n```', '```\n60 jours\n```')).toEqual(['parity/duration different fr 1:1']);
    const files = {
      ...section('x', 'x'),
      'union/privacy.fr.md': statement('fr', undefined, 'description: Pendant 30 jours.'),
    };
    expect(allFindings(files).map(({ rule }) => rule)).toContain('parity/duration');
  });

  it('holds what differs against what stands at its place: in a paragraph, and in the cell of a row', () => {
    const paragraphs = (texts: readonly string[]): string => texts.join('\n\n');
    expect(
      sentences(
        section(
          paragraphs(['Logs: 30 days.', 'Forms: 40 days.', 'Lists: 50 days.']),
          paragraphs(['Journaux : plus tard.', 'Formulaires : 45 jours.', 'Listes : 55 jours.']),
        ),
      ).map((sentence) => sentence.replace(/ \(length of time\).*/, '')),
    ).toEqual([
      'The other version says “30 days”',
      'This version says “45 jours” and the other “40 days”',
      'This version says “55 jours” and the other “50 days”',
    ]);
    const table = (...cells: readonly string[]): string =>
      `| A | B |\n| --- | --- |\n| ${cells.join(' | ')} |`;
    expect(
      shown(
        section(
          table('4 hours', 'every 8 hours thereafter'),
          table('8 heures', 'toutes les 2 heures ensuite'),
        ),
      ),
    ).toEqual([
      'error parity/duration different fr 3:3 | en 3:3',
      'error parity/duration different fr 3:25 | en 3:19',
    ]);
  });

  it('compares “one” with “un” only where both give a unit', () => {
    expect(shown(section('Kept for one year.', 'Conservé un mois.'))).toEqual([
      'error parity/duration different fr 1:10 | en 1:10',
    ]);
    expect(shown(section('Kept for a year, by one team.', 'Conservé un an par une seule équipe.'))).toEqual(
      [],
    );
    expect(shown(section('One of them is asked.', 'Pendant un mois, on les consulte.'))).toEqual([]);
  });

  it('takes a provision named by steps for the same named at once', () => {
    const steps = 'Under section 7 of PIPEDA, paragraphs (3)(d.1) and (d.2).';
    expect(shown(section(steps, 'Selon les alinéas 7(3)d.1) et d.2) de la LPRPDE.'))).toEqual([]);
    expect(shown(section(steps, 'Selon les alinéas 7(3)d.1) et d.3) de la LPRPDE.'))).toHaveLength(1);
    expect(shown(section(steps, 'Selon les alinéas 8(3)d.1) et d.2) de la LPRPDE.'))).not.toEqual([]);
  });

  it('reads words in another language by the rules of that language', () => {
    expect(shown(section('The Act of seven pages.', 'La loi [of seven pages]{lang=en}.'))).toEqual([]);
  });

  it('reads accents that are characters of their own', () => {
    expect(shown(section('Since August 1, 2025.', 'Depuis le 1er aou\u0302t 2025.'))).toEqual([]);
    expect(shown(section('Since August 1, 2025.', 'De\u0301ja\u0300 depuis le 2 aou\u0302t 2025.'))).toEqual([
      'error parity/date different fr 1:18 | en 1:7',
    ]);
  });

  it('takes what a link dials for what it says', () => {
    expect(shown(section('[Call](tel:+14165550123) us.', '[Appelez](tel:+14165550124)-nous.'))).toEqual([
      'error parity/telephone different fr 1:1 | en 1:1',
    ]);
    expect(shown(section('[416-555-0123](tel:+14165550123)', '[416 555-0123](tel:+14165550123)'))).toEqual(
      [],
    );
  });
});

describe('what values alone do not show', () => {
  it('finds two values in each other’s place, and not those whose words went with them', () => {
    const en = '- Visitor logs: 45 days\n- Messages: 120 days';
    expect(shown(section(en, '- Journaux des visites : 120 jours\n- Messages : 45 jours'))).toEqual([
      'error parity/value-order exchanged fr 1:26 | en 1:17, en 2:13',
    ]);
    expect(shown(section(en, '- Messages : 120 jours\n- Journaux des visites : 45 jours'))).toEqual([]);
    // Nothing tells which is which.
    expect(shown(section('- Ab: 45 days\n- Cd: 120 days', '- Ef : 120 jours\n- Gh : 45 jours'))).toEqual([]);
  });

  it('finds another month, day or season, and warns of one that is alone', () => {
    expect(shown(section('Each April.', 'Chaque mars.'))).toEqual([
      'error parity/calendar different fr 1:8 | en 1:6',
    ]);
    expect(shown(section('Open Monday to Friday.', 'Ouvert du lundi au jeudi.'))).toEqual([
      'error parity/calendar different fr 1:11 | en 1:6',
    ]);
    expect(shown(section('Closed in April.', 'Fermé.'))).toEqual([
      'warning parity/calendar missing fr -1:1 | en 1:11',
    ]);
    expect(shown(section('Closed.', 'Fermé le lundi.'))).toEqual([
      'warning parity/calendar extra fr 1:10 | en -1:1',
    ]);
    expect(shown(section('Closed in winter.', 'Fermé.'))).toEqual([]);
    expect(shown(section('Closed in winter.', 'Fermé l’été.'))).toEqual([
      'error parity/calendar different fr 1:9 | en 1:11',
    ]);
    expect(shown(section('Closed in April 2026.', 'Fermé en mai.'))).toHaveLength(2);
    expect(shown(section('Closed on April 1.', 'Fermé en avril.'))).toHaveLength(1);
  });

  it('finds another rate where both versions have as many', () => {
    expect(shown(section('It costs $5 a day.', 'Il en coûte 5 $ par semaine.'))).toEqual([
      'error parity/rate different fr 1:17 | en 1:13',
    ]);
    expect(shown(section('Reviewed annually.', 'Révisé tous les 12 mois.'))).toEqual([]);
    expect(shown(section('Reviewed annually.', 'Révisé.'))).toEqual([]);
    expect(shown(section('A biweekly list.', 'Une liste quotidienne.'))).toEqual([]);
  });

  it('finds opposite limits of one value, unless one sentence denies what the other says', () => {
    expect(shown(section('At least 30 days.', 'Au plus 30 jours.'))).toEqual([
      'error parity/bound different fr 1:1 | en 1:1',
    ]);
    expect(shown(section('Kept for at least 30 days.', 'Gardé pendant 30 jours.'))).toEqual([]);
    expect(shown(section('Nobody under 13 may ask.', 'Il faut avoir 13 ans et plus.'))).toEqual([]);
    expect(shown(section('You may not be under 13.', 'Il faut avoir 13 ans et plus.'))).toEqual([]);
  });

  it('finds another rank in words', () => {
    expect(shown(section('In the fourth quarter.', 'Au cinquième trimestre.'))).toEqual([
      'error parity/number different fr 1:4 | en 1:8',
    ]);
  });
});

describe('structure', () => {
  it.each([
    ['a list is missing', '- a\n- b', 'a, b', ['error parity/lists count fr -1:1 | en -1:1']],
    [
      'a list is shorter',
      '- Names\n- Dates of birth',
      '- Noms',
      ['error parity/lists shorter fr 1:1 | en 2:1'],
    ],
    [
      'a list is longer',
      '- Names',
      '- Noms\n- Dates de naissance',
      ['error parity/lists longer fr 2:1 | en 1:1'],
    ],
    ['a list has numbers', '- a\n- b', '1. a\n2. b', ['error parity/lists numbered fr 1:1 | en 1:1']],
    ['a list has bullets', '1. a\n2. b', '- a\n- b', ['error parity/lists bulleted fr 1:1 | en 1:1']],
    ['a quotation is missing', '> a', 'a', ['error parity/quotes count fr -1:1 | en -1:1']],
    ['code is missing', 'a\n\n    b', 'a', ['error parity/code count fr -1:1 | en -1:1']],
    ['code differs', 'Named `_ga`.', 'Nommé `_gid`.', ['error parity/code words fr -1:1 | en -1:1']],
    [
      'code differs, and one version sets apart more',
      'Named `_ga_2` or `menu`.',
      'Nommé `_ga_3` ou menu.',
      ['error parity/code words fr -1:1 | en -1:1'],
    ],
    [
      'code is missing from what one version lists',
      'Named `_ga` or `_gat`.',
      'Nommé `_ga`.',
      ['error parity/code words fr -1:1 | en -1:1'],
    ],
    ['one version sets apart more code', 'Named `_ga` or `_gat`.', 'Nommé `_ga` ou _gat.', []],
    ['a sample name is translated', 'Named `my_file.pdf`.', 'Nommé `mon_fichier.pdf`.', []],
    [
      'a word that stands for what the reader writes is translated, and stands elsewhere as it is',
      'Run `show user` or `list --all`. See `/doc/user-guide`.',
      'Lancez `show utilisateur` ou `list --all`. Voyez `/doc/user-guide`.',
      [],
    ],
    [
      'a command is misspelled',
      'Run `install dahdi`.',
      'Lancez `install dadhi`.',
      ['error parity/code words fr -1:1 | en -1:1'],
    ],
    ['a path differs by its sign', 'In `/srv/forms/` or `*.pdf`.', 'Dans `/srv/forms` ou `.pdf`.', []],
    [
      'a hyphenated name is translated without quotes',
      'With `booking-assistant`, `booking-assistant` or `queue`.',
      'Avec l’assistant de réservation ou `queue`.',
      [],
    ],
    [
      'a hyphenated cookie is missing',
      'Cookies: `user-id` and `queue`.',
      'Témoins : `queue`.',
      ['error parity/code words fr -1:1 | en -1:1'],
    ],
    ['what a screen says is named here and there', 'Set `Hostname`.', 'Réglez `nom de la machine`.', []],
    ['words stand as code', 'Press `Send a copy`.', 'Appuyez sur `Envoyer une copie`.', []],
    [
      'a row is missing',
      '| A | B |\n| - | - |\n| Name | x |\n| Photo | y |',
      '| A | B |\n| - | - |\n| Photo | y |',
      ['error parity/tables fewer-rows fr 1:1 | en 3:1'],
    ],
    [
      'there is a row more',
      '| A | B |\n| - | - |\n| Photo | y |',
      '| A | B |\n| - | - |\n| Nom | x |\n| Photo | y |',
      ['error parity/tables more-rows fr 3:1 | en 1:1'],
    ],
    [
      'a column is missing',
      '| A | B |\n| - | - |\n| x | y |',
      '| A |\n| - |\n| x |',
      ['error parity/tables columns fr 1:1 | en 1:1'],
    ],
    ['a paragraph was divided', 'a b', 'a\n\nb', ['warning parity/paragraphs count fr -1:1 | en -1:1']],
    [
      'a link is missing',
      'See [a b](https://a.ca).',
      'Voir a b.',
      ['error parity/links fewer fr -1:1 | en 1:5'],
    ],
    [
      'a link to write with is missing',
      'Ask [us](mailto:a@b.ca) now.',
      'Demandez-nous maintenant.',
      ['error parity/email missing fr -1:1 | en 1:5', 'error parity/links fewer fr -1:1 | en 1:5'],
    ],
    [
      'an address is another',
      'Ask privacy@b.ca now.',
      'Demandez à acces@b.ca maintenant.',
      ['error parity/email different fr 1:12 | en 1:5'],
    ],
    [
      'each language has the mailbox of the other',
      'Ask info-fr@b.ca now.',
      'Demandez à info-en@b.ca maintenant.',
      ['error parity/email different fr 1:12 | en 1:5'],
    ],
    ['each language has its mailbox', 'Ask info-en@b.ca now.', 'Demandez à info-fr@b.ca maintenant.', []],
    ['one language has its mailbox', 'Ask info@b.ca now.', 'Demandez à info.francais@b.ca maintenant.', []],
    [
      'an address has words to fill in',
      'Ask firstname.lastname@b.ca now.',
      'Demandez à prenom.nom@b.ca maintenant.',
      [],
    ],
    [
      'a part of an address is to be filled in',
      'Ask *project*-help@b.ca now.',
      'Demandez à *projet*-help@b.ca maintenant.',
      [],
    ],
    ['a paragraph is counted', '3.1.2. Ask us.', 'Demandez-nous.', []],
    ['a number is part of a name', 'Three Oaks Press\n\nAsk us.', 'Three Oaks Press\n\nDemandez-nous.', []],
    [
      'there is a link more',
      'See a b.',
      'Voir [a b](https://a.ca).',
      ['error parity/links more fr 1:6 | en -1:1'],
    ],
  ])('is compared: %s', (_, en, fr, expected) => {
    // A table with one row less has another table’s place in no way: what is not named is alike.
    expect(
      shown(section(en, fr)).filter(
        (line) => !line.includes('parity/paragraphs') || expected[0]?.includes('paragraphs'),
      ),
    ).toEqual(expected);
  });

  it('names the item that is missing, and not the last one', () => {
    const en = '- invoices: six years\n- applications: one year\n- entries: 120 days\n- register: five years';
    const fr = '- factures : six ans\n- inscriptions : 120 jours\n- registre : cinq ans';
    expect(sentences(section(en, fr))[0]).toContain(
      'What is missing here is probably “applications: one year”.',
    );
  });

  it('names the code that stands for another, even when a version says it twice', () => {
    const [finding] = sentences(section('Named `_ga` and `_gid`.', 'Nommés `_ga` et `_ga`.'));
    expect(finding).toContain('“_ga” here, “_gid” in the other version');
  });

  it('names the row that is missing by its cells, and never the heading', () => {
    const en = '| What | Why |\n| - | - |\n| `session` | To stay signed in |\n| `lang` | To remember words |';
    const fr = '| Témoin | Utilité |\n| - | - |\n| `session` | Pour rester en ligne |';
    expect(sentences(section(en, fr))[0]).toContain('probably “lang | To remember words”.');
    const [longer, shorter] = ['| Name | To answer |\n| Photo | For cards |', '| Nom | Pour répondre |'];
    const files = section(
      `| What | Why |\n| - | - |\n${longer}`,
      `| Renseignement | Motif |\n| - | - |\n${shorter}`,
    );
    expect(sentences(files)[0]).toContain('1 here, 2 in the other version');
    expect(sentences(files)[0]).not.toContain('“What');
  });

  it('a clause that stands in another section is found, and both places are named', () => {
    const body = (language: 'en' | 'fr', where: 'a' | 'b') => {
      const clause = {
        en: 'Recordings of telephone calls are protected by a password that only the manager knows.',
        fr: 'Les enregistrements d’appels téléphoniques sont protégés par un mot de passe connu du seul gérant.',
      }[language];
      const other = { en: 'Paper records are locked away.', fr: 'Les dossiers papier sont sous clé.' }[
        language
      ];
      return `${completeBody[language]}\n## A {#retention}\n\n${other}\n${where === 'a' ? `\n${clause}\n` : ''}\n## B {#security}\n\n${other}\n${where === 'b' ? `\n${clause}\n` : ''}`;
    };
    expect(shown(bodies({ en: body('en', 'a'), fr: body('fr', 'b') }))).toEqual([
      'error parity/moved-clause clause fr 7:1 | en 3:1',
    ]);
  });
});

it('the first paragraph of a page that stands in a section of the other version is compared once, there', () => {
  const clause = {
    en: 'Recordings of telephone calls are protected by a password and kept for 30 days.',
    fr: 'Les enregistrements d’appels téléphoniques sont protégés par un mot de passe et conservés 30 jours.',
  };
  const files = bodies({
    en: `${clause.en}\n\n${completeBody.en}\n## Retention {#retention}\n\nNothing else.\n`,
    fr: `${completeBody.fr}\n## Conservation {#retention}\n\nRien d’autre.\n\n${clause.fr}\n`,
  });
  expect(found(files).map(({ rule, message }) => `${rule} ${message}`)).toEqual([
    'parity/moved-clause clause',
  ]);
});

describe('sections', () => {
  const more = (language: 'en' | 'fr', ...sections: string[]) =>
    `${completeBody[language]}\n${sections.join('\n\n')}\n`;
  const lead = { en: 'Text of this section.', fr: 'Texte de cette section.' };

  it('a missing one is an error, placed where it belongs, and goes with all that is in it', () => {
    const files = bodies({
      en: more(
        'en',
        `## A {#retention}\n\n${lead.en}\n\n### In it {#x-in}\n\n${lead.en}`,
        `## B {#security}\n\n${lead.en}`,
      ),
      fr: more('fr', `## B {#security}\n\n${lead.fr}`),
    });
    expect(shown(files)).toEqual(['error parity/sections missing fr -1:1 | en -1:1']);
    expect(sentences(files)[0]).toContain('The section “A” of the other version is not in this one.');
  });

  it('one more is an error in its own file', () => {
    const files = bodies({ fr: more('fr', `## A {#retention}\n\n${lead.fr}`) });
    expect(shown(files)).toEqual([`error parity/sections extra fr -1:1 | en ${1 - firstLine + 1}:1`]);
  });

  it('are in the same order', () => {
    const [a, b] = ['## A {#retention}', '## B {#security}'];
    const files = bodies({
      en: more('en', `${a}\n\n${lead.en}`, `${b}\n\n${lead.en}`),
      fr: more('fr', `${b}\n\n${lead.fr}`, `${a}\n\n${lead.fr}`),
    });
    expect(shown(files).map((line) => line.split(' ').slice(1, 3).join(' '))).toEqual([
      'parity/sections order',
    ]);
  });

  it('have the same level', () => {
    const files = bodies({
      en: more('en', `## A {#retention}\n\n${lead.en}\n\n### B {#x-b}\n\n${lead.en}`),
      fr: more('fr', `## A {#retention}\n\n${lead.fr}\n\n## B {#x-b}\n\n${lead.fr}`),
    });
    expect(shown(files)).toEqual(['error parity/sections level fr 3:1 | en 3:1']);
  });

  it('without ids are known by what they say', () => {
    const files = bodies({
      en: more('en', '## Fees\n\nA copy costs $5.', '## Hours\n\nOpen until 4:30 p.m.'),
      fr: more('fr', '## Ouverture\n\nOuvert jusqu’à 16 h 30.', '## Frais\n\nUne copie coûte 5 $.'),
    });
    expect(shown(files).filter((line) => line.includes('parity/'))).toEqual([
      expect.stringMatching(/^error parity\/sections order fr/),
    ]);
  });

  it('that lack only their heading are compared with the text of the one before', () => {
    const files = bodies({
      en: more('en', `## A {#retention}\n\n${lead.en}\n\n## B {#security}\n\nKept 30 days.`),
      fr: more('fr', `## A {#retention}\n\n${lead.fr}\n\nConservé 30 jours.`),
    });
    expect(shown(files).map((line) => line.split(' ').slice(1, 3).join(' '))).toEqual([
      'parity/sections missing',
    ]);
  });
});

describe('links', () => {
  const links = (en: string, fr: string, site = '') =>
    shown({
      ...section(`See [a b](${en}).`, `Voir [a b](${fr}).`),
      'site.yaml': `${siteLines}${site}`,
    });

  it.each([
    ['the same page', 'https://a.ca/x', 'https://www.a.ca/x/'],
    ['both languages of a site', 'https://a.ca/en/x', 'https://a.ca/fr/x'],
    [
      'an act in both languages',
      'https://laws-lois.justice.gc.ca/eng/acts/P-21/',
      'https://laws-lois.justice.gc.ca/fra/lois/P-21/',
    ],
    ['both versions of a page of the site', 'privacy.en.md#cookies', 'privacy.fr.md#cookies'],
    ['their address in the site', '/en/', '/fr/'],
  ])('may lead to %s', (_, en, fr) => {
    expect(links(en, fr)).toEqual([]);
  });

  it.each([
    ['another page', 'https://a.ca/x', 'https://a.ca/y', 'different'],
    [
      'another act',
      'https://laws-lois.justice.gc.ca/eng/acts/P-21/',
      'https://laws-lois.justice.gc.ca/fra/lois/P-8.6/',
      'different',
    ],
    ['a slip', 'https://a.ca/en/privacy', 'https://a.ca/fr/privcy', 'different'],
    ['another section of the site', 'privacy.en.md#cookies', 'privacy.fr.md#external-links', 'elsewhere'],
  ])('must not lead to %s', (_, en, fr, message) => {
    expect(links(en, fr)).toEqual([`error parity/web-address ${message} fr 1:6 | en 1:5`]);
  });

  it('with words of their own in each language are told once a page, as a notice', () => {
    const [en, fr] = ['https://a.ca/en/', 'https://a.ca/fr/'];
    const files = section(
      `See [a b](${en}about-us), [c d](${en}opening-hours).`,
      `Voir [a b](${fr}qui-nous-sommes), [c d](${fr}heures).`,
    );
    expect(shown(files)).toEqual(['notice parity/web-address assumed fr 1:6 | en 1:5, en 1:38']);
    expect(sentences(files)[0]).toMatch(/^2 links of this page seem to lead to the translation/);
  });

  it('over http: and over https: lead to one page, and what cannot be followed stands for what it is there for', () => {
    const compared = (en: string, fr: string) =>
      links(en, fr).filter((finding) => !/links\/(?:unsafe|malformed)-target/.test(finding));
    expect(compared('https://a.ca/privacy', 'http://www.a.ca/privacy/index.html')).toEqual([]);
    expect(compared('https://a.ca/privacy', 'www.a.ca/privacy')).toEqual([]);
    expect(compared('http://a.ca/privacy', 'http://a.ca/terms')).toEqual([
      'error parity/web-address different fr 1:6 | en 1:5',
    ]);
  });

  it('that ask for another entry of a database are told by its id', () => {
    const [en, fr] = ['https://a.ca/doc-eng.aspx?id=23601', 'https://a.ca/doc-fra.aspx?id=27088'];
    expect(links(en, fr)).toEqual(['error parity/web-address ids fr 1:6 | en 1:5']);
    const [sentence] = sentences(section(`See [a b](${en}).`, `Voir [a b](${fr}).`));
    expect(sentence).toMatch(/id=27088.+id=23601/);
  });

  it('that stand for each other again and again are pairs to confirm, unless they look like a slip', () => {
    const twice = (en: string, fr: string) =>
      section(`See [a b](${en}), [a b](${en}).`, `Voir [a b](${fr}), [a b](${fr}).`);
    expect(shown(twice('https://kestrel.ca/x', 'https://crecerelle.ca/y'))).toEqual([
      'notice parity/web-address assumed fr 1:6 | en 1:5',
    ]);
    expect(shown(twice('https://kestrel.ca/privacy', 'https://kestral.ca/privacy'))).toHaveLength(2);
    expect(shown(twice('https://kestrel.ca/x?id=1', 'https://crecerelle.ca/x?id=2'))).toHaveLength(2);
  });

  it('each in its language, but with the right counterpart elsewhere on the page, lead astray', () => {
    const at = 'https://a.ca';
    const files = section(
      `See [a b](${at}/en/kestrel).\n\n## Use {#use}\n\nSee [c d](${at}/en/fees).`,
      `Voir [a b](${at}/fr/frais).\n\n## Usage {#use}\n\nVoir [c d](${at}/fr/crecerelle).`,
    );
    expect(shown(files)).toEqual([
      'error parity/web-address different fr 1:6 | en 1:5',
      'error parity/web-address different fr 5:6 | en 5:5',
    ]);
  });

  it('are not held against each other where there are more of them in one version', () => {
    expect(shown(section('See [a](https://a.ca/x).', 'Voir [a](https://b.ca), [b](https://c.ca).'))).toEqual([
      expect.stringMatching(/^error parity\/links more/),
    ]);
  });

  const pairs = 'addressPairs:\n  - en: https://a.ca/privacy\n    fr: https://a.ca/vie-privee\n';

  it('follow the pair table of the site, strictly', () => {
    expect(links('https://a.ca/privacy', 'https://a.ca/vie-privee', pairs)).toEqual([]);
    expect(links('https://a.ca/privacy/more', 'https://a.ca/vie-privee/more', pairs)).toEqual([]);
    expect(links('https://a.ca/privacy', 'https://a.ca/autre', pairs)).toEqual([
      'error parity/web-address different fr 1:6 | en 1:5',
    ]);
  });

  it('to a page in the other language whose counterpart is known are told, with the change to make', () => {
    const findings = allFindings({
      ...section('See [a b](https://a.ca/privacy).', 'Voir [a b](https://a.ca/privacy).'),
      'site.yaml': `${siteLines}${pairs}`,
    }).filter(({ rule }) => rule === 'links/other-language');
    expect(
      findings.map(({ severity, edits }) => [severity, edits().map(({ old, text }) => `${old} → ${text}`)]),
    ).toEqual([['warning', ['https://a.ca/privacy → https://a.ca/vie-privee']]]);
  });

  it('to an English page may stand on a French one when their words are marked as English', () => {
    const target = 'https://www.priv.gc.ca/en/';
    expect(shown(section(`See [a b](${target}).`, `Voir [[a b]{lang=en}](${target}).`))).toEqual([]);
    expect(shown(section(`See [a b](${target}).`, `Voir [a b](${target}).`))).toEqual([
      expect.stringMatching(/^(?:warning|notice) links\/other-language/),
    ]);
  });
});

describe('whose words it is, and which version was written first', () => {
  const standing = (en: string, fr: string): Files => ({
    'union/privacy.en.md': standingOf('en', en),
    'union/privacy.fr.md': standingOf('fr', fr),
  });
  /** A restatement says when its source was read. */
  const standingOf = (language: Language, lines: string): string => {
    const read = lines.includes('restatement') ? [`  read: ${today}`] : [];
    return statement(language, undefined, ...read, ...lines.split(', '));
  };
  const at = (files: Files) =>
    found(files).map((finding) => {
      const lines = [finding, ...finding.related].map(
        ({ location: { file, line } }) => `${file.slice(-5, -3)} ${line}`,
      );
      return `${finding.severity} ${finding.rule} ${finding.message} ${lines.join(' | ')}`;
    });

  it.each([
    ['nature: official', 'nature: restatement', 'different fr 6 | en 6'],
    [
      'nature: official, translation: translation',
      'nature: restatement, translation: original',
      'different en 6 | fr 6',
    ],
    ['translation: translation', 'translation: translation', 'two-translations fr 7 | en 7'],
    ['translation: original', 'translation: equal', 'equal fr 7 | en 7'],
    ['translation: equal', 'translation: translation', 'equal fr 7 | en 7'],
    ['  wording: earlier', 'nature: official', 'wording fr 8 | en 12'],
  ])('%s and %s do not agree', (en, fr, expected) => {
    expect(at(standing(en, fr))).toEqual([`error parity/nature ${expected}`]);
  });

  it.each([
    ['nature: restatement', 'nature: restatement'],
    ['translation: original', 'translation: translation'],
    ['translation: translation', 'translation: original'],
    ['translation: original', 'translation: original'],
    ['translation: equal', 'translation: equal'],
  ])('%s and %s do', (en, fr) => {
    expect(at(standing(en, fr))).toEqual([]);
  });

  it('are told apart where both are wrong', () => {
    const files = standing(
      'nature: official, translation: original',
      'nature: restatement, translation: equal',
    );
    expect(at(files)).toHaveLength(2);
  });
});

describe('parity/section-ids', () => {
  const ids = (en: string, fr: string) =>
    allFindings(
      bodies({
        en: `${completeBody.en}\n## One {${en}}\n\nText.\n`,
        fr: `${completeBody.fr}\n## Un {${fr}}\n\nTexte.\n`,
      }),
    ).map(({ rule, values }) => [rule, values]);

  it.each([
    ['#use #disclosure', '#use'],
    ['#use', '#use #disclosure'],
    ['#use #disclosure', '#disclosure #use'],
    ['#use #x-a', '#use #x-b'],
    ['#x-cats', '#x-chats'],
    ['#security', '#x-securite'],
  ])('one finding where English has {%s} and French {%s}', (en, fr) => {
    const values = { heading: 'Un', ids: `{${fr}}`, other: `{${en}}` };
    expect(ids(en, fr)).toEqual([['parity/section-ids', values]]);
  });

  it('none where both have the same, in the same order', () => {
    expect(ids('#use #disclosure', '#use #disclosure')).toEqual([]);
  });

  it('none where two kinds say that they are two sections', () => {
    expect(ids('#use', '#disclosure').map(([rule]) => rule)).toEqual(['parity/sections', 'parity/sections']);
  });
});

describe('parity/updated', () => {
  const dated = (day: string): Files => ({
    'union/privacy.fr.md': statement('fr', completeBody.fr, `updated: ${day}`),
  });

  it('is an error where the versions give two days', () => {
    expect(
      allFindings(dated('2026-11-20')).map(({ rule, severity, values }) => [rule, severity, values]),
    ).toEqual([['parity/updated', 'error', { date: '2026-11-20', other: '2026-11-21' }]]);
    expect(allFindings(dated('2026-11-21'))).toEqual([]);
  });

  it('waits until a day still to come is mended', () => {
    expect(allFindings(dated('2026-12-21')).map(({ rule, heldBack }) => [rule, heldBack])).toEqual([
      ['content/future-date', 1],
    ]);
  });
});

describe('parity/name', () => {
  const named = (en: string, fr: string) =>
    shown(section(en, fr)).filter((line) => line.includes('parity/name'));

  it.each([
    [
      'one company for another',
      'Our letters are sent by Mailora.',
      'Nos lettres sont envoyées par Brevix.',
      ['error parity/name different fr 1:31 | en 1:25'],
    ],
    [
      'after an article that is elided',
      'We work with Mailora.',
      'Nous recourons à l’Orvex.',
      ['error parity/name different fr 1:20 | en 1:14'],
    ],
    [
      'a service whose name is a word',
      'The calendar is kept by Google.',
      'Le calendrier est tenu par un fournisseur.',
      ['warning parity/name missing fr -1:1 | en 1:25'],
    ],
    [
      'a service that the other version names nowhere',
      'The calendar is kept by a supplier.',
      'Le calendrier est tenu par Slack.',
      ['warning parity/name extra fr 1:28 | en -1:1'],
    ],
  ])('finds %s', (_, en, fr, expected) => {
    expect(named(en, fr)).toEqual(expected);
  });

  it.each([
    [
      'the same name',
      'Letters go out by Mailora. See Mailora’s statement.',
      'C’est Mailora qui envoie les lettres.',
    ],
    ['a name in the plural', 'We lend Padloks and chargers.', 'Nous prêtons un Padlok et un chargeur.'],
    [
      'names written as each language does',
      'The Anishinaabe people live here.',
      'Ici vit le peuple Anichinabé.',
    ],
    ['words of either language', 'Ask the Registrar of Ontario.', 'Demandez au Registraire de l’Ontario.'],
    ['a title in French', 'Ask the Sûreté du Québec.', 'Demandez à la police du Québec.'],
    ['a name alone', 'Our letters are sent by Mailora.', 'Nos lettres sont envoyées par une entreprise.'],
    [
      'words that also stand in small letters',
      'Press the Qwixpad. A qwixpad is a key.',
      'Appuyez sur Zéchap. Le zéchap est une touche.',
    ],
    ['names of programmes', 'Apply through MyFile.', 'Faites la demande par MonDossier.'],
    ['abbreviations', 'The TBSX decides.', 'Le SCTX décide.'],
    ['first words', 'Mailora sends our letters.', 'Brevix envoie nos lettres.'],
    ['what is marked', 'We use [Mailora]{lang=it}.', 'Nous utilisons [Brevix]{lang=it}.'],
    ['an address', 'We use it at www.Mailora.com.', 'Nous utilisons www.Brevix.com.'],
  ])('stays silent about %s', (_, en, fr) => {
    expect(named(en, fr)).toEqual([]);
  });

  it('leaves alone what each version says in another section', () => {
    const body = (first: string, second: string) => `## A {#x-a}\n\n${first}\n\n## B {#x-b}\n\n${second}`;
    const files = {
      'union/privacy.en.md': statement(
        'en',
        `${completeBody.en}\n${body('We use Mailora.', 'We use Brevix.')}`,
      ),
      'union/privacy.fr.md': statement(
        'fr',
        `${completeBody.fr}\n${body('Nous utilisons Brevix.', 'Nous utilisons Mailora.')}`,
      ),
    };
    expect(shown(files).filter((line) => line.includes('parity/name'))).toEqual([]);
  });
});

describe('clauses', () => {
  it('finds a clause that one version lacks, and shows the sentence that should say it', () => {
    const files = section(
      'Footage of the arena is erased automatically, unless an incident has been reported.',
      'Les images de l’aréna sont effacées automatiquement.',
    );
    expect(shown(files)).toEqual(['warning parity/clause missing fr 1:1 | en 1:47']);
    expect(sentences(files)[0]).toContain('“unless an incident has been reported”');
  });

  it('finds an item that one version lists and the other does not', () => {
    expect(
      shown(
        section(
          'We ask for your name, your address and your signature.',
          'Nous demandons votre nom, votre adresse, votre numéro de téléphone et votre signature.',
        ),
      ),
    ).toEqual(['warning parity/clause extra fr 1:42 | en 1:1']);
  });

  it.each([
    [
      'another order',
      'Unless an incident has been reported, footage is erased.',
      'Les images sont effacées, sauf si un incident a été signalé.',
    ],
    [
      'what is said in a clause here and in a word there',
      'Footage is erased by itself.',
      'Les images sont effacées sans que personne ait à intervenir.',
    ],
    [
      'both genders',
      'Nurses, doctors and visitors sign the register.',
      'Les infirmières et infirmiers, les médecins ainsi que les visiteuses et visiteurs signent le registre.',
    ],
    [
      'words said by the way',
      'Footage is erased once an incident is closed.',
      'Les images sont, le cas échéant, effacées dès qu’un incident est clos.',
    ],
  ])('stays silent about %s', (_, en, fr) => {
    expect(shown(section(en, fr))).toEqual([]);
  });
});

describe('opposites', () => {
  it('finds words of which one says the opposite of the other', () => {
    expect(
      shown(
        section('Copies are encrypted before the move.', 'Les copies sont chiffrées après le déménagement.'),
      ),
    ).toEqual(['warning parity/opposite opposite fr 1:1 | en 1:1']);
  });

  it.each([
    ['one denies it', 'The archive is not public.', 'Les archives sont privées.'],
    ['one denies the opposite', 'Files are not encrypted.', 'Les fichiers sont en clair.'],
    [
      'both have both words',
      'Notes are read before and after the visit.',
      'Les notes sont lues après et avant la visite.',
    ],
    [
      'it stands for another word',
      'Once the visit is over, notes are read.',
      'Les notes sont lues après la visite.',
    ],
    [
      'what is counted is the last',
      'The last form is the first to go.',
      'Le premier formulaire à partir est le dernier.',
    ],
  ])('stays silent where %s', (_, en, fr) => {
    expect(shown(section(en, fr))).toEqual([]);
  });
});

describe('sentences', () => {
  const three = {
    en: 'Our help line is open on weekdays. Calls are recorded for the training of new employees. Ask for the supervisor if an answer does not satisfy you.',
    fr: 'Notre ligne d’aide est ouverte en semaine. Les appels sont enregistrés pour la formation des nouveaux employés. Demandez à parler à la personne responsable si une réponse ne vous satisfait pas.',
  };
  const without = (text: string) => text.replace(/(?:Calls|Les appels) [^.]*\. /, '');

  it('that one version lacks are named, at the paragraph that lacks them', () => {
    expect(shown(section(three.en, without(three.fr)))).toEqual([
      'warning parity/sentence missing fr 1:1 | en 1:36',
    ]);
    expect(shown(section(without(three.en), three.fr))).toEqual([
      'warning parity/sentence extra fr 1:44 | en 1:1',
    ]);
    expect(sentences(section(three.en, without(three.fr)))[0]).toContain(
      '“Calls are recorded for the training of new employees”',
    );
  });

  it.each([
    ['both have', three.en, three.fr],
    ['were joined', three.en, three.fr.replace('semaine. Les', 'semaine, et les')],
    ['were parted', three.en.replace('weekdays. Calls', 'weekdays; calls'), three.fr],
    [
      'speak of the text itself',
      three.en,
      `${three.fr} Le masculin est employé sans discrimination pour alléger le texte.`,
    ],
  ])('that %s are none', (_, en, fr) => {
    expect(shown(section(en, fr))).toEqual([]);
  });

  it('that have the links which one version lacks are named by their links alone, and no other in their stead', () => {
    const en =
      'If the Request meets the rules of the ATIP office, we will correct the record or take it down. We will make a good faith attempt to tell the office that sent it, with a copy of your ATIP Request.';
    const fr =
      'Si la demande est conforme aux règles du bureau ATIP, nous corrigerons le dossier ou le retirerons. Nous tenterons de bonne foi d’en informer le bureau expéditeur, avec une copie de votre demande ATIP. Nous sommes par ailleurs susceptibles d’envoyer une copie de votre demande ATIP au [Registre](https://a.ca) ou de la publier sur notre [babillard](https://b.ca).';
    expect(found(section(en, fr)).map(({ rule }) => rule)).toEqual(['parity/links']);
  });

  it('that allow what their counterpart requires are named, with the words that say so', () => {
    const files = section(
      `${three.en} Requests can be sent by mail.`,
      `${three.fr} Les demandes doivent être envoyées par la poste.`,
    );
    expect(shown(files)).toEqual(['warning parity/force contrary fr 1:195 | en 1:148']);
    expect(found(files)[0]).toMatchObject({ values: { value: 'doivent', other: 'can' } });
  });

  it('that stand in another order are not held against each other', () => {
    expect(
      shown(
        section(
          'You may bring a friend to the reading room. The card must be renewed at the desk.',
          'La carte doit être renouvelée au comptoir. Vous pouvez amener une amie à la salle de lecture.',
        ),
      ),
    ).toEqual([]);
  });
});
