import type { Localized } from '../../src/languages.ts';
import { assessOrganization, type RuleAssessment } from '../../src/laws/assess-organization.ts';
import { packs } from '../../src/laws/packs/registry.ts';
import { type Files, libraryFrom, organization, statement, today } from '../support/library-from.ts';

/** Lines of `organization.yaml` that name every law. */
export const allLaws = [
  'laws:',
  ...Object.keys(packs).map((pack) => `  - { pack: ${pack}, applicability: undetermined }`),
].join('\n');

/** Reads a statement with these bodies against every law; `more` are lines of `organization.yaml`. */
export function assess(bodies: Localized<string>, ...more: string[]): ReadonlyMap<string, RuleAssessment> {
  return assessFiles({
    'union/organization.yaml': organization(allLaws, ...more),
    'union/privacy.en.md': statement('en', bodies.en),
    'union/privacy.fr.md': statement('fr', bodies.fr),
  });
}

/** The same of files as they are. */
export function assessFiles(files: Files): ReadonlyMap<string, RuleAssessment> {
  const [union] = libraryFrom(files).organizations;
  if (!union) throw new Error('the organization could not be read');
  return new Map(
    assessOrganization(union, today).statements.flatMap(({ packs: read }) =>
      read.flatMap(({ rules }) => rules.map((rule) => [rule.rule.id, rule] as const)),
    ),
  );
}

/** `observed shown`, `apparent-gap not-shown`, `not-determined condition`. */
export function outcome(rules: ReadonlyMap<string, RuleAssessment>, id: string): string {
  const rule = rules.get(id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  return `${rule.result} ${rule.reason}`;
}

/** `privacy.en.md:15 Cookies`. */
export function ranges({ locations }: RuleAssessment): readonly string[] {
  return locations.map(
    ({ location, heading }) => `${location.file.split('/').at(-1)}:${location.line} ${heading}`,
  );
}
