import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

// How long a function runs before V8 compiles it for speed. The program is many functions that run for some seconds at most:
// of the processor time of a cold build, a quarter went into compiling (300 organizations, two cores: 20.4 s, with this
// 15.7 s). A version of V8 that has no such flag ignores it.
setFlagsFromString('--interrupt-budget=500000');

/**
 * The program: compiled into one file, or from its sources where it cannot be compiled or kept, or where
 * VITRINE_FROM_SOURCES asks for them (a fault then names the file and line of its source without a detour).
 */
export async function loadProgram() {
  return process.env['VITRINE_FROM_SOURCES'] ? fromSources() : compiledOrFromSources();
}

async function compiledOrFromSources() {
  const { isPackage, loadCompiled, loadPackaged } = await import('./compiled-program.js');
  if (isPackage) return loadPackaged();
  try {
    return await loadCompiled();
  } catch {
    // A folder that cannot be written, or a source that does not compile; the loader says what is wrong with it.
    return fromSources();
  }
}

async function fromSources() {
  const { register } = await import('tsx/esm/api');
  // Always ours: tsx would take the tsconfig.json of the working folder, and with it where modules are.
  const tsconfig = fileURLToPath(new URL('../tsconfig.json', import.meta.url));
  register({ tsconfig });
  return { exports: await import('../src/cli/main.ts'), sourceStack: (stack) => stack, ended() {} };
}
