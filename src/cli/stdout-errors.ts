import type { Translate } from '../i18n/translator.ts';
import { exitCodes } from './io.ts';

/**
 * Says what happens when what a command prints does not arrive. A reader that has seen enough, such as `head`, changes
 * nothing: the command goes on to its own exit code. A full disk ends it as wrong usage, never as a finding.
 */
export function handleStdoutErrors(translate: Translate): void {
  process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return;
    process.stderr.write(`${translate('cli.error.notPrinted', { code })}\n`);
    process.exit(exitCodes.usage);
  });
  // There is nowhere left to say so.
  process.stderr.on('error', () => {});
}
