import { z } from 'zod';
import { toJsonSchema } from '../../i18n/json-schema.ts';
import { languages, localize } from '../../languages.ts';

/*
 * The shape of `changes.json`. It is published: whoever reads it relies on it, so `version` changes with every change but an
 * added key.
 */

const day = z.iso.date();
const address = z.url({ protocol: /^https?$/ });

function inLanguages<T extends z.ZodType>(value: T) {
  return z.strictObject(localize(() => value) as Record<(typeof languages)[number], T>);
}

const name = z
  .strictObject({
    text: z.string().meta({ descriptionKey: 'schema.name.text' }),
    lang: z.enum(languages).meta({ descriptionKey: 'schema.name.lang' }),
  })
  .meta({ id: 'name' });

const addresses = z
  .strictObject({
    statement: address.meta({ descriptionKey: 'schema.changes.addresses.statement' }),
    edition: address.nullable().meta({ descriptionKey: 'schema.changes.addresses.edition' }),
    changes: address.nullable().meta({ descriptionKey: 'schema.changes.addresses.changes' }),
  })
  .meta({ id: 'addresses' });

const change = z.strictObject({
  key: z.string().meta({ descriptionKey: 'schema.changes.key' }),
  organization: z
    .strictObject({
      key: z.string().meta({ descriptionKey: 'schema.changes.organization.key' }),
      name: inLanguages(name).meta({ descriptionKey: 'schema.changes.organization.name' }),
    })
    .meta({ descriptionKey: 'schema.changes.organization' }),
  title: inLanguages(z.string()).meta({ descriptionKey: 'schema.changes.title' }),
  kind: z.enum(['edition', 'withdrawal']).meta({ descriptionKey: 'schema.changes.kind' }),
  name: z.string().meta({ descriptionKey: 'schema.changes.name' }),
  number: z.int().min(1).nullable().meta({ descriptionKey: 'schema.changes.number' }),
  recorded: day.meta({ descriptionKey: 'schema.changes.recorded' }),
  inForceFrom: day.nullable().meta({ descriptionKey: 'schema.changes.inForceFrom' }),
  change: z
    .enum(['first', 'substantive', 'editorial'])
    .nullable()
    .meta({ descriptionKey: 'schema.changes.change' }),
  summary: inLanguages(z.string()).meta({ descriptionKey: 'schema.changes.summary' }),
  sections: z.array(z.string()).meta({ descriptionKey: 'schema.changes.sections' }),
  addresses: inLanguages(addresses).meta({ descriptionKey: 'schema.changes.addresses' }),
});

const file = z
  .strictObject({
    $schema: address.meta({ descriptionKey: 'schema.statement-data.$schema' }),
    version: z.literal(1).meta({ descriptionKey: 'schema.statement-data.version' }),
    site: z
      .strictObject({
        name: inLanguages(z.string()).meta({ descriptionKey: 'schema.statements-index.site.name' }),
        address: address.meta({ descriptionKey: 'schema.statements-index.site.address' }),
      })
      .meta({ descriptionKey: 'schema.changes.site' }),
    changes: z.array(change).meta({ descriptionKey: 'schema.changes.changes' }),
  })
  .meta({ descriptionKey: 'schema.changes' });

export type ChangeData = z.output<typeof change>;
export type ChangesFile = z.output<typeof file>;

/** The JSON Schema of the list of all changes. */
export function changesSchema(): object {
  return toJsonSchema(file);
}
