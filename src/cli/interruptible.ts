/** The signals by which a user, a terminal or a runner of jobs ends a command, and what a shell adds 128 to. */
const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
type EndSignal = keyof typeof signals;

/** A command was asked to end before it was done. */
export class Interrupted extends Error {
  readonly signal: EndSignal;

  constructor(signal: EndSignal) {
    super(signal);
    this.signal = signal;
  }

  /** As shells give it: 128 and the number of the signal. */
  get exitCode(): number {
    return 128 + signals[this.signal];
  }
}

/**
 * Does something that clears up after itself when it is asked to end. Who asks twice does not wait for that.
 *
 * @param work given what tells it to end, for an {@link Interrupted}.
 * @throws Interrupted when it was asked to end and did, and whatever it throws otherwise.
 */
export async function interruptible<Result>(work: (stop: AbortSignal) => Promise<Result>): Promise<Result> {
  const stop = new AbortController();
  const end = (signal: NodeJS.Signals): void => {
    const interrupted = new Interrupted(signal as EndSignal);
    if (stop.signal.aborted) process.exit(interrupted.exitCode);
    stop.abort(interrupted);
  };
  const names = Object.keys(signals) as EndSignal[];
  for (const name of names) process.on(name, end);
  try {
    return await work(stop.signal);
  } catch (error) {
    // What fails while it ends is of no interest.
    throw stop.signal.aborted ? stop.signal.reason : error;
  } finally {
    for (const name of names) process.removeListener(name, end);
  }
}
