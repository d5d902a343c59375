/** Where in a site the JSON Schemas of its data are, by their names in `schemas/`. */
export const schemaAddresses = {
  'statement-data': '/schemas/statement-data.schema.json',
  'statements-index': '/schemas/statements-index.schema.json',
} as const;

/** Where the index of all statements is. */
export const indexAddress = '/statements.json';
