import type { MessageKey, MessageValues } from '../i18n/translator.ts';

/** The command was given something it cannot work with. Says so in one sentence; never a fault of ours. */
export class UsageError extends Error {
  readonly key: MessageKey;
  readonly values: MessageValues;

  constructor(key: MessageKey, values: MessageValues = {}) {
    super(key);
    this.name = 'UsageError';
    this.key = key;
    this.values = values;
  }
}
