import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A function that ran, as far as one can tell what it belongs to. */
export interface Frame {
  readonly functionName: string;
  /** Address or path of its file; empty for what V8 or the system does. */
  readonly url: string;
  /** Where in the file it begins, both from 0. */
  readonly lineNumber: number;
  readonly columnNumber: number;
}

/** Time spent in one function, called by the others. */
export interface Sampled {
  /** From the outermost function to the one that ran. */
  readonly stack: readonly Frame[];
  readonly seconds: number;
}

/** What one thread did. */
export interface ThreadProfile {
  readonly processId: number;
  /** 0 for the first of its process. */
  readonly threadId: number;
  readonly startedAt: number;
  readonly samples: readonly Sampled[];
}

/** The file that `node --cpu-prof` writes. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: Frame;
    readonly children?: readonly number[];
  }[];
  readonly startTime: number;
  readonly samples: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas: readonly number[];
}

/**
 * Reads a profile of V8; the time in which a thread had nothing to do is left out.
 *
 * @param file as Node names it: `CPU.<date>.<time>.<process>.<thread>.<number>.cpuprofile`.
 * @param sourceOf finds the source of what runs compiled.
 */
export function readCpuProfile(file: string, sourceOf: (frame: Frame) => Frame): ThreadProfile {
  const { nodes, samples, timeDeltas, startTime } = JSON.parse(readFileSync(file, 'utf8')) as CpuProfile;
  const [, , , processId, threadId] = path.basename(file).split('.').map(Number);
  const seconds = new Map<number, number>();
  samples.forEach((node, index) => {
    // The time of a sample is what passed until the next.
    seconds.set(node, (seconds.get(node) ?? 0) + Math.max(0, timeDeltas[index + 1] ?? 0) / 1_000_000);
  });
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, sourceOf(callFrame)]));
  const stackOf = (node: number): Frame[] => {
    const stack: Frame[] = [];
    for (let id: number | undefined = node; id !== undefined; id = parents.get(id)) {
      const frame = frames.get(id);
      if (frame) stack.unshift(frame);
    }
    return stack;
  };
  return {
    processId: processId ?? 0,
    threadId: threadId ?? 0,
    startedAt: startTime,
    samples: [...seconds]
      .map(([node, spent]) => ({ stack: stackOf(node), seconds: spent }))
      .filter(({ stack }) => stack.at(-1)?.functionName !== '(idle)'),
  };
}
