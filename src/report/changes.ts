import picocolors from 'picocolors';
import { translatorFor } from '../i18n/translator.ts';
import type { Language } from '../languages.ts';
import { printable } from '../text/printable.ts';

export interface ChangedFile {
  readonly shown: string;
  readonly before: string;
  readonly after: string;
}

/** The lines that changed in each file, before and after, with the characters that cannot be seen made visible. */
export function formatChanges(
  files: readonly ChangedFile[],
  { language, colour }: { readonly language: Language; readonly colour: boolean },
): string {
  const colours = picocolors.createColors(colour);
  const lines: string[] = [];
  for (const { shown, before, after } of files) {
    lines.push(colours.underline(printable(shown)));
    const old = before.split('\n');
    // Changes stay within their line, so the lines of both correspond.
    for (const [index, line] of after.split('\n').entries()) {
      if (line === old[index]) continue;
      lines.push(`  ${colours.dim(String(index + 1))}`);
      lines.push(colours.red(`  - ${visible(old[index] ?? '')}`), colours.green(`  + ${visible(line)}`));
    }
    lines.push('');
  }
  lines.push(translatorFor(language)('report.visible', { noBreak, narrow }), '');
  return lines.join('\n');
}

const noBreak = '⍽';
const narrow = '⸱';

function visible(line: string): string {
  return printable(line.replace(/\r$/, '').replaceAll('\u00a0', noBreak).replaceAll('\u202f', narrow));
}
