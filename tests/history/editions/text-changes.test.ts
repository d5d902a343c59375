import { expect, it } from 'vitest';
import { bothVersions } from '../../../src/content/load-library.ts';
import { partChanges } from '../../../src/history/editions/text-changes.ts';
import { localize } from '../../../src/languages.ts';
import { bodies, type Files, libraryFrom, statement } from '../../support/library-from.ts';
import { present } from '../../support/present.ts';

function versionsOf(files: Files) {
  const [organization] = libraryFrom(files).organizations;
  return present(bothVersions(organization?.statements[0]?.versions ?? {}), 'both versions');
}

/** Sections by their ids, each with a sentence. */
const sections = (...ids: string[]) =>
  ids.map((id) => `## Heading ${id} {#x-${id}}\n\nSentence ${id}.\n`).join('\n');
/** What changed, from one list of sections to another: `key kind`, with the language where it is one alone. */
const changed = (before: Files, after: Files) =>
  partChanges(versionsOf(before), versionsOf(after)).map(({ key, versions }) =>
    [key, ...Object.entries(versions).map(([language, { kind }]) => `${language} ${kind}`)].join(' '),
  );
const both = (...ids: string[]) => bodies(localize(() => sections(...ids)));

it('of sections that moved, as few are named as explain the new order', () => {
  expect(changed(both('a', 'b', 'c', 'd'), both('d', 'a', 'b', 'c'))).toEqual(['x-d en moved fr moved']);
});

it('sections are new, gone or changed, each in its languages', () => {
  const french = sections('a', 'c').replace('Sentence a', 'Phrase a');
  const after = { ...both('a', 'c'), ...bodies({ fr: french }) };
  expect(changed(both('a', 'b'), after)).toEqual([
    'x-a fr changed',
    'x-c en added fr added',
    'x-b en removed fr removed',
  ]);
});

it('the target of a link counts, line breaks and emphasis do not', () => {
  const linked = (target: string) => bodies(localize(() => `See [our page](https://${target}.example/).\n`));
  expect(changed(linked('one'), linked('two'))).toEqual(['_lead en changed fr changed']);
  const set = (text: string) => bodies(localize(() => `${text}\n`));
  expect(changed(set('We never sell.'), set('We *never*\nsell.'))).toEqual([]);
});

it('what readers see of the front matter counts, and a review and an address do not', () => {
  const given = (...lines: string[]): Files =>
    Object.fromEntries(
      (['en', 'fr'] as const).map((language) => [
        `union/privacy.${language}.md`,
        statement(language, undefined, ...lines),
      ]),
    );
  expect(changed(given(), given('reviewed: 2026-11-20', 'slug: elsewhere', 'updated: 2026-11-20'))).toEqual(
    [],
  );
  expect(changed(given(), given('nature: restatement'))).toEqual(['_front-matter en changed fr changed']);
});
