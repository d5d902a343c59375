/**
 * Times how long a content folder takes to read and parse, and how long its two languages then take to compare: a
 * process of its own, so that neither gains from what ran before. Prints one line of JSON, in seconds of
 * processor time.
 *
 *     node --import tsx bench/parity-times.ts <content folder>
 */
import path from 'node:path';
import { diskFileSystem } from '../src/content/file-system.ts';
import { loadLibrary } from '../src/content/load-library.ts';
import { parseBody } from '../src/markdown/parse-body.ts';
import { runRules } from '../src/rules/engine/run-rules.ts';
import { rules } from '../src/rules/registry.ts';

const [folder = 'content'] = process.argv.slice(2);
const times: Record<string, number> = {};

/** Processor time of all threads: other work on the machine blurs it less than the clock. */
function time<T>(name: string, action: () => T): T {
  const started = process.cpuUsage();
  const result = action();
  const { user, system } = process.cpuUsage(started);
  times[name] = (user + system) / 1_000_000;
  return result;
}

const root = path.resolve(folder);
const library = time('parse', () => loadLibrary(diskFileSystem(root), parseBody, path.basename(root)));
const findings: Record<string, number> = {};
for (const family of [
  'parity',
  'language',
  'translation',
  'typography',
  'links',
  'sections',
  'content',
  'markup',
]) {
  const ofFamily = rules.filter(({ id }) => id.startsWith(`${family}/`));
  const found = time(family, () => runRules({ library, today: '2026-11-21' }, ofFamily));
  findings[family] = found.length;
}
process.stdout.write(`${JSON.stringify({ times, findings })}\n`);
