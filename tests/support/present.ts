/** What a test relies on being there; a test that is wrong about it fails with its name. */
export function present<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`there is no ${name}`);
  return value;
}
