/** Formats of `laws`. Apart from the command, so that naming them in the help does not load it. */
export const lawsFormats = ['text', 'json'] as const;
export type LawsFormat = (typeof lawsFormats)[number];
