import { isSeen, nameOf } from './text-boxes.js';

/**
 * The lines of an element’s text as they are set, spaces at their ends left out.
 *
 * @returns {{ text: string, width: number }[]}
 */
function linesOf(element) {
  const lines = [];
  let right = Number.POSITIVE_INFINITY;
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isSeen(node.parentElement)) continue;
    for (let at = 0; at < node.data.length; at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      if (box.left < right - 2) lines.push({ text: '', left: box.left, right: box.right });
      const line = lines.at(-1);
      line.text += node.data[at];
      line.right = right = box.right;
    }
  }
  return lines.map(({ text, left, right: end }) => ({ text: text.trim(), width: end - left }));
}

/** How many characters the full lines of blocks of text hold: every line but the last of each. */
export function charactersOnFullLines(selector = 'main p') {
  const paragraphs = [...document.querySelectorAll(selector)].filter(isSeen);
  return paragraphs.flatMap((paragraph) =>
    linesOf(paragraph)
      .slice(0, -1)
      .map(({ text }) => text.length),
  );
}

/** The level and the words of each heading that is rendered. */
export function headings() {
  return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((heading) => heading.checkVisibility())
    .map((heading) => [Number(heading.localName[1]), heading.textContent.replaceAll(/[ \n]+/g, ' ').trim()]);
}

/**
 * Titles of several lines that end on one short word by itself: less than a third as wide as the longest line.
 */
export function strandedWords() {
  return [...document.querySelectorAll('h1, h2')].filter(isSeen).flatMap((heading) => {
    const lines = linesOf(heading);
    const last = lines.at(-1);
    if (lines.length < 2 || heading.textContent.trim().split(/\s+/).length < 3) return [];
    const alone = last.text.split(/\s+/).length === 1;
    const widest = Math.max(...lines.map(({ width }) => width));
    return alone && last.width < widest / 3 ? [`${nameOf(heading)} ends on “${last.text}”`] : [];
  });
}

/**
 * What WCAG 1.4.8 asks of blocks of text, those of more than one sentence, besides their width: lines far enough apart,
 * and no justified text.
 */
export function crampedParagraphs() {
  const sentences = /[.!?…]\s+[\p{Lu}«“]/u;
  return [...document.querySelectorAll('main p, main li, main dd, main td')]
    .filter((element) => sentences.test(element.textContent) && isSeen(element))
    .flatMap((element) => {
      const { fontSize, lineHeight, textAlign } = getComputedStyle(element);
      const spacing = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
      const justified = textAlign === 'justify' ? [`${nameOf(element)} is justified`] : [];
      return spacing < 1.499
        ? [...justified, `${nameOf(element)} has lines ${spacing.toFixed(2)} apart`]
        : justified;
    });
}
