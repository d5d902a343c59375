import path from 'node:path';
import { projectRoot } from '../support/run-vitrine.ts';

/** What the project publishes, with whatever others add to it. Tests of the program read the fixture instead. */
export const shippedContent = path.join(projectRoot, 'content');

/** The organizations whose statements ship as examples; `vitest.config.ts` looks for them, too. */
export const examples = ['aupe', 'ontario', 'opseu'] as const;
