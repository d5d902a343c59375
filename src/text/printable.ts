/**
 * A text with its control characters made visible: those of a hostile file must not reach the terminal. Nor may `##[`,
 * which GitHub Actions takes for a command to itself anywhere in a line; a character without width parts it.
 */
export function printable(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what is being removed.
      .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�')
      .replaceAll('##[', '##\u2060[')
  );
}
