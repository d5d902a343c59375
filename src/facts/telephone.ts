import { findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js/min';

export interface Telephone {
  /** E.164 with the extension: `+18002327284`, `+14165551234;ext=22`. */
  readonly value: string;
  /** As it stands in the text. */
  readonly text: string;
  /** Index into the text, 0-based. */
  readonly offset: number;
}

/** Seven digits near each other, the least that a number has. */
const enoughDigits = /\d(?:\D{0,4}\d){6}/;
/** More digits in a row than any list of telephone numbers has without a comma or a word. */
const endlessDigits = /\d[\d .()+/-]{160,}/g;

/**
 * Valid telephone numbers in running text, Canadian unless they carry a country code.
 *
 * The library misses numbers parted by narrow spaces and the French word for an extension, so both are rewritten first,
 * keeping every offset.
 */
export function findTelephones(text: string): readonly Telephone[] {
  if (!enoughDigits.test(text)) return [];
  const plain = text
    .replace(endlessDigits, (run) => ' '.repeat(run.length))
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/\(?\b(?:poste|local)\b(?= *\d)/gi, (word) => 'ext.'.padEnd(word.length).slice(0, word.length));
  return findPhoneNumbersInText(plain, { defaultCountry: 'CA' })
    .filter(({ number }) => number.isValid())
    .map(({ number, startsAt, endsAt }) => ({
      value: number.ext ? `${number.number};ext=${number.ext}` : number.number,
      text: text.slice(startsAt, endsAt),
      offset: startsAt,
    }));
}

/** The E.164 value of the target of a `tel:` link (RFC 3966), or undefined when it is not a valid number. */
export function telephoneOfTarget(target: string): string | undefined {
  const [, written, extension] = /^tel:(\+?[0-9().-]+)(?:;ext=(\d{1,7}))?$/i.exec(target) ?? [];
  if (written === undefined) return undefined;
  const parsed = parsePhoneNumberFromString(written, 'CA');
  if (!parsed?.isValid()) return undefined;
  return extension ? `${parsed.number};ext=${extension}` : parsed.number;
}
