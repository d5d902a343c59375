import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { editorSchemas } from '../../scripts/editor-schemas.ts';
import { generatedFiles } from '../../scripts/generated-files.ts';
import { toJsonSchema } from '../../src/i18n/json-schema.ts';
import en from '../../src/i18n/messages/en.json' with { type: 'json' };
import fr from '../../src/i18n/messages/fr.json' with { type: 'json' };
import type { MessageKey } from '../../src/i18n/translator.ts';

describe('a JSON Schema', () => {
  it('has the messages that the shape names, in both languages', () => {
    const shape = z.strictObject({
      language: z.enum(['en', 'fr']).meta({
        descriptionKey: 'schema.name.lang',
        enumDescriptionKeys: ['schema.language.en', 'schema.language.fr'],
      }),
    });
    expect(toJsonSchema(shape)).toMatchObject({
      properties: {
        language: {
          description: 'The language the name is in. | La langue du nom.',
          enumDescriptions: ['English. | Anglais.', 'French. | Français.'],
        },
      },
    });
  });

  it('keeps a key that is called as ours are', () => {
    const shape = z.strictObject({ descriptionKey: z.string(), enumDescriptionKeys: z.array(z.string()) });
    expect(toJsonSchema(shape)).toMatchObject({ required: ['descriptionKey', 'enumDescriptionKeys'] });
  });

  it('is not made when a message is missing', () => {
    const shape = z.string().meta({ descriptionKey: 'schema.nothing' as MessageKey });
    expect(() => toJsonSchema(shape)).toThrow('schema.nothing');
  });
});

it('every message about a schema is used by one', () => {
  const written = [...Object.values(generatedFiles()), JSON.stringify(editorSchemas())].join('\n');
  const unused = (Object.keys(en) as (keyof typeof en)[])
    .filter((key) => key.startsWith('schema.') && !en[key].includes('{{'))
    .filter((key) => !written.includes(JSON.stringify(`${en[key]} | ${fr[key]}`)));
  expect(unused).toEqual([]);
});
