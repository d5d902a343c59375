/** The longest title that tabs, bookmarks and search engines show whole, or nearly so, in characters. */
export const longestTitle = 70;

/**
 * The title of a document: of its parts, the page's own title first, as many as fit. What is left out, the page itself shows.
 * A title that is too long by itself stays whole; `content/long-title` reports it.
 */
export function documentTitle([own = '', ...others]: readonly string[]): string {
  let title = own;
  for (const part of others) {
    const longer = `${title} – ${part}`;
    if (longer.length > longestTitle) break;
    title = longer;
  }
  return title;
}
