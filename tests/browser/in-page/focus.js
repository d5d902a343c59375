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
    /** Equal for the same element alone. */
    number: numbers.get(element),
    name: nameOf(element),
    inMain: element.closest('main') !== null,
    inText: isInText(element),
    outline: outlineOf(element),
    covered: isCovered(element, box),
    box: { x: x + window.scrollX, y: y + window.scrollY, width, height },
  };
}

/** It stands in the first section of the text, or after it. */
function isInText(element) {
  const first = document.querySelector('main section, main .sections > *, main article > div');
  return first ? !(first.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) : false;
}

function outlineOf(element) {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  return { style: outlineStyle, width: Number.parseFloat(outlineWidth), colour: outlineColor };
}

/** Something else lies above its middle, or it is out of sight. */
function isCovered(element, box) {
  if (!box || !isSeen(element)) return true;
  const shown = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return !(shown && (element.contains(shown) || shown.contains(element)));
}

/** What stays in place while the page scrolls, and so takes room from the text. */
export function stuckElements() {
  return [...document.body.querySelectorAll('*')]
    .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position) && isSeen(element))
    .map(nameOf);
}
