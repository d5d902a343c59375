/** The target of a link or of a definition that is neither on the page itself nor away from the site. */
const toPage = /(?:\]\(|^ {0,3}\[[^\]]+\]:)[ \t]*\n?[ \t]*<?(?!https:|mailto:|tel:|#)\S/m;

/** Whether a text in Markdown may have a link to another page of the site; told without parsing it. */
export function leadsIntoSite(text: string): boolean {
  return toPage.test(text);
}
