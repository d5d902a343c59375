import type { z } from 'zod';
import { toJsonSchema } from '../i18n/json-schema.ts';
import { homeSchema, organizationSchema, sitePageSchema, siteSchema, statementSchema } from './schemas.ts';

const schemas = {
  site: siteSchema,
  organization: organizationSchema,
  statement: statementSchema,
  home: homeSchema,
  page: sitePageSchema,
};

/** The JSON Schemas of the content files, by name; editors load them for completion and hover text. */
export function jsonSchemas(): Readonly<Record<keyof typeof schemas, object>> {
  // `input`: a key with a default may be left out of the file.
  const emit = (schema: z.ZodType): object => toJsonSchema(schema, { io: 'input', target: 'draft-7' });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, emit(schema)])) as Record<
    keyof typeof schemas,
    object
  >;
}
