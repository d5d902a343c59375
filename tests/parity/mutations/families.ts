import { languages } from '../../../src/languages.ts';
import type { Family, Mutant } from '../mutant.ts';
import { subjectOf, toMutant } from '../mutant.ts';
import type { Pair } from '../pairs.ts';
import { Random } from '../random.ts';
import { addressFamilies } from './addresses.ts';
import { answerFamilies } from './answers.ts';
import { clauseFamilies } from './clauses.ts';
import { exchangeFamilies } from './exchanges.ts';
import { factFamilies } from './facts.ts';
import { nameFamilies } from './names.ts';
import { outdatedFamilies } from './outdated.ts';
import { passageFamilies } from './passages.ts';
import { placeFamilies } from './places.ts';
import { sentenceFamilies } from './sentences.ts';
import { shortLineFamilies } from './short-lines.ts';
import { silentFamilies } from './silent.ts';
import { structureFamilies } from './structure.ts';
import { wordingFamilies } from './wording.ts';

export const families: readonly Family[] = [
  ...factFamilies,
  ...structureFamilies,
  ...passageFamilies,
  ...silentFamilies,
  ...outdatedFamilies,
  ...answerFamilies,
  ...addressFamilies,
  ...shortLineFamilies,
  ...sentenceFamilies,
  ...clauseFamilies,
  ...wordingFamilies,
  ...exchangeFamilies,
  ...placeFamilies,
  ...nameFamilies,
];

/**
 * The mutants of all pairs, the same on every run.
 *
 * @param all those that a family leaves out for the sake of time, too.
 */
export function mutantsOf(pairs: readonly Pair[], all = false): readonly Mutant[] {
  return families.flatMap((family) =>
    pairs.flatMap((pair) =>
      languages.flatMap((language) => {
        const random = new Random(`${family.name} ${pair.name} ${language}`);
        const subject = subjectOf(pair, language, random);
        return random
          .some(family.mutate(subject), all ? Number.MAX_SAFE_INTEGER : family.most)
          .map((draft) => toMutant(family, subject, draft));
      }),
    ),
  );
}
