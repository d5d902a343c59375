import { Shards } from '../build/shards.ts';
import type { ExitCode, Io } from '../io.ts';
import { type BuildOptions, buildSite } from './build.ts';

export interface AssembleOptions extends Omit<BuildOptions, 'baseline' | 'cache' | 'date' | 'shard'> {
  /** Of the shards of one site, in any order. */
  readonly folders: readonly string[];
}

/**
 * `vitrine assemble`: puts the parts together that `build --shard` made, adds what belongs to the whole site, and judges it. The
 * site is, byte for byte, what `build` makes of the same content on the same day.
 */
export async function assemble({ folders, ...options }: AssembleOptions, io: Io): Promise<ExitCode> {
  const shards = new Shards(folders);
  return buildSite({ ...options, cache: false }, { ...io, today: shards.today }, { shards });
}
