/** What `compare` prints: for a terminal, or for a pull request. */
export const compareFormats = ['text', 'markdown'] as const;
export type CompareFormat = (typeof compareFormats)[number];
