/**
 * @typedef {object} TextBox Part of a text node that stands on one line.
 * @property {Element} element the element that holds the text
 * @property {Element} block the nearest element that is not laid out inline
 * @property {string} text the whole text node
 * @property {DOMRect} box in CSS pixels, from the viewport’s corner
 */

/** @returns {TextBox[]} every line of text that a reader sees, in the order of the source. */
export function textBoxes(root = document.body) {
  const boxes = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!/\S/.test(node.data) || !isSeen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const block = blockOf(element);
    for (const whole of range.getClientRects()) {
      const box = getComputedStyle(block).textOverflow === 'ellipsis' ? shownIn(block, whole) : whole;
      if (box.width > 0.5 && box.height > 0.5) boxes.push({ element, block, text: node.data, box });
    }
  }
  return boxes;
}

/** What an ellipsis leaves of a line. */
function shownIn(block, line) {
  const { left, top, right, bottom } = block.getBoundingClientRect();
  const [x, y] = [Math.max(line.left, left), Math.max(line.top, top)];
  return new DOMRect(x, y, Math.min(line.right, right) - x, Math.min(line.bottom, bottom) - y);
}

/** False for what is hidden, kept for screen readers alone, or waits above the page until it is focused. */
export function isSeen(element) {
  if (!element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) return false;
  if (element.getBoundingClientRect().bottom + window.scrollY <= 0) return false;
  for (let at = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.overflow !== 'visible' && at.offsetWidth <= 1 && at.offsetHeight <= 1) return false;
  }
  return true;
}

export function blockOf(element) {
  let at = element;
  while (getComputedStyle(at).display === 'inline' && at.parentElement) at = at.parentElement;
  return at;
}

/** Names an element for a person who reads a failed test: `main > section#cookies > h2 “Cookies”`. */
export function nameOf(element) {
  const parts = [];
  for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
    const name = at.localName + (at.id ? `#${at.id}` : at.classList[0] ? `.${at.classList[0]}` : '');
    parts.unshift(name);
    if (at.id) break;
  }
  const words = element.textContent.replace(/\s+/g, ' ').trim();
  return `${parts.slice(-3).join(' > ')} “${words.length > 40 ? `${words.slice(0, 40)}…` : words}”`;
}
