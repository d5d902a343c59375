/** The languages every statement is published in. This is the only list of languages: all else derives from it. */
export const languages = ['en', 'fr'] as const;

export type Language = (typeof languages)[number];

/** One value for each language. */
export type Localized<T> = Readonly<Record<Language, T>>;

/** Each language's name in that language, as the language switch shows it. */
export const languageNames: Localized<string> = { en: 'English', fr: 'Français' };

/** Region-specific tags for formatting dates and numbers the Canadian way. */
export const formattingLocales: Localized<string> = { en: 'en-CA', fr: 'fr-CA' };

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
