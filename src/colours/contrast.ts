import {
  clampChroma,
  formatHex,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  useMode,
  wcagContrast,
} from 'culori/fn';
import { palettes, type Scheme } from './palette.ts';

for (const mode of [modeRgb, modeLrgb, modeOklab]) useMode(mode);
const toOklch = useMode(modeOklch);

/** What text needs, of 1 to 21: WCAG 2.2, criterion 1.4.6 (AAA). Links are text. */
export const contrastNeeded = 7;

/**
 * The contrast of a text’s colour with what can be behind it in a scheme: with the ground or the tint, whichever is lower.
 *
 * @param colour `#rrggbb` or `#rgb`.
 * @returns the ratio of WCAG 2.2, 1 to 21.
 */
export function lowestContrast(colour: string, scheme: Scheme): number {
  const { ground, tint } = palettes[scheme];
  return Math.min(...[ground, tint].map((behind) => wcagContrast(colour, behind)));
}

/**
 * The colour of the same hue that is nearest in lightness and can be read in a scheme, as `#rrggbb`. Chroma is kept as far
 * as a screen can show it (OKLCH, CSS Color 4).
 *
 * @param colour `#rrggbb` or `#rgb`.
 */
export function nearestReadable(colour: string, scheme: Scheme): string {
  const { l: lightness = 0.5, c = 0, ...hue } = toOklch(colour) ?? {};
  const towards = scheme === 'light' ? 0 : 1;
  for (let way = 0; way < 1; way += 0.005) {
    const l = lightness + (towards - lightness) * way;
    const candidate = formatHex(clampChroma({ ...hue, mode: 'oklch', l, c }, 'oklch'));
    if (lowestContrast(candidate, scheme) >= contrastNeeded) return candidate;
  }
  return scheme === 'light' ? '#000000' : '#ffffff';
}
