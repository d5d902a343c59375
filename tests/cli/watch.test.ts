import { renameSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventually, runVitrine, startVitrine } from '../support/run-vitrine.ts';
import { type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();
const english = 'acme/privacy.en.md';

/** A check that is watching, and what it said since it was last asked. */
async function watching(content: TemporaryContent, ...args: string[]) {
  const vitrine = startVitrine(['check', '--watch', ...args], { cwd: content.project });
  let read = 0;
  const next = (ends: RegExp): Promise<string> =>
    eventually(`a check ends with ${ends}`, () => {
      const said = vitrine.printed.slice(read);
      const end = ends.exec(said);
      if (!end) return undefined;
      read += end.index + end[0].length;
      return said.slice(0, end.index);
    });
  return { vitrine, next };
}

describe('vitrine check --watch', () => {
  it('checks at once, after each change, and until it is stopped', async () => {
    const content = make.minimal();
    const { vitrine, next } = await watching(content);
    const ends = /Checked in [\d.]+ s\. Watching “content” — press Ctrl\+C to stop\.\n/;
    expect(await next(ends)).toMatch(/^Checking …\nNo problem found/);
    // A change is several steps for the system, and of each there may be a check.
    content.append(english, '\nSee [here](#cookies).\n');
    await next(/links\/bare-text\n/);
    content.replace(english, 'See [here](#cookies).\n', '');
    await next(/Checking …\nNo problem found/);

    renameSync(content.content, `${content.content}-away`);
    await next(/Checking …\nThere is no content folder “content”/);
    await next(ends);
    renameSync(`${content.content}-away`, content.content);
    await next(/No problem found/);
    content.append(english, '\nSee [here](#cookies).\n');
    await next(/links\/bare-text/);

    vitrine.kill('SIGINT');
    expect((await vitrine.ended).code).toBe(0);
  });

  it('prints one finding a line between the lines that begin and end a check, in French as well', async () => {
    const content = make.minimal();
    content.append(english, '\nSee [here](#cookies).\n');
    const { vitrine, next } = await watching(content, '--format', 'lines', '--lang', 'fr');
    const said = await next(/Vérifié en [\d,]+ s\. Surveillance de «\u00a0content\u00a0»/);
    const [begins, ...lines] = said.trim().split('\n');
    expect(begins).toBe('Vérification …');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      expect(line).toMatch(/^content\/\S+:\d+:\d+: (?:error|warning|info): .+ \[\S+\]$/);
    await vitrine.stop();
  });

  it.each([
    [['--format', 'json'], '--watch cannot print “json”'],
    [['--baseline', 'known.json', '--update-baseline'], '--watch and --update-baseline do not go together'],
  ])('refuses %j in one sentence', async (args, sentence) => {
    const { code, stderr } = await runVitrine(['check', '--watch', ...args], { cwd: make.minimal().project });
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
