import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exclusively, inTurn } from '../../src/files/exclusive.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'vitrine-exclusive-'));
  file = path.join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const stop = new AbortController().signal;
/** Process 1 of every machine is always there. */
const alive = `1 ${hostname()}\n`;

describe('work in turn', () => {
  const turn = async (abandoned = 60_000, ending = stop, noticeable = 0): Promise<number> => {
    let waited = 0;
    const onWait = (): void => {
      waited += 1;
    };
    expect(
      await inTurn(file, async () => readFileSync(file, 'utf8'), {
        onWait,
        stop: ending,
        abandoned,
        noticeable,
      }),
    ).toBe(`${process.pid} ${hostname()}\n`);
    expect(existsSync(file)).toBe(false);
    return waited;
  };

  it('begins at once where nobody is at it', async () => {
    expect(await turn()).toBe(0);
  });

  it('waits for another process, says so once, and begins when that ends', async () => {
    writeFileSync(file, alive);
    setTimeout(() => rmSync(file), 350);
    expect(await turn()).toBe(1);
  });

  it('says nothing of a wait that nobody would notice', async () => {
    writeFileSync(file, alive);
    setTimeout(() => rmSync(file), 350);
    expect(await turn(60_000, stop, 3_600_000)).toBe(0);
  });

  it.each([
    ['a process that has ended', `4194305 ${hostname()}\n`],
    ['an earlier one with the number of this one, as in containers', `${process.pid} ${hostname()}\n`],
  ])('takes over from %s at once, and has nothing to say of it', async (_who, holder) => {
    writeFileSync(file, holder);
    expect(await turn()).toBe(0);
  });

  it.each([
    ['on another machine', '1 another\n'],
    ['whose number another has now', alive],
    ['which was stopped before it said who it was', ''],
  ])('takes over from one %s, once its file is no longer touched, whatever the clock says', async (_who, holder) => {
    writeFileSync(file, holder);
    const future = new Date('2100-01-01');
    utimesSync(file, future, future);
    expect(await turn(250)).toBe(1);
  });

  it('does not take over from one that touches its file', async () => {
    writeFileSync(file, alive);
    const touching = setInterval(() => {
      const day = new Date(Math.random() * 1e12);
      utimesSync(file, day, day);
    }, 20);
    const ended = new AbortController();
    const waiting = turn(1000, ended.signal);
    await sleep(1500);
    clearInterval(touching);
    expect(readFileSync(file, 'utf8')).toBe(alive);
    ended.abort(new Error('no more'));
    await expect(waiting).rejects.toThrow('no more');
    expect(readFileSync(file, 'utf8')).toBe(alive);
  });

  it('touches its own file as long as it lasts', async () => {
    await inTurn(
      file,
      async () => {
        utimesSync(file, 0, 0);
        const before = readFileSync(file, 'utf8');
        await sleep(300);
        expect(readFileSync(file, 'utf8')).toBe(before);
        expect(statSync(file).mtimeMs).toBeGreaterThan(0);
      },
      { onWait: () => {}, stop, abandoned: 1000 },
    );
  });

  it('throws for a link that leads nowhere, instead of waiting for ever', async () => {
    symlinkSync('nowhere', file);
    await expect(turn()).rejects.toMatchObject({ code: 'EEXIST' });
  });
});

describe('exclusive work', () => {
  it('takes over what an earlier process with the same number left', async () => {
    writeFileSync(file, `${process.pid} ${hostname()}\n`);
    expect(await exclusively(file, async () => 'done')).toBe('done');
  });
});
