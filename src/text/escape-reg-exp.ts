/** The source of a regular expression that matches these words and nothing else. */
export function escapeRegExp(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
