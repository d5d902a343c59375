import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCacheOf } from '../../../src/cli/build/build-cache.ts';
import { attemptBuild, runProcess, runVitrine } from '../../support/run-vitrine.ts';
import { stateOf, type TemporaryContent, temporaryContents } from '../../support/temporary-content.ts';

const make = temporaryContents();
/** Builds of so many pages take seconds, but minutes on a machine that is busy. */
const patience = 600_000;

/** What goes wrong: what is run before anything else in the first thread and in the one beside it, and the error. */
const losses = [
  {
    loss: 'thread ends when its pages stand in the staging folder',
    first: '',
    other: 'parentPort.postMessage = () => process.exit(3);',
    error: 'a thread that checks and builds ended before it was done',
  },
  {
    loss: 'first thread fails while the other one writes pages',
    first: `
      const channel = new BroadcastChannel('page');
      channel.unref();
      onPage = () => {
        while (!receiveMessageOnPort(channel)) Atomics.wait(pause, 0, 0, 5);
        throw new Error('made up for a test');
      };`,
    other: `
      const channel = new BroadcastChannel('page');
      onPage = () => {
        channel.postMessage('begun');
        Atomics.wait(pause, 0, 0, 50);
      };`,
    error: 'made up for a test',
  },
];

const preloaded = (first: string, other: string): string => `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  import os from 'node:os';
  import { BroadcastChannel, isMainThread, parentPort, receiveMessageOnPort } from 'node:worker_threads';
  // As on a machine that has more than one core.
  os.availableParallelism = () => 2;
  const pause = new Int32Array(new SharedArrayBuffer(4));
  const { mkdirSync } = fs;
  let onPage = () => {};
  fs.mkdirSync = (folder, ...rest) => {
    if (/staging-.*privacy/.test(folder)) onPage();
    return mkdirSync(folder, ...rest);
  };
  if (isMainThread) {${first}
  } else {${other}
  }
  syncBuiltinESMExports();`;

describe('a build in several threads', () => {
  let content: TemporaryContent;

  /** What later builds take from this one, but for the site before the last one, of which they believe no changed file. */
  const records = (): object => {
    const { folder } = buildCacheOf(content.content, content.output, '');
    return Object.fromEntries(Object.entries(stateOf(folder)).filter(([name]) => !/^previous/.test(name)));
  };

  beforeAll(async () => {
    content = make.minimal();
    // Enough for a thread beside the first one.
    for (let count = 1; count < 52; count += 1) content.addOrganization(`organization-${count}`);
    // Twice, so that there is a site before the last one as well, which a build takes for its staging folder.
    for (const name of ['First', 'Second']) {
      content.write('site.yaml', content.read('site.yaml').replace(/en: .*/, `en: ${name}`));
      expect(await attemptBuild(content, [], {}, runProcess)).toMatchObject({ code: 0, stderr: '' });
    }
    content.replace('site.yaml', 'en: Second', 'en: Third');
  }, patience);

  it.each(losses)(
    'whose $loss leaves all as it was, and says that the fault is ours',
    async ({ first, other, error }) => {
      const preload = path.join(content.root, 'preload.mjs');
      writeFileSync(preload, preloaded(first, other));
      const kept = records();
      expect(Object.keys(kept)).toContain('made.json');
      const env = { NODE_OPTIONS: `--import=${pathToFileURL(preload)}` };
      const { code, stdout, stderr, before, after } = await attemptBuild(content, [], { env }, runProcess);
      expect(stderr).toMatch(/^This is a fault in Vitrine, not in your content\. /);
      expect(stderr).toContain(`\nError: ${error}\n`);
      expect(stdout).toBe('');
      expect(code).toBe(70);
      expect(after).toEqual(before);
      expect(records()).toEqual(kept);
    },
    patience,
  );

  it(
    'takes nothing for whole that such a build has left',
    async () => {
      expect(await attemptBuild(content, [], {}, runProcess)).toMatchObject({ code: 0, stderr: '' });
      const anew = path.join(content.root, 'anew');
      const options = { cwd: content.project };
      expect((await runVitrine(['build', '--no-cache', '--output', anew], options)).code).toBe(0);
      expect(stateOf(content.output)).toEqual(stateOf(anew));
    },
    patience,
  );
});
