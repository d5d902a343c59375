import type { ComponentChildren } from 'preact';
import { fillSlots } from '../../src/i18n/fill-slots.ts';

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
  return fillSlots(sentence, slots, (words) => words);
}
