/**
 * `npm run faults`: kills builds at random moments. What is left must be the old site or the new one, whole; the next build must
 * clear up, and make the same site as one that takes nothing of earlier builds. The tests do the same, a few times.
 *
 *     npm run faults -- --kills 100 --organizations 100    so many, with what earlier builds made and as many without
 *     npm run faults -- --time 600                          for so many seconds at most, half with and half without
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
    time: { type: 'string', default: '86400' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
  },
});

const kinds = ['killed', 'tooLate', 'before', 'after', 'aside', 'staging'] as const;
const print = (words: string): boolean => process.stdout.write(`${words}\n`);
print(`npm run faults -- --organizations ${options.organizations} --seed ${options.seed}\n`);
// As it can stand in docs/security.md.
print(
  '| builds | killed | ended before | left the old site | the new one | the old one put aside | a staging folder |',
);
print('| --- | --: | --: | --: | --: | --: | --: |');
for (const cache of [true, false]) {
  const content = new TemporaryContent();
  try {
    const made = await killBuilds(minimalContentIn(content), {
      organizations: wholeNumber('organizations', options.organizations, 1),
      kills: wholeNumber('kills', options.kills, 1),
      cache,
      seed: options.seed,
      seconds: wholeNumber('time', options.time, 1) / 2,
      onKill: ({ killed }) => process.stderr.write(`\r${killed}`),
    });
    process.stderr.write('\r');
    const counts = kinds.map((kind) => made[kind]);
    print(`| ${[cache ? 'with what earlier ones made' : 'without', ...counts].join(' | ')} |`);
  } finally {
    content.remove();
  }
}
