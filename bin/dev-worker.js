/* The process that builds for `vitrine dev`; a new one runs the program as it is now. */
import { loadProgram } from './load-program.js';

const program = await loadProgram();
await program.exports.answerDevRequests(program);
