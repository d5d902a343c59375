import { judge, type Verdict } from '../../src/rules/engine/run-rules.ts';
import { rules } from '../../src/rules/registry.ts';
import { bodies, completeBody, type Files, htmlAsWarning, libraryFrom, today } from './library-from.ts';

/** What has a meaning in some format: separators, links, commands, escapes, control characters, line ends. */
export const hostileHeading =
  'a::error file=x,line=1::b %0A 100% ##[error]c ]d[ \\e |f| \\`g\\` \\*h\\* <i>j</i> @k www.l.example \u001b[31m \u202em';

/** A statement with that heading in its English version, and nothing like it in the French one. */
export const hostileFiles: Files = bodies({
  en: `${completeBody.en}\n## ${hostileHeading} {#x-hostile}\n\nText.\n`,
});

/** What rules, all of them unless some are named, find in files, and the texts that were read. */
export function checked(
  files: Files,
  chosen?: readonly string[],
): Verdict & { readonly sources: ReadonlyMap<string, string> } {
  const library = libraryFrom(files);
  const some = rules.filter(({ id }) => chosen === undefined || chosen.includes(id));
  return { ...judge({ library, today }, some), sources: library.sources };
}

/** What images and HTML in a text are reported by; tests that count findings name these alone. */
export const markupRules = ['markup/image', 'markup/raw-html'];

/** Files with a number of mistakes of one severity that {@link markupRules} find, each on a line of its own. */
export function manyMistakes(count: number, severity: 'error' | 'warning'): Files {
  const line = severity === 'error' ? '![a](a.png)' : 'Some <b> text.';
  const lines = Array.from({ length: count }, () => line).join('\n\n');
  return { ...bodies({ en: `${lines}\n\n${completeBody.en}` }), ...htmlAsWarning };
}
