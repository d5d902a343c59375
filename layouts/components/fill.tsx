import type { ComponentChildren } from 'preact';

/**
 * Puts elements into a translated sentence: `fill('Published at {address}.', { address: <a …/> })`. Translators keep the
 * whole sentence, with its own word order, and layouts keep the elements.
 *
 * @throws Error when the sentence names a slot that is not given.
 */
export function fill(
  sentence: string,
  slots: Readonly<Record<string, ComponentChildren>>,
): ComponentChildren {
  return sentence.split(/\{(\w+)\}/).map((part, index) => {
    if (index % 2 === 0) return part;
    if (!(part in slots)) throw new Error(`no element for {${part}} in “${sentence}”`);
    return slots[part];
  });
}
