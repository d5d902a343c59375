import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { isWordCharacter, matchAt, type Scan } from './scan.ts';
import { startsStreet } from './street-addresses.ts';

const separator = '[ .\\u2013/-]{0,2}';
const northAmerican = new RegExp(
  `(?:\\+?1${separator})?(?:\\(\\d{3}\\)|\\d{3})${separator}\\d{3}${separator}\\d{4}(?!\\d|[.,-]\\d)`,
  'y',
);
const sevenDigits = /\d{3}[-.\u2013]\d{4}(?!\d|[.,-]\d)/y;
const tollFreeLocal = /310[ -]\d{4}(?!\d)/y;
const vanity = /1[ -](8\d\d)[ -]([A-Z\d][A-Za-z\d-]{6,14})(?![\p{L}\d])/uy;
const abroad = /\+[2-9]\d{0,2}[\d ().-]{6,20}\d/y;
const extension =
  /,? ?(?:[([] ?)?(?:extensions?|ext|postes?|p|x|#|local|no de poste)\.? ?:? ?#?(\d{1,6})(?!\d|\p{L}|[.,]\d)(?: ?[)\]])?/iuy;

/**
 * Telephone numbers by their shape, whether or not the number is in service: E.164 with the extension. Seven digits alone
 * stay seven digits. Numbers of other countries follow the metadata of libphonenumber.
 */
export function findTelephoneFacts(scan: Scan): void {
  for (const digit of scan.digits) {
    if (!scan.isFree(digit, digit + 1) || !mayStart(scan.plain, digit)) continue;
    const sign = scan.plain[digit - 1];
    const found =
      (sign === '+' || sign === '(' ? read(scan.plain, digit - 1) : undefined) ?? read(scan.plain, digit);
    if (!found) continue;
    const suffix = matchAt(extension, scan.plain, found.end);
    const value = suffix ? `${found.value};ext=${suffix[1]}` : found.value;
    scan.add({ kind: 'telephone', value, start: found.start, end: found.end + (suffix?.[0].length ?? 0) });
  }
}

function mayStart(plain: string, digit: number): boolean {
  return !isWordCharacter(plain, digit - 1) && !/[,-]/.test(plain[digit - 1] ?? '');
}

interface Telephone {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

function read(plain: string, start: number): Telephone | undefined {
  const lettered = matchAt(vanity, plain, start);
  if (lettered && /[A-Z]/.test(lettered[2] ?? '')) {
    const keys = [...(lettered[2] ?? '')].filter((sign) => sign !== '-').map(keyOf);
    if (keys.length >= 7)
      return {
        value: `+1${lettered[1]}${keys.slice(0, 7).join('')}`,
        start,
        end: start + lettered[0].length,
      };
  }
  const national = matchAt(northAmerican, plain, start);
  if (national) return readNational(national[0], start);
  const local = matchAt(tollFreeLocal, plain, start) ?? matchAt(sevenDigits, plain, start);
  if (local && !startsStreet(plain, start))
    return { value: local[0].replace(/\D/g, ''), start, end: start + local[0].length };
  const foreign = matchAt(abroad, plain, start);
  if (!foreign) return undefined;
  const parsed = parsePhoneNumberFromString(foreign[0]);
  const value = parsed?.number ?? `+${foreign[0].replace(/\D/g, '')}`;
  return { value, start, end: start + foreign[0].length };
}

function readNational(written: string, start: number): Telephone | undefined {
  const digits = written.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  // Ten digits in one run are as likely an account number: only those that can be dialled count.
  if (/^\d+$/.test(written) && !/^1?[2-9]\d\d[2-9]\d{6}$/.test(written)) return undefined;
  // A number of so many thousands has no group of four.
  return digits.length === 10 ? { value: `+1${digits}`, start, end: start + written.length } : undefined;
}

function keyOf(sign: string): string {
  if (/\d/.test(sign)) return sign;
  return '22233344455566677778889999'.charAt(sign.toUpperCase().charCodeAt(0) - 65);
}
