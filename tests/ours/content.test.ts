import { expect, it } from 'vitest';
import { runVitrine } from '../support/run-vitrine.ts';
import { examples, shippedContent } from './shipped-content.ts';

interface Listed {
  readonly organization: string | null;
  readonly message: string;
}

/** The day the statements were written for; a later one would let their exceptions end. */
const env = { SOURCE_DATE_EPOCH: String(Date.parse('2026-11-21T00:00:00Z') / 1000) };

it.each(examples)('nothing is found in %s, and what is passed over has a reason', async (key) => {
  const { stdout } = await runVitrine(['check', '--content', shippedContent, '--format', 'json'], { env });
  const { findings, suppressed } = JSON.parse(stdout) as {
    readonly findings: readonly Listed[];
    readonly suppressed: readonly (Listed & { readonly reason: string })[];
  };
  const ofIts = ({ organization }: Listed): boolean => organization === key;
  expect(findings.filter(ofIts).map(({ message }) => message)).toEqual([]);
  for (const { reason } of suppressed.filter(ofIts)) expect(reason).toMatch(/\w/);
});
