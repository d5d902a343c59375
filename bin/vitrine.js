#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// Always ours: tsx would take the tsconfig.json of the working folder, and with it where modules are. The variable is for
// the processes that `dev` starts.
const tsconfig = fileURLToPath(new URL('../tsconfig.json', import.meta.url));
process.env['TSX_TSCONFIG_PATH'] = tsconfig;
register({ tsconfig });
const { run } = await import('../src/cli/main.ts');
process.exitCode = await run(process.argv.slice(2));
