import { faultCount } from './possible-faults.ts';

/** Says at the end of a run of the tests of the program how many faults of the system they met: the rest was left out. */
export function teardown(): void {
  console.info(faultCount());
}
