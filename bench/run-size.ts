import { mkdirSync } from 'node:fs';
import {
  type BenchedSize,
  type Contender,
  type ContenderName,
  contendersFor,
  foldersIn,
  startContenders,
} from './contenders.ts';
import { countPages } from './count-pages.ts';
import { type Measure, measure } from './measure.ts';
import { writeHugo } from './write-hugo.ts';
import { writePlain } from './write-plain.ts';
import { writeVitrine } from './write-vitrine.ts';

/** One run of a contender. */
export interface Run extends Measure {
  /** How many it wrote. */
  readonly pages?: number;
}

/** The runs of each contender, in the order of their turns. */
export type Runs = ReadonlyMap<ContenderName, readonly Run[]>;

/** Measures everyone at one size, in turns: what slows the machine for a while slows all of them. */
export async function runSize(size: BenchedSize, runs: number): Promise<Runs> {
  const { vitrine, folder, organizations } = size;
  writeInputs(size);
  const { content, edited, editedSite } = foldersIn(folder);
  // Fills what is kept for the build and the check that come again.
  if (vitrine.keepsBuilds) await measure(vitrine.build(edited, editedSite));
  await measure(vitrine.check(content));
  // The first run of all fills caches of the disk; in the time of a large site a cold start is lost.
  const warmUps = organizations.length <= 100 ? 1 : 0;
  return inTurns(
    (run) => contendersFor(size, run),
    { runs, warmUps },
    (output) => countPages(output, organizations.length),
  );
}

/** Measures what an editor of the statements that ship waits for. */
export async function runStart({ vitrine, folder }: BenchedSize, runs: number): Promise<Runs> {
  // The first run compiles the program and fills what it keeps, as the first after an installation does.
  return inTurns(() => startContenders(vitrine, folder), { runs, warmUps: 1 });
}

/** Writes the same statements for each of the builders. */
export function writeInputs({ folder, organizations, withHugo }: BenchedSize): void {
  mkdirSync(folder, { recursive: true });
  const { content, edited, plain, hugo } = foldersIn(folder);
  writeVitrine(content, organizations);
  writeVitrine(edited, organizations);
  writePlain(plain, organizations);
  if (withHugo) writeHugo(hugo, organizations);
}

async function inTurns(
  contendersOf: (run: number) => readonly Contender[],
  { runs, warmUps }: { readonly runs: number; readonly warmUps: number },
  count?: (output: string) => number,
): Promise<Runs> {
  const measured = new Map<ContenderName, Run[]>();
  for (let run = 1 - warmUps; run <= runs; run += 1) {
    for (const contender of contendersOf(run)) {
      contender.prepare?.();
      const result = await measure(contender);
      const { name, output } = contender;
      const pages = output === undefined || !count ? {} : { pages: count(output) };
      if (run > 0) measured.set(name, [...(measured.get(name) ?? []), { ...result, ...pages }]);
    }
  }
  return measured;
}
