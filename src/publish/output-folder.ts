import { randomUUID } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { shortened } from '../files/replace-file.ts';

/** The file by which a later build knows that a folder is ours to replace: its name and its text. */
export const markerFile = [
  '.vitrine',
  'Made by `vitrine build`, which replaces this whole folder.\n',
] as const;
const [markerName, markerText] = markerFile;

export type OutputRefusal = 'outputHolds' | 'outputContains' | 'outputNotFolder';

/**
 * Why a folder may not become the output, or undefined when it may. It is replaced whole, so it must be absent, empty,
 * or a folder that an earlier build made; and nothing the build reads may be inside it.
 *
 * @param inputs absolute paths of what the build reads.
 */
export function refuseOutput(output: string, inputs: readonly string[]): OutputRefusal | undefined {
  const real = (file: string): string => (existsSync(file) ? realpathSync(file) : file);
  const inside = (file: string): boolean =>
    `${real(file)}${path.sep}`.startsWith(`${real(output)}${path.sep}`);
  if (inputs.some((input) => inside(input))) return 'outputContains';
  const status = lstatSync(output, { throwIfNoEntry: false });
  if (!status) return undefined;
  if (!status.isDirectory()) return 'outputNotFolder';
  const names = readdirSync(output);
  return names.length === 0 || names.includes(markerName) ? undefined : 'outputHolds';
}

/** The file beside the output that stands while a build is at work on it. */
export function buildLockOf(output: string): string {
  return `${prefixOf(output)}build.lock`;
}

/** Does something that needs the folder the output is in, and removes it again if it was made for nothing. */
export async function withParent<Result>(output: string, work: () => Promise<Result>): Promise<Result> {
  const made = mkdirSync(path.dirname(output), { recursive: true });
  try {
    return await work();
  } finally {
    if (made !== undefined && !existsSync(output)) removeEmpty(path.dirname(output), made);
  }
}

/** Removes a folder and those that it is in, up to one, as long as nothing else is in them. */
function removeEmpty(folder: string, last: string): void {
  try {
    rmdirSync(folder);
  } catch {
    return;
  }
  if (folder !== last) removeEmpty(path.dirname(folder), last);
}

/** A new empty folder beside the output, on the same disk, so that it can later take its place by a rename. */
export function createStaging(output: string): string {
  mkdirSync(path.dirname(output), { recursive: true });
  // Not mkdtemp: the site must be readable by the host's user, as any folder made here is.
  const staging = stagingFor(output);
  mkdirSync(staging);
  try {
    writeFileSync(path.join(staging, markerName), markerText);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    throw error;
  }
  return staging;
}

/** A name for a staging folder, which no other has. */
export function stagingFor(output: string): string {
  return `${prefixOf(output)}staging-${process.pid}-${randomUUID()}`;
}

/**
 * Puts the staging folder in the output's place. Until then the old site is untouched; between the two renames there is
 * an instant without either, which {@link recoverOutput} repairs should the machine stop right there.
 *
 * @returns the folder in which the old site is now, to be removed; undefined when there was none.
 */
export function swapIn(staging: string, output: string): string | undefined {
  const previous = `${prefixOf(output)}previous-${process.pid}`;
  rmSync(previous, { recursive: true, force: true });
  const existed = existsSync(output);
  if (existed) renameSync(output, previous);
  try {
    renameSync(staging, output);
  } catch (error) {
    if (existed) renameSync(previous, output);
    throw error;
  }
  return existed ? previous : undefined;
}

/** Clears what a killed build left beside the output, and puts the old site back if it was stopped in mid-swap. */
export function recoverOutput(output: string): void {
  const folder = path.dirname(output);
  if (!existsSync(folder)) return;
  const prefix = path.basename(prefixOf(output));
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(prefix))) {
    const [, role, pid] = /^(staging|previous)-(\d+)/.exec(name.slice(prefix.length)) ?? [];
    if (role === undefined || isRunning(Number(pid))) continue;
    const left = path.join(folder, name);
    if (role === 'previous' && !existsSync(output)) renameSync(left, output);
    else rmSync(left, { recursive: true, force: true });
  }
}

function prefixOf(output: string): string {
  return path.join(path.dirname(output), `.${shortened(path.basename(output))}-`);
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
