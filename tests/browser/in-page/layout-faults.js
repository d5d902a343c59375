import { smallTargets } from './targets.js';
import { isSeen, nameOf, textBoxes } from './text-boxes.js';

/** What is wrong with the layout as it is now, each fault in words. */
export function layoutFaults() {
  const boxes = textBoxes();
  return {
    sideways: sideways(boxes),
    clipped: clipped(),
    overlapping: overlapping(boxes),
    smallTargets: smallTargets(),
  };
}

/** The page scrolls sideways, or text lies beside the viewport where no scrolling reaches it. */
function sideways(boxes) {
  const { clientWidth, scrollWidth } = document.documentElement;
  const beyond = boxes
    .filter(({ box, element }) => (box.right > clientWidth + 1 || box.left < -1) && !tableScroller(element))
    .map(({ box, element }) => `${nameOf(element)} from ${px(box.left)} to ${px(box.right)}`);
  const scrolls = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
  return [...scrolls, ...new Set(beyond)];
}

/** How wide tables are, and the column of text they stand in. */
export function tableBoxes() {
  const tables = [...document.querySelectorAll('main table')].map((table) => table.getBoundingClientRect());
  return {
    tables: tables.map(({ width, right }) => ({ width, right })),
    measure: document.querySelector('.sections').clientWidth,
    pageWidth: document.documentElement.clientWidth,
  };
}

/** Words with a hyphen, short enough to be kept whole, that stand on two lines all the same. */
export function brokenWords() {
  return [...document.querySelectorAll('.nb')]
    .filter((word) => isSeen(word) && word.getClientRects().length > 1)
    .map(nameOf);
}

/** WCAG 1.4.10 lets a data table scroll in both directions: within its own box. */
function tableScroller(element) {
  const table = element.closest('table');
  for (let at = table?.parentElement; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at !== document.body) return true;
  return false;
}

/** Text that an element holds and does not show. */
function clipped() {
  const hiding = [...document.body.querySelectorAll('*')]
    .filter(hidesText)
    .filter((element) => !isInFullElsewhere(element));
  return hiding.map((element) => {
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
    return `${nameOf(element)} shows ${clientWidth} × ${clientHeight} of ${scrollWidth} × ${scrollHeight}`;
  });
}

function hidesText(element) {
  const { overflowX, overflowY } = getComputedStyle(element);
  const hides = /hidden|clip/;
  const across = hides.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
  const down = hides.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
  return (across || down) && /\S/.test(element.textContent) && isSeen(element);
}

/** A link that ends in an ellipsis, and another to the same place that shows all of its words. */
function isInFullElsewhere(link) {
  return (
    getComputedStyle(link).textOverflow === 'ellipsis' &&
    [...document.querySelectorAll('a')].some(
      (other) =>
        other !== link &&
        other.href === link.href &&
        other.textContent === link.textContent &&
        !hidesText(other),
    )
  );
}

/** Lines of two blocks that share more than a tenth of the lower one’s height. */
function overlapping(boxes) {
  const faults = new Set();
  const sorted = boxes.toSorted((one, other) => one.box.top - other.box.top);
  for (const [index, one] of sorted.entries()) {
    for (const other of sorted.slice(index + 1)) {
      if (other.box.top >= one.box.bottom) break;
      if (one.block === other.block || inScroller(one.element) !== inScroller(other.element)) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      if (across > 1 && down > Math.min(one.box.height, other.box.height) / 10)
        faults.add(`${nameOf(one.element)} and ${nameOf(other.element)} share ${px(across)} × ${px(down)}`);
    }
  }
  return [...faults];
}

/** What scrolls inside a box of its own has places beyond the box, where other text may be seen. */
function inScroller(element) {
  for (let at = element; at && at !== document.body; at = at.parentElement)
    if (/auto|scroll/.test(`${getComputedStyle(at).overflowX}${getComputedStyle(at).overflowY}`)) return at;
  return null;
}

const px = (length) => `${Math.round(length * 10) / 10} px`;
