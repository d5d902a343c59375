import { beforeAll, describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/main.ts';
import { Progress } from '../../src/cli/progress.ts';
import { type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

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
  progress.show(50, organizations, 100);
  progress.show(100, organizations, 200);
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

describe('the progress of a command that reads many organizations', () => {
  const make = temporaryContents();
  const organizations = 26;
  let content: TemporaryContent;
  beforeAll(() => {
    content = make.minimal();
    for (let at = 1; at < organizations; at += 1) content.addOrganization(`acme-${at}`);
  });

  it.each([
    ['check', ['check']],
    ['check in parts', ['check', '--no-cache']],
    ['check with a baseline', ['check', '--baseline', 'baseline.json', '--update-baseline']],
    ['laws', ['laws']],
    ['readability', ['readability']],
  ])('%s tells it on a terminal, and leaves nothing of it there', async (_what, args) => {
    let said = '';
    const io: Partial<Io> = {
      environment: {},
      isTerminal: true,
      // What a compiled program has, which checks in parts.
      ...(args.includes('--no-cache') ? { program: 'state' } : {}),
      colour: false,
      out: () => {
        // Nothing is printed over the line.
        if (said !== '') expect(said.endsWith('\r\u001b[K')).toBe(true);
      },
      error: (text) => {
        said += text;
      },
    };
    const before = process.cwd();
    process.chdir(content.project);
    try {
      expect(await run(args, io)).toBe(0);
    } finally {
      process.chdir(before);
    }
    expect(said).toMatch(/\r\d+ of 26 organizations/);
    expect(said.endsWith('\r\u001b[K')).toBe(true);
  });
});
