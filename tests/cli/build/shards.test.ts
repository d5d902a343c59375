import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readRecord, recordOf } from '../../../src/files/record-file.ts';
import { edition, releasedFiles } from '../../support/released-files.ts';
import { type Outcome, projectRoot, runVitrine } from '../../support/run-vitrine.ts';
import { stateOf, type TemporaryContent, temporaryContents } from '../../support/temporary-content.ts';

/* A site built in parts, as on several machines, and put together again. */

const make = temporaryContents();
const day = ['--date', '2026-11-21'];

function content(): TemporaryContent {
  const made = make.minimal();
  for (const key of ['second', 'third', 'fourth']) made.addOrganization(key);
  const texts = { en: made.read('third/privacy.en.md'), fr: made.read('third/privacy.fr.md') };
  const released = releasedFiles('third', 'privacy', [edition(texts, { released: '2026-11-01' })]);
  for (const [file, text] of Object.entries(released)) made.write(file, text);
  made.write(
    'second/privacy.en.md',
    made
      .read('second/privacy.en.md')
      .replace('{#cookies}\n', '{#cookies}\n\nSee [the third](../third/privacy.en.md).\n'),
  );
  made.write(
    'second/privacy.fr.md',
    made
      .read('second/privacy.fr.md')
      .replace('{#cookies}\n', '{#cookies}\n\nVoir [la troisième](../third/privacy.fr.md).\n'),
  );
  return made;
}

const run = ({ project }: TemporaryContent, ...args: string[]): Promise<Outcome> =>
  runVitrine(args, { cwd: project });
const shardsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `shard-${at + 1}-of-${count}`);

async function buildShards(made: TemporaryContent, count: number, ...args: string[]): Promise<void> {
  for (let index = 1; index <= count; index += 1) {
    const { code, stderr } = await run(made, 'build', '--shard', `${index}/${count}`, ...day, ...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  }
}

describe('build --shard and assemble', () => {
  const made = content();
  let whole: unknown;

  beforeAll(async () => {
    expect(await run(made, 'build', ...day)).toMatchObject({ code: 0, stderr: '' });
    whole = stateOf(path.join(made.project, 'dist'));
  });

  // Of seven shards, three have no organization.
  it.each([1, 2, 7])('of %d make, byte for byte, what one build makes', async (count) => {
    await buildShards(made, count);
    const { code, stdout } = await run(
      made,
      'assemble',
      ...shardsOf(count).reverse(),
      '--output',
      'assembled',
    );
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(' pages into “assembled” in '),
    });
    expect(stateOf(path.join(made.project, 'assembled'))).toEqual(whole);
    rmSync(path.join(made.project, 'assembled'), { recursive: true });
  });

  it('say what they made, and leave the site alone', async () => {
    const { stdout } = await run(made, 'build', '--shard', '1/2', ...day);
    expect(stdout).toContain(
      'Shard 1/2: 4 pages of 2 organizations are in “shard-1-of-2”. “npx vitrine assemble” makes a site of all shards.\n',
    );
    expect(stateOf(path.join(made.project, 'dist'))).toEqual(whole);
  });

  const refused = async (folders: readonly string[], ...args: string[]): Promise<string> => {
    const { code, stderr } = await run(made, 'assemble', ...folders, ...args);
    expect(code).toBe(2);
    expect(stateOf(path.join(made.project, 'dist'))).toEqual(whole);
    expect(readdirSync(made.project).filter((name) => name.startsWith('.'))).toEqual([]);
    return stderr;
  };

  it('need every shard, once', async () => {
    await buildShards(made, 2);
    await buildShards(made, 3);
    expect(await refused(['shard-1-of-3'])).toBe(
      'Shards are missing: 2/3, 3/3. Name the folders of all of them.\n',
    );
    expect(await refused(['shard-1-of-3', 'shard-1-of-3', 'shard-2-of-3'])).toContain('are both shard 1/3');
    expect(await refused(['shard-1-of-2', 'shard-2-of-3'])).toContain(
      '“shard-2-of-3” is one of 3 shards, and “shard-1-of-2” one of 2.',
    );
    expect(await refused(['shard-1-of-2', 'content'])).toContain(
      '“content” holds no shard that can be read.',
    );
  });

  it('need shards of one content, one day, one program and the same options', async () => {
    await buildShards(made, 2);
    const other = (name: string): string => path.join(made.project, name);
    cpSync(other('shard-2-of-2'), other('kept'), { recursive: true });
    await run(made, 'build', '--shard', '2/2', '--date', '2026-11-22');
    expect(await refused(['shard-1-of-2', 'shard-2-of-2'])).toContain('for different days');
    await run(made, 'build', '--shard', '2/2', ...day, '--path-prefix', 'x');
    expect(await refused(['shard-1-of-2', 'shard-2-of-2'])).toContain('with different options');
    expect(await refused(['shard-1-of-2', 'kept'], '--path-prefix', 'x')).toContain('than are here');
    const before = made.read('acme/organization.yaml');
    made.append('acme/organization.yaml', '# changed\n');
    expect(await refused(['shard-1-of-2', 'kept'])).toContain('was built from other content');
    made.write('acme/organization.yaml', before);
    const record = path.join(made.project, 'kept/vitrine-shard.json');
    const shard = readRecord<object>(record, 'shard of a site, 1');
    writeFileSync(record, recordOf('shard of a site, 1', { ...shard, program: 'another' }));
    expect(await refused(['shard-1-of-2', 'kept'])).toContain('different versions of Vitrine or Node');
  });

  it('need shards as they were built, and write nothing that a forged one names', async () => {
    await buildShards(made, 2);
    const page = 'shard-1-of-2/en/acme/privacy/index.html';
    const file = path.join(made.project, page);
    const html = readFileSync(file, 'utf8');
    const damaged =
      '“en/acme/privacy/index.html” in “shard-1-of-2” is missing, or not as it was built. Copy the shard again, with all of its files.\n';
    writeFileSync(file, html.replace('Acme', 'Akme'));
    expect(await refused(shardsOf(2))).toBe(damaged);
    rmSync(file);
    expect(await refused(shardsOf(2))).toBe(damaged);
    writeFileSync(file, html);
    const record = path.join(made.project, 'shard-1-of-2/vitrine-shard.json');
    const bytes = readFileSync(record);
    writeFileSync(record, bytes.subarray(0, -1));
    expect(await refused(shardsOf(2))).toContain('holds no shard that can be read');
    writeFileSync(record, bytes);
    const shard = readRecord<{ built: { files: Record<string, string> }[] }>(record, 'shard of a site, 1');
    for (const name of ['../../forged.html', '/tmp/forged.html', 'en/..\\..\\forged.html']) {
      const [first, ...others] = shard?.built ?? [];
      const forged = { ...shard, built: [{ ...first, files: { ...first?.files, [name]: 'x' } }, ...others] };
      writeFileSync(record, recordOf('shard of a site, 1', forged));
      expect(await refused(shardsOf(2))).toContain(`“${name}” in “shard-1-of-2” is missing`);
    }
  });

  it.each([
    '0/2',
    '3/2',
    '1/0',
    '2',
    '1/2/3',
    'x/y',
    '1/1001',
    '-1/2',
  ])('take no %s for a shard', async (part) => {
    const { code, stderr } = await run(made, 'build', `--shard=${part}`);
    expect(code).toBe(2);
    expect(stderr).toBe(
      `“${part}” is no part of a site. Write which of how many, such as 2/7; 1000 at most.\n`,
    );
  });

  it('of content with an error are refused like a build, each by what it is to build', async () => {
    const wrong = content();
    wrong.replace('second/privacy.fr.md', '{#cookies}', '{#cookeis}');
    expect((await run(wrong, 'build', '--shard', '2/2', ...day)).code).toBe(0);
    const { code, stdout, stderr } = await run(wrong, 'build', '--shard', '1/2', ...day);
    expect(code).toBe(1);
    expect(stdout).toContain('cookeis');
    expect(stderr).toContain('“shard-1-of-2” is as it was.');
  });
});

it('the workflow builds as many shards as it says, all for one day', () => {
  const file = path.join(projectRoot, '.github/workflows/build-in-shards.yml');
  const { jobs } = parse(readFileSync(file, 'utf8'));
  const { index } = jobs.shard.strategy.matrix;
  expect(index).toEqual(index.map((_: unknown, at: number) => at + 1));
  const build = jobs.shard.steps.find(({ run: script = '' }) => script.includes('vitrine build'));
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is GitHub that fills it in.
  expect(build.env.SHARD).toBe('${{ matrix.index }}/${{ strategy.job-total }}');
  expect(build.run).toContain('--date "$DAY"');
  expect(jobs.assemble.needs).toBe('shard');
});
