import picocolors from 'picocolors';
import { didYouMean } from '../../content/check-shape.ts';
import { groupBy } from '../../content/group-by.ts';
import { isMessageKey, type Translate, translatorFor } from '../../i18n/translator.ts';
import { markdownText } from '../../report/markdown-text.ts';
import { rules } from '../../rules/registry.ts';
import { wrapRuns } from '../../text/wrap.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { rulePage } from '../rule-page.ts';
import { UsageError } from '../usage-error.ts';

/** For a file or a pipe, which have no width. */
const defaultWidth = 80;
/** Longer lines are hard to read. */
const widest = 100;

export interface ExplainOptions {
  readonly rule?: string | undefined;
}

/**
 * `vitrine explain`: the page of a rule, or, without one, every rule in a sentence.
 *
 * @throws UsageError when there is no such rule.
 */
export async function explain({ rule }: ExplainOptions, io: Io): Promise<ExitCode> {
  const translate = translatorFor(io.language);
  const options = { colour: io.colour, width: Math.min(io.columns ?? defaultWidth, widest) };
  if (rule === undefined) io.out(listOfRules(translate, options));
  else {
    if (!ids.includes(rule)) throw unknownRule(rule);
    // A copy of the program without its documentation can still say this much.
    io.out(markdownText(rulePage(rule, io.language) ?? `# ${rule}\n\n${about(rule, translate)}`, options));
  }
  return exitCodes.clean;
}

const ids: readonly string[] = rules.map(({ id }) => id);

function unknownRule(given: string): UsageError {
  // Who leaves out the family means the rule of that name.
  const names = new Map(ids.map((id) => [id.split('/')[1] ?? id, id]));
  const nearest = didYouMean(given, ids) ?? names.get(didYouMean(given, [...names.keys()]) ?? '');
  return nearest === undefined
    ? new UsageError('cli.error.noRule', { name: given })
    : new UsageError('cli.error.noRuleNear', { name: given, nearest });
}

function listOfRules(
  translate: Translate,
  options: { readonly colour: boolean; readonly width: number },
): string {
  const { bold } = picocolors.createColors(options.colour);
  const column = Math.max(...ids.map((id) => id.length)) + 4;
  const families = [...groupBy(ids, (id) => id.split('/')[0] ?? '')].map(([family, ofFamily]) => {
    const title = `family.${family}`;
    return [
      bold(isMessageKey(title) ? translate(title) : family),
      ...ofFamily.flatMap((id) =>
        wrapRuns(
          [{ text: about(id, translate), paint: (text) => text }],
          options.width,
          `  ${id}`.padEnd(column),
        ),
      ),
      '',
    ].join('\n');
  });
  return `${families.join('\n')}\n${translate('cli.explain.more')}\n`;
}

function about(id: string, translate: Translate): string {
  const key = `about.${id}`;
  return isMessageKey(key) ? translate(key) : '';
}
