import type { MessageKey, MessageValues } from '../i18n/translator.ts';

/** Why nothing was written; the user can put it right and try again. */
export class Refusal extends Error {
  readonly key: MessageKey;
  readonly values: MessageValues;

  constructor(key: MessageKey, values: MessageValues = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}
