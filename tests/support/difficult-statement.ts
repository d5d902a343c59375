/**
 * A statement that is hard to lay out: some 3,500 words, tables of up to nine columns, words longer than a line, long
 * titles, deep headings, lists in lists, a list of many items.
 */

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

/** Paragraphs of the same sentences, each beginning with another of them. */
const paragraphs = (count: number, sentences: readonly string[]): string =>
  Array.from({ length: count }, (_, start) =>
    sentences.map((__, at) => sentences[(start + at) % sentences.length]).join(' '),
  ).join('\n\n');

const longWord = 'TelecommunicationsInfrastructureServicesInternationalAndInterprovincialCooperative';

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

${table(
  ['Recipient', 'What for', 'Basis'],
  [
    ['Ministry of Health', 'Billing of insured services', 'Health Insurance Act'],
    [`${longWord} Ltd.`, 'Hosting', 'Contract'],
  ],
)}

${table(
  ['Year', 'Requests', 'Granted', 'Refused', 'Transferred', 'Withdrawn', 'Days', 'Appeals', 'Complaints'],
  [
    ['2024', '1204', '1100', '61', '23', '20', '28', '14', '6'],
    ['2025', '1311', '1188', '70', '31', '22', '29', '17', '8'],
  ],
)}

1. Care
   - assessment, including:
     - triage in the emergency department
2. Administration
   1. scheduling by e-mail
   2. billing
      1. the provincial plan
      2. private insurers
         1. in the province
3. Planning

> The cooperative answers for everything that it entrusts to others.

\`\`\`
acme --language=en --keep-no-more-than=2-years --telephone=+1-613-236-7240 --output=records.csv
\`\`\`

## Privacy officer {#privacy-officer}

Write to [privacy-and-access-to-information@administration.acme.example](mailto:privacy-and-access-to-information@administration.acme.example).

## Records {#x-records}

${paragraphs(22, [
  'Staff see only what their work requires, and each look at a record is itself recorded.',
  'A parent or guardian can ask what is held about a child, and why.',
  'When a person asks for a correction, the answer comes within thirty days and stands beside the older entry.',
  'A copy held by another authority is deleted as soon as nobody needs it any longer for the purpose it was made for.',
  'Nobody who maintains the systems may use what they hold for advertising or e-mail of any other kind.',
  'The record is kept in Canada, in two places that are more than one hundred kilometres apart.',
  'Whoever leaves the cooperative takes the record along, in a format that other programs can read.',
  'What is measured is how long people wait, and never who they are.',
])}

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

${table(
  ['Destinataire', 'Fin', 'Fondement'],
  [
    ['Ministère de la Santé', 'Facturation des services assurés', 'Loi sur l’assurance-santé'],
    [`${longWord} ltée`, 'Hébergement', 'Contrat'],
  ],
)}

${table(
  ['Année', 'Demandes', 'Accordées', 'Refusées', 'Transférées', 'Retirées', 'Jours', 'Appels', 'Plaintes'],
  [
    ['2024', '1204', '1100', '61', '23', '20', '28', '14', '6'],
    ['2025', '1311', '1188', '70', '31', '22', '29', '17', '8'],
  ],
)}

1. Soins
   - évaluation, y compris :
     - triage au service des urgences
2. Administration
   1. rendez-vous pris par Internet
   2. facturation
      1. régime provincial
      2. assureurs privés
         1. dans la province
3. Planification

> La coopérative répond de tout ce qu’elle confie à d’autres.

\`\`\`
acme --language=en --keep-no-more-than=2-years --telephone=+1-613-236-7240 --output=records.csv
\`\`\`

## Responsable de la protection des renseignements personnels {#privacy-officer}

Écrivez à [privacy-and-access-to-information@administration.acme.example](mailto:privacy-and-access-to-information@administration.acme.example).

## Dossiers {#x-records}

${paragraphs(22, [
  'Le personnel ne voit que ce qu’exige son travail, et chaque consultation d’un dossier est elle-même consignée.',
  'Un parent ou un tuteur peut demander ce qui est conservé au sujet d’un enfant, et pourquoi.',
  'Lorsqu’une personne demande une correction, la réponse vient dans les trente jours et figure à côté de l’ancienne inscription.',
  'Une copie détenue par une autre autorité est supprimée dès que personne n’en a plus besoin pour la fin à laquelle elle a été faite.',
  'Celles-ci, peut-être, sont au nombre des personnes qui entretiennent les systèmes, et aucune ne s’en sert pour la publicité.',
  'Le dossier est conservé au Canada, à deux endroits séparés de plus de cent kilomètres.',
  'Quiconque quitte la coopérative emporte son dossier, dans un format que d’autres programmes peuvent lire.',
  'Ce qui est mesuré, c’est la durée de l’attente, et jamais l’identité des gens.',
])}

## Sites externes {#external-links}

La coopérative ne répond pas des autres sites.
`;

/** By file name, for an organization in the folder `acme`. */
export const difficultStatement: Readonly<Record<string, string>> = {
  'acme/privacy.en.md': english,
  'acme/privacy.fr.md': french,
};
