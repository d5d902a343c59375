/** Elements that have no content and no end tag (HTML standard, 13.1.2). */
const voidElements = 'area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr';
/** In text and in the values of attributes `<` is always written otherwise, so that this finds tags alone. */
const closedBySlash = new RegExp(`<(${voidElements})((?:\\s+[^\\s"'<>/=]+(?:="[^"]*")?)*)\\s*/>`, 'g');

/**
 * A whole document of rendered elements: with its document type, and without the slashes that mean nothing in HTML, which
 * the renderer writes as XML would have them.
 */
export function htmlDocument(rendered: string): string {
  return `<!DOCTYPE html>\n${rendered.replace(closedBySlash, '<$1$2>')}\n`;
}
