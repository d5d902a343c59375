#!/usr/bin/env node
import { fileURLToPath } from 'node:url';

const args = process.argv.slice(2);
// These start Eleventy, whose layouts are TypeScript that imports the program's own modules.
const startsEleventy = args[0] === 'build' || args[0] === 'dev';
// The variable is for those who work on the program: a fault then names the file and line of its source.
const asked = Boolean(process.env['VITRINE_FROM_SOURCES']);
try {
  const program = startsEleventy || asked ? await fromSources() : await compiledOrFromSources();
  process.exitCode = await program.exports.run(args, { program: program.state });
  program.ended();
} catch (error) {
  // The program could not even begin, so its sentences are not there yet.
  console.error(
    'This is a fault in Vitrine, not in your content. · C’est un défaut de Vitrine, et non de votre contenu.',
  );
  console.error(error);
  process.exitCode = 70;
}

async function compiledOrFromSources() {
  const { loadCompiled } = await import('./compiled-program.js');
  try {
    return await loadCompiled();
  } catch {
    // A folder that cannot be written, or a source that does not compile; the loader says what is wrong with it.
    return fromSources();
  }
}

async function fromSources() {
  const { register } = await import('tsx/esm/api');
  // Always ours: tsx would take the tsconfig.json of the working folder, and with it where modules are. The variable is
  // for the processes that `dev` starts.
  const tsconfig = fileURLToPath(new URL('../tsconfig.json', import.meta.url));
  process.env['TSX_TSCONFIG_PATH'] = tsconfig;
  register({ tsconfig });
  return { exports: await import('../src/cli/main.ts'), ended() {} };
}
