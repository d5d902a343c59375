/** The whole number that an option of a script gives. @throws Error for anything else, and for less than `least`. */
export function wholeNumber(name: string, given: string, least = 0): number {
  const value = Number(given);
  if (!Number.isSafeInteger(value) || value < least)
    throw new Error(`--${name} takes a whole number, not “${given}”`);
  return value;
}
