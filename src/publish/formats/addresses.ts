/** Where in a site the JSON Schemas of its data are, by their names in `schemas/`. */
export const schemaAddresses = {
  'statement-data': '/schemas/statement-data.schema.json',
  'edition-data': '/schemas/edition-data.schema.json',
  'statements-index': '/schemas/statements-index.schema.json',
  changes: '/schemas/changes.schema.json',
} as const;

/** Where the index of all statements is. */
export const indexAddress = '/statements.json';

/** Where the list of all that was released and withdrawn is, for sites that have editions. */
export const changesListAddress = '/changes.json';
