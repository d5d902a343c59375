import { z } from 'zod';
import { type Localized, languages, localize } from '../languages.ts';
import { type MessageKey, translatorFor } from './translator.ts';

declare module 'zod' {
  interface GlobalMeta {
    /** The message that says what a value is. */
    descriptionKey?: MessageKey;
    /** The messages that say what the values of an enumeration mean, in their order. */
    enumDescriptionKeys?: readonly MessageKey[];
  }
}

/**
 * The JSON Schema of a shape, whose descriptions are in every language, as hover text. Schemas carry only the keys of these
 * messages: `descriptionKey` becomes `description`, `enumDescriptionKeys` becomes `enumDescriptions`, which editors'
 * programs show though JSON Schema itself has it not.
 *
 * @throws Error when a message does not exist.
 */
export function toJsonSchema(shape: z.ZodType, options: Parameters<typeof z.toJSONSchema>[1] = {}): object {
  return described(z.toJSONSchema(shape, options)) as object;
}

/** Words in every language, as hover text: `English. | Français.` */
export function hoverText(words: Localized<string>): string {
  return languages.map((language) => words[language]).join(' | ');
}

function described(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(described);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      // A key of the same name among `properties` has a schema as its value.
      if (key === 'descriptionKey' && typeof value === 'string') return ['description', sentence(value)];
      if (key === 'enumDescriptionKeys' && Array.isArray(value))
        return ['enumDescriptions', value.map(sentence)];
      return [key, described(value)];
    }),
  );
}

function sentence(key: string): string {
  return hoverText(localize((language) => translatorFor(language)(key as MessageKey)));
}
