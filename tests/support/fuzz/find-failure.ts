import fc from 'fast-check';
import { type FuzzTarget, fuzzTargets } from './targets.ts';

/** Milliseconds of processor time that no input may take: far more than any does, far less than a hang. */
const mostTime = 10_000;

/** Milliseconds after which no smaller input is looked for: each try may take as long as the first. */
const longestShrinking = 60_000;

/** What went wrong, and the command that shows it again. */
export interface FuzzFailure {
  readonly target: string;
  /** The smallest input found that fails in the same way, as JavaScript writes it. */
  readonly input: string;
  readonly fault: string;
  readonly reproduce: string;
}

/** Names the target whose turn it is: each comes as often as its share of all says. */
export function* turns(names: readonly string[] = Object.keys(fuzzTargets)): Generator<string, never> {
  const debts = new Map(names.map((name) => [name, 0]));
  const total = names.reduce((sum, name) => sum + shareOf(name), 0);
  for (;;) {
    for (const name of names) debts.set(name, (debts.get(name) ?? 0) + shareOf(name) / total);
    const [next] = [...debts].reduce((most, one) => (one[1] > most[1] ? one : most));
    debts.set(next, (debts.get(next) ?? 0) - 1);
    yield next;
  }
}

/**
 * Gives a target one input, made from a seed of its own, so that it can be made again without those before it.
 *
 * @param path the input among those made smaller, where only that one is meant.
 * @returns undefined when all is well.
 */
export async function findFailure(
  name: string,
  seed: number,
  path?: string,
  { input, run }: FuzzTarget = targetNamed(name),
): Promise<FuzzFailure | undefined> {
  const property = fc.asyncProperty(input, async (value) => {
    const start = process.cpuUsage();
    await run(value);
    const { user } = process.cpuUsage(start);
    if (user / 1_000 > mostTime) throw new Error(`takes ${Math.round(user / 1_000)} ms`);
  });
  const result = await fc.check(property, {
    seed,
    ...(path === undefined ? {} : { path }),
    numRuns: 1,
    endOnFailure: path !== undefined,
    interruptAfterTimeLimit: longestShrinking,
  });
  if (!result.failed) return undefined;
  const { errorInstance, counterexample, counterexamplePath } = result;
  return {
    target: name,
    input: fc.stringify(counterexample?.[0]),
    fault:
      errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance),
    reproduce: `npm run fuzz -- --target ${name} --seed ${seed} --path ${counterexamplePath} --runs 1`,
  };
}

function shareOf(name: string): number {
  return targetNamed(name).share;
}

function targetNamed(name: string): FuzzTarget {
  const target = fuzzTargets[name];
  if (!target) throw new Error(`no target “${name}”; there are ${Object.keys(fuzzTargets).join(', ')}`);
  return target;
}
