import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element } from '../../src/markdown/html-tree.ts';
import { unexplainedIn } from '../support/fuzz/explained-html.ts';
import { findFailure } from '../support/fuzz/find-failure.ts';
import { fuzzTarget } from '../support/fuzz/targets.ts';
import { parsed } from '../support/library-from.ts';
import { plainEnvironment, projectRoot } from '../support/run-vitrine.ts';

/** In a process of its own, which is ended where an input never does. */
async function fuzz(...args: readonly string[]): Promise<{ readonly code: unknown; readonly said: string }> {
  const child = spawn(process.execPath, ['--import=tsx', 'scripts/fuzz.ts', ...args], {
    cwd: projectRoot,
    env: plainEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const said = await text(child.stdout);
  const [code] = await ended;
  return { code, said };
}

describe('5,000 inputs at random', () => {
  // The same each time, so that a failure is one of the change at hand; `npm run fuzz` takes others, and more.
  it('crash nothing, stop nothing, and make nothing that they do not say', async () => {
    const { code, said } = await fuzz('--runs', '5000', '--seed', '1', '--time', '36000');
    expect(said).toMatch(/^5000 inputs from seed 1,/m);
    expect(code, said).toBe(0);
  }, 1_800_000);
});

describe('a failure', () => {
  const target = fuzzTarget(1, fc.string({ minLength: 5, maxLength: 50 }), (input) => {
    if (input.length > 8) throw new Error(`crash of ${input.length}`);
  });
  const seed = 1;

  it('is told with the smallest input that fails, and how to see it again', async () => {
    const failure = await findFailure('markdown', seed, undefined, target);
    expect(failure?.fault).toContain('crash of 9');
    const path = /--target markdown --seed 1 --path (\S+) --runs 1$/.exec(failure?.reproduce ?? '')?.[1];
    const again = await findFailure('markdown', seed, path, target);
    expect(again?.input).toBe(failure?.input);
  });

  it('is an element or attribute that the Markdown does not make, or a link that leads elsewhere', () => {
    const markdown = '## A {#x-a}\n\nA [link](https://a.ca/) and `code`.\n';
    const body = parsed(markdown);
    const resolve = (href: string) => ({ href });
    const withLead = (...nodes: Parameters<typeof element>[]): readonly string[] =>
      unexplainedIn({ ...body, leadMarkup: nodes.map((node) => element(...node)) }, markdown, resolve);
    expect(unexplainedIn(body, markdown, resolve)).toEqual([]);
    expect(withLead(['b', ['x'], {}])).toEqual(['<b>: 1 for 0 in the Markdown']);
    expect(withLead(['span', ['x'], { class: 'nb', onclick: 'x' }])).toEqual(['<span onclick="x">']);
    expect(unexplainedIn(body, markdown, () => ({ href: 'javascript:x' }))).toEqual([
      '<a href="javascript:x">',
    ]);
  });
});
