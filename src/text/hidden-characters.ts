/**
 * Characters that nobody sees in a file and that change what is read: control characters (Unicode category Cc) but tab and
 * the ends of lines; the separators U+2028 and U+2029; those that turn the direction of text (property Bidi_Control of
 * Unicode Standard Annex #9); the marks of interlinear annotations; the characters with which emoji flags are tagged, but
 * for in a flag; and noncharacters.
 */
export const hiddenCharacters =
  /[^\P{Cc}\t\n\r]|[\u2028\u2029\ufff9-\ufffb]|\p{Bidi_Control}|\p{Noncharacter_Code_Point}|(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]{0,6})[\u{e0000}-\u{e007f}]/gu;

/** The first of them in a text that was decoded from a notation, such as YAML’s; undefined where there is none. */
export function hiddenCharacterIn(text: string): string | undefined {
  return text.match(hiddenCharacters)?.[0];
}

/** `U+202E` */
export function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
