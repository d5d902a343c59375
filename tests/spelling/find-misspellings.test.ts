import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/languages.ts';
import { projectRoot } from '../../src/project-root.ts';
import { sentenceOf } from '../../src/report/sentences.ts';
import type { Finding } from '../../src/rules/engine/run-rules.ts';
import { runRules } from '../../src/rules/engine/run-rules.ts';
import rule from '../../src/rules/language/spelling.ts';
import {
  bodies,
  bodyLine,
  type Files,
  libraryFrom,
  organization,
  siteLines,
  statement,
  today,
} from '../support/library-from.ts';
import { misspelledWords } from './misspelled-words.ts';

const findingsIn = (files: Files): readonly Finding[] =>
  runRules({ library: libraryFrom(files), today }, [rule]);
/** What is found on a page, as `exampla: example`; a notice says so. */
const found = (language: Language, body: string, files: Files = {}): readonly string[] =>
  findingsIn({ ...bodies({ [language]: body }), ...files })
    .filter((finding) => finding.language === language)
    .map(
      ({ severity, values }) =>
        `${severity === 'notice' ? 'notice ' : ''}${values['word']}: ${values['suggestions']}`,
    );
const sentence = {
  en: (word: string) => `Here is the ${word} of it.`,
  fr: (word: string) => `C’est bien ${word} ici.`,
};

describe.each(languages)('misspelled words (%s)', (language) => {
  it.each(
    Object.keys(misspelledWords[language]),
  )('are found with %s, and what was meant is suggested', (kind) => {
    const words = Object.entries(misspelledWords[language][kind] ?? {});
    const missed = words.filter(([written, meant]) => {
      const [finding, ...others] = found(language, `${sentence[language](written)}\n`);
      return (
        others.length > 0 || !finding?.startsWith(`${written}: `) || !finding.split(/: |, /).includes(meant)
      );
    });
    expect(missed).toEqual([]);
  });

  it('are at least twenty', () => {
    expect(Object.values(misspelledWords[language]).flatMap(Object.keys).length).toBeGreaterThanOrEqual(20);
  });
});

describe('a misspelled word', () => {
  it('is reported where it stands first, with its length and how often the page has it', () => {
    const [finding, ...others] = findingsIn(
      bodies({ en: 'We *suggesst* that you read it.\n\n- They suggesst it.\n- Suggesst it.\n' }),
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      location: { line: bodyLine, column: 5 },
      length: 8,
      values: { word: 'suggesst', count: 3 },
    });
    expect(finding && sentenceOf(finding, 'en')).toContain('3 times');
    expect(finding && sentenceOf(finding, 'fr')).toContain('3 fois');
  });

  it('is found after an elided article, in a compound, with an ending and with a typographic apostrophe', () => {
    const [finding] = findingsIn(bodies({ fr: 'Elle est dans l’informatoin que voici.\n' }));
    expect(finding).toMatchObject({ location: { column: 17 }, length: 11, values: { word: 'informatoin' } });
    expect(found('fr', 'Un bureau de courrier-eléctronique.\n')).toEqual(['eléctronique: électronique']);
    expect(found('en', 'The membber’s card and the mailing-adrdess of it.\n')).toEqual([
      'membber: member',
      'adrdess: address',
    ]);
  });

  it('is found where a capital begins a sentence, in headings, titles, descriptions and summaries', () => {
    expect(found('en', 'Suggesst it to us. Informaton is kept.\n')).toEqual([
      'Suggesst: suggest, suggests',
      'Informaton: information',
    ]);
    expect(found('en', '## The Informaton That We Collect {#collection}\n\nNone.\n')).toEqual([
      'Informaton: information',
    ]);
    const files = {
      'union/privacy.en.md': statement(
        'en',
        'Nothing.\n',
        'title: Privcay statement',
        'description: What is colelcted.',
      ),
    };
    expect(found('en', '', files)).toEqual(['Privcay: privacy', 'colelcted: collected']);
  });

  it('is none of a text or a compound of the other language, though the page has it with accents', () => {
    const accented = 'Nos préférences et nos détails.\n\n';
    expect(found('fr', `${accented}Les details des preferences.\n`)).toEqual([
      'details: détails',
      'preferences: préférences',
    ]);
    expect(found('fr', `${accented}Le paquet settings-preferences est là.\n`)).toEqual([]);
    expect(
      found('fr', `${accented}Your preferences should be stored when the browser has been closed twice.\n`),
    ).toEqual([]);
  });

  it('may be British or American, or lack its ligature: a notice', () => {
    expect(found('en', 'We organise the color of the catalog.\n')).toEqual([
      'notice organise: organize',
      'notice color: colour',
      'notice catalog: catalogue',
    ]);
    expect(found('fr', 'La mise en oeuvre du voeu.\n')).toEqual(['notice oeuvre: œuvre', 'notice voeu: vœu']);
  });
});

describe('nothing is found in', () => {
  const right: readonly (readonly [string, Language, string])[] = [
    ['elisions and contractions', 'fr', "L’information qu’on a aujourd’hui, d’accès, jusqu’ici, l'œuvre."],
    [
      'contractions and possessives',
      'en',
      "You don't, we’ll, they've; the member’s, members’ and James’s cards.",
    ],
    [
      'inclusive writing',
      'fr',
      'Les employé·e·s, employé.e.s, employés(es), citoyen-ne-s, utilisateur-trice-s, tous/toutes et chercheures.',
    ],
    [
      'compounds',
      'fr',
      'Un rendez-vous, un mot-clic, peut-être, a-t-il, celui-ci, sous-traitance, pré- et postscolaire.',
    ],
    [
      'the spelling of 1990',
      'fr',
      'Connaitre le cout, le gout, l’ile, aout, règlementation, évènement, surement, renouvèlement, weekend, ambigüe.',
    ],
    [
      'the spelling of before',
      'fr',
      'Connaître le coût, le goût, l’île, août, réglementation, événement, sûrement, renouvellement, week-end, ambiguë.',
    ],
    [
      'words of Canada',
      'fr',
      'Courriel, clavardage, balado, infolettre, témoin, baladodiffusion, hameçonnage, pourriel, autrice, magasinage, rançongiciel.',
    ],
    [
      'Canadian spelling',
      'en',
      'The colour of the centre’s cheque; we organize, analyze, labelled, cancelled, fulfil and fulfill the programme.',
    ],
    [
      'terms of privacy',
      'en',
      'Cookies, opt-out, anonymization, pseudonymized, biometrics, subprocessors, phishing, webinars, unredacted, prefilled.',
    ],
    [
      'terms of privacy',
      'fr',
      'Témoins, dépersonnaliser, pseudonymisation, désindexation, opt-out, RPRP, mégadonnées, cybersécurité, géolocalisation.',
    ],
    [
      'names and words in capitals',
      'en',
      'Ask Kovalchuk of Morgex about PIPEDX, iPhoen, MyAccuont and COOKEIS.',
    ],
    [
      'addresses, numbers and code',
      'en',
      'See exampla.org/adrdess, me@exampla.org, 3rdd, x2recieve, `recieve` and https://exampla.org/recieve.',
    ],
    ['words marked as another language', 'en', 'The [renseignments]{lang=fr} of it.'],
    ['words of the other language', 'fr', 'Les « analytics », le newsletter et le tracking.'],
    [
      'words made by rule',
      'en',
      'Virtualization, containerized services, natively, subnets and the acknowledgment of it.',
    ],
    ['words made by rule', 'fr', 'Le partitionneur et la partitionneuse.'],
    ['an abbreviation in small letters', 'en', 'A USB stick: put the usb key in. An iso of the ISO.'],
    ['a path', 'en', 'Look in /sbin and (/hom) first.'],
    ['a term in italics', 'fr', 'La touche (comme *renice*) change la priorité.'],
    ['a quotation of the other language', 'fr', 'Choisissez « Desktop environment » puis attendez.'],
    ['foreign phrases', 'en', 'It applies mutatis mutandis, inter alia, pro bono.'],
    ['unknown words that are near to none', 'en', 'The blorptanium and the quendolicks.'],
    ['abbreviations', 'fr', 'Tél. et téléc., boul., p. ex., no, art. 3, ch. 4.'],
  ];
  it.each(right)('%s (%s)', (_, language, text) => {
    expect(found(language, `${text}\n`)).toEqual([]);
  });

  it('a word that stands elsewhere as a name, or in both versions', () => {
    expect(found('en', 'Informaton is a firm. We pay the firm Informaton.\n')).toEqual([]);
    const both = bodies({ en: 'We use the informaton here.\n', fr: 'Nous employons informaton ici.\n' });
    expect(findingsIn(both)).toEqual([]);
  });

  it('words of the settings, of an organization and of the site', () => {
    const text = 'The informaton and the membbers.\n';
    const words = 'words: [Informaton, membber]';
    expect(found('en', text, { 'union/organization.yaml': organization(words) })).toEqual([]);
    expect(found('en', text, { 'site.yaml': `${siteLines}${words}\n` })).toEqual([]);
    const named = organization('name: { en: Informaton Membber, fr: Le Syndicat }');
    expect(found('en', 'The informaton membber.\n', { 'union/organization.yaml': named })).toEqual([]);
  });
});

describe('no false alarm', () => {
  const read = (file: string): string =>
    readFileSync(path.join(projectRoot, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  const pairs = [
    ...readdirSync(path.join(projectRoot, 'tests/parity/pairs')).map((name) =>
      languages.map((language) => `tests/parity/pairs/${name}/${language}.md`),
    ),
    ...readdirSync(path.join(projectRoot, 'docs'))
      .filter((name) => name.endsWith('.fr.md'))
      .map((name) => [`docs/${name.replace('.fr.md', '.md')}`, `docs/${name}`]),
  ];
  it.each(pairs)('%s', (en = '', fr = '') => {
    const findings = findingsIn(bodies({ en: read(en), fr: read(fr) }));
    expect(findings.map(({ values, location }) => `${location.line} ${values['word']}`)).toEqual([]);
  });
});
