import type { Name } from './schemas.ts';

/** The bare words of a name, for places that hold text only. */
export function plainName(name: Name): string {
  return typeof name === 'string' ? name : name.text;
}
