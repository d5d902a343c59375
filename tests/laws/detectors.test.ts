import { describe, expect, it } from 'vitest';
import type { Localized } from '../../src/languages.ts';
import { languages, localize } from '../../src/languages.ts';
import { packs } from '../../src/laws/packs/registry.ts';
import { sectionKinds } from '../../src/sections/catalogue.ts';
import { exception, organization, statement } from '../support/library-from.ts';
import { present } from '../support/present.ts';
import { allLaws, assess, assessFiles, outcome, ranges } from './support.ts';

const section = (ids: string, en: string, fr: string): Localized<string> => ({
  en: `## Heading {${ids}}\n\n${en}\n`,
  fr: `## Intertitre {${ids}}\n\n${fr}\n`,
});

/** What shows a rule, each in the words of some organization. */
const shows: readonly (readonly [rule: string, ids: string, en: string, fr: string])[] = [
  [
    'on-fippa-39-2-authority',
    '#legal-authority',
    'We collect this information under section 28 of the Municipal Act.',
    'Nous recueillons ces renseignements en vertu de l’article 28 de la Loi sur les municipalités.',
  ],
  [
    'on-fippa-39-2-authority',
    '#legal-authority',
    'Under the Lighthouse Keepers Act, we may collect it.',
    'La Loi sur les gardiens de phare nous y autorise.',
  ],
  [
    'on-fippa-39-2-purpose',
    '#purposes',
    'We use your information to process your application.',
    'Vos renseignements servent à traiter votre demande.',
  ],
  [
    'on-fippa-39-2-purpose',
    '#purposes',
    'The purposes are payroll and benefits.',
    'Les fins sont la paie et les avantages sociaux.',
  ],
  [
    'on-fippa-39-2-contact',
    '#contact',
    'Ask the Access Coordinator, 12 Main Street, Ottawa, ON K1A 0B1, by telephone 416-967-1111.',
    'Adressez-vous à la coordonnatrice de l’accès, 12, rue Main, Ottawa (Ontario) K1A 0B1, par téléphone 416-967-1111.',
  ],
  [
    'on-fippa-38-2-ground',
    '#legal-authority',
    'The collection is expressly authorized by a statute.',
    'La collecte est expressément autorisée par une loi.',
  ],
  [
    'on-fippa-40-safeguards',
    '#security',
    'Files are encrypted, and only authorized staff have passwords.',
    'Les fichiers sont chiffrés, et seul le personnel autorisé a des mots de passe.',
  ],
  [
    'on-fippa-40-1-breach',
    '#breach',
    'If information is lost, we tell you and the Commissioner.',
    'En cas de perte, nous vous avisons, ainsi que le commissaire.',
  ],
  [
    'ab-pipa-13-1-abroad',
    '#outside-canada',
    'Our host is in the United States. For a copy of our policies on this, ask the Privacy Officer.',
    'Notre hébergeur est aux États-Unis. Pour obtenir nos politiques à ce sujet, écrivez à l’agente de protection de la vie privée.',
  ],
  [
    'ab-pipa-6-policies',
    '#commitment',
    'Our written policies are available on request.',
    'Nos politiques écrites sont disponibles sur demande.',
  ],
  [
    'ab-pipa-8-optout',
    '#consent',
    'Your consent is implied when you send us a form. You may opt out at any time.',
    'Votre consentement est présumé lorsque vous envoyez un formulaire. Vous pouvez refuser en tout temps.',
  ],
  [
    'ca-pipeda-4-8-2-a',
    '#privacy-officer',
    'Write to the Privacy Officer at rpp@example.ca.',
    'Écrivez à la personne responsable à rpp@example.ca.',
  ],
  [
    'ca-pipeda-4-8-2-b',
    '#access-correction',
    'You may see your file. Send a written request to the Secretary.',
    'Vous pouvez consulter votre dossier. Faites une demande écrite au secrétariat.',
  ],
  [
    'ca-pipeda-4-8-2-c',
    '#collection #use',
    'We hold names and dates of birth. They are used to send mail.',
    'Nous détenons les noms et les dates de naissance. Ils servent à envoyer le courrier.',
  ],
  [
    'ca-pipeda-4-8-2-e',
    '#disclosure',
    'Lists of members are shared with affiliated organizations.',
    'Les listes de membres sont communiquées aux organisations affiliées.',
  ],
  [
    'ca-pipeda-4-5-retention',
    '#retention',
    'We keep files for seven years and then destroy them.',
    'Nous conservons les dossiers pendant sept ans, puis nous les détruisons.',
  ],
  [
    'ca-pipeda-4-5-retention',
    '#retention',
    'Information is kept no longer than needed, and is then deleted.',
    'Les renseignements ne sont pas conservés plus longtemps que la durée nécessaire, puis ils sont supprimés.',
  ],
  [
    'ca-pipeda-4-10-complaints',
    '#complaints',
    'To make a complaint, write to the President.',
    'Pour porter plainte, écrivez à la présidence.',
  ],
  [
    'qc-p39-1-3-1',
    '#privacy-officer',
    'Director of Legal Affairs: 416-967-1111.',
    'Directrice des affaires juridiques : 416-967-1111.',
  ],
  [
    'qc-p39-1-8-means',
    '#collection',
    'We collect information by telephone and through our website.',
    'Nous recueillons des renseignements par téléphone et sur notre site Web.',
  ],
  [
    'qc-p39-1-8-rights',
    '#access-correction',
    'You have a right to access your file and to have it corrected.',
    'Vous avez un droit d’accès à votre dossier et pouvez le faire rectifier.',
  ],
  [
    'qc-p39-1-8-withdrawal',
    '#consent',
    'You may withdraw your consent.',
    'Vous pouvez retirer votre consentement.',
  ],
  [
    'qc-p39-1-8-recipients',
    '#disclosure',
    'We give names to the insurer.',
    'Nous communiquons les noms à l’assureur.',
  ],
  [
    'qc-p39-1-8-outside',
    '#disclosure',
    'Some information may be sent outside Quebec.',
    'Des renseignements peuvent être envoyés hors du Québec.',
  ],
  [
    'qc-p39-1-8-2',
    '#changes',
    'We post a notice here when this policy changes.',
    'Nous publions un avis ici lorsque la présente politique est modifiée.',
  ],
  [
    'eu-gdpr-13-1-a',
    '#contact',
    'The Union, info@union.example.org.',
    'Le Syndicat, info@union.example.org.',
  ],
  [
    'eu-gdpr-13-1-b',
    '#privacy-officer',
    'Our data protection officer: dpo@union.example.org.',
    'Notre délégué à la protection des données : dpo@union.example.org.',
  ],
  [
    'eu-gdpr-13-1-c',
    '#purposes #legal-authority',
    'We use it to pay benefits, on the basis of your consent.',
    'Nous l’utilisons pour verser des prestations; la base juridique est votre consentement.',
  ],
  [
    'eu-gdpr-13-1-d',
    '#legal-authority',
    'We rely on our legitimate interests.',
    'Nous invoquons nos intérêts légitimes.',
  ],
  [
    'eu-gdpr-13-1-e',
    '#disclosure',
    'We share it with service providers.',
    'Nous les transmettons à des fournisseurs.',
  ],
  ['eu-gdpr-13-2-c', '#consent', 'Consent can be revoked.', 'Le consentement peut être révoqué.'],
  [
    'qc-p39-1-8-purposes',
    '#purposes',
    'Names are collected so that we can reach members.',
    'Les noms sont recueillis afin de joindre les membres.',
  ],
  [
    'qc-p39-1-8-purposes',
    '#purposes',
    'We use personal information to:\n\n- pay strike pay\n- send the newsletter',
    'Nous utilisons les renseignements personnels pour :\n\n- verser les indemnités de grève\n- envoyer le bulletin',
  ],
  [
    'qc-p39-1-8-purposes',
    '#purposes',
    'Your name is used for:\n\n- votes\n- scholarships',
    'Votre nom sert à :\n\n- la tenue de votes\n- l’attribution de bourses',
  ],
  [
    'qc-p39-1-8-means',
    '#collection',
    'Our web server records your address.',
    'Notre serveur Web consigne votre adresse.',
  ],
  [
    'qc-p39-1-8-2',
    '#changes',
    'If we change it, we tell members by e-mail.',
    'Si nous la modifions, nous en avisons les membres par courriel.',
  ],
  [
    'ca-pipeda-4-8-2-d',
    '#introduction',
    'Ask for the brochure that explains our practices.',
    'Une brochure qui explique nos pratiques est disponible.',
  ],
  [
    'qc-p39-1-3-2',
    '#retention #accountability #complaints',
    'Files are kept for two years, then shredded. Managers are responsible for them. To complain, call us.',
    'Les dossiers sont conservés deux ans, puis déchiquetés. Les gestionnaires en sont responsables. Pour porter plainte, appelez-nous.',
  ],
  [
    'eu-gdpr-13-1-f',
    '#outside-canada',
    'Data goes to the United States under standard contractual clauses and agreements.',
    'Les données vont aux États-Unis, avec des garanties contractuelles.',
  ],
  [
    'eu-gdpr-13-2-a',
    '#retention',
    'We keep it as long as you are a member.',
    'Nous les conservons tant que vous êtes membre.',
  ],
  [
    'eu-gdpr-13-2-b',
    '#access-correction',
    'You have the right to access, rectification, erasure, restriction and portability, and the right to object.',
    'Vous avez un droit d’accès, de rectification, d’effacement, de limitation, d’opposition et de portabilité.',
  ],
  [
    'eu-gdpr-13-2-d',
    '#complaints',
    'You may complain to the Privacy Commissioner.',
    'Vous pouvez porter plainte auprès du Commissariat à la protection de la vie privée.',
  ],
];

describe('what a rule looks for', () => {
  it.each(shows)('%s in %s: %s', (rule, ids, en, fr) => {
    expect(outcome(assess(section(ids, en, fr)), rule)).toBe('observed shown');
  });

  it('is found in whatever section kind the rule names, and in deeper sections', () => {
    const deep = localize((language) =>
      section('#access-correction', '', '')[language].concat(
        language === 'en'
          ? '\n### How\n\nTo see your file, send a request.\n'
          : '\n### Comment\n\nPour consulter votre dossier, faites une demande.\n',
      ),
    );
    const rules = assess(deep);
    expect(outcome(rules, 'ca-pipeda-4-8-2-b')).toBe('observed shown');
    expect(ranges(present(rules.get('ca-pipeda-4-8-2-b'), 'ca-pipeda-4-8-2-b'))).toEqual([
      'privacy.en.md:19 How',
      'privacy.fr.md:19 Comment',
    ]);
  });

  it('is given its place in both versions, with the heading', () => {
    const rules = assess(
      section('#privacy-officer', 'The Director:\n\nrpp@example.ca', 'La directrice :\n\nrpp@example.ca'),
    );
    expect(ranges(present(rules.get('ca-pipeda-4-8-2-a'), 'ca-pipeda-4-8-2-a'))).toEqual([
      'privacy.en.md:15 Heading',
      'privacy.en.md:17 Heading',
      'privacy.fr.md:15 Intertitre',
      'privacy.fr.md:17 Intertitre',
    ]);
  });
});

describe('a text that shows nothing', () => {
  const everyKind = (words: Localized<string>): Localized<string> =>
    localize((language) =>
      sectionKinds
        .map(({ id, title }) => `## ${title[language]} {#${id}}\n\n${words[language]}\n`)
        .join('\n'),
    );
  const observedIn = (words: Localized<string>): readonly string[] =>
    [...assess(everyKind(words))].flatMap(([id, { result }]) => (result === 'observed' ? [id] : []));

  it.each<[string, Localized<string>]>([
    [
      'repeats one word',
      { en: 'Protection, protection, protection.', fr: 'Protection, protection, protection.' },
    ],
    [
      'repeats it in sentences',
      {
        en: 'Protection matters. We value the protection of personal information and of privacy.',
        fr: 'La protection compte. Nous tenons à la protection des renseignements personnels et de la vie privée.',
      },
    ],
    ['is still to be written', { en: 'To come.', fr: 'À venir.' }],
    ['says that all is well', { en: 'We respect the law.', fr: 'Nous respectons la loi.' }],
  ])('%s: no rule is observed, whatever the headings', (_, words) => {
    expect(observedIn(words)).toEqual([]);
  });

  it.each([
    [
      'on-fippa-40-safeguards',
      '#security',
      'We do not use encryption.',
      'Nous n’utilisons pas de chiffrement.',
    ],
    ['on-fippa-40-safeguards', '#security', 'Nothing is encrypted.', 'Rien n’est chiffré.'],
    ['on-fippa-40-safeguards', '#security', 'We never encrypt files.', 'Nous ne chiffrons pas les fichiers.'],
    [
      'qc-p39-1-8-withdrawal',
      '#consent',
      'You cannot withdraw consent.',
      'Il n’est pas possible de retirer son consentement.',
    ],
    [
      'qc-p39-1-8-outside',
      '#disclosure',
      'Nothing is sent outside Quebec.',
      'Aucun renseignement n’est envoyé hors du Québec.',
    ],
    ['qc-p39-1-8-2', '#changes', 'Last updated on May 1, 2026.', 'Dernière mise à jour le 1er mai 2026.'],
    [
      'ca-pipeda-4-5-retention',
      '#retention',
      'We keep it for two years.',
      'Nous les conservons pendant deux ans.',
    ],
    [
      'ca-pipeda-4-8-2-a',
      '#privacy-officer',
      'Call the Director at 416-967-1111.',
      'Appelez la directrice au 416-967-1111.',
    ],
    ['on-fippa-39-2-contact', '#contact', 'The Director, K1A 0B1.', 'La directrice, K1A 0B1.'],
    ['on-fippa-39-2-authority', '#legal-authority', 'The Act permits it.', 'La Loi le permet.'],
    [
      'on-fippa-39-2-authority',
      '#legal-authority',
      'Under the Act, we may.',
      'En vertu de la Loi, nous le pouvons.',
    ],
    [
      'ca-pipeda-4-8-2-b',
      '#access-correction',
      'Write to us; the form is at <https://union.example.org/access.pdf>.',
      'Écrivez-nous; le formulaire est à <https://union.example.org/acces.pdf>.',
    ],
    [
      'ca-pipeda-4-10-complaints',
      '#access-correction #complaints',
      'Write to us to see your file.',
      'Écrivez-nous pour consulter votre dossier.',
    ],
    [
      'eu-gdpr-13-1-a',
      '#contact',
      'At Toronto (Union): info@example.ca',
      'À Toronto (Syndicat) : info@example.ca',
    ],
    [
      'qc-p39-1-8-purposes',
      '#purposes',
      'We never use your name to:\n\n- sell things',
      'Nous n’utilisons jamais votre nom pour :\n\n- la vente',
    ],
    [
      'qc-p39-1-8-purposes',
      '#purposes',
      'We do not use your name for marketing.',
      'Nous n’utilisons pas votre nom pour la mise en marché.',
    ],
    ['eu-gdpr-13-2-b', '#access-correction', 'You have a right to access.', 'Vous avez un droit d’accès.'],
  ])('%s is not shown in %s by “%s”', (rule, ids, en, fr) => {
    const read = assess(section(ids, en, fr)).get(rule);
    expect(read?.result).not.toBe('observed');
    // Nor by either version alone.
    expect(read?.reason).not.toBe('versions-differ');
  });

  it('names what is missing', () => {
    const rules = assess(section('#contact', 'The Director: 416-967-1111.', 'La directrice : 416-967-1111.'));
    expect(rules.get('on-fippa-39-2-contact')).toMatchObject({
      result: 'apparent-gap',
      missing: ['postal-address'],
    });
  });

  it('is an apparent gap, or not determined for a rule that is conditional or has no source', () => {
    const rules = [...assess({ en: 'Hello.', fr: 'Bonjour.' }).values()];
    for (const { rule, result, reason } of rules) {
      if (rule.requires.length === 0) expect([rule.id, reason]).toEqual([rule.id, 'no-source']);
      else if (rule.condition) expect([rule.id, reason]).toEqual([rule.id, 'condition']);
      else expect([rule.id, result]).toEqual([rule.id, 'apparent-gap']);
    }
  });
});

describe('what settles nothing', () => {
  it.each([
    [
      'The purpose is explained when the information is collected.',
      'Le but est expliqué lors de la collecte.',
    ],
    [
      'We use it to help. The person is told the specific purpose at the time of collection.',
      'Nous l’utilisons pour aider. La fin précise est indiquée à la personne au moment de la collecte.',
    ],
  ])('a purpose that is promised for the time of collection: %s', (en, fr) => {
    const rules = assess(section('#purposes', en, fr));
    for (const id of ['on-fippa-39-2-purpose', 'qc-p39-1-8-purposes'])
      expect(outcome(rules, id)).toBe('not-determined promised');
  });

  it('a contact that is promised for the time of collection', () => {
    const rules = assess(
      section(
        '#contact',
        'The contact of an official is given when information is collected.',
        'Les coordonnées d’un fonctionnaire sont données lors de la collecte.',
      ),
    );
    expect(outcome(rules, 'on-fippa-39-2-contact')).toBe('not-determined promised');
  });

  it('words under another heading', () => {
    const rules = assess(
      section(
        '#x-files',
        'We keep personal information until you leave, and then destroy personal information.',
        'Nous conservons les renseignements personnels jusqu’à votre départ, puis nous détruisons les renseignements personnels.',
      ),
    );
    expect(outcome(rules, 'ca-pipeda-4-5-retention')).toBe('not-determined elsewhere');
    expect(ranges(present(rules.get('ca-pipeda-4-5-retention'), 'ca-pipeda-4-5-retention'))).toEqual([
      'privacy.en.md:15 Heading',
      'privacy.fr.md:15 Intertitre',
    ]);
  });

  it('but not words about other people’s sites', () => {
    const rules = assess(
      section(
        '#external-links',
        'Other sites keep personal information until you leave, and then destroy personal information.',
        'Les autres sites conservent les renseignements personnels jusqu’à votre départ, puis détruisent les renseignements personnels.',
      ),
    );
    expect(outcome(rules, 'ca-pipeda-4-5-retention')).toBe('apparent-gap not-shown');
  });

  it('versions of which only one shows it, whichever it is', () => {
    const told = section('#complaints', 'Write to the President.', 'Écrivez à la présidence.');
    const silent = section('#complaints', 'We listen.', 'Nous sommes à l’écoute.');
    for (const bodies of [
      { en: told.en, fr: silent.fr },
      { en: silent.en, fr: told.fr },
    ])
      expect(outcome(assess(bodies), 'ca-pipeda-4-10-complaints')).toBe('not-determined versions-differ');
  });

  it('a statement of which one version is missing', () => {
    const body = section('#complaints', 'Write to the President.', 'Écrivez à la présidence.');
    for (const missing of languages) {
      const rules = assessFiles({
        'union/organization.yaml': organization(allLaws),
        'union/privacy.en.md': statement('en', body.en),
        'union/privacy.fr.md': statement('fr', body.fr),
        [`union/privacy.${missing}.md`]: undefined,
      });
      expect(outcome(rules, 'ca-pipeda-4-10-complaints')).toBe('not-determined one-version');
      expect(outcome(rules, 'eu-gdpr-13-2-f')).toBe('not-determined no-source');
    }
  });

  it('a rule without a source, even where the text shows what it names', () => {
    const rules = assess(
      section(
        '#purposes #privacy-officer',
        'We use it to help. Ask the Director.',
        'Nous l’utilisons pour aider. Écrivez à la directrice.',
      ),
    );
    for (const id of ['ab-pipa-13-purpose', 'ab-pipa-13-person'])
      expect(outcome(rules, id)).toBe('not-determined no-source');
  });
});

describe('conditional rules', () => {
  it('are an apparent gap where the text settles the condition and shows no more', () => {
    const rules = assess(
      section(
        '#outside-canada',
        'Our service provider is in the United States.',
        'Notre fournisseur de services est aux États-Unis.',
      ),
    );
    expect(rules.get('ab-pipa-13-1-abroad')).toMatchObject({
      result: 'apparent-gap',
      missing: ['policies-available', 'title'],
    });
    expect(outcome(rules, 'qc-p39-1-8-outside')).toBe('observed shown');
    expect(outcome(rules, 'eu-gdpr-13-1-f')).toBe('apparent-gap not-shown');
  });

  it('settle nothing where the text denies the condition', () => {
    const rules = assess(
      section(
        '#outside-canada',
        'We use no service provider outside Canada.',
        'Nous n’utilisons aucun fournisseur hors du Canada.',
      ),
    );
    for (const id of ['ab-pipa-13-1-abroad', 'qc-p39-1-8-outside', 'eu-gdpr-13-1-f'])
      expect(outcome(rules, id)).toBe('not-determined condition');
  });
});

describe('an exception', () => {
  const kept = section(
    '#cookies',
    'Cookies keep personal information until they expire; they destroy personal information then.',
    'Les témoins conservent des renseignements personnels jusqu’à leur expiration, puis détruisent les renseignements personnels.',
  );
  const excepted = (until: string) => `exceptions:\n${exception('retention', until)}`;

  it('makes a gap of what words under another heading would leave open, and gives its reason', () => {
    expect(outcome(assess(kept), 'ca-pipeda-4-5-retention')).toBe('not-determined elsewhere');
    const rules = assess(kept, excepted('2027-11-21'));
    expect(outcome(rules, 'ca-pipeda-4-5-retention')).toBe('apparent-gap not-shown');
    expect(rules.get('ca-pipeda-4-5-retention')?.exceptions[0]?.reason).toMatchObject({
      en: { text: 'It is silent.' },
      fr: { text: 'Elle n’en dit rien.' },
    });
    expect(rules.get('ca-pipeda-4-10-complaints')?.exceptions).toEqual([]);
  });

  it('tells nothing any more once it has ended', () => {
    expect(outcome(assess(kept, excepted('2026-11-20')), 'ca-pipeda-4-5-retention')).toBe(
      'not-determined elsewhere',
    );
  });

  it('gives way to a section that shows the thing after all', () => {
    const body = section(
      '#retention',
      'Kept for one year, then destroyed.',
      'Conservés pendant un an, puis détruits.',
    );
    expect(outcome(assess(body, excepted('2027-11-21')), 'ca-pipeda-4-5-retention')).toBe('observed shown');
  });
});

it('every rule that looks for something is shown by some text here', () => {
  const known = new Set(shows.map(([rule]) => rule));
  const looking = Object.values(packs).flatMap(({ rules }) =>
    rules.filter(({ requires }) => requires.length > 0),
  );
  expect(looking.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
});
