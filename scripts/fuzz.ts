/**
 * `npm run fuzz`: gives hostile and broken input to everything that reads what an editor, a merge or a command line may
 * hold. A crash, exit code 70, a hang, or an element or attribute that the Markdown of a page does not explain ends it, with
 * the line that shows it again.
 *
 *     npm run fuzz -- --runs 200000 --time 3600    so many inputs, for so many seconds at most
 *     npm run fuzz -- --seed 7                     other inputs; without it, the seed is the time
 *     npm run fuzz -- --target markdown            one of the targets alone
 *     npm run fuzz -- --keep-going                 all that is found, not only the first
 *     npm run fuzz -- --target x --seed 7 --path 0:1    the smallest input of a failure alone, as its last line says
 */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findFailure, turns } from '../tests/support/fuzz/find-failure.ts';
import { wholeNumber } from './whole-number.ts';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    time: { type: 'string', default: '600' },
    /** Seconds that an input may take; one that never ends is told by its seed. */
    silence: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    target: { type: 'string' },
    path: { type: 'string' },
    'keep-going': { type: 'boolean', default: false },
  },
});

/** Milliseconds without a sign of life after which an input counts as a hang. */
const longestSilence = numberOf('silence') * 1_000;

interface Progress {
  readonly target: string;
  readonly seed: number;
  readonly done: number;
}

if (process.send) await work();
else watch();

/** Runs the inputs in a process of its own: one that never ends can be stopped, and is known by its seed. */
function watch(): void {
  const child = fork(fileURLToPath(import.meta.url), process.argv.slice(2).concat('--seed', options.seed));
  let last: Progress | undefined;
  let timer = setTimeout(() => hangs(child, last), longestSilence);
  const counts = new Map<string, number>();
  child.on('message', (progress: Progress) => {
    last = progress;
    counts.set(progress.target, (counts.get(progress.target) ?? 0) + 1);
    clearTimeout(timer);
    timer = setTimeout(() => hangs(child, last), longestSilence);
  });
  child.on('exit', (code) => {
    clearTimeout(timer);
    // Null where it was ended.
    process.exitCode = code ?? 1;
    for (const [target, count] of counts) print(`${String(count).padStart(8)}  ${target}`);
  });
}

function hangs(child: ChildProcess, last: Progress | undefined): void {
  print(`Hangs: npm run fuzz -- --target ${last?.target} --seed ${last?.seed} --runs 1`);
  child.kill('SIGKILL');
}

async function work(): Promise<void> {
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1_000;
  const first = numberOf('seed');
  const order = turns(options.target === undefined ? undefined : [options.target]);
  let done = 0;
  for (; done < numberOf('runs') && seconds() < numberOf('time'); done += 1) {
    const target = order.next().value;
    const seed = first + done;
    process.send?.({ target, seed, done } satisfies Progress);
    const failure = await findFailure(target, seed, options.path);
    if (failure) {
      print(`${failure.target}: ${failure.fault}\n\nInput: ${failure.input}\n\n${failure.reproduce}`);
      process.exitCode = 1;
      if (options['keep-going']) continue;
      done += 1;
      break;
    }
  }
  const { user, system } = process.cpuUsage();
  print(
    `${done} inputs from seed ${first}, ${Math.round(seconds())} s, ${Math.round((user + system) / 1e6)} s of processor time`,
  );
  process.disconnect();
}

function numberOf(name: 'runs' | 'time' | 'silence' | 'seed'): number {
  return wholeNumber(name, options[name]);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
