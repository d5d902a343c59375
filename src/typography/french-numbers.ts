import { isDigitAt, isLetterAt, isSpaceAt, narrowNoBreak, noBreak } from './characters.ts';
import type { TypographyEdit } from './edit.ts';
import { countedNouns, labels, loneUnits, unmistakableUnits } from './french-words.ts';
import type { Finder, NumberInText, Passage } from './passage.ts';

/**
 * Numbers written the English way: groups parted by commas, a decimal point before a unit, the dollar sign in front.
 * A number that may be a version, a provision or a decimal with three places is left alone.
 */
export const numberFormats: Finder = (passage, add) => {
  if (passage.numbers.length === 0) return;
  // The `$1` of a program.
  const hasVariables = /\$[A-Za-z_{]/.test(passage.text);
  for (const number of passage.numbers) {
    const edit =
      (hasVariables ? undefined : signInFront(passage, number)) ??
      (number.coded ? undefined : englishFormat(passage, number));
    if (edit) add(edit);
  }
};

const amount = /^(\d{1,3}(?:[, \u00a0\u2009\u202f]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/;

function signInFront({ text, profile }: Passage, { start, end }: NumberInText): TypographyEdit | undefined {
  const sign = text.charAt(start - 1) === '$' ? start - 1 : isSpaceAt(text, start - 1) ? start - 2 : -1;
  if (sign < 0 || text.charAt(sign) !== '$' || isBound(text, sign, end)) return undefined;
  const match = amount.exec(text.slice(start, end));
  const scale = /^[ \u00a0\u202f]?(?:millions?|milliards?|mille|[MkKG])(?!\p{L})/u;
  const isRange = /^[-–‑]\d/.test(text.slice(end, end + 2));
  if (!match || isRange || scale.test(text.slice(end, end + 12)))
    return { kind: 'dollar-sign', start: sign, end };
  const country = /^[ \u00a0\u202f]?(US|CAN|CAD|CA)(?![\p{L}\d])/u.exec(text.slice(end, end + 6));
  const figure = grouped(match[1] ?? '', profile) + (match[2] === undefined ? '' : `,${match[2]}`);
  return {
    kind: 'number',
    start: sign,
    end: end + (country?.[0].length ?? 0),
    text: `${figure}${noBreak}$${country ? noBreak + country[1] : ''}`,
  };
}

/** `US$100` or `10 $ 20`: the sign belongs to something else. */
function isBound(text: string, sign: number, end: number): boolean {
  return (
    isLetterAt(text, sign - 1) ||
    isDigitAt(text, sign - 1) ||
    "$'`".includes(text.charAt(sign - 1) || ' ') ||
    isLetterAt(text, end) ||
    touchesNumber(text, sign, end) ||
    /^[ \u00a0\u202f]?[$€%]/.test(text.slice(end, end + 2))
  );
}

/** Only a space parts it from another number: where one ends and the other begins is not ours to say. */
function touchesNumber(text: string, start: number, end: number): boolean {
  return (
    (isSpaceAt(text, start - 1) && isDigitAt(text, start - 2)) ||
    (isSpaceAt(text, end) && isDigitAt(text, end + 1))
  );
}

function englishFormat({ text, profile }: Passage, { start, end }: NumberInText): TypographyEdit | undefined {
  if (touchesNumber(text, start, end)) return undefined;
  const written = text.slice(start, end);
  const groups = /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/.exec(written);
  if (groups) {
    if (!isGrouping(written, text, end)) return undefined;
    const decimals = groups[2] === undefined ? '' : `,${groups[2]}`;
    return { kind: 'number', start, end, text: grouped(groups[1] ?? '', profile) + decimals };
  }
  if (!/^\d+\.\d+$/.test(written) || !isDecimal(written, text, start, end)) return undefined;
  return { kind: 'number', start, end, text: written.replace('.', ',') };
}

const grouped = (figure: string, profile: Passage['profile']): string =>
  figure.replace(/[, \u00a0\u2009\u202f]/g, profile === 'fr-FR' ? narrowNoBreak : noBreak);

const follower = /^[ \u00a0\u202f]?([$€%]|°?[\p{L}/]+[$€²³]?)/u;

/** What follows a number, if it may be a unit or a noun. */
function following(text: string, end: number): string {
  return follower.exec(text.slice(end, end + 20))?.[1] ?? '';
}

const measured = /^(?:litre|mètre|gramme|kilo|centi|milli|degré|point|heure|tonne|pouce|pied)/;

/** One group that is not `000` may be three decimals: `1,250 kg`. */
function isGrouping(written: string, text: string, end: number): boolean {
  if (/,\d+[,.]|,000$/.test(written)) return true;
  const next = following(text, end);
  if (next === '$' || next === '€') return true;
  return isSpaceAt(text, end) && /^\p{Ll}{3,}[sx]$/u.test(next) && !measured.test(next);
}

function isDecimal(written: string, text: string, start: number, end: number): boolean {
  const next = following(text, end);
  if (next === '%') return true;
  if (next === '$' || next === '€') return /^\d+\.\d{1,2}$/.test(written);
  if (
    start === 0 ||
    text.charAt(start - 1) === '\n' ||
    labels.test(text.slice(Math.max(0, start - 20), start))
  )
    return false;
  if (/(?<!\p{L})\p{Lu}[\p{L}\d]*[ \u00a0\u202f]$/u.test(text.slice(Math.max(0, start - 20), start)))
    return false;
  return (
    unmistakableUnits.has(next) ||
    (loneUnits.has(next) && next !== 's' && next !== 'j') ||
    decimalNouns.has(next)
  );
}

const decimalNouns: ReadonlySet<string> = new Set(
  [...countedNouns].filter((noun) => /^(?:mi|an|heu|jours|mois|dol|deg)/.test(noun)),
);
