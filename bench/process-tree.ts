import { readdirSync, readFileSync } from 'node:fs';

/** What processes used, as the kernel of Linux counts it; on other systems no figure is known. */
export interface TreeUsage {
  /** Processor time of all threads of all processes. */
  readonly cpuSeconds: number;
  /** The most memory that they held at once, in MB of a million bytes. */
  readonly peakMegabytes: number;
}

/** Of `/proc/<pid>/stat`, counted from the state, which is the first after the name of the program. */
const statFields = { own: [11, 12], ended: [13, 14] } as const;
/** What the kernel counts in, to whoever asks, on every machine. */
const ticksPerSecond = 100;
const intervalMilliseconds = 25;

/** Watches a process and whatever it starts, however many processes that are. */
export class ProcessTreeWatch {
  readonly #pid: number;
  readonly #timer: NodeJS.Timeout;
  readonly #endedBefore: number;
  readonly #ticks = new Map<number, number>();
  #peakBytes = 0;

  /** @param pid a child of this process, which has no other. */
  constructor(pid: number) {
    this.#pid = pid;
    this.#endedBefore = ticksOf('self', 'ended') ?? Number.NaN;
    this.#timer = setInterval(() => this.#look(), intervalMilliseconds);
  }

  /** Call it when the process has ended. */
  stop(): TreeUsage {
    clearInterval(this.#timer);
    const ended = (ticksOf('self', 'ended') ?? Number.NaN) - this.#endedBefore;
    // The kernel forgets a process whose parent ended without waiting for it; what was last seen of it stands.
    const seen = [...this.#ticks.values()].reduce((sum, ticks) => sum + ticks, 0);
    return {
      cpuSeconds: Math.max(ended, seen) / ticksPerSecond,
      peakMegabytes: this.#peakBytes === 0 ? Number.NaN : this.#peakBytes / 1e6,
    };
  }

  #look(): void {
    let [own, shared, greatest] = [0, 0, 0];
    for (const pid of treeOf(this.#pid)) {
      const ticks = ticksOf(pid, 'own');
      if (ticks === undefined) continue;
      // Just started, it still holds a copy of its parent's memory, for a moment.
      const isNew = pid !== this.#pid && !this.#ticks.has(pid);
      this.#ticks.set(pid, ticks);
      const memory = isNew ? undefined : memoryOf(pid);
      if (memory === undefined) continue;
      own += memory.own;
      // Files that several map, such as Node itself, are in memory once.
      shared = Math.max(shared, memory.shared);
      greatest = Math.max(greatest, memory.greatest);
    }
    this.#peakBytes = Math.max(this.#peakBytes, own + shared, greatest);
  }
}

function treeOf(pid: number): number[] {
  const children = listOf(`/proc/${pid}/task`).flatMap((thread) =>
    (textOf(`/proc/${pid}/task/${thread}/children`) ?? '').split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(treeOf)];
}

function ticksOf(pid: number | 'self', which: keyof typeof statFields): number | undefined {
  const text = textOf(`/proc/${pid}/stat`);
  if (text === undefined) return undefined;
  // The name of a program may itself hold spaces and brackets.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return statFields[which].reduce((sum, index) => sum + Number(fields[index]), 0);
}

interface Memory {
  readonly own: number;
  readonly shared: number;
  /** The most that the process ever held. */
  readonly greatest: number;
}

function memoryOf(pid: number): Memory | undefined {
  const text = textOf(`/proc/${pid}/status`);
  if (text === undefined) return undefined;
  const bytes = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1] ?? 0) * 1024;
  return { own: bytes('RssAnon') + bytes('RssShmem'), shared: bytes('RssFile'), greatest: bytes('VmHWM') };
}

/** Nothing when the process has ended meanwhile. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function listOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
