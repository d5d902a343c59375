/**
 * `npm run faults`: kills builds at random moments. What is left must be the old site or the new one, whole; the next build must
 * clear up, and make the same site as one that takes nothing of earlier builds. The tests do the same, a few times.
 *
 *     npm run faults -- --kills 100 --organizations 100    so many, with what earlier builds made and as many without
 *     npm run faults -- --seed 7                            at other moments; without it, the seed is the time
 */
import { parseArgs } from 'node:util';
import { killBuilds } from '../tests/support/kill-builds.ts';
import { minimalContentIn, TemporaryContent } from '../tests/support/temporary-content.ts';
import { wholeNumber } from './whole-number.ts';

const { values: options } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    organizations: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
  },
});

for (const cache of [true, false]) {
  const content = new TemporaryContent();
  const started = performance.now();
  const print = (words: string): boolean => process.stdout.write(`${words}\n`);
  print(`${cache ? 'With' : 'Without'} what earlier builds made, seed ${options.seed}:`);
  try {
    const made = await killBuilds(minimalContentIn(content), {
      organizations: wholeNumber('organizations', options.organizations, 1),
      kills: wholeNumber('kills', options.kills, 1),
      cache,
      seed: options.seed,
      onKill: ({ killed }) => process.stderr.write(`\r${killed}`),
    });
    process.stderr.write('\r');
    for (const [what, count] of Object.entries(made)) print(`${String(count).padStart(8)}  ${what}`);
    print(`${Math.round((performance.now() - started) / 1000)} s`);
  } finally {
    content.remove();
  }
}
