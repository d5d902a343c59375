import { hiddenCharacters } from './hidden-characters.ts';

/**
 * A text on one line, with what nobody sees made visible: control characters of a hostile file must not reach the terminal.
 * Nor may `##[`, which GitHub Actions takes for a command to itself anywhere in a line; a character without width parts it.
 */
export function printable(text: string): string {
  return text
    .replace(hiddenCharacters, '�')
    .replace(/[\t\n\r]/g, '�')
    .replaceAll('##[', '##\u2060[');
}
