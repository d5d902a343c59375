import type { Localized } from '../../../src/languages.ts';
import type { Draft, Family, Subject } from '../mutant.ts';
import { headingsAt } from '../mutant.ts';
import type { Chunk } from '../pairs.ts';

/** Passages of no page of the corpus, without facts, long enough to tell their language. */
const strayPassages: Localized<readonly string[]> = {
  en: [
    'We ask every one of our suppliers to sign an agreement that says how the information must be protected, and we check that they keep to it.',
    'If you do not want us to use your information in this way, tell us and we will stop as soon as we can.',
    'This part of the statement has not been reviewed by the person who is responsible for it, and it may change without notice.',
  ],
  fr: [
    'Nous demandons à chacun de nos fournisseurs de signer une entente qui précise comment les renseignements doivent être protégés, et nous vérifions qu’ils la respectent.',
    'Si vous ne voulez pas que nous utilisions vos renseignements de cette façon, dites-le-nous et nous cesserons de le faire dès que possible.',
    'Cette partie de la déclaration n’a pas été revue par la personne qui en est responsable, et elle peut changer sans préavis.',
  ],
};

function isProse({ type, text }: Chunk): boolean {
  return (
    (type === 'paragraph' || type === 'quote') &&
    /[.!?]$/.test(text) &&
    !text.includes('\n') &&
    wordsIn(text) >= 12
  );
}

function wordsIn(text: string): number {
  return text.split(/[\s\u00a0\u202f]+/).filter((word) => /\p{L}/u.test(word)).length;
}

function hasFacts({ pair, language }: Subject, index: number): boolean {
  const text = pair.documents[language].chunks[index]?.text ?? '';
  return pair.facts.some(({ at }) => at[language].chunk === index) || /\d|\]\(|<http/.test(text);
}

function passageFamily(
  name: string,
  most: number,
  change: (subject: Subject, chunk: Chunk, index: number, counterpart: string) => Draft | undefined,
): Family {
  return {
    name,
    fires: true,
    most,
    mutate: (subject) =>
      subject.chunks.flatMap((chunk, index) => {
        const counterpart = subject.pair.documents[subject.other].chunks[index];
        if (!isProse(chunk) || counterpart === undefined || !isProse(counterpart)) return [];
        return change(subject, chunk, index, counterpart.text) ?? [];
      }),
  };
}

const nameOf: Localized<string> = { en: 'english', fr: 'french' };

function replaced(subject: Subject, index: number, text: string): readonly string[] {
  return subject.texts.with(index, text);
}

/** Text in the other language that is not the counterpart's: what a translator forgot after the original was reworded. */
const wrongLanguage = passageFamily('passage-in-other-language', 2, (subject, { type }, index) => {
  if (hasFacts(subject, index)) return undefined;
  const { language, other, random } = subject;
  const stray = random.pick(strayPassages[other]) ?? '';
  return {
    what: `“${stray.slice(0, 40)}…” in ${language}`,
    chunks: replaced(subject, index, (type === 'quote' ? '> ' : '') + stray),
    expected: [wrongLanguageAt(subject, index)],
  };
});

function wrongLanguageAt({ pair, language, other }: Subject, index: number) {
  return {
    rule: 'language/wrong-language',
    message: nameOf[other],
    where: { [language]: headingsAt(pair, index)[language] },
  };
}

const addedPassage = passageFamily('passage-in-other-language-added', 2, (subject, { text, type }, index) => {
  if (type === 'quote') return undefined;
  const stray = subject.random.pick(strayPassages[subject.other]) ?? '';
  return {
    what: `“${stray.slice(0, 40)}…” added in ${subject.language}`,
    chunks: subject.texts.toSpliced(index, 1, text, stray),
    expected: [
      wrongLanguageAt(subject, index),
      { rule: 'parity/paragraphs', message: 'count', where: headingsAt(subject.pair, index) },
    ],
  };
});

/** The counterpart word for word. */
function untranslated(name: string, withFacts: boolean): Family {
  return passageFamily(name, 2, (subject, _chunk, index, counterpart) => {
    if (hasFacts(subject, index) !== withFacts) return undefined;
    return {
      what: `“${counterpart.slice(0, 40)}…” in ${subject.language}`,
      chunks: replaced(subject, index, counterpart),
      expected: [{ rule: 'language/untranslated', message: 'same', where: headingsAt(subject.pair, index) }],
    };
  });
}

const extension: Localized<string> = {
  en: ' This has been so from the very beginning, and it will stay so.',
  fr: ' Il en est ainsi depuis le tout début, et il en sera toujours ainsi.',
};

/** The counterpart, which has since been edited: no longer the same text, and still the wrong language. */
const outdated = passageFamily('counterpart-edited-since', 2, (subject, { type }, index, counterpart) => {
  if (hasFacts(subject, index) || type === 'quote') return undefined;
  return {
    what: `“${counterpart.slice(0, 40)}…” and a sentence in ${subject.language}`,
    chunks: replaced(subject, index, counterpart + extension[subject.other]),
    expected: [wrongLanguageAt(subject, index)],
    also: [{ rule: 'parity/sentence' }],
  };
});

export const passageFamilies: readonly Family[] = [
  wrongLanguage,
  addedPassage,
  untranslated('paragraph-untranslated', false),
  untranslated('paragraph-with-facts-untranslated', true),
  outdated,
];
