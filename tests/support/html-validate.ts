import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { TestedPage } from './read-html.ts';

/** As whoever tries the pages would run it: with what html-validate recommends, and nothing else. */
const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'] }),
);

/** What html-validate has to say of some pages: the page, the rule and what is wrong. */
export async function recommendationsFor(pages: readonly TestedPage[]): Promise<readonly string[]> {
  const reports = await Promise.all(
    pages.map(async ({ html, address }) => {
      const { results } = await validator.validateString(html, address);
      return results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${address}:${line} ${ruleId}: ${message}`),
      );
    }),
  );
  return reports.flat();
}
