import { describe, expect, it } from 'vitest';
import { diskFileSystem } from '../../src/content/file-system.ts';
import { loadLibrary } from '../../src/content/load-library.ts';
import { type Language, languages } from '../../src/languages.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { present } from '../support/present.ts';
import { shippedContent } from './shipped-content.ts';

const { organizations } = loadLibrary(diskFileSystem(shippedContent), parseBody, 'content');

/** The answers of an organization's statement, by key, as they read. */
function answersOf(key: string, language: Language): Readonly<Record<string, string>> {
  const organization = present(
    organizations.find((one) => one.key === key),
    key,
  );
  const version = present(organization.statements[0]?.versions[language], `${key} in ${language}`);
  return Object.fromEntries(version.body.answers.map(({ key: question, block }) => [question, block.text]));
}

describe('what our statements answer first', () => {
  it.each([
    // OPSEU says nothing of disclosure; Ontario’s earlier wording nothing of that and of cookies.
    ['opseu', ['collected', 'purposes', 'cookies', 'choices', 'contact']],
    ['aupe', ['collected', 'purposes', 'shared', 'cookies', 'choices', 'contact']],
    ['ontario', ['collected', 'purposes', 'choices', 'contact']],
  ] as const)('%s answers what its statement says, and nothing else', (key, questions) => {
    for (const language of languages)
      expect(Object.keys(answersOf(key, language)).sort()).toEqual([...questions].sort());
  });

  it.each([
    [
      'OPSEU collects only what a person chooses to give',
      'opseu',
      'collected',
      /^Only .*you choose/,
      /^Uniquement ce que vous choisissez/,
    ],
    [
      'its cookies may be persistent and identify nobody',
      'opseu',
      'cookies',
      /^May be .* no personally identifying/,
      /^Peuvent être .*sans renseignement/,
    ],
    [
      'AUPE needs express consent for another reason',
      'aupe',
      'purposes',
      /; otherwise, with express consent/,
      /; sinon, consentement explicite/,
    ],
    [
      'it shares nothing outside, of the database alone',
      'aupe',
      'shared',
      /^Never with outside parties, in uses of the membership database/,
      /^Jamais à des tiers, pour la base de données des membres/,
    ],
    [
      'its networks may place anonymous cookies',
      'aupe',
      'cookies',
      /networks may place anonymous cookies to tailor ads/,
      /^Publicité.*peuvent installer des témoins anonymes/,
    ],
    [
      'most companies, not all, allow opting out',
      'aupe',
      'choices',
      /with most ad companies/,
      /par la plupart des entreprises/,
    ],
    [
      'Ontario collects nothing personal but for services chosen',
      'ontario',
      'collected',
      /^Nothing personal .*, unless .* you choose/,
      /^Rien de personnel .*, sauf si .* choisi/,
    ],
    ['other channels may not be available', 'ontario', 'choices', /where available/, /s’ils sont offerts/],
    [
      'its regulator answers complaints',
      'ontario',
      'contact',
      /^For complaints, the regulator: .*IPC/,
      /^Plaintes\u00a0: .*CIPVP.*, organisme de surveillance/,
    ],
  ])('keeps the force: %s', (_, key, question, english, french) => {
    expect(answersOf(key, 'en')[question]).toMatch(english);
    expect(answersOf(key, 'fr')[question]).toMatch(french);
  });
});
