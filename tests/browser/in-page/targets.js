import { blockOf, isSeen, nameOf } from './text-boxes.js';

/** What a reader can tap, click or focus. */
export function targets() {
  return [...document.querySelectorAll('a[href], button, summary, input, select, [tabindex="0"]')].filter(
    isSeen,
  );
}

/**
 * Targets of less than 24 × 24 CSS pixels, by WCAG 2.5.8: a link within a sentence is exempt, and so is a small target
 * whose circle of 24 pixels across meets no other target and no other small target’s circle. A link that goes over two
 * lines has a circle on each.
 */
export function smallTargets() {
  const all = targets().map((element) => ({ element, boxes: [...element.getClientRects()] }));
  const isSmall = ({ boxes }) => boxes.every((box) => box.width < 24 || box.height < 24);
  const small = new Set(all.filter((target) => isSmall(target) && !isInSentence(target.element)));
  const isNear = (box, other) => {
    const centre = centreOf(box);
    return other.boxes.some((its) =>
      small.has(other) ? distance(centre, centreOf(its)) < 24 : distance(centre, nearestIn(its, centre)) < 12,
    );
  };
  return [...small]
    .filter((target) =>
      target.boxes.some((box) => all.some((other) => other !== target && isNear(box, other))),
    )
    .map(({ element, boxes }) => {
      const sizes = boxes.map((box) => `${box.width.toFixed(1)} × ${box.height.toFixed(1)}`);
      return `${nameOf(element)} is ${sizes.join(' and ')}`;
    });
}

/** There are words beside it in its own block that are no link. */
function isInSentence(element) {
  if (getComputedStyle(element).display !== 'inline') return false;
  const words = blockOf(element).cloneNode(true);
  for (const link of words.querySelectorAll('a, button, summary')) link.remove();
  return /\p{L}{2}/u.test(words.textContent);
}

function centreOf(box) {
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

function nearestIn(box, { x, y }) {
  return {
    x: Math.max(box.left, Math.min(x, box.right)),
    y: Math.max(box.top, Math.min(y, box.bottom)),
  };
}

function distance(one, other) {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
