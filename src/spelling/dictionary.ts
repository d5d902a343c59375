import path from 'node:path';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { type Language, localize } from '../languages.ts';
import { projectRoot } from '../project-root.ts';

/*
 * Whether dictionaries have words. Hunspell and its dictionaries are loaded by a thread of their own, and only when a word is
 * asked for that was not asked for before.
 */

/** What was said of words of texts, by language, as long as the program runs. */
const remembered = localize(() => new Map<string, boolean>());

/**
 * Whether words of a text are in the dictionary of a language, in this form: inflected, with a capital where they begin a
 * sentence.
 *
 * @param words with straight apostrophes, accents on their letters.
 */
export function areKnown(language: Language, words: readonly string[]): readonly boolean[] {
  const answers = remembered[language];
  const fresh = [...new Set(words.filter((word) => !answers.has(word)))];
  for (const [index, isKnown] of ask(language, fresh).entries()) answers.set(fresh[index] ?? '', isKnown);
  return words.map((word) => answers.get(word) === true);
}

/** Those of some words that are in the dictionary of a language. Nothing is remembered of them: most are no words. */
export function knownAmong(language: Language, words: readonly string[]): ReadonlySet<string> {
  const answers = ask(language, words);
  return new Set(words.filter((_, index) => answers[index]));
}

/** No answer takes as long; a thread that cannot even start must not hold up the check for ever. */
const longestWait = 120_000;

interface Thread {
  readonly port: MessagePort;
  readonly signal: Int32Array;
}

let thread: Thread | undefined;

/** @throws Error when the dictionaries cannot be loaded: they are installed with the program. */
function ask(language: Language, words: readonly string[]): readonly boolean[] {
  if (words.length === 0) return [];
  thread ??= startThread();
  const { port, signal } = thread;
  Atomics.store(signal, 0, 0);
  port.postMessage({ language, words });
  // The thread answers, sets the signal, and only then wakes whoever waits: that may be after the next question was put.
  while (Atomics.wait(signal, 0, 0, longestWait) === 'ok' && Atomics.load(signal, 0) === 0);
  const reply = receiveMessageOnPort(port)?.message as
    | { known?: readonly boolean[]; error?: unknown }
    | undefined;
  if (reply?.known) return reply.known;
  // What it may answer yet would be taken for the answer to another question.
  if (!reply) thread = undefined;
  throw reply?.error ?? new Error('the thread with the dictionaries does not answer');
}

function startThread(): Thread {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(path.join(projectRoot, 'bin/spelling-worker.js'), {
    workerData: { port: port2, signal },
    transferList: [port2],
    // It is plain JavaScript, whatever loader the program itself runs with.
    execArgv: [],
  });
  worker.unref();
  port1.unref();
  return { port: port1, signal };
}
