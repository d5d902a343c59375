/**
 * Milliseconds of processor time that something takes in this process, to which other work of the machine adds nothing. A test
 * file that asks for it belongs to the project `timed` of `vitest.config.ts`, since threads share their process.
 */
export function processorTime(action: () => void): number {
  const start = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
