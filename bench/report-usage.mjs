/*
 * Loaded before a measured program (`node --import`): when it ends, writes what it used to the file named by
 * BENCH_USAGE_FILE, as JSON.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env['BENCH_USAGE_FILE'];
if (isMainThread && file !== undefined)
  process.on('exit', () => writeFileSync(file, JSON.stringify(usage())));

function usage() {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakKibibytes: ownPeak() ?? maxRSS };
}

/** On Linux, maxRSS also counts what the parent held when it forked; the process's own mark does not. */
function ownPeak() {
  try {
    const mark = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return mark === undefined ? undefined : Number(mark);
  } catch {
    return undefined;
  }
}
