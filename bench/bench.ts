/**
 * `npm run bench`: builds and checks the same generated statements with Vitrine, plain Eleventy, Hugo and a bare Node
 * script, each in a process of its own, in turns, and prints medians, ratios and peak memory as a table beside the
 * targets that Vitrine is to keep to.
 *
 *     npm run bench -- --sizes 3,100 --runs 5
 *     npm run bench -- --sizes 0               only the project's own statements
 *     npm run bench -- --sizes 1000 --keep     leaves the generated folders, and says where they are
 *     npm run bench -- --project ../other      measures the Vitrine of another copy of the project
 *     npm run bench -- --stages --sizes 1000   where the processor time of a cold build goes
 *     npm run bench -- --editions              what editions cost beside plain statements
 *     npm run bench -- --hostile 80000         how long a check takes of so many characters that are made to be slow
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type BenchedSize, hasHugo, MeasuredVitrine } from './contenders.ts';
import { generateOrganizations } from './generate.ts';
import { projectFile } from './measure.ts';
import { type Runs, runSize, runStart } from './run-size.ts';
import { growthLines, headLines, linesOf } from './table.ts';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string' },
    runs: { type: 'string' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
    project: { type: 'string', default: projectFile('.') },
    stages: { type: 'boolean', default: false },
    editions: { type: 'boolean', default: false },
    hostile: { type: 'string' },
  },
});

const root = mkdtempSync(path.join(tmpdir(), 'vitrine-bench-'));
try {
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  print(`Node ${process.version}, ${cpus().length} × ${processor}, seed ${options.seed}`);
  print('');
  if (options.stages) await printStages();
  else if (options.editions) await printEditions();
  else if (options.hostile !== undefined) await printHostile(positive(options.hostile, '--hostile'));
  else await printTable();
} finally {
  if (options.keep) print(`Kept ${root}`);
  else rmSync(root, { recursive: true, force: true });
}

async function printTable(): Promise<void> {
  const withHugo = hasHugo();
  if (!withHugo)
    print('Hugo is left out: there is no `hugo` on the path (Debian: `apt-get install hugo`).\n');
  for (const line of headLines()) print(line);
  const bySize = new Map<number, Runs>();
  for (const size of sizes('3,100,1000,5000')) {
    const runs = await runSize(benched(size, withHugo), runsOr(size <= 10 ? 5 : 3));
    bySize.set(size, runs);
    for (const line of linesOf(runs, size)) print(line);
  }
  for (const line of growthLines(bySize)) print(line);
  for (const line of linesOf(await runStart(benched(0, false), runsOr(15)))) print(line);
  print('');
  print(
    'Ratio: of a build, to plain Eleventy; of a check, to parse only; of our statements, to the empty program.',
  );
  print('CPU: median, all threads and processes. Peak: of all runs, all processes at once.');
}

async function printHostile(size: number): Promise<void> {
  const { measureHostileContent } = await import('./hostile-content.ts');
  for (const line of measureHostileContent(size)) print(line);
}

async function printStages(): Promise<void> {
  const { profileStages } = await import('./profile-stages.ts');
  for (const size of sizes('1000')) for (const line of await profileStages(benched(size, false))) print(line);
}

async function printEditions(): Promise<void> {
  const { measureEditions } = await import('./editions.ts');
  const { vitrine, folder } = benched(1, false);
  for (const size of sizes('100'))
    for await (const line of measureEditions(vitrine, path.join(folder, `editions-${size}`), size, seed()))
      print(line);
}

function benched(size: number, withHugo: boolean): BenchedSize {
  return {
    vitrine: new MeasuredVitrine(path.resolve(options.project)),
    withHugo,
    folder: path.join(root, String(size)),
    organizations: generateOrganizations(size, seed()),
  };
}

function sizes(usual: string): number[] {
  const { sizes: asked = usual } = options;
  return asked === '0' ? [] : asked.split(',').map((text) => positive(text, '--sizes'));
}

function seed(): number {
  return positive(options.seed, '--seed');
}

function runsOr(usual: number): number {
  return options.runs === undefined ? usual : positive(options.runs, '--runs');
}

function positive(text: string, option: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new Error(`${option} takes whole numbers from 1, not “${text}”`);
  return value;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
