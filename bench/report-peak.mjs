/*
 * Loaded before a measured program (`node --import`): when it ends, writes its peak memory in KiB to the file
 * named by BENCH_PEAK_FILE.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env['BENCH_PEAK_FILE'];
if (isMainThread && file !== undefined) process.on('exit', () => writeFileSync(file, String(peak())));

/** On Linux, maxRSS also counts what the parent held when it forked; the mark of the process itself does not. */
function peak() {
  try {
    const mark = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (mark !== undefined) return Number(mark);
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS;
}
