import { distance } from 'fastest-levenshtein';
import { languages } from '../../languages.ts';
import type { CapitalWord, NameDifference } from '../../parity/compare-names.ts';
import { areKnown } from '../../spelling/dictionary.ts';
import { folded } from '../../text/fold.ts';
import { defineRule, eachComparison, type Report } from '../engine/rule.ts';
import { at, counterpart } from '../helpers/located-words.ts';

type Message = 'different' | 'missing' | 'extra' | 'counterpart' | 'location';

/** Names of services that dictionaries have, or that are words as well: they are the same in every language all the same. */
const services = new Set(
  'Adobe Airbnb Amazon Apple Azure Chrome Dropbox Facebook Firefox Google Instagram Intercom Microsoft Mozilla Netflix Oracle Salesforce Skype Slack Spotify Stripe Telegram Twitter Uber Yahoo Youtube Zoom'.split(
    ' ',
  ),
);

/** An error where one name stands for another; a warning where the other version never names a service. */
export default defineRule<Message>({
  id: 'parity/name',
  severity: 'error',
  messages: ['different', 'missing', 'extra', 'counterpart', 'location'],
  check({ library }, report) {
    eachComparison(library, ({ names }, subjectOfPart) => {
      for (const difference of names)
        for (const finding of findingsOf(difference))
          report({ ...finding, subject: subjectOfPart(difference.other) });
    });
  },
});

function findingsOf({ original, other, lefts, rights }: NameDifference): readonly Report<Message>[] {
  const names = namesAmong(lefts, rights);
  const founds = namesAmong(rights, lefts);
  const findings = founds.flatMap((found, index) => {
    const name = names[index];
    // Each may mention what the other version says in another place.
    if (!name || (name.isElsewhere && found.isElsewhere)) return [];
    return [
      {
        ...at(found),
        message: 'different' as const,
        values: { value: found.text, other: name.text, heading: other.heading },
        related: [counterpart(name)],
      },
    ];
  });
  const pairs = Math.min(names.length, founds.length);
  return [
    ...findings,
    ...names
      .slice(pairs)
      .filter(isService)
      .map((name) => ({
        location: other.location,
        severity: 'warning' as const,
        message: 'missing' as const,
        values: { value: name.text, heading: other.heading },
        related: [counterpart(name)],
      })),
    ...founds
      .slice(pairs)
      .filter(isService)
      .map((found) => ({
        ...at(found),
        severity: 'warning' as const,
        message: 'extra' as const,
        values: { value: found.text, heading: other.heading },
        related: [
          {
            location: original.location,
            message: 'location' as const,
            values: { heading: original.heading },
          },
        ],
      })),
  ];
}

/** One alone is sure only where the other version never says it, and where it is known to be nothing but a name. */
function isService({ text, isElsewhere }: CapitalWord): boolean {
  return services.has(text) && !isElsewhere;
}

/** Those that are no word of either language, nor one written as the other language writes it. */
function namesAmong(words: readonly CapitalWord[], others: readonly CapitalWord[]): readonly CapitalWord[] {
  // Most words with capitals answer none: no dictionary need be asked.
  if (words.length === 0) return words;
  return words.filter(
    ({ text, isWord }) =>
      (services.has(text) || (!isWord && isInNoDictionary(text))) &&
      !others.some((other) => areAlike(text, other.text)),
  );
}

function isInNoDictionary(word: string): boolean {
  return languages.every((language) =>
    areKnown(language, [word, word.toLowerCase()]).every((known) => !known),
  );
}

/** Whether two words may be one name, written as each language does: “Anishinaabe”, « Anichinabé ». */
function areAlike(one: string, other: string): boolean {
  return distance(folded(one), folded(other)) * 2 <= Math.max(one.length, other.length);
}
