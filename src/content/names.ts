import type { Language } from '../languages.ts';
import { escapeRegExp } from '../text/escape-reg-exp.ts';
import { foldedWords } from '../text/fold.ts';
import type { Mark } from './library.ts';
import type { Name, OrganizationSettings } from './schemas.ts';

/** The bare words of a name, for places that hold text only. */
export function plainName(name: Name): string {
  return typeof name === 'string' ? name : name.text;
}

/** Whether a title holds the name or the short name of an organization. */
function namesOrganization(
  title: string,
  { name, shortName }: Pick<OrganizationSettings, 'name' | 'shortName'>,
  language: Language,
): boolean {
  const words = ` ${foldedWords(title)} `;
  return [name, shortName].some((one) => words.includes(` ${foldedWords(plainName(one[language]))} `));
}

/** The short name of the organization, for beside a title that does not name it. */
export function organizationUnlessNamed(
  title: string,
  organization: Pick<OrganizationSettings, 'name' | 'shortName'>,
  language: Language,
): readonly string[] {
  const isNamed = namesOrganization(title, organization, language);
  return isNamed ? [] : [plainName(organization.shortName[language])];
}

/** Where names that are in another language than the page's stand in a text, as whole words. */
export function foreignNamesIn(text: string, names: readonly Name[]): readonly Mark[] {
  return names.flatMap((name) => {
    if (typeof name === 'string') return [];
    const asWord = new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(name.text)}(?![\\p{L}\\p{N}])`, 'gu');
    return Array.from(text.matchAll(asWord), ({ index }) => ({
      start: index,
      end: index + name.text.length,
      language: name.lang,
    }));
  });
}
