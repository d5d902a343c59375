/* The command line as a function, for programs that have Vitrine as a package. */
import { loadProgram } from './load-program.js';

export async function run(args) {
  const { exports, state, sourceStack, ended } = await loadProgram();
  const exitCode = await exports.run(args, { program: state, sourceStack });
  ended();
  return exitCode;
}
