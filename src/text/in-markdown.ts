import { printable } from './printable.ts';

/**
 * A text that Markdown shows as it is. An empty comment parts what would become a link of itself: an address, an e-mail
 * address, the name of a user.
 */
export function inMarkdown(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('$', '&#36;')
    .replaceAll(/[\\`*_~[\]|#!]/g, '\\$&')
    .replaceAll('://', ':<!-- -->//')
    .replaceAll('@', '@<!-- -->')
    .replaceAll(/www\./gi, (www) => `${www.slice(0, 3)}<!-- -->.`);
}
