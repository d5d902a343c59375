import type { ComponentChildren } from 'preact';
import { fillSlots } from '../../src/i18n/fill-slots.ts';
import type { MessageKey, Translate } from '../../src/i18n/translator.ts';

/**
 * Puts elements into a translated sentence: `fill(translate, 'file.address', { address: <a …/> })`. Translators keep the
 * whole sentence, with its own word order, and layouts keep the elements.
 *
 * @throws Error when the sentence names a slot that is not given.
 */
export function fill(
  translate: Translate,
  key: MessageKey,
  slots: Readonly<Record<string, ComponentChildren>>,
): ComponentChildren {
  return fillSlots(translate, key, slots, (words) => words);
}
