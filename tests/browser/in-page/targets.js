import { blockOf, isSeen, nameOf } from './text-boxes.js';

/** What a reader can tap, click or focus. */
export function targets() {
  return [...document.querySelectorAll('a[href], button, summary, input, select, [tabindex="0"]')].filter(
    isSeen,
  );
}

/**
 * Targets of less than 24 × 24 CSS pixels, by WCAG 2.5.8: a link within a sentence is exempt, and so is a small target
 * whose circle of 24 pixels across meets no other target and no other small target’s circle.
 */
export function smallTargets() {
  const all = targets().map((element) => ({ element, boxes: [...element.getClientRects()] }));
  const isSmall = ({ boxes }) => boxes.every((box) => box.width < 24 || box.height < 24);
  const small = all.filter((target) => isSmall(target) && !isInSentence(target.element));
  return small
    .filter((target) => {
      const centre = centreOf(target);
      return all.some((other) => {
        if (other === target) return false;
        if (small.includes(other)) return distance(centre, centreOf(other)) < 24;
        return other.boxes.some((box) => distance(centre, nearestIn(box, centre)) < 12);
      });
    })
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

function centreOf({ element }) {
  const box = element.getBoundingClientRect();
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
