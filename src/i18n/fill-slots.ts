import type { MessageKey, Translate } from './translator.ts';

/**
 * A message whose values are more than text, such as elements: its parts, in order. Translators keep the whole sentence,
 * `Published at {{address}}.`, with its own word order.
 *
 * @param slots what stands where the message names it.
 * @param words makes a part of the words around the slots.
 * @throws Error when the message names a slot that is not given.
 */
export function fillSlots<Part>(
  translate: Translate,
  key: MessageKey,
  slots: Readonly<Record<string, Part>>,
  words: (text: string) => Part,
): Part[] {
  // Each placeholder stands for itself, so that the translator refuses those that nothing is given for.
  const itself = Object.fromEntries(Object.keys(slots).map((name) => [name, `{{${name}}}`]));
  return translate(key, itself)
    .split(/\{\{(\w+)\}\}/)
    .map((part, index) => {
      if (index % 2 === 0) return words(part);
      const given = slots[part];
      if (given === undefined) throw new Error(`nothing for {{${part}}} in “${key}”`);
      return given;
    });
}
