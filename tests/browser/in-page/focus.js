import { backgroundOf, contrast } from './colours.js';
import { isSeen, nameOf } from './text-boxes.js';

let number = 0;
const numbers = new WeakMap();

/** What has the focus, and how a reader sees it; null when nothing on the page has. */
export function focused() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  if (!numbers.has(element)) numbers.set(element, ++number);
  const [box] = element.getClientRects();
  const { x, y, width, height } = element.getBoundingClientRect();
  return {
    number: numbers.get(element),
    name: nameOf(element),
    kind: `${element.parentElement.localName} > ${element.localName}.${element.className}`,
    inMain: element.closest('main') !== null,
    outline: outlineOf(element),
    covered: isCovered(element, box),
    box: { x: x + window.scrollX, y: y + window.scrollY, width, height },
  };
}

/** Its contrast is with what is around the element, on which it is drawn. */
function outlineOf(element) {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  return {
    style: outlineStyle,
    width: Number.parseFloat(outlineWidth),
    contrast: contrast(outlineColor, backgroundOf(element.parentElement)),
  };
}

/** Something else lies above its middle, or it is out of sight. */
function isCovered(element, box) {
  if (!box || !isSeen(element)) return true;
  const shown = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return !element.contains(shown);
}

/** What has the focus, unless a reader can see it. */
export function coveredFocus() {
  const focus = focused();
  return focus?.covered ? [focus.name] : [];
}

/** What stays in place while the page scrolls, and so takes room from the text. */
export function stuckElements() {
  return [...document.body.querySelectorAll('*')]
    .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position) && isSeen(element))
    .map(nameOf);
}
