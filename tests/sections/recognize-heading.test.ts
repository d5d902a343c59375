import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/languages.ts';
import { kindEntry, type SectionKind, sectionKinds } from '../../src/sections/catalogue.ts';
import { ambiguousHeadings, pageTitleHeadings } from '../../src/sections/misleading-headings.ts';
import { nearestHeading, normalizeHeading, recognizeHeading } from '../../src/sections/recognize-heading.ts';
import type { SectionKindEntry } from '../../src/sections/section-kind-entry.ts';

const kindsOf = (heading: string, language: Language, body = '') =>
  recognizeHeading(heading, body, language)?.kinds ?? [];

const ambiguousIn = (language: Language) =>
  new Set(
    ambiguousHeadings.flatMap(({ headings }) =>
      headings[language].map((heading) => normalizeHeading(heading, language)),
    ),
  );

describe('listed headings', () => {
  const listed = sectionKinds.flatMap((entry: SectionKindEntry) =>
    languages.flatMap((language) =>
      [...new Set([entry.title[language], ...entry.headings[language]])].map((heading) => ({
        heading,
        kind: entry.id as SectionKind,
        language,
      })),
    ),
  );

  it('are each recognized as their kind', () => {
    const wrong = listed.filter(({ heading, kind, language }) => {
      const body = `${kindEntry(kind).cues[language].join('. ')}.`;
      const recognition = recognizeHeading(heading, body, language);
      const ambiguous = ambiguousIn(language).has(normalizeHeading(heading, language));
      const certainty = ambiguous ? 'likely' : 'exact';
      return !recognition?.kinds.includes(kind) || recognition.certainty !== certainty;
    });
    expect(wrong).toEqual([]);
  });

  /** What a heading alone is taken for, as the lists say. */
  function kindByHeading({ heading, kind, language }: (typeof listed)[number]): SectionKind | undefined {
    const normalized = normalizeHeading(heading, language);
    const entry = ambiguousHeadings.find(({ headings }) =>
      headings[language].some((candidate) => normalizeHeading(candidate, language) === normalized),
    );
    return entry === undefined ? kind : entry.needsCue ? undefined : entry.kinds[0];
  }

  it('need no text to be recognized, unless they may be no section', () => {
    const wrong = listed.filter((variant) => {
      const found: readonly SectionKind[] = kindsOf(variant.heading, variant.language);
      const expected = kindByHeading(variant);
      return expected === undefined ? found.length > 0 : !found.includes(expected);
    });
    expect(wrong).toEqual([]);
  });

  it('recognizes a heading in the language that is not the page’s', () => {
    expect(kindsOf('Privacy officer', 'fr')).toEqual(['privacy-officer']);
    expect(kindsOf('Nous joindre', 'en')).toEqual(['contact']);
  });

  it('lets one heading carry several kinds', () => {
    const four = ['collection', 'purposes', 'use', 'disclosure'];
    expect(kindsOf('Collection, notice, use and disclosure', 'en')).toEqual(four);
    expect(kindsOf('Collecte, avis, utilisation et divulgation', 'fr')).toEqual(four);
    expect(kindsOf('Our commitment and laws', 'en')).toEqual(['commitment', 'legal-authority']);
    expect(kindsOf('Collection and use', 'en')).toEqual(['collection', 'use']);
  });

  it.each(languages)('takes no page title for a section (%s)', (language) => {
    for (const title of pageTitleHeadings[language]) {
      expect(
        recognizeHeading(title, 'We use cookies. Cookies are small files. Témoins de connexion.', language),
      ).toBe(undefined);
    }
  });
});

describe('spelling', () => {
  it.each([
    ['case', 'CONTACT US', 'en', 'contact'],
    ['accents lost in capitals', 'SECURITE', 'fr', 'security'],
    ['capitals with accents', 'MESURES DE SÉCURITÉ', 'fr', 'security'],
    ['decomposed accents', 'Securite\u0301', 'fr', 'security'],
    ['a number', '1. Cookies', 'en', 'cookies'],
    ['a number and a bracket', '1) Cookies', 'en', 'cookies'],
    ['a letter', 'a. Cookies', 'en', 'cookies'],
    ['a Roman number', 'IV. Cookies', 'en', 'cookies'],
    ['a compound number', '2.1 Introduction', 'en', 'introduction'],
    ['a number and a dash', '1 - Introduction', 'en', 'introduction'],
    ['an article', 'Article 1 - Consentement', 'fr', 'consent'],
    ['an article and a long dash', 'Article 12 – Consentement', 'fr', 'consent'],
    ['a colon', 'Contact us:', 'en', 'contact'],
    ['a colon after a no-break space', 'Nous joindre\u00a0:', 'fr', 'contact'],
    ['a question mark', 'What are cookies?', 'en', 'cookies'],
    ['a question mark after a narrow space', 'Qu’est-ce qu’un témoin\u202f?', 'fr', 'cookies'],
    ['straight apostrophes', "Qu'est-ce qu'un témoin", 'fr', 'cookies'],
    [
      'straight quotation marks',
      'Qu\'entend-on par "renseignements personnels"?',
      'fr',
      'personal-information',
    ],
    [
      'spaces in quotation marks',
      'Qu’entend-on par « renseignements personnels » ?',
      'fr',
      'personal-information',
    ],
    ['runs of spaces', '  External \u00a0 links ', 'en', 'external-links'],
    ['an ampersand', 'Cookies and tracking', 'en', 'cookies'],
    ['an ampersand in French', 'Notre engagement & nos lois', 'fr', 'legal-authority'],
    ['email', 'Email communications', 'en', 'electronic-mail'],
    ['website', 'Website use information', 'en', 'automatic-collection'],
  ] as const)('folds %s', (_, heading, language, kind) => {
    const recognition = recognizeHeading(heading, '', language);
    expect(recognition?.kinds).toContain(kind);
    expect(recognition?.certainty).toBe('exact');
  });

  it('does not take a quantity for a number of order', () => {
    expect(normalizeHeading('24 hour video surveillance', 'en')).toBe('24 hour video surveillance');
    expect(normalizeHeading('E-mail', 'en')).toBe('email');
  });

  it('folds a ligature and an ampersand as the language says them', () => {
    expect(normalizeHeading('Mise en œuvre & révision :', 'fr')).toBe('mise en oeuvre et revision');
    expect(normalizeHeading('Cookies & tracking', 'en')).toBe('cookies and tracking');
  });
});

describe('headings that mislead', () => {
  it.each([
    [
      'Personal information',
      'en',
      'Information about an identifiable individual, such as age.',
      'personal-information',
    ],
    [
      'Personal information',
      'en',
      'We collect only what you choose to give, such as your name.',
      'collection',
    ],
    [
      'Renseignements personnels',
      'fr',
      'Tout renseignement sur un individu identifiable.',
      'personal-information',
    ],
    ['Renseignements personnels', 'fr', 'Nous recueillons le nom inscrit au formulaire.', 'collection'],
    ['Protection of personal information', 'en', 'Encryption and a firewall guard our systems.', 'security'],
    [
      'Protection des renseignements personnels',
      'fr',
      'Le chiffrement et un pare-feu y veillent.',
      'security',
    ],
    ['Application', 'en', '', 'introduction'],
    ['Data collection', 'en', 'The server keeps a log of each IP address.', 'automatic-collection'],
    ['Data collection', 'en', 'You fill out a form with your name and address.', 'collection'],
    ['Notice', 'en', 'The purpose is told at the time of collection.', 'purposes'],
    ['Notice', 'en', 'The text is given as is; we are not liable.', 'disclaimer'],
    ['Avis', 'fr', 'La fin est précisée au moment de la collecte.', 'purposes'],
    ['Storage', 'en', 'We keep records for seven years and then destroy them.', 'retention'],
    ['Storage', 'en', 'Passwords, encryption and a firewall protect them.', 'security'],
    ['Storage', 'en', 'Our servers are located in other countries.', 'outside-canada'],
    ['Communication', 'fr', 'Nous pouvons les divulguer à des tiers.', 'disclosure'],
    [
      'Communication',
      'fr',
      'Pour se désabonner de l’infolettre, suivez le lien au bas du courriel.',
      'electronic-mail',
    ],
    ['Communication', 'fr', 'Veuillez nous écrire à cette adresse postale ou par télécopieur.', 'contact'],
    [
      'Responsabilité',
      'fr',
      'Le ministre en répond; le commissaire surveille la conformité.',
      'accountability',
    ],
    ['Responsabilité', 'fr', 'Le contenu est fourni tel quel, sans garantie.', 'disclaimer'],
    ['Using our website', 'en', 'This website is a public resource.', 'introduction'],
    ['Using our website', 'en', 'You may register with a form.', 'collection'],
    ['Modifications', 'fr', 'La version à jour est publiée sur cette page.', 'changes'],
    ['Modifications', 'fr', 'Faites une demande d’accès pour corriger un dossier.', 'access-correction'],
    ['Accuracy', 'en', 'You may ask us to correct a record that is not accurate.', 'access-correction'],
    ['Accuracy', 'en', 'We do not guarantee or endorse it.', 'disclaimer'],
    ['Communications', 'en', '', 'electronic-mail'],
    ['Témoins', 'fr', 'Un petit fichier placé sur le disque dur.', 'cookies'],
    ['Mineurs', 'fr', 'Le consentement d’un parent ou d’un tuteur est exigé.', 'children'],
    ['Qui est responsable', 'fr', 'Le ministre; le commissaire surveille.', 'accountability'],
  ] as const)('%s (%s): %s -> %s', (heading, language, body, kind) => {
    expect(recognizeHeading(heading, body, language)).toEqual({
      kinds: [kind],
      certainty: heading === 'Application' ? 'exact' : 'likely',
    });
  });

  it.each([
    ['Personal information', 'en', 'personal-information'],
    ['Storage', 'en', 'retention'],
    ['Communication', 'fr', 'disclosure'],
    ['Responsabilité', 'fr', 'accountability'],
    ['Modifications', 'fr', 'changes'],
  ] as const)('%s (%s) falls back on %s', (heading, language, kind) => {
    expect(kindsOf(heading, language)).toEqual([kind]);
  });

  it.each([
    ['Protection of personal information', 'en', 'This page is about protection of personal information.'],
    ['Protection des renseignements personnels', 'fr', ''],
    ['Notice', 'en', 'All members should attend.'],
    ['Avis', 'fr', 'Tous les membres sont invités.'],
    ['Témoins', 'fr', 'Les témoins de l’accident ont été entendus; chaque témoin a parlé.'],
    ['Mineurs', 'fr', 'Le syndicat négocie pour les mineurs de fond; un mineur est mort.'],
  ] as const)('%s (%s) means nothing without evidence', (heading, language, body) => {
    expect(recognizeHeading(heading, body, language)).toBe(undefined);
  });
});

describe('longer headings', () => {
  it.each([
    ['What are cookies and do you use them?', 'en', ['cookies']],
    ['How we use cookies', 'en', ['cookies']],
    ['Pourquoi nous utilisons des témoins de connexion', 'fr', ['cookies']],
    ['Cookies and online advertising', 'en', ['cookies', 'advertising']],
    ['Témoins de connexion et publicité en ligne', 'fr', ['cookies', 'advertising']],
    ['Témoins et publicité en ligne', 'fr', ['cookies', 'advertising']],
    ['Pourquoi ces renseignements sont recueillis', 'fr', ['purposes']],
    ['External links and disclaimer', 'en', ['external-links', 'disclaimer']],
    ['Information we collect automatically', 'en', ['automatic-collection']],
    ['Information collected automatically from you', 'en', ['automatic-collection']],
    ['What information is collected and why', 'en', ['collection', 'purposes']],
    ['Why we collect your personal information', 'en', ['purposes']],
    ['Why it is collected', 'en', ['purposes']],
    ['À quelles fins recueillons-nous vos renseignements?', 'fr', ['purposes']],
    ['Who is our privacy officer?', 'en', ['privacy-officer']],
    ['Notre responsable de la protection des renseignements personnels', 'fr', ['privacy-officer']],
    ['Security cameras in our offices', 'en', ['video-surveillance']],
    ['La vidéosurveillance de nos bureaux', 'fr', ['video-surveillance']],
    ['Third-party websites', 'en', ['external-links']],
    ['Liens externes et sites de tiers', 'fr', ['external-links']],
    ['Who is accountable', 'en', ['accountability']],
    ['How to contact us', 'en', ['contact']],
    ['How our membership database is used', 'en', ['membership-database']],
    ['Last updated: November 21, 2026', 'en', ['changes']],
    ['Modifications apportées à la présente politique', 'fr', ['changes']],
    ['Our use of social media', 'en', ['social-media']],
    ['What is personal information used for', 'en', []],
  ] as const)('%s (%s)', (heading, language, kinds) => {
    expect(kindsOf(heading, language)).toEqual(kinds);
  });

  it('asks the text to confirm a key that is not sure', () => {
    expect(kindsOf('A word on security', 'en')).toEqual([]);
    expect(kindsOf('A word on security', 'en', 'Security is security.')).toEqual([]);
    expect(kindsOf('A word on security', 'en', 'We use encryption.')).toEqual(['security']);
    expect(kindsOf('Un mot des témoins', 'fr', 'Un petit fichier temporaire.')).toEqual(['cookies']);
  });

  it('says that it is not certain', () => {
    expect(recognizeHeading('What are cookies for?', '', 'en')?.certainty).toBe('likely');
  });
});

describe('near-misses', () => {
  const body = (kind: SectionKind, language: Language) => kindEntry(kind).cues[language].join('. ');

  it.each([
    ['Privacy commissioner', 'en', 'privacy-officer'],
    ['Commissaire à la protection de la vie privée', 'fr', 'privacy-officer'],
    ['We are not responsible', 'en', 'accountability'],
    ['Limitation de responsabilité', 'fr', 'accountability'],
    ['Related links', 'en', 'external-links'],
    ['Liens connexes', 'fr', 'external-links'],
    ['Third-party services', 'en', 'external-links'],
    ['Témoignages', 'fr', 'cookies'],
    ['Protection des témoins', 'fr', 'cookies'],
    ['Accessibility', 'en', 'access-correction'],
    ['Accès à l’information', 'fr', 'access-correction'],
    ['Responsable de l’accès', 'fr', 'access-correction'],
    ['Disclosure of wrongdoing', 'en', 'disclosure'],
    ['Divulgation d’actes répréhensibles', 'fr', 'disclosure'],
    ['Communiquer avec nous', 'fr', 'disclosure'],
    ['Third-party links', 'en', 'disclosure'],
    ['Terms of use', 'en', 'use'],
    ['Conditions d’utilisation', 'fr', 'use'],
    ['Utilisation des témoins', 'fr', 'use'],
    ['Web site use information', 'en', 'use'],
    ['Social security', 'en', 'security'],
    ['Security cameras', 'en', 'security'],
    ['Security breaches', 'en', 'security'],
    ['Breach of contract', 'en', 'breach'],
    ['Business contact information', 'en', 'contact'],
    ['Courrier', 'fr', 'electronic-mail'],
    ['Your e-mail address', 'en', 'electronic-mail'],
    ['Legal notice', 'en', 'legal-authority'],
    ['Avis juridique', 'fr', 'legal-authority'],
    ['Grievances', 'en', 'complaints'],
    ['Feedback', 'en', 'complaints'],
    ['Child benefits for your children', 'en', 'children'],
    ['Limites de la politique', 'fr', 'disclaimer'],
    ['Expense claim payments', 'en', 'payments'],
    ['Member account', 'en', 'membership-database'],
  ] as const)('%s (%s) is not %s', (heading, language, kind) => {
    expect(kindsOf(heading, language, body(kind, language))).not.toContain(kind);
  });

  it.each([
    'Protection',
    'Data protection',
    'Protection of the environment',
    'Information',
    'Privacy',
    'Responsibility',
  ])('%s matches nothing, whatever the text', (heading) => {
    const everyCue = sectionKinds.flatMap(({ cues }) => [...cues.en, ...cues.fr]).join('. ');
    expect(recognizeHeading(heading, everyCue, 'en')).toBe(undefined);
    expect(recognizeHeading(heading, everyCue, 'fr')).toBe(undefined);
  });

  it.each([
    '',
    ' ',
    '1.',
    '?',
    '—',
    'Annual General Meeting',
    'Assemblée générale annuelle',
  ])('"%s" is nothing', (heading) => {
    expect(recognizeHeading(heading, '', 'en')).toBe(undefined);
  });
});

describe('bilingual headings', () => {
  it.each([
    'Cookies / Témoins',
    'Témoins de connexion | Cookies',
    'Cookies – Témoins de connexion',
    'Cookies/Témoins',
  ])('%s', (heading) => {
    for (const language of languages) expect(kindsOf(heading, language)).toEqual(['cookies']);
  });

  it('is exact when both sides are', () => {
    expect(recognizeHeading('Contact us / Nous joindre', '', 'en')?.certainty).toBe('exact');
    expect(recognizeHeading('3. Security – Mesures de sécurité :', '', 'fr')?.certainty).toBe('exact');
    expect(recognizeHeading('Cookies / Biscuits', '', 'en')?.certainty).toBe('likely');
  });

  it('keeps what both sides may mean', () => {
    const body = 'The server keeps a log of passwords in a firewall with encryption and safeguards.';
    expect(kindsOf('Accountability / Responsabilité', 'en', body)).toEqual(['accountability']);
  });

  it('takes both kinds of a heading whose sides differ', () => {
    expect(kindsOf('Collection / Disclosure', 'en')).toEqual(['collection', 'disclosure']);
  });

  it('reads a listed heading with a slash whole', () => {
    expect(kindsOf('Communication sans / avec le consentement de la personne concernée', 'fr')).toEqual([
      'disclosure',
    ]);
  });
});

describe('nearestHeading', () => {
  const english = ['About the site', 'Privacy oficer', 'Cokies we set', 'Collection', 'Sites outside ours'];

  it('finds a misspelled heading', () => {
    expect(nearestHeading('privacy-officer', english, 'en')).toMatchObject({
      heading: 'Privacy oficer',
      index: 1,
    });
    expect(nearestHeading('cookies', english, 'en')).toMatchObject({ heading: 'Cokies we set', index: 2 });
  });

  it('finds a heading in other words', () => {
    expect(nearestHeading('external-links', ['Security', 'Our links to others'], 'en')?.index).toBe(1);
    expect(
      nearestHeading('privacy-officer', ['L’officier', 'La personne responsable de la vie privée'], 'fr')
        ?.index,
    ).toBe(1);
  });

  it('gives a heading of the kind itself full marks', () => {
    expect(nearestHeading('external-links', ['Sites externes'], 'fr')?.score).toBe(1);
  });

  it('finds none where none is near', () => {
    expect(nearestHeading('retention', english, 'en')).toBe(undefined);
    expect(nearestHeading('use', ['Collection of personal information'], 'en')).toBe(undefined);
    expect(nearestHeading('retention', ['Communication de renseignements personnels'], 'fr')).toBe(undefined);
    expect(nearestHeading('external-links', ['About our site', 'Notre site'], 'en')).toBe(undefined);
    expect(nearestHeading('cookies', [], 'en')).toBe(undefined);
    expect(nearestHeading('cookies', ['', '?'], 'en')).toBe(undefined);
  });

  it('never proposes a heading that names another kind', () => {
    expect(nearestHeading('disclosure', ['Disclaimer'], 'en')).toBe(undefined);
  });
});
