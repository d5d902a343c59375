/**
 * Puts what is given into the slots of a translated sentence, `Published at {address}.`: its parts, in order. Translators
 * keep the whole sentence, with its own word order.
 *
 * @param words makes a part of the words around the slots.
 * @throws Error when the sentence names a slot that is not given.
 */
export function fillSlots<Part>(
  sentence: string,
  slots: Readonly<Record<string, Part>>,
  words: (text: string) => Part,
): Part[] {
  return sentence.split(/\{(\w+)\}/).map((part, index) => {
    if (index % 2 === 0) return words(part);
    const given = slots[part];
    if (given === undefined) throw new Error(`nothing for {${part}} in “${sentence}”`);
    return given;
  });
}
