/** Whether a page only leads on from a former address, before anything could look at it. */
export function leadsOn(html: string): boolean {
  return html.includes('<meta http-equiv="refresh"');
}
