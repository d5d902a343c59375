import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runInWorker } from '../../../src/cli/worker/run-in-workers.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'vitrine-worker-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const chunk = { root: folder, today: '2026-11-21', all: [], check: [], build: [], folderBySlug: new Map() };

function run(name: string, script: string, parts: unknown[] = []): Promise<void> {
  const file = path.join(folder, `${name}.mjs`);
  writeFileSync(file, `import { parentPort } from 'node:worker_threads';\n${script}`);
  return runInWorker(chunk, (part) => parts.push(part), undefined, file);
}

describe('a thread that checks and builds', () => {
  it('hands over what it did, part by part', async () => {
    const parts: unknown[] = [];
    await run('sound', 'parentPort.postMessage({ part: 1 }); parentPort.postMessage({ done: true });', parts);
    expect(parts).toEqual([1]);
  });

  // A build whose thread is lost must not take what the others did for the whole site.
  it.each([
    ['ends by itself', 'process.exit(3);'],
    ['ends as if all were well', 'parentPort.postMessage({ part: 1 });'],
  ])('that %s is missed', async (name, script) => {
    await expect(run(name.replaceAll(' ', '-'), script)).rejects.toThrow('ended before it was done');
  });

  it('that fails says why', async () => {
    const failing = "parentPort.postMessage({ error: new Error('made up for a test') });";
    await expect(run('failing', failing)).rejects.toThrow('made up for a test');
  });
});
