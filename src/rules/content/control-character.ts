import { defineRule } from '../engine/rule.ts';

/**
 * Control characters (Unicode category Cc) but tab and the ends of lines, the separators U+2028 and U+2029, the
 * directional formatting characters of Unicode Standard Annex #9, and the noncharacters U+FFFE and U+FFFF.
 */
const invisible = /[^\P{Cc}\t\n\r]|[\u2028-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Characters that nobody can see in the file, and that change what is read: what was reviewed is not what is published. */
export default defineRule({
  id: 'content/control-character',
  severity: 'error',
  suppressible: false,
  messages: ['direction', 'separator', 'control', 'misread', 'noncharacter'],
  check({ library }, report) {
    for (const [file, text] of library.sources) {
      const seen = new Set<string>();
      let line = 1;
      let lineStart = 0;
      for (const { 0: character, index } of text.matchAll(invisible)) {
        for (let end = text.indexOf('\n', lineStart); end !== -1 && end < index; ) {
          line += 1;
          lineStart = end + 1;
          end = text.indexOf('\n', lineStart);
        }
        const identity = `${line} ${character}`;
        if (seen.has(identity)) continue;
        seen.add(identity);
        const code = character.charCodeAt(0);
        report({
          location: { file, line, column: index - lineStart + 1 },
          message: messageFor(code),
          values: { name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` },
        });
      }
    }
  },
});

function messageFor(code: number): 'direction' | 'separator' | 'control' | 'misread' | 'noncharacter' {
  if (code >= 0xfffe) return 'noncharacter';
  if (code === 0x2028 || code === 0x2029) return 'separator';
  if (code > 0x2029) return 'direction';
  // In Windows-1252 these bytes are quotation marks, dashes and letters such as œ.
  return code >= 0x80 ? 'misread' : 'control';
}
