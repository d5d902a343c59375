import { type Language, type Localized, localize } from '../../../src/languages.ts';
import type { Draft, Family, Subject } from '../mutant.ts';
import { findingLanguage, rulesOfFact, whenGone } from '../mutant.ts';
import type { Fact, FactKind } from '../pairs.ts';
import { lastFour, otherNumber } from './facts.ts';

/* Answers of the front matter, made of the facts of a pair: each names one, and leads to the section that holds it. */

/** Kinds whose words make sense after “It says:”. */
const kinds: readonly FactKind[] = ['telephone', 'amount', 'percentage', 'duration', 'number'];

const words: Localized<readonly [before: string, after: string]> = {
  en: ['It is all in [this section](#', '), which says: '],
  fr: ['Tout est dans [cette section](#', '), qui dit : '],
};

/** The id that is written after the heading over a chunk. */
function idAt({ chunks }: Subject, chunk: number): string | undefined {
  const heading = chunks[chunk]?.heading;
  const written = chunks.find((one) => one.type === 'heading' && one.heading === heading)?.text;
  return /\{#([\w-]+)\}\s*$/.exec(written ?? '')?.[1];
}

/** The answer of a version that names a fact, one line of Markdown. */
function answer(language: Language, id: string, fact: string): string {
  const [before, after] = words[language];
  return `${before}${id}${after}${fact}.`;
}

/** A family with a draft for each fact that an answer may name; `change` alters the answer of the version that is to change. */
function answerFamily(
  name: string,
  change: (
    subject: Subject,
    fact: Fact,
    id: string,
  ) => (Omit<Draft, 'chunks'> & { readonly text: string | undefined }) | undefined,
  fires = true,
): Family {
  return {
    name,
    fires,
    most: 2,
    mutate: (subject) =>
      subject.pair.facts.flatMap((fact): Draft[] => {
        const id = kinds.includes(fact.kind) ? idAt(subject, fact.at[subject.language].chunk) : undefined;
        const changed = id === undefined ? undefined : change(subject, fact, id);
        if (id === undefined || changed === undefined) return [];
        const { text, ...draft } = changed;
        const summaries = localize((language) => ({
          // Without this one, a version would have no summary where its only answer is gone.
          choices: `${words[language][0]}${id}).`,
          ...(language !== subject.language
            ? { contact: answer(language, id, fact.at[language].text) }
            : text === undefined
              ? {}
              : { contact: text }),
        }));
        return [{ ...draft, chunks: subject.texts, summaries }];
      }),
  };
}

const heading = 'summary.contact';

const otherFact = answerFamily('answer-fact', (subject, fact, id) => {
  const { language, pair, random } = subject;
  const { text } = fact.at[language];
  const written = (fact.kind === 'telephone' ? lastFour : otherNumber)(text, language, random);
  if (written === undefined || written === text) return undefined;
  const changed = language === findingLanguage(pair) ? 'value' : 'other';
  return {
    what: `${text} → ${written} in an answer`,
    text: answer(language, id, written),
    expected: [
      { rule: rulesOfFact[fact.kind], message: 'different', values: { heading, [changed]: written } },
    ],
  };
});

const factLost = answerFamily('answer-fact-lost', (subject, fact, id) => {
  const { text } = fact.at[subject.language];
  return {
    what: `without ${text} in an answer`,
    text: answer(subject.language, id, subject.language === 'en' ? 'much' : 'beaucoup'),
    expected: [{ rule: rulesOfFact[fact.kind], message: whenGone(subject), values: { heading } }],
    also: fact.kind === 'duration' ? [{ rule: 'parity/number', values: { heading } }] : [],
  };
});

const otherSection = answerFamily('answer-link', (subject, fact, id) => {
  const ids = subject.chunks.flatMap((_, chunk) => idAt(subject, chunk) ?? []);
  const other = subject.random.pick(ids.filter((one) => one !== id));
  return other === undefined
    ? undefined
    : {
        what: `#${id} → #${other} in an answer`,
        text: answer(subject.language, other, fact.at[subject.language].text),
        expected: [{ rule: 'parity/web-address', values: { heading } }],
      };
});

const keyDropped = answerFamily('answer-dropped', () => ({
  what: 'without an answer',
  text: undefined,
  expected: [{ rule: 'parity/summary', message: 'missing', values: { key: heading } }],
}));

const alike = answerFamily(
  'answers-alike',
  ({ language }, fact, id) => ({ what: 'with answers', text: answer(language, id, fact.at[language].text) }),
  false,
);

export const answerFamilies: readonly Family[] = [otherFact, factLost, otherSection, keyDropped, alike];
