import { appendFileSync, statSync } from 'node:fs';
import { UsageError } from '../usage-error.ts';

/** What GitHub takes of one step: 1 MiB. Of a longer summary it shows nothing. */
export const mostSummaryBytes = 1024 * 1024;

/** Bytes that still fit into the summary of a job, after what other commands of the same step wrote there. */
export function roomInJobSummary(file: string): number {
  return mostSummaryBytes - (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
}

/** Adds to the summary of a job. @throws UsageError when it cannot be written. */
export function addToJobSummary(file: string, text: string): void {
  try {
    appendFileSync(file, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError('cli.error.notWritten', { file, code });
  }
}
