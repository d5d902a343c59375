import { describe, expect, it } from 'vitest';
import type { ContentEntry, ContentFileSystem } from '../../src/content/file-system.ts';
import { memoryFileSystem } from '../../src/content/file-system.ts';
import { largestFile, readText } from '../../src/content/read-text.ts';

const entry = (kind: ContentEntry['kind'] = 'file'): ContentEntry => ({ name: 'a.md', kind });
const readBytes = (bytes: string | Uint8Array) =>
  readText(memoryFileSystem({ 'a.md': bytes }), entry(), 'a.md', 'content/a.md');
const failing = (error: Error): ContentFileSystem => ({
  ...memoryFileSystem({}),
  read() {
    throw error;
  },
});

describe('a content file', () => {
  it.each([
    ['line ends of Windows', 'a\r\nb\r\n', 'a\nb\n'],
    ['a byte-order mark', '\uFEFFa', 'a'],
    ['carriage returns alone, which are left for a rule to see', 'a\rb', 'a\rb'],
    ['letters of every script', 'é ᐃ 語 🙂', 'é ᐃ 語 🙂'],
    ['nothing in it', '', ''],
  ])('may have %s', (_, written, text) => {
    expect(readBytes(written)).toEqual({ text });
  });

  it('may be as large as the limit, and no larger', () => {
    expect(readBytes('a'.repeat(largestFile))).toEqual({ text: 'a'.repeat(largestFile) });
    expect(readBytes('a'.repeat(largestFile + 1))).toMatchObject({
      problem: { reason: 'too-large', limit: 1 },
    });
  });

  it.each<[ContentEntry['kind'], string]>([
    ['outside', 'outside-link'],
    ['broken', 'broken-link'],
    ['folder', 'not-a-file'],
    ['other', 'not-a-file'],
  ])('that is %s is refused by its name, without being read', (kind, reason) => {
    const never = failing(new Error('it was read'));
    expect(readText(never, entry(kind), 'a.md', 'content/a.md')).toEqual({
      problem: {
        code: 'unreadable-file',
        reason,
        limit: 1,
        location: { file: 'content/a.md', line: 1, column: 1 },
      },
    });
  });

  it('in another encoding is refused', () => {
    expect(readBytes(Uint8Array.from([0x70, 0xe9, 0x20]))).toMatchObject({ problem: { reason: 'not-utf8' } });
  });

  it('that the system does not let us read is refused; a fault of ours is no problem of the content', () => {
    const denied = failing(Object.assign(new Error('denied'), { code: 'EACCES' }));
    expect(readText(denied, entry(), 'a.md', 'a.md')).toMatchObject({ problem: { reason: 'no-access' } });
    expect(() => readText(failing(new Error('ours')), entry(), 'a.md', 'a.md')).toThrow('ours');
  });
});
