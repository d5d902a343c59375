import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixturesFolder, projectRoot } from '../support/run-vitrine.ts';

const started = (args: readonly string[], stdout: 'pipe' | number) =>
  spawn(process.execPath, [path.join(projectRoot, 'bin/vitrine.js'), ...args], {
    cwd: fixturesFolder,
    stdio: ['ignore', stdout, 'pipe'],
  });

async function outcome(child: ReturnType<typeof started>) {
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const [code] = await once(child, 'close');
  return { code, stderr };
}

describe('output that does not arrive', () => {
  it('changes nothing when its reader has seen enough', async () => {
    const child = started(['explain', '--lang', 'en'], 'pipe');
    // Closed before anything is written, as by `| true`.
    child.stdout?.destroy();
    expect(await outcome(child)).toEqual({ code: 0, stderr: '' });
  });

  it.skipIf(process.platform !== 'linux')('is never taken for a finding when the disk is full', async () => {
    const full = openSync('/dev/full', 'w');
    const { code, stderr } = await outcome(started(['explain', '--lang', 'en'], full));
    closeSync(full);
    expect(stderr).toBe(
      'What there is to show could not be written (ENOSPC). Make sure that the disk it goes to has room, and run the command again.\n',
    );
    expect(code).toBe(2);
  });
});
