/**
 * `npm run bench`: builds the same generated statements with Vitrine, with plain Eleventy and with a bare
 * Node script, each in a process of its own, in turns, and prints medians, ratios and peak memory as a table.
 *
 *     npm run bench -- --sizes 3,100 --runs 5
 *     npm run bench -- --sizes 0               only how long a check of the project's own content takes
 *     npm run bench -- --sizes 1000 --keep     leaves the generated folders, and says where they are
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generateOrganizations, statementSlug } from './generate.ts';
import { type Measure, measure, type Program, projectFile } from './measure.ts';
import { writePlain } from './write-plain.ts';
import { writeVitrine } from './write-vitrine.ts';

interface Contender extends Program {
  readonly name: string;
  /** What it writes; absent for one that writes nothing. */
  readonly output?: string;
  /** The contender that its time is set in proportion to. */
  readonly against: string;
}

interface Run extends Measure {
  readonly pages: number;
}

const plainName = 'plain Eleventy';
const parseName = 'parse only (floor)';
const statementFile = new RegExp(`^(?:en/.+/${statementSlug.en}|fr/.+/${statementSlug.fr})/index\\.html$`);

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '3,100,1000' },
    runs: { type: 'string' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
  },
});

interface FamilyTimes {
  /** Seconds of processor time to read and parse, and of each family of rules after that. */
  readonly times: Readonly<Record<string, number>>;
}

const comparisons: string[] = [];
const root = mkdtempSync(path.join(tmpdir(), 'vitrine-bench-'));
try {
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  print(`Node ${process.version}, ${cpus().length} × ${processor}, seed ${options.seed}`);
  print('');
  print('| organizations | pages | builder | runs | median s | min–max s | ratio | CPU s | peak MB |');
  print('|--:|--:|---|--:|--:|--:|--:|--:|--:|');
  const sizes =
    options.sizes === '0' ? [] : options.sizes.split(',').map((text) => positive(text, '--sizes'));
  for (const size of sizes) await benchmark(size);
  print('');
  print(
    '| organizations | read and parse s | parity s | language s | translation s | typography s | parity to parse | all to parse |',
  );
  print('|--:|--:|--:|--:|--:|--:|--:|--:|');
  for (const line of comparisons) print(line);
  print('');
  await benchmarkStart();
  print('');
  print(`Ratio: to ${plainName}; of a check, to ${parseName}. CPU: median, all threads. Peak: of all runs.`);
} finally {
  if (options.keep) print(`Kept ${root}`);
  else rmSync(root, { recursive: true, force: true });
}

/** How long editors wait for a check of three statements, next to what the TypeScript loader takes for nothing. */
async function benchmarkStart(): Promise<void> {
  const folder = projectFile('.');
  const programs = {
    'empty TypeScript program': { args: ['--import', 'tsx', projectFile('bench/empty.ts')], folder },
    'check of our three statements': { args: [projectFile('bin/vitrine.js'), 'check'], folder },
  };
  const seconds = new Map(Object.keys(programs).map((name) => [name, [] as number[]]));
  const runs = options.runs === undefined ? 15 : positive(options.runs, '--runs');
  // The first run compiles the program, as the first check after an installation does.
  for (let run = 0; run <= runs; run += 1) {
    for (const [name, program] of Object.entries(programs)) {
      const measured = await measure(program, path.join(root, 'usage.json'));
      if (run > 0) seconds.get(name)?.push(measured.seconds);
    }
  }
  const floor = median(seconds.get('empty TypeScript program') ?? []);
  print('| start | runs | median s | min–max s | ratio |');
  print('|---|--:|--:|--:|--:|');
  for (const [name, all] of seconds) {
    const middle = median(all);
    const range = `${Math.min(...all).toFixed(2)}–${Math.max(...all).toFixed(2)}`;
    print(`| ${name} | ${all.length} | ${middle.toFixed(2)} | ${range} | ${(middle / floor).toFixed(2)}× |`);
  }
}

async function benchmark(size: number): Promise<void> {
  const folder = path.join(root, String(size));
  mkdirSync(folder);
  const organizations = generateOrganizations(size, positive(options.seed, '--seed'));
  writeVitrine(path.join(folder, 'content'), organizations);
  writePlain(path.join(folder, 'plain'), organizations);

  // Fills the cache of what was found, for the check that comes again.
  await measure(checkOf(path.join(folder, 'content')), path.join(root, 'usage.json'));
  const measures = new Map<string, Run[]>(contendersFor(folder, 0).map(({ name }) => [name, []]));
  const runs = options.runs === undefined ? (size <= 10 ? 5 : 3) : positive(options.runs, '--runs');
  // The first run of all fills caches on the disk; in the time of a large site a cold start is lost.
  const warmUps = size <= 100 ? 1 : 0;
  for (let run = 1 - warmUps; run <= runs; run += 1) {
    for (const contender of contendersFor(folder, run)) {
      const measured = await measure(contender, path.join(root, 'usage.json'));
      const pages = countPages(contender, size);
      if (run > 0) measures.get(contender.name)?.push({ ...measured, pages });
    }
  }
  for (const contender of contendersFor(folder, 0)) print(row(size, contender, measures));
  comparisons.push(compareLanguages(size, path.join(folder, 'content'), runs));
}

/** How much processor time the two languages of all statements take to compare, next to what reading and parsing them took. */
function compareLanguages(size: number, content: string, runs: number): string {
  const timesOf = Array.from({ length: runs }, () => {
    const said = execFileSync(
      process.execPath,
      ['--import', 'tsx', projectFile('bench/parity-times.ts'), content],
      { cwd: projectFile('.'), encoding: 'utf8' },
    );
    return JSON.parse(said) as FamilyTimes;
  });
  const seconds = (family: string): number => median(timesOf.map(({ times }) => times[family] ?? Number.NaN));
  const parse = seconds('parse');
  const families = ['parity', 'language', 'translation', 'typography'];
  const cells = [
    size,
    parse.toFixed(2),
    ...families.map((family) => seconds(family).toFixed(2)),
    `${(seconds('parity') / parse).toFixed(2)}×`,
    `${(families.reduce((sum, family) => sum + seconds(family), 0) / parse).toFixed(2)}×`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/**
 * Each run has output folders of its own, and none is removed before the end: for a second or more after
 * thousands of files were removed, the disk is slow to make new ones, and whoever came next would pay for it.
 */
function contendersFor(folder: string, run: number): Contender[] {
  const content = path.join(folder, 'content');
  const plain = path.join(folder, 'plain');
  const vitrine = projectFile('bin/vitrine.js');
  const floor = projectFile('bench/floor.mjs');
  const outputOf = (name: string): string => path.join(folder, `${name}-${run}`);
  const outputs = {
    vitrine: outputOf('vitrine-site'),
    plain: outputOf('plain-site'),
    floor: outputOf('floor-site'),
  };
  return [
    {
      name: 'Vitrine',
      args: [vitrine, 'build', '--content', content, '--output', outputs.vitrine],
      folder: projectFile('.'),
      output: outputs.vitrine,
      against: plainName,
    },
    {
      name: plainName,
      args: [
        projectFile('node_modules/@11ty/eleventy/cmd.cjs'),
        '--quiet',
        `--output=../${path.basename(outputs.plain)}`,
      ],
      folder: plain,
      output: outputs.plain,
      against: plainName,
    },
    {
      name: 'bare Node (floor)',
      args: [floor, plain, outputs.floor],
      folder,
      output: outputs.floor,
      against: plainName,
    },
    { name: 'check, all anew', ...checkOf(content, '--no-cache'), against: parseName },
    { name: 'check, nothing changed', ...checkOf(content), against: parseName },
    { name: parseName, args: [floor, plain], folder, against: parseName },
  ];
}

function checkOf(content: string, ...args: string[]): Program {
  return {
    args: [projectFile('bin/vitrine.js'), 'check', '--content', content, ...args],
    folder: projectFile('.'),
  };
}

/**
 * Counts the pages that a contender wrote.
 *
 * @throws Error when a statement is not there in each language: who leaves pages out must not look fast.
 */
function countPages({ name, output }: Contender, size: number): number {
  if (output === undefined) return 0;
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' });
  const statements = files.filter((file) => statementFile.test(file.replaceAll(path.sep, '/')));
  if (statements.length !== 2 * size)
    throw new Error(`${name} wrote ${statements.length} of ${2 * size} statements`);
  return files.filter((file) => file.endsWith('.html')).length;
}

function row(
  size: number,
  { name, against }: Contender,
  measures: ReadonlyMap<string, readonly Run[]>,
): string {
  const own = measures.get(name) ?? [];
  const times = own.map(({ seconds }) => seconds);
  const ratio = median(times) / median((measures.get(against) ?? []).map(({ seconds }) => seconds));
  const cells = [
    size,
    own[0]?.pages || '',
    name,
    times.length,
    median(times).toFixed(2),
    `${Math.min(...times).toFixed(2)}–${Math.max(...times).toFixed(2)}`,
    `${ratio.toFixed(2)}×`,
    median(own.map(({ cpuSeconds }) => cpuSeconds)).toFixed(2),
    Math.max(...own.map(({ peakMegabytes }) => peakMegabytes)).toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
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
