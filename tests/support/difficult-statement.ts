/** A statement that is hard to lay out: a wide table, long words and titles, deep headings, a list of many items. */

const frontMatter = (title: string, description: string, slug: string): string => `---
title: ${title}
description: ${description}
slug: ${slug}
updated: 2026-11-21
nature: official
translation: equal
source:
  title: Privacy statement
  titleLanguage: en
  url: https://acme.example/about-the-cooperative/administration-and-governance/privacy-statement-of-the-cooperative
---
`;

const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heading, heading.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const list = (item: string, last: string): string =>
  Array.from({ length: 30 }, (_, index) => `- ${index === 29 ? last : item}`).join('\n');

const english = `${frontMatter(
  'Privacy statement of the interprovincial telecommunications cooperative',
  'What the cooperative does with personal information.',
  'privacy',
)}
The cooperative respects privacy. Its telecommunications infrastructure serves organizations in several provinces, and
this statement says what that means for the personal information of the people who use it, day after day.

## Cookies {#cookies}

The website places no cookies.

### Interoperability of telecommunications {#x-interoperability}

Interoperability rests on standards. Each one is explained in the [published requirements of the cooperative](https://acme.example/standards).

#### Incomprehensibilities {#x-details}

${list('The organization keeps what it needs.', 'Nothing more is kept, whatever the circumstances may be.')}

## How personal information is used, disclosed, retained and destroyed {#use}

${table(
  ['Information', 'Purpose', 'Recipient', 'Place', 'Retention'],
  [
    ['Telecommunications traffic', 'Administration', 'Subcontractor', 'Ontario', 'Unlimited'],
    ['Identification', 'Responsibilities', 'Representative', 'Ontario', 'Temporary'],
  ],
)}

> The cooperative answers for everything that it entrusts to others.

\`\`\`
acme --language=en --keep-no-more-than=2-years --telephone=+1-613-236-7240 --output=records.csv
\`\`\`

## Privacy officer {#privacy-officer}

Write to [privacy-and-access-to-information@administration.acme.example](mailto:privacy-and-access-to-information@administration.acme.example).

## External sites {#external-links}

The cooperative does not answer for other sites.
`;

const french = `${frontMatter(
  'Protection des renseignements personnels de la coopérative interprovinciale de télécommunications',
  'Ce que la coopérative fait des renseignements personnels.',
  'confidentialite',
)}
La coopérative respecte la vie privée. Ses infrastructures de télécommunications servent des organisations de plusieurs provinces, et
la présente déclaration dit ce que cela signifie pour les renseignements personnels des gens qui s’en servent, jour après jour.

## Témoins {#cookies}

Le site Web n’installe aucun témoin.

### Interopérabilité des télécommunications {#x-interoperability}

L’interopérabilité repose sur des normes. Chacune est expliquée dans les [exigences publiées de la coopérative](https://acme.example/standards).

#### Incompréhensibilités intergouvernementales {#x-details}

${list('L’organisation conserve ce qu’il lui faut.', 'Rien de plus n’est conservé, quelles que soient les circonstances, et jamais anticonstitutionnellement.')}

## Utilisation, communication, conservation et destruction des renseignements personnels {#use}

${table(
  ['Renseignements', 'Fins', 'Destinataire', 'Lieu', 'Conservation'],
  [
    ['Trafic de télécommunications', 'Administration', 'Sous-traitant', 'Ontario', 'Illimitée'],
    ['Identification', 'Responsabilités', 'Représentant', 'Ontario', 'Temporaire'],
  ],
)}

> La coopérative répond de tout ce qu’elle confie à d’autres.

\`\`\`
acme --language=en --keep-no-more-than=2-years --telephone=+1-613-236-7240 --output=records.csv
\`\`\`

## Responsable de la protection des renseignements personnels {#privacy-officer}

Écrivez à [privacy-and-access-to-information@administration.acme.example](mailto:privacy-and-access-to-information@administration.acme.example).

## Sites externes {#external-links}

La coopérative ne répond pas des autres sites.
`;

/** By file name, for an organization in the folder `acme`. */
export const difficultStatement: Readonly<Record<string, string>> = {
  'acme/privacy.en.md': english,
  'acme/privacy.fr.md': french,
};
