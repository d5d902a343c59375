import { describe, expect, it } from 'vitest';
import { Progress } from '../../../src/cli/build/progress.ts';
import type { Io } from '../../../src/cli/io.ts';

/** All that is said of a build of so many organizations. */
function said(given: Partial<Io>, organizations = 100): string {
  let text = '';
  const io: Io = {
    language: 'en',
    today: '2026-11-21',
    colour: false,
    isTerminal: true,
    environment: {},
    out: () => {},
    error: (part) => {
      text += part;
    },
    ...given,
  };
  const progress = new Progress(io);
  progress.show(100, 50, organizations);
  progress.show(200, 100, organizations);
  progress.clear();
  return text;
}

describe('the progress of a build', () => {
  it('is a line on the terminal, which is gone at the end', () => {
    expect(said({})).toBe(
      '\r100 pages: 50 of 100 organizations\u001b[K\r200 pages: 100 of 100 organizations\u001b[K\r\u001b[K',
    );
    expect(said({ language: 'fr' })).toContain('\r100 pages\u00a0: 50 organisations sur 100\u001b[K');
  });

  it('is not told in a pipe, in CI, or for a build that is over at once', () => {
    expect(said({ isTerminal: false })).toBe('');
    expect(said({ environment: { CI: 'true' } })).toBe('');
    expect(said({}, 3)).toBe('');
  });
});
