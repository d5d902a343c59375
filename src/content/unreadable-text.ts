import type { UnreadableReason } from './problems.ts';

/**
 * Thrown by a parser for a text that nobody wrote for readers: it would take minutes to read, or to compare with the other
 * version. The loader makes a problem of it.
 */
export class UnreadableText extends Error {
  readonly reason: UnreadableReason;
  /** How much of it there may be. */
  readonly limit: number;
  /** Line of the file, from 1. */
  readonly line: number;

  constructor(reason: UnreadableReason, limit: number, line: number) {
    super(`${reason} on line ${line}`);
    this.reason = reason;
    this.limit = limit;
    this.line = line;
  }
}
