import type { Language } from '../languages.ts';
import { foldedWords } from '../text/fold.ts';
import type { Name, OrganizationSettings } from './schemas.ts';

/** The bare words of a name, for places that hold text only. */
export function plainName(name: Name): string {
  return typeof name === 'string' ? name : name.text;
}

/** Whether a title holds the name or the short name of an organization. */
export function namesOrganization(
  title: string,
  { name, shortName }: Pick<OrganizationSettings, 'name' | 'shortName'>,
  language: Language,
): boolean {
  const words = ` ${foldedWords(title)} `;
  return [name, shortName].some((one) => words.includes(` ${foldedWords(plainName(one[language]))} `));
}
