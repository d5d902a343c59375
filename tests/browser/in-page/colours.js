import { nameOf, textBoxes } from './text-boxes.js';

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** Red, green, blue and alpha, from 0 to 255, of any CSS colour. */
function channels(colour) {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
}

/** WCAG 2: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour) {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21, by WCAG 2. */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour behind an element’s text. */
export function backgroundOf(element) {
  for (let at = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (channels(backgroundColor)[3] === 255) return backgroundColor;
  }
  return 'Canvas';
}

/** Text whose contrast with what is behind it is less than asked for. */
export function faintText(least) {
  const elements = new Set(textBoxes().map(({ element }) => element));
  return [...elements].flatMap((element) => {
    const ratio = contrast(getComputedStyle(element).color, backgroundOf(element));
    return ratio < least ? [`${nameOf(element)} has ${ratio.toFixed(2)} to 1`] : [];
  });
}
