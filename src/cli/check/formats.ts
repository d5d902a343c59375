/** Formats of `check`. Apart from the command, so that naming them in the help does not load it. */
export const checkFormats = ['text', 'json', 'sarif', 'github', 'lines'] as const;
export type CheckFormat = (typeof checkFormats)[number];
