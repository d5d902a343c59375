import { languages } from '../../../src/languages.ts';
import type { Family, Mutant } from '../mutant.ts';
import { subjectOf, toMutant } from '../mutant.ts';
import type { Pair } from '../pairs.ts';
import { Random } from '../random.ts';
import { driftFamilies } from './drift.ts';
import { factFamilies } from './facts.ts';
import { passageFamilies } from './passages.ts';
import { silentFamilies } from './silent.ts';
import { structureFamilies } from './structure.ts';

export const families: readonly Family[] = [
  ...factFamilies,
  ...structureFamilies,
  ...passageFamilies,
  ...silentFamilies,
  ...driftFamilies,
];

/** The mutants of all pairs, the same on every run. */
export function mutantsOf(pairs: readonly Pair[], chosen: readonly Family[] = families): readonly Mutant[] {
  return chosen.flatMap((family) =>
    pairs.flatMap((pair) =>
      languages.flatMap((language) => {
        const random = new Random(`${family.name} ${pair.name} ${language}`);
        const subject = subjectOf(pair, language, random);
        return random
          .some(family.mutate(subject), family.most)
          .map((draft) => toMutant(family, subject, draft));
      }),
    ),
  );
}
