/** The languages every statement is published in. This is the only list of languages: all else derives from it. */
export const languages = ['en', 'fr'] as const;

export type Language = (typeof languages)[number];

/** One value for each language. */
export type Localized<T> = Readonly<Record<Language, T>>;

interface LanguageProperties {
  /** Its name in itself, as the language switch shows it. */
  readonly name: string;
  /** The language that its texts are held against. */
  readonly counterpart: Language;
  /** Region-specific tag for formatting dates and numbers the Canadian way. */
  readonly formattingLocale: string;
  /** What the first day of a month is called in a date. */
  readonly firstOfMonth: string;
  readonly decimalMark: '.' | ',';
  /** Between groups of three digits; a space may be of any kind. */
  readonly groupingMark: ',' | ' ';
  readonly quotationMarks: readonly [opening: string, closing: string];
  /** With the space before it, if one is due. */
  readonly colon: string;
  /** Ends the names of our own documentation, before `.md`. */
  readonly documentSuffix: string;
}

/**
 * What differs between languages and more than one part of the program needs. To add a language:
 *
 * 1. Add it to `languages` and to this table. The compiler then lists every `Localized` record that lacks it: words and
 *    patterns stand beside the code that reads them, the finders of typography in `src/typography/typography.ts`.
 * 2. Write its messages, `src/i18n/messages/<language>.json`, and hand them to `src/i18n/translator.ts`.
 * 3. Teach its grammar to the files that `tests/languages.test.ts` names: they alone ask which language a text is in.
 * 4. Decide which version is held against which (`counterpart`, `src/parity/`, `src/history/`, `src/links/`).
 * 5. Write its documentation in `docs/`, and the words around the generated tables in `scripts/`.
 */
export const propertiesOf: Localized<LanguageProperties> = {
  en: {
    name: 'English',
    counterpart: 'fr',
    formattingLocale: 'en-CA',
    firstOfMonth: '1',
    decimalMark: '.',
    groupingMark: ',',
    quotationMarks: ['“', '”'],
    colon: ':',
    documentSuffix: '',
  },
  fr: {
    name: 'Français',
    counterpart: 'en',
    formattingLocale: 'fr-CA',
    firstOfMonth: '1er',
    decimalMark: ',',
    groupingMark: ' ',
    quotationMarks: ['«\u00a0', '\u00a0»'],
    colon: '\u00a0:',
    documentSuffix: '.fr',
  },
};

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}

/** The languages other than the given one, in listed order. */
export function otherLanguages(language: Language): readonly Language[] {
  return languages.filter((other) => other !== language);
}

/** The values as one for each language, or undefined when a language has none. */
export function inEveryLanguage<T extends NonNullable<unknown>>(
  values: Readonly<Partial<Record<Language, T | undefined>>>,
): Localized<T> | undefined {
  return languages.every((language) => values[language] !== undefined) ? (values as Localized<T>) : undefined;
}

/** Builds a value for each language. */
export function localize<T>(value: (language: Language) => T): Localized<T> {
  return Object.fromEntries(languages.map((language) => [language, value(language)])) as Record<Language, T>;
}
