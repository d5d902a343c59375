import { z } from 'zod';
import { answerKeys } from '../../content/schemas.ts';
import { type FactKind, factKinds } from '../../facts/fact.ts';
import { toJsonSchema } from '../../i18n/json-schema.ts';
import { languages, localize } from '../../languages.ts';
import { sectionKinds } from '../../sections/catalogue.ts';

/*
 * The shape of the data of a statement, of an edition, and of the index of all statements. They are published: whoever reads them relies on it, so
 * `version` changes with every change but an added key.
 */

const language = z.enum(languages);
const day = z.iso.date();
const address = z.url({ protocol: /^https?$/ });
const count = z.int().min(0);

const name = z
  .strictObject({
    text: z.string().meta({ descriptionKey: 'schema.name.text' }),
    lang: language.meta({ descriptionKey: 'schema.name.lang' }),
  })
  .meta({ id: 'name' });

const kind = z.enum(sectionKinds.map(({ id }) => id)).meta({
  id: 'kind',
  descriptionKey: 'schema.statement-data.kind',
});

/** Which kinds of fact the data give; bare numbers and lengths say too little by themselves. */
const isPublished = {
  telephone: true,
  email: true,
  'postal-address': true,
  date: true,
  time: true,
  duration: true,
  amount: true,
  percentage: true,
  length: false,
  statute: true,
  number: false,
} as const satisfies Record<FactKind, boolean>;

type PublishedFactKind = {
  [Kind in FactKind]: (typeof isPublished)[Kind] extends true ? Kind : never;
}[FactKind];

/** Whether a kind of fact is one that the data give. */
export function isPublishedFactKind(kind: FactKind): kind is PublishedFactKind {
  return isPublished[kind];
}

export const publishedFactKinds: readonly PublishedFactKind[] = factKinds.filter(isPublishedFactKind);

const value = z.string().meta({ descriptionKey: 'schema.statement-data.fact.value' });
const words = z.string().meta({ descriptionKey: 'schema.statement-data.fact.text' });

const locatedFact = z
  .strictObject({
    value,
    text: words,
    section: z.string().nullable().meta({ descriptionKey: 'schema.statement-data.fact.section' }),
  })
  .meta({ id: 'placedFact' });

const fact = z
  .strictObject({
    kind: z.enum(publishedFactKinds).meta({ descriptionKey: 'schema.statement-data.fact.kind' }),
    value,
    text: words,
  })
  .meta({ id: 'fact' });

const link = z
  .strictObject({
    text: words,
    address: z.string().meta({ descriptionKey: 'schema.statement-data.link.address' }),
  })
  .meta({ id: 'link' });

/** How to reach someone, as a section says. */
const reached = {
  section: z.string().meta({ descriptionKey: 'schema.statement-data.contacts.section' }),
  links: z.array(link).meta({ descriptionKey: 'schema.statement-data.contacts.links' }),
  postalAddress: z.array(z.string()).meta({ descriptionKey: 'schema.statement-data.contacts.postalAddress' }),
};

const contacts = z
  .strictObject({
    organization: z
      .strictObject(reached)
      .nullable()
      .meta({ descriptionKey: 'schema.statement-data.contacts.organization' }),
    regulators: z
      .array(
        z.strictObject({
          name: name.meta({ descriptionKey: 'schema.statement-data.contacts.name' }),
          abbreviation: z
            .string()
            .nullable()
            .meta({ descriptionKey: 'schema.statement-data.contacts.abbreviation' }),
          ...reached,
        }),
      )
      .meta({ descriptionKey: 'schema.statement-data.contacts.regulators' }),
  })
  .meta({ descriptionKey: 'schema.statement-data.contacts' });

const passage = {
  text: z.string().meta({ descriptionKey: 'schema.statement-data.passage.text' }),
  facts: z.array(fact).meta({ descriptionKey: 'schema.statement-data.passage.facts' }),
  links: z.array(link).meta({ descriptionKey: 'schema.statement-data.passage.links' }),
};

const sectionItself = z.strictObject({
  anchor: z.string().meta({ descriptionKey: 'schema.statement-data.section.anchor' }),
  address: address.meta({ descriptionKey: 'schema.statement-data.section.address' }),
  kinds: z.array(kind).meta({ descriptionKey: 'schema.statement-data.section.kinds' }),
  heading: z.string().meta({ descriptionKey: 'schema.statement-data.section.heading' }),
  level: z.int().min(1).max(6).meta({ descriptionKey: 'schema.statement-data.section.level' }),
  ...passage,
});

export interface SectionData extends z.output<typeof sectionItself> {
  sections: SectionData[];
}

const section: z.ZodType<SectionData> = sectionItself.extend({
  get sections() {
    return z.array(section).meta({ descriptionKey: 'schema.statement-data.section.sections' });
  },
});
z.globalRegistry.add(section, { id: 'section' });

const organization = z
  .strictObject({
    key: z.string().meta({ descriptionKey: 'schema.statement-data.organization.key' }),
    name: name.meta({ descriptionKey: 'schema.statement-data.organization.name' }),
    shortName: name.meta({ descriptionKey: 'schema.statement-data.organization.shortName' }),
    jurisdiction: z.string().meta({ descriptionKey: 'schema.statement-data.organization.jurisdiction' }),
  })
  .meta({ id: 'organization', descriptionKey: 'schema.statement-data.organization' });

const format = z
  .strictObject({
    type: z.string().meta({ descriptionKey: 'schema.statement-data.format.type' }),
    address: address.meta({ descriptionKey: 'schema.statement-data.format.address' }),
  })
  .meta({ id: 'format' });

const translations = z
  .strictObject(localize(() => address) as Record<(typeof languages)[number], typeof address>)
  .meta({ descriptionKey: 'schema.statement-data.translations' });

/** What the data of a statement and its entry in the index both say. */
const about = {
  key: z.string().meta({ descriptionKey: 'schema.statement-data.key' }),
  organization,
  language: language.meta({ descriptionKey: 'schema.statement-data.language' }),
  title: z.string().meta({ descriptionKey: 'schema.statement-data.title' }),
  address: address.meta({ descriptionKey: 'schema.statement-data.address' }),
  translations,
  nature: z.enum(['restatement', 'official']).meta({ descriptionKey: 'schema.statement-data.nature' }),
  translation: z
    .enum(['original', 'translation', 'equal'])
    .meta({ descriptionKey: 'schema.statement-data.translation' }),
  updated: day.meta({ descriptionKey: 'schema.statement-data.updated' }),
  formats: z.array(format).meta({ descriptionKey: 'schema.statement-data.formats' }),
};

const missing = {
  kind,
  missing: z
    .enum(['section', 'contact-details'])
    .meta({ descriptionKey: 'schema.statement-data.notStated.missing' }),
};

const schemaAddress = address.meta({ descriptionKey: 'schema.statement-data.$schema' });
const version = z.literal(1).meta({ descriptionKey: 'schema.statement-data.version' });

const source = z.strictObject({
  title: z.string().meta({ descriptionKey: 'schema.statement-data.source.title' }),
  titleLanguage: language.meta({ descriptionKey: 'schema.statement-data.source.titleLanguage' }),
  address: address.meta({ descriptionKey: 'schema.statement-data.source.address' }),
  wording: z.enum(['current', 'earlier']).meta({ descriptionKey: 'schema.statement-data.source.wording' }),
  read: day.nullable().meta({ descriptionKey: 'schema.statement-data.source.read' }),
});

const statement = z
  .strictObject({
    $schema: schemaAddress,
    version,
    ...about,
    description: z.string().meta({ descriptionKey: 'schema.statement-data.description' }),
    source: source.meta({ descriptionKey: 'schema.statement-data.source' }),
    reviewed: day.nullable().meta({ descriptionKey: 'schema.statement-data.reviewed' }),
    cookies: z
      .enum(['used', 'may-be-used', 'not-used'])
      .nullable()
      .meta({ descriptionKey: 'schema.statement-data.cookies' }),
    contacts,
    words: count.meta({ descriptionKey: 'schema.statement-data.words' }),
    readingMinutes: z.int().min(1).meta({ descriptionKey: 'schema.statement-data.readingMinutes' }),
    summary: z
      .array(
        z.strictObject({
          answers: z.enum(answerKeys).meta({ descriptionKey: 'schema.statement-data.summary.answers' }),
          text: z.string().meta({ descriptionKey: 'schema.statement-data.summary.text' }),
          links: z.array(link).meta({ descriptionKey: 'schema.statement-data.summary.links' }),
        }),
      )
      .meta({ descriptionKey: 'schema.statement-data.summary' }),
    lead: z.strictObject(passage).nullable().meta({ descriptionKey: 'schema.statement-data.lead' }),
    sections: z.array(section).meta({ descriptionKey: 'schema.statement-data.sections' }),
    abbreviations: z
      .array(
        z.strictObject({
          abbreviation: z
            .string()
            .meta({ descriptionKey: 'schema.statement-data.abbreviations.abbreviation' }),
          longForm: name.meta({ descriptionKey: 'schema.statement-data.abbreviations.longForm' }),
        }),
      )
      .meta({ descriptionKey: 'schema.statement-data.abbreviations' }),
    notStated: z
      .array(
        z.strictObject({
          ...missing,
          reason: z.string().meta({ descriptionKey: 'schema.statement-data.notStated.reason' }),
          until: day.meta({ descriptionKey: 'schema.statement-data.notStated.until' }),
        }),
      )
      .meta({ descriptionKey: 'schema.statement-data.notStated' }),
    facts: z
      .strictObject(
        Object.fromEntries(
          publishedFactKinds.map((one) => [
            one,
            z.array(locatedFact).meta({ descriptionKey: `schema.statement-data.facts.${one}` }),
          ]),
        ) as Record<PublishedFactKind, z.ZodArray<typeof locatedFact>>,
      )
      .meta({ descriptionKey: 'schema.statement-data.facts' }),
  })
  .meta({ descriptionKey: 'schema.statement-data' });

/** What is in the data of a statement and not in those of an edition: it is as the organization says today. */
const ofToday = { abbreviations: true, notStated: true } as const;

const edition = statement
  .omit(ofToday)
  .extend({
    // What statements say by now, an edition of long ago may lack.
    nature: about.nature.nullable().meta({ descriptionKey: 'schema.edition-data.nature' }),
    translation: about.translation.nullable().meta({ descriptionKey: 'schema.edition-data.translation' }),
    source: source.nullable().meta({ descriptionKey: 'schema.edition-data.source' }),
    edition: z
      .strictObject({
        name: z.string().meta({ descriptionKey: 'schema.changes.name' }),
        number: z.int().min(1).meta({ descriptionKey: 'schema.edition-data.edition.number' }),
        released: day.meta({ descriptionKey: 'schema.edition-data.edition.released' }),
        inForceFrom: day.nullable().meta({ descriptionKey: 'schema.edition-data.edition.inForceFrom' }),
        inForceUntil: day.nullable().meta({ descriptionKey: 'schema.edition-data.edition.inForceUntil' }),
        change: z
          .enum(['first', 'substantive', 'editorial'])
          .meta({ descriptionKey: 'schema.edition-data.edition.change' }),
        summary: z.string().meta({ descriptionKey: 'schema.edition-data.edition.summary' }),
        sections: z.array(z.string()).meta({ descriptionKey: 'schema.changes.sections' }),
        statement: address.meta({ descriptionKey: 'schema.changes.addresses.statement' }),
        changes: address.nullable().meta({ descriptionKey: 'schema.edition-data.edition.changes' }),
        replacedBy: address.nullable().meta({ descriptionKey: 'schema.edition-data.edition.replacedBy' }),
      })
      .meta({ descriptionKey: 'schema.edition-data.edition' }),
  })
  .meta({ descriptionKey: 'schema.edition-data' });

const index = z
  .strictObject({
    $schema: schemaAddress,
    version,
    site: z
      .strictObject({
        name: z
          .strictObject(localize(() => z.string()) as Record<(typeof languages)[number], z.ZodString>)
          .meta({ descriptionKey: 'schema.statements-index.site.name' }),
        address: address.meta({ descriptionKey: 'schema.statements-index.site.address' }),
        publisher: z
          .strictObject({
            name: z
              .strictObject(localize(() => name) as Record<(typeof languages)[number], typeof name>)
              .meta({ descriptionKey: 'schema.statements-index.site.publisher.name' }),
            email: z
              .string()
              .nullable()
              .meta({ descriptionKey: 'schema.statements-index.site.publisher.email' }),
            form: z
              .strictObject(localize(() => address) as Record<(typeof languages)[number], typeof address>)
              .nullable()
              .meta({ descriptionKey: 'schema.statements-index.site.publisher.form' }),
          })
          .meta({ descriptionKey: 'schema.statements-index.site.publisher' }),
      })
      .meta({ descriptionKey: 'schema.statements-index.site' }),
    statements: z
      .array(
        z.strictObject({
          ...about,
          kinds: z.array(kind).meta({ descriptionKey: 'schema.statements-index.statements.kinds' }),
          notStated: z
            .array(z.strictObject(missing))
            .meta({ descriptionKey: 'schema.statements-index.statements.notStated' }),
        }),
      )
      .meta({ descriptionKey: 'schema.statements-index.statements' }),
  })
  .meta({ descriptionKey: 'schema.statements-index' });

export type StatementData = z.output<typeof statement>;
export type EditionData = z.output<typeof edition>;
export type StatementsIndex = z.output<typeof index>;
export type IndexEntry = StatementsIndex['statements'][number];
export type FactData = SectionData['facts'][number];

/** The JSON Schemas of the data that a site publishes, by name. */
export function dataSchemas(): Readonly<
  Record<'statement-data' | 'edition-data' | 'statements-index', object>
> {
  return {
    'statement-data': toJsonSchema(statement),
    'edition-data': toJsonSchema(edition),
    'statements-index': toJsonSchema(index),
  };
}
