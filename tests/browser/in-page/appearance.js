import { isSeen, nameOf, textBoxes } from './text-boxes.js';

/** Links within text that look just like it: no other colour, and no line under them. */
export function plainLinks() {
  return [...document.querySelectorAll('main a[href]')].filter(isSeen).flatMap((link) => {
    const own = getComputedStyle(link);
    const around = getComputedStyle(link.parentElement);
    const isSet = own.color !== around.color || own.textDecorationLine.includes('underline');
    return isSet ? [] : [nameOf(link)];
  });
}

let boxes = [];

/** Finds what is set off by its background, for `boxesWithoutBorder`. */
export function rememberBoxes() {
  boxes = [...document.querySelectorAll('main *')].filter((element) => {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const plain = /^rgba\(.*, 0\)$/.test(backgroundColor) && backgroundImage === 'none';
    return (
      !plain && backgroundColor !== getComputedStyle(element.parentElement).backgroundColor && isSeen(element)
    );
  });
}

/** Of the elements that were set off by their background those that nothing sets off now: no border, no mark of their own. */
export function boxesWithoutBorder() {
  return boxes.filter((element) => !isSetOff(element)).map(nameOf);
}

function isSetOff(element) {
  return [null, '::before', '::after'].some((part) => {
    const style = getComputedStyle(element, part);
    const isThere = part === null || !/^(?:none|normal)$/.test(style.content);
    const hasMark = part !== null && isThere && /[^\s"]/.test(style.content);
    const borders = ['Top', 'Right', 'Bottom', 'Left'].filter(
      (side) => style[`border${side}Style`] !== 'none' && Number.parseFloat(style[`border${side}Width`]) > 0,
    );
    return hasMark || (isThere && borders.length > 0);
  });
}

/** Whatever keeps its own colours when the reader’s system sets them. */
export function unforcedElements() {
  return [...document.querySelectorAll('body *')]
    .filter((element) => getComputedStyle(element).forcedColorAdjust !== 'auto' && isSeen(element))
    .map(nameOf);
}

/** Whatever moves, or would when something happens. */
export function movingElements() {
  const moves = (style) =>
    style.animationName !== 'none' ||
    style.transitionDuration.split(',').some((duration) => Number.parseFloat(duration) > 0) ||
    style.scrollBehavior === 'smooth';
  return [...document.querySelectorAll('*')]
    .filter((element) => [null, '::before', '::after'].some((part) => moves(getComputedStyle(element, part))))
    .map(nameOf);
}

/** All words that can be seen, in the order of the source. */
export function seenWords() {
  const elements = new Set(textBoxes().map(({ text }) => text));
  return [...elements].join(' ').trim().split(/\s+/);
}

/**
 * Text that stands above what comes before it in the source: read aloud, or without styles, it comes in another order.
 * Cells of one row stand beside one another, and a caption names its table from above or below.
 */
export function outOfOrder() {
  const boxes = textBoxes().filter(({ element }) => !element.closest('caption'));
  return boxes.flatMap(({ box, element }, index) => {
    const before = boxes[index - 1];
    if (!before || (element.closest('tr') && element.closest('tr') === before.element.closest('tr')))
      return [];
    return box.bottom <= before.box.top && box.bottom <= before.block.getBoundingClientRect().top
      ? [`${nameOf(element)} is above ${nameOf(before.element)}`]
      : [];
  });
}

/** The boxes of the contents and of the text, null for what is not there. */
export function columns() {
  const boxOf = (selector) => {
    const element = document.querySelector(selector);
    if (!element || !isSeen(element)) return null;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left, right, top, bottom };
  };
  return { contents: boxOf('.contents'), text: boxOf('.sections') };
}

/** Sets the whole page in one face, its text in a smaller size of it: serifs are narrower. `regular` and `bold` as in `setTextIn`. */
export async function setPageIn(regular, bold, sizeAdjust) {
  const bytes = (font) => Uint8Array.from(atob(font), (byte) => byte.charCodeAt(0));
  const faces = [
    ['measured-sans', '100%'],
    ['measured-serif', sizeAdjust],
  ].flatMap(([name, size]) => [
    new FontFace(name, bytes(regular), { weight: '400', sizeAdjust: size }),
    new FontFace(name, bytes(bold), { weight: '600', sizeAdjust: size }),
  ]);
  for (const face of faces) document.fonts.add(await face.load());
  document.documentElement.style.setProperty('--sans', 'measured-sans');
  document.documentElement.style.setProperty('--serif', 'measured-serif');
}

/**
 * How far from the top of the page, in CSS pixels, a statement’s own first paragraph begins, were no answer longer than a
 * number of lines: a longer sentence is the editor’s, and no layout can take its lines away.
 */
export function topOfText(linesOfAnswer = Number.POSITIVE_INFINITY) {
  const extra = [...document.querySelectorAll('.answers dl > div')].map((row) => {
    const { lineHeight } = getComputedStyle(row);
    const lines = Math.floor(row.clientHeight / Number.parseFloat(lineHeight));
    return Math.max(0, lines - linesOfAnswer) * Number.parseFloat(lineHeight);
  });
  const { top } = document.querySelector('.sections p').getBoundingClientRect();
  return Math.round(top + window.scrollY - extra.reduce((sum, height) => sum + height, 0));
}

/** The page is in one language, and no link to the other can be seen within the viewport’s width. */
export function missingLanguageLink() {
  if (!/^\/(?:en|fr)\//.test(location.pathname)) return [];
  const links = [...document.querySelectorAll('header nav a[rel="alternate"][hreflang]')].filter((link) => {
    const { left, right } = link.getBoundingClientRect();
    return isSeen(link) && left >= 0 && right <= document.documentElement.clientWidth;
  });
  return links.length === 1 ? [] : [`${links.length} links to the other language`];
}

/**
 * Sets the text in another face, whatever the system has: in the place of the first that the styles name.
 *
 * @param {string} font a TrueType file, in base64.
 * @param {string} sizeAdjust how large its letters are set, such as `90%`.
 */
export async function setTextIn(font, sizeAdjust) {
  const bytes = Uint8Array.from(atob(font), (byte) => byte.charCodeAt(0));
  const [first] = getComputedStyle(document.documentElement).fontFamily.split(',');
  const face = new FontFace(first.replaceAll('"', ''), bytes, { sizeAdjust });
  document.fonts.add(await face.load());
}
