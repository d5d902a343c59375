import type { Localized } from '../../languages.ts';

/** The hours that have a name, on the 24-hour clock. */
export const noonHours: Localized<ReadonlyMap<string, '12' | '00'>> = {
  en: new Map([
    ['noon', '12'],
    ['midnight', '00'],
  ]),
  fr: new Map([
    ['midi', '12'],
    ['minuit', '00'],
  ]),
};
