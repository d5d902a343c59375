import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { CompiledSources } from './compiled-sources.ts';
import { type BenchedSize, foldersIn } from './contenders.ts';
import { countPages } from './count-pages.ts';
import { readCpuProfile, type Sampled, type ThreadProfile } from './cpu-profile.ts';
import { type Measure, measure, type Program } from './measure.ts';
import { StageFinder } from './stage-of.ts';
import { tableLine } from './table.ts';
import { writeVitrine } from './write-vitrine.ts';

/** Who spent the time: columns of the table. */
const places = ['main thread', 'its other threads', 'other processes'] as const;
type Place = (typeof places)[number];
type Seconds = Map<string, Map<Place, number>>;

/** Rooms that took less are not listed. */
const leastSeconds = 0.05;

/**
 * Where the processor time of a cold build goes: a profile of every thread of every process, added up by the stage of the
 * build, and by the folder or package of the code that ran.
 *
 * @returns the lines of two tables.
 */
export async function profileStages({ vitrine, folder, organizations }: BenchedSize): Promise<string[]> {
  const { content } = foldersIn(folder);
  const [output, profiles] = ['site', 'profiles'].map((name) => path.join(folder, name)) as [string, string];
  mkdirSync(profiles, { recursive: true });
  writeVitrine(content, organizations);
  const measured = await measure(profiled(vitrine.buildCold(content, output), profiles));
  countPages(output, organizations.length);
  const sources = new CompiledSources();
  const threads = readdirSync(profiles).map((name) =>
    readCpuProfile(path.join(profiles, name), (frame) => sources.sourceOf(frame)),
  );
  return [
    `Cold build of ${organizations.length} organizations: ${measured.seconds.toFixed(1)} s, ${measured.cpuSeconds.toFixed(1)} CPU s while profiled.`,
    ...tables(threads, measured, new StageFinder(vitrine.root)),
  ];
}

/** The same program, so run that each process and thread writes a profile. */
function profiled({ command, folder, env }: Program, profiles: string): Program {
  const [node, ...args] = command;
  const preload = new URL('profile-children.mjs', import.meta.url).href;
  return {
    command: [node, '--cpu-prof', `--cpu-prof-dir=${profiles}`, '--import', preload, ...args],
    folder,
    env: { ...env, BENCH_PROFILE_FOLDER: profiles },
  };
}

function tables(threads: readonly ThreadProfile[], measured: Measure, finder: StageFinder): string[] {
  const main = threads.toSorted((a, b) => a.startedAt - b.startedAt)[0]?.processId;
  const [stages, rooms]: [Seconds, Seconds] = [new Map(), new Map()];
  for (const { processId, threadId, samples } of threads) {
    const place =
      processId !== main ? 'other processes' : threadId === 0 ? 'main thread' : 'its other threads';
    // A thread in which nothing of ours runs is the loader's.
    const isLoader = !samples.some(({ stack }) => finder.isOurs(stack));
    for (const { stack, seconds } of samples) {
      add(stages, isLoader ? 'loading of modules' : finder.stageOf(stack), place, seconds);
      add(rooms, finder.innermostRoom(stack), place, seconds);
    }
  }
  const sampled = sum(threads.flatMap(({ samples }) => samples).map(({ seconds }: Sampled) => seconds));
  // A thread that waits for a processor or for the disk is sampled as if it ran.
  const scale = Math.min(1, measured.cpuSeconds / sampled);
  const rest = measured.cpuSeconds - sampled * scale;
  return [
    `Sampled ${sampled.toFixed(1)} s in ${threads.length} threads; ${scale < 1 ? `times ${scale.toFixed(2)}, as they also waited` : `${rest.toFixed(1)} CPU s more outside of JavaScript`}.`,
    '',
    ...table('stage', stages, scale),
    '',
    ...table('folder or package', rooms, scale),
  ];
}

function add(all: Seconds, name: string, place: Place, seconds: number): void {
  const own = all.get(name) ?? new Map<Place, number>();
  all.set(name, own.set(place, (own.get(place) ?? 0) + seconds));
}

function table(title: string, all: Seconds, scale: number): string[] {
  const total = sum([...all.values()].flatMap((own) => [...own.values()]));
  const rows = [...all]
    .map(([name, own]) => ({ name, own, seconds: sum([...own.values()]) }))
    .toSorted((a, b) => b.seconds - a.seconds)
    .filter(({ seconds }) => seconds * scale >= leastSeconds);
  return [
    tableLine([title, 'CPU s', 'share', ...places]),
    `|---|${'--:|'.repeat(places.length + 2)}`,
    ...rows.map(({ name, own, seconds }) =>
      tableLine([
        name,
        (seconds * scale).toFixed(2),
        `${((100 * seconds) / total).toFixed(0)} %`,
        ...places.map((place) => (own.has(place) ? ((own.get(place) ?? 0) * scale).toFixed(2) : '')),
      ]),
    ),
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
