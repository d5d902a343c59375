import fc from 'fast-check';
import { type FuzzTarget, fuzzTargets } from './targets.ts';

/** Milliseconds of processor time that no input may take: far more than any does, far less than a hang. */
const mostTime = 5_000;

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
 * @returns undefined when all is well.
 */
export async function findFailure(name: string, seed: number): Promise<FuzzFailure | undefined> {
  const { input, run } = targetNamed(name);
  const property = fc.asyncProperty(input, async (value) => {
    const start = process.cpuUsage();
    await run(value);
    const { user } = process.cpuUsage(start);
    if (user / 1_000 > mostTime) throw new Error(`takes ${Math.round(user / 1_000)} ms`);
  });
  const result = await fc.check(property, { seed, numRuns: 1, endOnFailure: false });
  if (!result.failed) return undefined;
  const { errorInstance, counterexample, counterexamplePath } = result;
  return {
    target: name,
    input: fc.stringify(counterexample?.[0]),
    fault:
      errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance),
    reproduce: `npm run fuzz -- --target ${name} --seed ${seed} --runs 1   # path ${counterexamplePath}`,
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
