import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './run-vitrine.ts';
import type { TemporaryContent } from './temporary-content.ts';

const cacheRoot = path.join(projectRoot, 'node_modules/.cache');
const nameOf = (text: string): string => hash('sha256', text, 'hex').slice(0, 12);

/** Where records of a content are kept between builds of its output, whether they are there or not. */
export function recordsOf({ content, output }: TemporaryContent): readonly string[] {
  const builds = path.join(cacheRoot, 'vitrine-builds', nameOf(`${content}\n${output}`));
  const records = ['made.json', 'site.json', 'output.json', 'spare.json'];
  return [
    path.join(cacheRoot, 'vitrine-checks', `${nameOf(content)}.json`),
    ...records.map((name) => path.join(builds, name)),
  ];
}

/** Those of {@link recordsOf} that are there. */
export function keptFor(content: TemporaryContent): readonly string[] {
  return recordsOf(content).filter((file) => existsSync(file));
}
