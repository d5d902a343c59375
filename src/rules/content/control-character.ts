import { codePointName, hiddenCharacterIn, hiddenCharacters } from '../../text/hidden-characters.ts';
import { defineRule } from '../engine/rule.ts';

/** How HTML, and so Markdown, can write any character out (HTML, section 13.5). */
const reference = /&(?:#(?:x([0-9a-f]{1,6})|(\d{1,7}))|(lrm|rlm));/gi;

/** Characters that nobody can see in the file, and that change what is read: what was reviewed is not what is published. */
export default defineRule({
  id: 'content/control-character',
  severity: 'error',
  suppressible: false,
  messages: ['direction', 'separator', 'control', 'misread', 'noncharacter', 'reference'],
  check({ library }, report) {
    for (const [file, text] of library.sources) {
      const seen = new Set<string>();
      let line = 1;
      let lineStart = 0;
      for (const { index, name, message } of hiddenIn(text, file.endsWith('.md'))) {
        for (let end = text.indexOf('\n', lineStart); end !== -1 && end < index; ) {
          line += 1;
          lineStart = end + 1;
          end = text.indexOf('\n', lineStart);
        }
        const identity = `${line} ${name}`;
        if (seen.has(identity)) continue;
        seen.add(identity);
        report({ location: { file, line, column: index - lineStart + 1 }, message, values: { name } });
      }
    }
  },
});

interface Hidden {
  readonly index: number;
  readonly name: string;
  readonly message: 'direction' | 'separator' | 'control' | 'misread' | 'noncharacter' | 'reference';
}

/** In the order of their places. */
function hiddenIn(text: string, isMarkdown: boolean): readonly Hidden[] {
  const asIs = Array.from(text.matchAll(hiddenCharacters), ({ 0: character, index }): Hidden => {
    return { index, name: codePointName(character), message: messageFor(character) };
  });
  if (!isMarkdown || !text.includes('&')) return asIs;
  const writtenOut = Array.from(text.matchAll(reference)).flatMap((match): readonly Hidden[] => {
    const character = characterOf(match);
    return hiddenCharacterIn(character) !== undefined
      ? [{ index: match.index, name: codePointName(character), message: 'reference' }]
      : [];
  });
  return [...asIs, ...writtenOut].sort((one, other) => one.index - other.index);
}

function characterOf([, hex, decimal, name]: RegExpMatchArray): string {
  if (name !== undefined) return name.toLowerCase() === 'lrm' ? '\u200e' : '\u200f';
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function messageFor(character: string): Exclude<Hidden['message'], 'reference'> {
  if (/\p{Noncharacter_Code_Point}/u.test(character)) return 'noncharacter';
  if (/[\u2028\u2029]/.test(character)) return 'separator';
  if (/\p{Bidi_Control}/u.test(character)) return 'direction';
  // In Windows-1252 these bytes are quotation marks, dashes and letters such as œ.
  return /[\u0080-\u009f]/.test(character) ? 'misread' : 'control';
}
