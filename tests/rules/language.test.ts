import { describe, expect, it } from 'vitest';
import {
  allFindings,
  bodies,
  bodyLine,
  completeBody,
  type Files,
  findingsOf,
  inShort,
  organization,
  statementFile,
} from '../support/library-from.ts';

const english =
  'The organization keeps the personal information of its members only for as long as the law says that it must.';
const french =
  'L’organisation ne conserve les renseignements personnels de ses membres que pendant la durée prévue par la loi.';

const section = (en: string, fr: string): Files =>
  bodies({
    en: `${completeBody.en}\n## Retention {#retention}\n\n${en}\n`,
    fr: `${completeBody.fr}\n## Conservation {#retention}\n\n${fr}\n`,
  });
const found = (en: string, fr: string): string[] =>
  allFindings(section(en, fr))
    .filter(({ rule }) => rule.startsWith('language/'))
    .map(({ severity, rule, message, language }) => `${severity} ${rule} ${message} ${language}`);

describe('text in the wrong language', () => {
  it('is an error on a French page and on an English one', () => {
    expect(
      found('Another text in English about the very same thing, of much the same length as this.', english),
    ).toEqual(['error language/wrong-language english fr']);
    expect(
      found(
        french,
        'Un autre texte en français sur le même sujet, qui a à peu près la même longueur que celui-ci.',
      ),
    ).toEqual(['error language/wrong-language french en']);
  });

  it('is called untranslated when the other version says the same', () => {
    expect(found(english, english)).toEqual(['error language/untranslated same fr']);
    expect(found(french, french)).toEqual(['error language/untranslated same en']);
    expect(found(english.replace('personal', '*personal*'), `> ${english}`)).toEqual([
      'error language/untranslated same fr',
    ]);
  });

  it('is found in a sentence of a paragraph', () => {
    expect(found(`${english} It says so.`, `${french} ${english}`)).toEqual([
      'error language/untranslated same fr',
    ]);
  });

  it('is found in a list of short items', () => {
    const items = '- the name of the member\n- the address of the member\n- what they said to us and when';
    expect(found('- x y\n- y z\n- z x', items)).toEqual(['error language/wrong-language english fr']);
  });

  it.each([
    ['a name', 'Office of the Information and Privacy Commissioner of Ontario'],
    ['an address', 'Privacy Officer\\\n10025 182 Street NW\\\nEdmonton AB  T5S 0P7'],
    ['a title', 'Terms of Use'],
    ['a name of two words and of three', '- Google Analytics\n- Bell Canada Inc.\n- Do Not Track'],
    ['a French name', 'Commission d’accès à l’information du Québec'],
    ['a quotation', '> We keep it as long as needed.\n\n“We keep it as long as needed.”'],
    ['words that both languages have', '- Information, communication et service\n- Date de naissance: 0'],
    ['code', '`the name of the cookie`'],
    ['marked words', '[the name of the cookie]{lang=en}'],
    ['the title of a page', '[How to clear your cookies](https://browser.example.com/help/)'],
  ])('is not seen in %s that both versions share', (_, text) => {
    expect(found(text, text)).toEqual([]);
  });

  it('is a warning in a short item that both versions share', () => {
    const items = (one: string) => `- ${one}\n- the photo on the campus card`;
    expect(found(items('your name'), items('votre nom'))).toEqual(['warning language/untranslated short fr']);
  });

  it.each([
    ['a sentence of nine words', 'We keep it only as long as needed.'],
    ['a sentence in a paragraph', `${french} You can ask us why at any time.`],
    ['an item', '- Information about your browser'],
    ['a heading', '### How to contact us'],
    ['a heading with capitals', '### How We Use Your Information'],
    ['a cell', '| A | B |\n| --- | --- |\n| _ga | Used to tell visitors apart |'],
    ['a link to a page of each language', '[How to clear your cookies](https://a.example.com/fr/)'],
  ])('is a warning in a short line that both versions share: %s', (_, text) => {
    const other = text.replace('/fr/', '/en/').replace(french, 'Another text.');
    expect(found(other, text).filter((one) => one.includes('untranslated'))).toEqual([
      'warning language/untranslated short fr',
    ]);
  });

  it('is a warning in a French line on the English page', () => {
    const same = '- Renseignements que nous recueillons\n- nom et adresse';
    expect(found(same, same)).toEqual([
      'warning language/untranslated short en',
      'warning language/untranslated short en',
    ]);
  });

  it.each([
    ['a sentence of less than twelve words', 'We keep it only for as long as the law says.'],
    ['a quotation marked with its language', `Le texte dit « [${english}]{lang=en} ».`],
    [
      'names and titles',
      'Office of the Information and Privacy Commissioner of Ontario, Freedom of Information and Protection of Privacy Act, Society of the Plastics Industry of Canada',
    ],
    [
      'an address',
      'Privacy Officer\\\nAlberta Union of Provincial Employees\\\n10025 182 Street NW\\\nEdmonton AB  T5S 0P7\\\nCanada',
    ],
    [
      'a French sentence with an English title',
      'Le responsable applique la *Freedom of Information and Protection of Privacy Act* et en rend compte chaque année.',
    ],
    ['code', `\`${english}\``],
  ])('is not seen in %s', (_, text) => {
    expect(found('Something else.', text)).toEqual([]);
  });
});

describe('language/long-sentence', () => {
  const rule = 'language/long-sentence';
  const sentence = (words: number, first = 'We'): string => `${first} ${'keep '.repeat(words - 2)}it.`;
  const find = (body: string, settings?: string) =>
    findingsOf(rule, {
      ...bodies({ en: `${body}\n\n${completeBody.en}` }),
      ...(settings === undefined ? {} : { 'union/organization.yaml': organization(`rules: ${settings}`) }),
    });

  it('from the sixty-first word on, at the sentence', () => {
    const [finding, ...more] = find(`A first one. ${sentence(61)} ${sentence(60)}`);
    expect(more).toEqual([]);
    expect(finding && inShort(finding)).toBe(`notice long ${statementFile.en}:${bodyLine}:14`);
    expect(finding).toMatchObject({ values: { words: 61, longerThan: 60 }, length: sentence(61).length });
  });

  it('from another length on, where the settings say so', () => {
    expect(find(sentence(11), '{ language/long-sentence: { longerThan: 10 } }')).toHaveLength(1);
    expect(find(sentence(70), '{ language/long-sentence: { longerThan: 70 } }')).toEqual([]);
  });

  it('from the seventy-first word on in French, where the same takes more words', () => {
    const french = (words: number) =>
      findingsOf(rule, bodies({ fr: `${sentence(words, 'Nous')}\n\n${completeBody.fr}` }));
    expect(french(70)).toEqual([]);
    expect(french(71)).toMatchObject([{ values: { words: 71, longerThan: 70 } }]);
  });

  it('a list is not one sentence, nor is a table or an address', () => {
    const item = '- what we keep of it\n';
    expect(find(`We keep:\n\n${item.repeat(30)}`)).toEqual([]);
    expect(find(`| a | b |\n| - | - |\n| ${'keep '.repeat(80)} | b |`)).toEqual([]);
  });

  it('names the five longest of a page', () => {
    const body = [61, 62, 63, 64, 65, 66, 67].map((words) => sentence(words)).join(' ');
    expect(find(body).map(({ values }) => values['words'])).toEqual([63, 64, 65, 66, 67]);
  });
});

describe('language/abbreviation', () => {
  const rule = 'language/abbreviation';
  const find = (body: string, language: 'en' | 'fr' = 'en', settings?: string) =>
    findingsOf(rule, {
      ...bodies({ [language]: `${body}\n\n${completeBody[language]}` }),
      ...(settings === undefined ? {} : { 'union/organization.yaml': organization(settings) }),
    });

  it.each([
    ['en', 'The law (see PIPEDA) applies. PIPEDA is federal.', 'PIPEDA', 14],
    ['en', 'We carry out PIAs each year.', 'PIA', 14],
    ['en', 'The C.R.T.C. may ask.', 'C.R.T.C.', 5],
    ['en', 'By law (FIPPA, section 38) we may.', 'FIPPA', 9],
    ['en', 'We ask for your PIT once.', 'PIT', 17],
    ['fr', 'Selon la LPRPDE, nous le pouvons.', 'LPRPDE', 10],
    ['fr', 'L’EFVP est faite.', 'EFVP', 3],
  ] as const)('%s: %s', (language, text, abbreviation, column) => {
    const [finding, ...more] = find(text, language);
    expect(more).toEqual([]);
    expect(finding && inShort(finding)).toBe(
      `warning unexplained ${statementFile[language]}:${bodyLine}:${column}`,
    );
    expect(finding?.values).toEqual({ abbreviation });
  });

  it.each([
    ['en', 'We keep Internet Protocol (IP) addresses. An IP address is a number.'],
    ['en', 'An IP address is a number. We keep it.\n\nIP (Internet Protocol) is a rule.'],
    ['en', 'A privacy impact assessment (a “PIA”) is made. PIAs are kept.'],
    ['en', 'A privacy impact assessment is made. The PIA is kept.'],
    [
      'en',
      'The *Personal Information Protection and Electronic Documents Act*, S.C. 2000, c. 5 (PIPEDA) applies.',
    ],
    ['en', 'Canada’s anti-spam legislation, or CASL, applies.'],
    ['en', '“PHI” means what the clinic knows of you. PHI is kept.'],
    ['fr', 'Les adresses de protocole Internet (IP) sont conservées. Une adresse IP est un numéro.'],
    [
      'fr',
      'Le commissaire à l’information et à la protection de la vie privée (CIPVP) surveille. Le CIPVP répond.',
    ],
    ['en', 'Give us your NEQ, if you have one (the Québec enterprise number).'],
    ['en', 'The STVR, our transit corporation, has a policy of its own.'],
    ['fr', 'Nous déclarons au CANAFE – Centre d’analyse des opérations financières – ces sommes.'],
    ['fr', 'MAC est l’abréviation de «\u00a0media access control\u00a0».'],
    ['fr', 'Selon les tests (TDM), d’électrocardiogrammes (ECG) et le reste.'],
    ['fr', 'La loi fédérale (ci-après la «\u00a0LPRPDE\u00a0») s’applique. La LPRPDE oblige.'],
    ['fr', 'Le Règlement général sur la protection des données s’applique; le RGPD est européen.'],
  ] as const)('explained in the text, %s: %s', (language, text) => {
    expect(find(text, language)).toEqual([]);
  });

  it.each([
    ['en', 'Write to 10025 182 Street NW, Edmonton, AB T5S 0P7, or P.O. Box 5, St. John’s, N.L.'],
    [
      'en',
      'Open 9 A.M. to 4 P.M. EST; TTY 1-800-555-0100. See the FAQ, the PDF and https://union.example.org/API.',
    ],
    [
      'en',
      'See R.S.O. 1990, c. F.31; S.C. 2000, c. 5; 2013 SCC 62; SOR/2004-219; CQLR, c. P-39.1; Part XIV and Part VII.',
    ],
    ['en', 'You do NOT have to. WE NEVER SELL IT. Read the RULES, which are rules.'],
    ['en', 'We use TLS 1.3, AES-256, SHA-2, ISO 27001 and COVID-19 forms. Fill in Form AB or Schedule AA.'],
    ['en', 'J.R. Smith of IBM Inc. and KPMG LLP, CPA, J.D., has it. ADT Inc. watches.'],
    ['en', 'Drives are wiped following NIST SP 800-88. PG Solutions Inc. and the RCMP may see them.'],
    ['en', 'Dr. B. Okafor, M.D., FRCPC, is at P.O. Box 5, Minto Place RO, Ottawa ON K1R 7Z1.'],
    ['fr', 'Voir L.R.O. 1990, chap. F.31; RLRQ, c. P-39.1; DORS/2004-219; 2013 CSC 62.'],
    ['fr', 'ATS : 1 866 555-0119, de 8 h à 16 h (HNE). C.P. 5, succ. A, Québec (QC) G1A 1A1.'],
    ['fr', 'L’[AUPE]{lang=en} et la [PIPA]{lang=en} sont de l’Alberta. Vous n’avez PAS à le faire.'],
    ['en', '| ABCD |\n| --- |\n| EFGH |'],
    ['en', '**TIP** Sign out when you are done.\n\n***BASICS* What we keep**\n\nWe ask you to BEWARE.'],
    ['fr', '***ASTUCE* Fermez la session.**\n\n**NOTE** Elle se ferme seule.'],
  ] as const)('needs no explanation, %s: %s', (language, text) => {
    expect(find(text, language)).toEqual([]);
  });

  it('is known where the settings explain it, in that language', () => {
    const settings = 'abbreviations: { en: { PIA: privacy impact assessment }, fr: {} }';
    expect(find('The PIA is kept.', 'en', settings)).toEqual([]);
    expect(find('L’EFVP et le PIA sont faits.', 'fr', settings)).toHaveLength(2);
    expect(find('The PIA is kept.', 'en', 'rules: { language/abbreviation: { known: [P.I.A.] } }')).toEqual(
      [],
    );
    expect(find('The OPSEU is here.', 'en', 'shortName: { en: OPSEU, fr: SEFPO }')).toEqual([]);
    expect(
      find('The CUPE is here.', 'en', 'name: { en: CUPE Local 79, fr: Section locale 79 du SCFP }'),
    ).toEqual([]);
  });

  it('is a warning once for a page, where it stands first', () => {
    expect(find('## The PIA {#x-pia}\n\nA PIA is kept. The PIA is long.').map(inShort)).toEqual([
      `warning unexplained ${statementFile.en}:${bodyLine}:8`,
    ]);
  });
});
