/*
 * A thread that knows how words are spelled. Hunspell and its dictionaries load asynchronously, and a check does not wait:
 * whoever asks stands still until the answer is there.
 */
import { workerData } from 'node:worker_threads';

const dictionaries = { en: () => import('dictionary-en-ca'), fr: () => import('dictionary-fr') };

const { port, signal } = workerData;
const loaded = new Map();

/** Imported only here, so that a package that is missing is an answer, too. */
async function load(language) {
  const { createHunspellFromStrings } = await import('hunspell-wasm');
  const { aff, dic } = (await dictionaries[language]()).default;
  const [rules, words] = [aff, dic].map((bytes) => Buffer.from(bytes).toString('utf8'));
  return createHunspellFromStrings(rules, words);
}

port.on('message', async ({ language, words }) => {
  try {
    if (!loaded.has(language)) loaded.set(language, load(language));
    const hunspell = await loaded.get(language);
    port.postMessage({ known: words.map((word) => hunspell.testSpelling(word)) });
  } catch (error) {
    port.postMessage({ error });
  }
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});
