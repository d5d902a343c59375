/** The two schemes a page is shown in, as the reader's system asks for them. */
export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** Colours as `#rrggbb`. */
export interface Palette {
  /** Behind the text. */
  readonly ground: string;
  /** Behind a passage that stands apart, such as a notice. */
  readonly tint: string;
  readonly ink: string;
  /** Of what stands beside the text: dates, notes. */
  readonly quiet: string;
  readonly line: string;
  /** Of links and marks, where an organization has none of its own. */
  readonly accent: string;
}

/** The one list of colours: the stylesheet takes them from here, and so do the checks of contrast. */
export const palettes: Readonly<Record<Scheme, Palette>> = {
  light: {
    ground: '#fdfcf9',
    tint: '#f3efe6',
    ink: '#1d1b18',
    quiet: '#524e47',
    line: '#d8d2c6',
    accent: '#14497a',
  },
  dark: {
    ground: '#171613',
    tint: '#211f1b',
    ink: '#ece8df',
    quiet: '#b9b3a7',
    line: '#45413a',
    accent: '#a3c9f0',
  },
};
