/** Formats of `readability`. Apart from the command, so that naming them in the help does not load it. */
export const readabilityFormats = ['text', 'json'] as const;
export type ReadabilityFormat = (typeof readabilityFormats)[number];
