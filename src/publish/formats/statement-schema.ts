import { z } from 'zod';
import { languages, localize } from '../../languages.ts';
import { sectionKinds } from '../../sections/catalogue.ts';

/*
 * The shape of the data of a statement and of the index of all. Both are published: whoever reads them relies on it, so
 * `version` changes with every change but an added key.
 */

const language = z.enum(languages);
const day = z.iso.date();
const address = z.url({ protocol: /^https?$/ });
const count = z.int().min(0);

const name = z
  .strictObject({
    text: z.string().describe('The name. | Le nom.'),
    lang: language.describe('The language the name is in. | La langue du nom.'),
  })
  .meta({ id: 'name' });

const kind = z.enum(sectionKinds.map(({ id }) => id)).meta({
  id: 'kind',
  description: 'A kind of section, from the catalogue. | Un type de section, tiré du catalogue.',
});

/** Kinds of fact that the data give; bare numbers say too little by themselves. */
export const factKinds = [
  'telephone',
  'email',
  'postal-address',
  'date',
  'time',
  'duration',
  'amount',
  'percentage',
  'statute',
] as const;
type PublishedFactKind = (typeof factKinds)[number];

const factMeanings: Readonly<Record<PublishedFactKind, string>> = {
  telephone:
    'Telephone numbers in E.164 form, with the extension: +14165551234;ext=22. | Numéros de téléphone sous la forme E.164, avec le poste : +14165551234;ext=22.',
  email: 'E-mail addresses. | Adresses de courriel.',
  'postal-address':
    'Postal addresses: the value is the postal code, the text the whole address when it stands by itself. | Adresses postales : la valeur est le code postal, le texte est l’adresse entière lorsqu’elle est donnée à part.',
  date: 'Dates: 2026-11-21, 2026-11, --11-21. | Dates : 2026-11-21, 2026-11, --11-21.',
  time: 'Times of day: 16:30. | Heures : 16:30.',
  duration:
    'Durations, brought to a few units: 30 days, 24 months, 90 minutes. | Durées, ramenées à quelques unités : 30 days, 24 months, 90 minutes.',
  amount: 'Amounts of money with the currency: 5000 CAD. | Sommes d’argent avec la devise : 5000 CAD.',
  percentage: 'Percentages: 50%. | Pourcentages : 50%.',
  statute:
    'Acts, citations and provisions: act:fippa, rsc 1985 p-21, section:38.2. | Lois, références et dispositions : act:fippa, rsc 1985 p-21, section:38.2.',
};

const value = z
  .string()
  .describe(
    'What it says, the same in both languages. | Ce qu’il dit, de façon identique dans les deux langues.',
  );
const words = z.string().describe('As it stands in the text. | Tel qu’il figure dans le texte.');

const locatedFact = z
  .strictObject({
    value,
    text: words,
    section: z
      .string()
      .nullable()
      .describe(
        'Anchor of the section it stands in; null before the first heading. | Ancre de la section où il se trouve; null avant le premier intertitre.',
      ),
  })
  .meta({ id: 'placedFact' });

const fact = z
  .strictObject({
    kind: z.enum(factKinds).describe('What kind of fact it is. | Le genre de fait.'),
    value,
    text: words,
  })
  .meta({ id: 'fact' });

const link = z
  .strictObject({
    text: words,
    address: z
      .string()
      .describe(
        'Where it leads, in full: https, mailto or tel. | L’adresse complète où il mène : https, mailto ou tel.',
      ),
  })
  .meta({ id: 'link' });

const passage = {
  text: z
    .string()
    .describe(
      'The plain text of its paragraphs, list items and table cells, one a line; deeper sections left out. | Le texte brut des paragraphes, des éléments de liste et des cellules de tableau, un par ligne, sans les sections inférieures.',
    ),
  facts: z.array(fact).describe('Facts it states, each once. | Faits énoncés, chacun une fois.'),
  links: z.array(link).describe('Links, in reading order. | Liens, dans l’ordre de lecture.'),
};

const sectionItself = z.strictObject({
  anchor: z
    .string()
    .describe(
      'Address of the section on its page, without #. | Adresse de la section dans sa page, sans le #.',
    ),
  address: address.describe('Address of the section. | Adresse de la section.'),
  kinds: z
    .array(kind)
    .describe('What it is about; empty when unknown. | Ce dont elle traite; vide si on l’ignore.'),
  heading: z.string().describe('The heading. | L’intertitre.'),
  level: z.int().min(1).max(6).describe('Level of the heading. | Niveau de l’intertitre.'),
  ...passage,
});

export interface SectionData extends z.output<typeof sectionItself> {
  sections: SectionData[];
}

const section: z.ZodType<SectionData> = sectionItself.extend({
  get sections() {
    return z.array(section).describe('Sections under it. | Sections qui en relèvent.');
  },
});
z.globalRegistry.add(section, { id: 'section' });

const organization = z
  .strictObject({
    key: z
      .string()
      .describe(
        'Identifies it on this site, in both languages. | L’identifie sur ce site, dans les deux langues.',
      ),
    name: name.describe('The full name. | Le nom complet.'),
    shortName: name.describe('The short name or acronym. | Le nom court ou le sigle.'),
    jurisdiction: z
      .string()
      .describe('Where the organization is governed from. | Le territoire dont relève l’organisation.'),
  })
  .meta({ id: 'organization', description: 'Whose statement it is. | De qui est la déclaration.' });

const format = z
  .strictObject({
    type: z.string().describe('Media type. | Type de média.'),
    address: address.describe('Address of the file. | Adresse du fichier.'),
  })
  .meta({ id: 'format' });

const translations = z
  .strictObject(localize(() => address) as Record<(typeof languages)[number], typeof address>)
  .describe(
    'Address of the page in each language, this one included. | Adresse de la page dans chaque langue, celle-ci comprise.',
  );

/** What the data of a statement and its entry in the index both say. */
const about = {
  key: z
    .string()
    .describe(
      'Identifies the statement on this site, in both languages. | Identifie la déclaration sur ce site, dans les deux langues.',
    ),
  organization,
  language: language.describe('The language of this text. | La langue de ce texte.'),
  title: z.string().describe('The statement’s title. | Le titre de la déclaration.'),
  address: address.describe('Address of the page. | Adresse de la page.'),
  translations,
  nature: z
    .enum(['restatement', 'official'])
    .describe(
      'Whether the text restates the organization’s own, or is that text. | Si le texte reformule celui de l’organisation, ou s’il est ce texte.',
    ),
  translation: z
    .enum(['original', 'translation', 'equal'])
    .describe(
      'Whether it is the original, a translation made for the site, or of equal standing. | S’il s’agit de l’original, d’une traduction faite pour le site ou d’une version de même valeur.',
    ),
  updated: day.describe('Date of this edition. | Date de cette édition.'),
  formats: z.array(format).describe('The same text in other formats. | Le même texte dans d’autres formats.'),
};

const missing = {
  kind,
  missing: z
    .enum(['section', 'contact-details'])
    .describe(
      'The whole section, or only the means of contact in it. | La section entière, ou seulement les coordonnées dans celle-ci.',
    ),
};

const schemaAddress = address.describe('Address of this schema. | Adresse du présent schéma.');
const version = z
  .literal(1)
  .describe('Changes when this structure does. | Change lorsque cette structure change.');

const statement = z
  .strictObject({
    $schema: schemaAddress,
    version,
    ...about,
    description: z.string().describe('One or two sentences on it. | Une ou deux phrases à son sujet.'),
    source: z
      .strictObject({
        title: z.string().describe('Its title. | Son titre.'),
        titleLanguage: language.describe('The language of that title. | La langue de ce titre.'),
        address: address.describe('Where it is published. | L’adresse où elle est publiée.'),
      })
      .describe(
        'The organization’s own publication, which prevails. | La publication de l’organisation elle-même, qui prévaut.',
      ),
    reviewed: day
      .nullable()
      .describe(
        'The day it was last compared with its source; null when not recorded. | Le jour où elle a été comparée à sa source pour la dernière fois; null si ce jour n’est pas consigné.',
      ),
    cookies: z
      .enum(['used', 'may-be-used', 'not-used'])
      .nullable()
      .describe(
        'Whether the statement says that cookies are used; null when not recorded. | Si la déclaration dit que des témoins sont utilisés; null si ce n’est pas consigné.',
      ),
    words: count.describe('Number of words. | Nombre de mots.'),
    readingMinutes: z.int().min(1).describe('Minutes it takes to read. | Minutes de lecture.'),
    lead: z
      .strictObject(passage)
      .nullable()
      .describe('What stands before the first heading. | Ce qui précède le premier intertitre.'),
    sections: z.array(section).describe('The sections, in order. | Les sections, dans l’ordre.'),
    abbreviations: z
      .array(
        z.strictObject({
          abbreviation: z.string().describe('As the text writes it. | Telle que le texte l’écrit.'),
          longForm: name.describe('What it stands for. | Ce qu’elle veut dire.'),
        }),
      )
      .describe('Abbreviations that it uses. | Abréviations qu’elle emploie.'),
    notStated: z
      .array(
        z.strictObject({
          ...missing,
          reason: z.string().describe('Why, in a sentence. | Pourquoi, en une phrase.'),
          until: day.describe(
            'The last day this is taken as known. | Le dernier jour où cela est tenu pour acquis.',
          ),
        }),
      )
      .describe('What it is silent on. | Ce dont elle ne dit rien.'),
    facts: z
      .strictObject(
        Object.fromEntries(
          factKinds.map((one) => [one, z.array(locatedFact).describe(factMeanings[one])]),
        ) as Record<PublishedFactKind, z.ZodArray<typeof locatedFact>>,
      )
      .describe('All facts, by kind. | Tous les faits, par genre.'),
  })
  .describe(
    'A privacy statement in one language, as data. Texts are as their editors wrote them; the pages add no-break spaces and curly quotation marks. | Une déclaration concernant la protection de la vie privée dans une langue, sous forme de données. Les textes sont tels qu’ils ont été rédigés; les pages y ajoutent les espaces insécables et les guillemets courbes.',
  );

const index = z
  .strictObject({
    $schema: schemaAddress,
    version,
    site: z
      .strictObject({
        name: z
          .strictObject(localize(() => z.string()) as Record<(typeof languages)[number], z.ZodString>)
          .describe('The name in each language. | Le nom dans chaque langue.'),
        address: address.describe('The address. | L’adresse.'),
      })
      .describe('The site. | Le site.'),
    statements: z
      .array(
        z.strictObject({
          ...about,
          kinds: z
            .array(kind)
            .describe('Kinds of section it has, in order. | Types de section présents, dans l’ordre.'),
          notStated: z
            .array(z.strictObject(missing))
            .describe('What it is silent on. | Ce dont elle ne dit rien.'),
        }),
      )
      .describe('Every statement in every language. | Chaque déclaration dans chaque langue.'),
  })
  .describe('All statements of a site. | Toutes les déclarations d’un site.');

export type StatementData = z.output<typeof statement>;
export type StatementsIndex = z.output<typeof index>;
export type IndexEntry = StatementsIndex['statements'][number];
export type FactData = SectionData['facts'][number];

/** The JSON Schemas of the data that a site publishes, by name. */
export function dataSchemas(): Readonly<Record<'statement-data' | 'statements-index', object>> {
  return { 'statement-data': z.toJSONSchema(statement), 'statements-index': z.toJSONSchema(index) };
}

/** Whether a kind of fact is one that the data give. */
export function isPublishedFactKind(kind: string): kind is PublishedFactKind {
  return (factKinds as readonly string[]).includes(kind);
}
