/* Compiles the program of the npm package into lib/, before it is packed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compiled, packagedProgram } from '../bin/compiled-program.js';

const outputs = await compiled();
mkdirSync(path.dirname(packagedProgram), { recursive: true });
// Its source map is as large as the program, and of no use without the sources.
for (const { path: file, text } of outputs)
  if (path.basename(file) === path.basename(packagedProgram)) writeFileSync(packagedProgram, text);
