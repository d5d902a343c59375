import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readRecord, recordOf, writeRecord } from '../../src/files/record-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'vitrine-record-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = path.join(folder, 'record.json');
const value = { pages: ['en/', 'fr/'], bytes: 12 };
const key = 'one program, one day';

describe('a record', () => {
  beforeEach(() => {
    rmSync(file, { recursive: true, force: true });
    writeRecord(file, key, value);
  });

  it('is believed as it was kept, under its key alone', () => {
    expect(readRecord(file, key)).toEqual(value);
    expect(readRecord(file, 'another program, one day')).toBeUndefined();
  });

  it('is as good as none with any byte changed, cut off anywhere, or with more after it', () => {
    const whole = readFileSync(file);
    for (const [at, byte] of whole.entries())
      for (const bit of [1, 4, 32]) {
        const changed = Buffer.from(whole);
        changed[at] = byte ^ bit;
        writeFileSync(file, changed);
        if (readRecord(file, key) !== undefined) throw new Error(`byte ${at} makes no difference`);
      }
    for (let length = 0; length < whole.length; length += 1) {
      writeFileSync(file, whole.subarray(0, length));
      if (readRecord(file, key) !== undefined) throw new Error(`cut off at ${length}, it is believed`);
    }
    writeFileSync(file, Buffer.concat([whole, Buffer.from(' ')]));
    expect(readRecord(file, key)).toBeUndefined();
  });

  it('that is large is as good as none with any of a sample of bytes changed', () => {
    const large = Array.from({ length: 5_000 }, (_, index) => ({ index, digest: String(index * 7_919) }));
    const whole = Buffer.from(recordOf(key, large));
    for (let at = 0; at < whole.length; at += 997) {
      const changed = Buffer.from(whole);
      changed[at] = (whole[at] ?? 0) ^ 1;
      writeFileSync(file, changed);
      expect([at, readRecord(file, key)]).toEqual([at, undefined]);
    }
  });

  it('is none where something else stands, and is kept again where that can be', () => {
    const others: Readonly<Record<string, () => void>> = {
      'a folder': () => mkdirSync(file),
      'a link that leads nowhere': () => symlinkSync('nowhere', file),
      'a link to itself': () => symlinkSync('record.json', file),
      'a device that never ends': () => symlinkSync('/dev/zero', file),
    };
    for (const [what, make] of Object.entries(others)) {
      rmSync(file, { recursive: true, force: true });
      make();
      expect([what, readRecord(file, key)]).toEqual([what, undefined]);
      writeRecord(file, key, value);
      expect([what, readRecord(file, key)]).toEqual([what, what === 'a folder' ? undefined : value]);
    }
  });
});
