import { isDigitAt, isLetterAt } from './characters.ts';
import type { Finder } from './passage.ts';

/** Three full stops where an ellipsis is meant; not `../` or `...rest`. */
export const ellipses: Finder = ({ text }, add) => {
  for (let at = text.indexOf('...'); at >= 0; ) {
    let end = at + 3;
    while (text.charAt(end) === '.') end += 1;
    const follows = isLetterAt(text, end) || isDigitAt(text, end) || '/\\'.includes(text.charAt(end) || ' ');
    if (end - at === 3 && !follows) add({ kind: 'ellipsis', start: at, end, text: '…' });
    at = text.indexOf('...', end);
  }
};
