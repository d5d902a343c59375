import { expect, it } from 'vitest';
import { localize } from '../../src/languages.ts';
import { processorTime } from '../support/processor-time.ts';
import { assess } from './support.ts';

it('a long text without a full stop is read in no time', () => {
  const run = 'use to collect the information we need and '.repeat(20_000);
  const body = `## Heading {#purposes #use #collection #disclosure}\n\n${run}\n`;
  expect(processorTime(() => void assess(localize(() => body)))).toBeLessThan(10_000);
});
