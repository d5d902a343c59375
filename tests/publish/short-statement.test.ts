import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { PublishedSite } from '../../src/pages/published-site.ts';
import { judgeWeights } from '../../src/publish/weight-budgets.ts';
import { libraryFrom, organization, statement } from '../support/library-from.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const abbreviations = letters.map((letter) => `Q${letter}Z`);
/** Words that hardly compress. */
const longForm = (abbreviation: string): string =>
  [1, 2, 3]
    .map((index) => createHash('sha512').update(`${abbreviation}${index}`).digest('base64url').slice(0, 60))
    .join(' ');

/** What a page of 8,001 bytes is whose text uses the abbreviations, listed for a language. */
const judged = (listedFor: 'en' | 'fr') => {
  const listed = abbreviations.map((abbreviation) => `    ${abbreviation}: ${longForm(abbreviation)}`);
  const library = libraryFrom({
    'union/organization.yaml': organization(`abbreviations:\n  ${listedFor}:\n${listed.join('\n')}`),
    'union/privacy.en.md': statement('en', `The union works with ${abbreviations.join(', ')}.\n`),
  });
  const weight = { file: 'en/union/privacy/index.html', bytes: 8001 };
  return judgeWeights(new PublishedSite(library), [weight]);
};

it('a statement is not short when long forms of its abbreviations fill its page', () => {
  expect(judged('en')).toEqual({ faults: [], overweight: [] });
});

it('a statement stays short whatever its organization explains in the other language', () => {
  expect(judged('fr').faults).toMatchObject([{ code: 'too-heavy', budget: 8000 }]);
});
