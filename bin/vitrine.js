#!/usr/bin/env node
import { loadProgram } from './load-program.js';

try {
  const program = await loadProgram();
  const { state, sourceStack } = program;
  process.exitCode = await program.exports.run(process.argv.slice(2), { program: state, sourceStack });
  program.ended();
} catch (error) {
  // The program could not even begin, so its sentences are not there yet.
  console.error(
    'This is a fault in Vitrine, not in your content. · C’est un défaut de Vitrine, et non de votre contenu.',
  );
  console.error(error);
  process.exitCode = 70;
}
