#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// Always ours, for child processes too: tsx would take the tsconfig.json of the working folder, and module paths from it.
process.env['TSX_TSCONFIG_PATH'] = fileURLToPath(new URL('../tsconfig.json', import.meta.url));
register();
const { run } = await import('../src/cli/main.ts');
process.exitCode = await run(process.argv.slice(2));
