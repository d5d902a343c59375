import { isMessageKey, translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import type { Rule } from '../../src/rules/engine/rule.ts';

/** What a rule makes sure of, in one sentence. */
export function aboutRule({ id }: Pick<Rule, 'id'>, language: Language): string {
  const key = `about.${id}`;
  if (!isMessageKey(key)) throw new Error(`there is no message “${key}”`);
  return translatorFor(language)(key);
}

/** What the rules of a family are about, as a heading. */
export function familyTitle(family: string, language: Language): string {
  const key = `family.${family}`;
  if (!isMessageKey(key)) throw new Error(`there is no message “${key}”`);
  return translatorFor(language)(key);
}
