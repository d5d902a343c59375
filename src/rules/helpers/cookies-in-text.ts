import type { StatementVersion } from '../../content/library.ts';
import type { Location } from '../../content/location.ts';
import type { StatementFrontMatter } from '../../content/schemas.ts';
import type { Localized } from '../../languages.ts';
import { type Part, readVersion, type Sentence } from '../../laws/evidence/reading.ts';

/** A sentence as it stands in the file. */
interface LocatedSentence {
  readonly text: string;
  readonly location: Location;
}

/*
 * Sentences that answer beyond doubt whether the organization’s own site uses cookies: they open with its name for itself
 * or its site, and nothing stands between that and the cookies but words known here. “The site” may be somebody else’s.
 */
const subject: Localized<string> = {
  en: '(?:we|(?:this|our) (?:(?:web)?site|web site|application|app|portal)|the present (?:web)?site)',
  fr: '(?:nous|(?:ce|notre|le present) (?:site(?: web| internet)?|portail)|(?:cette|notre) application)',
};

/** The sentence says that cookies are used; with `modal`, that they may be. */
const affirmation: Localized<RegExp> = {
  en: new RegExp(
    `^${subject.en} (?:(?:also|currently|do|does) )?(?<modal>(?:may|can) (?:also )?)?(?:uses?|sets?|places?|stores?) ` +
      '(?:(?:one|two|three|four|five|some|several|a|few|certain|only|both|session|persistent|temporary|permanent|strictly|necessary|essential|functional|technical|analytics?|first-party|third-party|own|our|its|anonymous|and) ){0,5}' +
      'cookies?(?=[.,;:(]| (?:to|for|that|which|when|where|if|only|so|and)\\b| on (?:this|our)\\b)',
  ),
  fr: new RegExp(
    `^${subject.fr} (?<modal>(?:pouvons|peut|pourrions|pourrait) )?(?:utilis(?:ons|e|er)|employ(?:ons|er)|emploie|install(?:ons|e|er)|depos(?:ons|e|er)|plac(?:eons|e|er)) ` +
      '(?:(?:aussi|egalement|actuellement|uniquement|seulement) )?(?:des|un|deux|trois|quatre|cinq|quelques|certains|plusieurs|ses propres|nos propres) ' +
      '(?:petits )?(?:fichiers? )?(?:temoins?|cookies?)' +
      '(?=[.,;:(]| [.;:(]| (?:de (?:connexion|session|navigation)|temporaires?|permanents?|persistants?|essentiels?|necessaires?|afin|pour|qui|que|lorsqu|quand|si|seulement|et|sur (?:ce|notre|votre))(?![a-z]))',
  ),
};

/** Beside such a sentence, that cookies may be used can be said of another day or another purpose. */
const reservation: Localized<RegExp> = {
  en: /\b(?:no|not|never|none|future|later)\b/,
  fr: /\b(?:pas|aucune?|jamais|avenir|plus tard)\b|\bn'/,
};

/** The whole sentence says that no cookie is used, of any kind and for any purpose. */
const denial: Localized<RegExp> = {
  en: new RegExp(
    `^${subject.en} (?:(?:do|does) not (?:use|set|place|store) (?:any )?cookies?|(?:uses?|sets?|places?|stores?) no cookies?|never (?:uses?|sets?|places?|stores?) (?:any )?cookies?)` +
      '(?: at all| of any kind| of any sort)?[.!]?$',
  ),
  fr: new RegExp(
    `^${subject.fr} n'(?:utilis(?:ons|e)|employons|emploie|install(?:ons|e)) (?:(?:pas|jamais) (?:de (?:fichiers? )?)?(?:temoins?|cookies?)|aucun (?:fichier )?(?:temoin|cookie))` +
      "(?: de connexion)?(?:,? quel qu'il soit|,? d'aucune sorte)?[.!]?$",
  ),
};

/**
 * The sentence of the sections on cookies that an answer plainly contradicts: one that says that cookies are used where
 * the answer is that they are not; or one that denies it where the answer is another, and the sections say nothing else.
 * Undefined whenever there is room for doubt.
 */
export function sentenceAgainst(
  answer: NonNullable<StatementFrontMatter['cookies']>,
  version: StatementVersion,
): LocatedSentence | undefined {
  const parts = readVersion(version, []).parts.filter(({ kinds }) => kinds.has('cookies'));
  const found = answer === 'not-used' ? affirmationIn(parts, version) : denialIn(parts, version);
  return found && { text: found.text, location: version.body.locationIn(found.passage, found.start) };
}

function affirmationIn(parts: readonly Part[], { language }: StatementVersion): Sentence | undefined {
  const reserved = parts.some((part) =>
    part.sentences.some(({ folded }) => reservation[language].test(folded)),
  );
  return parts.flatMap(proseOf).find(({ folded }) => {
    const said = affirmation[language].exec(folded);
    return said && !(said.groups?.['modal'] && reserved) && !folded.trimEnd().endsWith('?');
  });
}

function denialIn(parts: readonly Part[], { language }: StatementVersion): Sentence | undefined {
  const sentences = parts.flatMap((part) => part.sentences);
  return sentences.every(({ folded }) => denial[language].test(folded.trim())) ? sentences[0] : undefined;
}

/** The sentences of its paragraphs: an item of a list is only half of what is said. */
function proseOf({ section, sentences }: Part): readonly Sentence[] {
  const blocks = section?.blocks.filter(({ type }) => type === 'paragraph') ?? [];
  const paragraphs = new Set(blocks.flatMap(({ passages }) => passages));
  return sentences.filter(({ passage }) => paragraphs.has(passage));
}
