import { existsSync } from 'node:fs';
import path from 'node:path';
import { NotOrdinary, readOrdinaryFile } from '../../files/read-ordinary-file.ts';
import { readBaseline, writeBaseline } from '../../report/baseline.ts';
import type { Baseline, Verdict } from '../../rules/engine/run-rules.ts';
import { UsageError } from '../usage-error.ts';
import { writeFileAtomic } from '../write-file-atomic.ts';

/** In bytes. An entry takes some two hundred; a baseline of fifty thousand findings is none that anybody works off. */
const largestBaseline = 10 * 1024 * 1024;

/**
 * Reads the baseline that a command was given.
 *
 * @param shown how findings name it.
 * @param mayBeNew true where the command is about to write it.
 * @throws UsageError when there is none, when it is not one, or when it is too large to be.
 */
export function loadBaseline(file: string, shown: string, mayBeNew: boolean): Baseline {
  if (mayBeNew && !existsSync(file)) return { entries: [] };
  let text: string;
  try {
    text = readOrdinaryFile(file, largestBaseline).toString('utf8');
  } catch (error) {
    if (error instanceof NotOrdinary)
      throw error.reason === 'too-large'
        ? new UsageError('cli.error.largeBaseline', { file, limit: largestBaseline / 1024 / 1024 })
        : new UsageError('cli.error.badBaseline', { file });
    throw new UsageError('cli.error.noBaseline', { file, code: (error as NodeJS.ErrnoException).code ?? '' });
  }
  const baseline = readBaseline(text, shown.replaceAll(path.sep, '/'));
  if (!baseline) throw new UsageError('cli.error.badBaseline', { file });
  return baseline;
}

/** Replaces the baseline by what a check found. @throws UsageError when it cannot be written. */
export function saveBaseline(file: string, verdict: Verdict): void {
  writeFileAtomic(file, writeBaseline(verdict));
}
