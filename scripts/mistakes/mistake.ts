import type { Localized } from '../../src/languages.ts';

/** Headings under which the mistakes are listed, in their order. */
export const groups = {
  facts: { en: 'Numbers, dates and names', fr: 'Nombres, dates et noms' },
  structure: { en: 'Passages in one version only', fr: 'Passages dans une seule version' },
  language: { en: 'Words and language', fr: 'Mots et langue' },
  sections: { en: 'Headings and sections', fr: 'Intertitres et sections' },
  links: { en: 'Links', fr: 'Liens' },
  pasted: { en: 'Pasted or left over', fr: 'Collé ou oublié' },
  keys: { en: 'Keys and settings', fr: 'Clés et réglages' },
  files: { en: 'Files', fr: 'Fichiers' },
  editions: { en: 'After a release', fr: 'Après une publication' },
  time: { en: 'Time that passes', fr: 'Dates et échéances' },
} as const satisfies Readonly<Record<string, Localized<string>>>;

/** What becomes of a file: its text or bytes, made of the valid ones; undefined removes it. */
export type Change = (valid: string) => string | Uint8Array | undefined;

/** A mistake that somebody made in content without any finding. */
export interface Mistake {
  readonly group: keyof typeof groups;
  /** In plain words, as the person would say it; no full stop. */
  readonly words: Localized<string>;
  /** What was changed, by the files' paths in the content folder; new files are made of an empty text. */
  readonly changes: Readonly<Record<string, Change>>;
  /** Both versions were confirmed to say the same before the mistake and not since; else after it, unnoticed. */
  readonly confirmedBefore?: true;
  /** The valid content was released as it is before the mistake; else nothing ever was. */
  readonly releasedBefore?: true;
  /** Which rule tells, and where; nothing where no rule does. */
  readonly found?: {
    readonly rule: string;
    readonly file: string;
    /** The line the finding is on, by words that first stand there; 1 when left out. */
    readonly at?: string;
  };
  /** Rules that find errors too. */
  readonly also?: readonly string[];
}

/** Types a mistake. */
export function defineMistake(mistake: Mistake): Mistake {
  return mistake;
}

/** A change that puts other words in the place of some, or takes them away. */
export function replaced(words: string, by = ''): Change {
  return (valid) => {
    if (!valid.includes(words)) throw new Error(`the valid content does not say “${words}”`);
    return valid.replace(words, () => by);
  };
}

/** A change that adds words at the end. */
export function added(words: string): Change {
  return (valid) => `${valid}${words}`;
}
