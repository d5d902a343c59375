import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeSnapshot,
  encodeSnapshot,
  fingerprintOf,
  matchesSnapshot,
} from '../../src/history/snapshot.ts';

const packed = (text: string | Uint8Array): string => deflateRawSync(text).toString('base64');

describe('a snapshot', () => {
  it('is opened as it was, on one line of plain characters', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ mode: 'sentences' })), (lines) => {
        const text = lines.join('\n');
        expect(encodeSnapshot(text)).toMatch(/^[0-9a-f]{16}(?: [A-Za-z0-9+/]+={0,2})?$/);
        expect(decodeSnapshot(encodeSnapshot(text))).toBe(text);
      }),
    );
  });

  it('still says the same when its typography changes, and no more when a word does', () => {
    expect(matchesSnapshot(encodeSnapshot('L’union « écoute ».'), "L'union\n“écoute”.")).toBe(true);
    expect(matchesSnapshot(encodeSnapshot('L’union « écoute ».'), 'L’union « entend ».')).toBe(false);
  });

  it('has the same fingerprint on every machine', () => {
    expect(fingerprintOf('Les témoins … 1er')).toBe(fingerprintOf('Les témoins...1'));
    expect(fingerprintOf('Cookies')).toBe('5c73b8c72cf5f3cc');
  });

  it.each([
    ['whose bytes are not deflated', `${fingerprintOf('A')} AAAA`],
    ['that was cut short', encodeSnapshot('A longer text, of which the end was lost.').slice(0, -8)],
    ['that is another text', `${fingerprintOf('A')} ${packed('B')}`],
    ['that is not UTF-8', `${fingerprintOf('A')} ${packed(Uint8Array.from([0xff, 0xfe]))}`],
    ['of which the text is gone', fingerprintOf('A')],
    ['that inflates without bound', `${fingerprintOf('A')} ${packed('a'.repeat(64 * 1024 * 1024))}`],
  ])('%s is not opened', (_what, snapshot) => {
    expect(decodeSnapshot(snapshot)).toBeUndefined();
  });
});
