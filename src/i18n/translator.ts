import { createInstance } from 'i18next';
import type { Language, Localized } from '../languages.ts';
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };

type PluralSuffix = '_one' | '_other';
type WithoutPlural<Key> = Key extends `${infer Stem}${PluralSuffix}` ? Stem : Key;

/** Every message there is; both language files have exactly these. */
export type MessageKey = WithoutPlural<keyof typeof en>;
export type MessageValues = Readonly<Record<string, string | number>>;

/** Gives the words of a message in one language. Throws for a key or a value that is missing: it is our bug. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** A key that only one of the files has does not compile. */
type Messages = Readonly<Record<keyof typeof en | keyof typeof fr, string>>;
const resources: Localized<{ readonly translation: Messages }> = {
  en: { translation: en },
  fr: { translation: fr },
};

const translators = new Map<Language, Translate>();

/** The translator of a language. Languages are arguments here, never a state of the program. */
export function translatorFor(language: Language): Translate {
  const known = translators.get(language);
  if (known) return known;
  const translate = createTranslator(language);
  translators.set(language, translate);
  return translate;
}

function createTranslator(language: Language): Translate {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    returnNull: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    parseMissingKeyHandler: (key) => {
      throw new Error(`message “${key}” is missing in ${language}`);
    },
    missingInterpolationHandler: (text, [placeholder]) => {
      throw new Error(`value for ${placeholder} is missing in “${text}”`);
    },
  });
  // Pages ask for the same few words thousands of times. What is long, or rare, is not worth keeping.
  const known = new Map<string, string>();
  return (key, values) => {
    const identity = values ? [key, ...Object.entries(values).flat()].join('\0') : key;
    const kept = known.get(identity);
    if (kept !== undefined) return kept;
    const words = instance.t(key, { ...values });
    if (identity.length < 100 && known.size < 2000) known.set(identity, words);
    return words;
  };
}

/** Whether a message exists; for keys that are put together from data. */
export function isMessageKey(key: string): key is MessageKey {
  return key in en || `${key}_other` in en;
}
