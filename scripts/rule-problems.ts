import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMessageKey } from '../src/i18n/translator.ts';
import { languages, propertiesOf } from '../src/languages.ts';
import type { Rule } from '../src/rules/engine/rule.ts';
import { besideFamilies } from './generated-files.ts';

/** What a module that is to be a rule exports. */
type Exported = { readonly default?: Partial<Pick<Rule, 'id' | 'messages' | 'check'>> };

/**
 * Why a rule cannot be registered, or is not whole yet: each a sentence that names the file, and what to do.
 *
 * @param id such as `links/dead-link`.
 * @param root address of the project's folder, with a final slash.
 * @returns `refused` when it cannot be registered; `missing` lists what it lacks all the same.
 */
export async function ruleProblems(
  id: string,
  root = pathToFileURL(fileURLToPath(new URL('../', import.meta.url))).href,
): Promise<{ readonly refused?: string; readonly missing: readonly string[] }> {
  const refuse = (refused: string) => ({ refused, missing: [] });
  const [family = ''] = id.split('/');
  if (!/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/.test(id))
    return refuse(`“${id}” is no id of a rule. Write its family and its name, such as links/dead-link.`);
  if (besideFamilies.includes(family))
    return refuse(`src/rules/${family}/ holds no rules. Give the rule a family, such as links.`);
  const file = `src/rules/${id}.ts`;
  if (!existsSync(new URL(file, root)))
    return refuse(`There is no ${file}. Write the rule there first; its file name is its id.`);
  const { default: rule }: Exported = await import(new URL(file, root).href);
  if (typeof rule?.check !== 'function')
    return refuse(`${file} exports no rule. Write “export default defineRule({ … })”.`);
  if (rule.id !== id)
    return refuse(`${file} says that its id is “${rule.id}”. Write “${id}”, as the file is called.`);
  const keys = [
    `about.${id}`,
    `family.${family}`,
    ...(rule.messages ?? []).map((message) => `${id}.${message}`),
  ];
  const pages = languages.map((language) => `docs/rules/${id}${propertiesOf[language].documentSuffix}.md`);
  return {
    missing: [
      ...keys
        .filter((key) => !isMessageKey(key))
        .map((key) => `The message “${key}” is missing. Write it in src/i18n/messages/en.json and fr.json.`),
      ...pages
        .filter((page) => !existsSync(new URL(page, root)))
        .map((page) => `There is no ${page}. Write it under the headings of the others.`),
    ],
  };
}
