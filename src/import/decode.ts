import { UnreadableSource } from './imported-source.ts';
import { withWindowsSigns } from './plain-words.ts';

type SourceFormat = 'html' | 'docx' | 'markdown' | 'text';

export interface DecodedSource {
  readonly format: SourceFormat;
  /** Empty for a docx, which is no text. */
  readonly text: string;
  /** How it was encoded, where that was not UTF-8. */
  readonly encoding?: string | undefined;
}

/** What files that hold no text begin with, a character for each byte. */
const signatures: readonly (readonly [string, 'pdf' | 'doc' | 'rtf' | 'binary'])[] = [
  ['%PDF-', 'pdf'],
  ['\xd0\xcf\x11\xe0', 'doc'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'binary'],
  ['\xff\xd8\xff', 'binary'],
  ['GIF8', 'binary'],
  ['\x1f\x8b', 'binary'],
  ['bplist', 'binary'],
  ['7z\xbc\xaf', 'binary'],
  ['Rar!', 'binary'],
];

/**
 * Tells what a file is by its bytes, and then by its name, and decodes its text. A file that says it is in one encoding
 * and is valid UTF-8 is UTF-8: saved pages often keep a `<meta charset>` that no longer holds.
 *
 * @param name the file's name, for its ending; `-` for the standard input.
 * @throws UnreadableSource for what holds no text that can be read: a PDF, a picture, an empty file.
 */
export function decodeSource(bytes: Uint8Array, name: string): DecodedSource {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const refuse = (reason: 'pdf' | 'doc' | 'rtf' | 'binary' | 'empty' | 'mhtml' | 'not-docx'): never => {
    throw new UnreadableSource(`import.error.${reason}`, { file: name });
  };
  for (const [signature, reason] of signatures) if (start.startsWith(signature)) refuse(reason);
  if (start.startsWith('PK\x03\x04')) return { format: 'docx', text: '' };
  const { text: decoded, encoding } = decodeText(bytes);
  const text = decoded.replace(/\r\n?/g, '\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell a program or a picture from a text.
  if ((text.match(/[\u0000-\u0008\u000e-\u001a\ufffd]/g)?.length ?? 0) > text.length / 200) refuse('binary');
  if (text.trim() === '') refuse('empty');
  if (/\.docx$/i.test(name)) refuse('not-docx');
  if (/^(?:From: <Saved|MIME-Version:)[\s\S]{0,2000}multipart\/related/i.test(text)) refuse('mhtml');
  return { format: formatOf(text, name), text, encoding };
}

function formatOf(text: string, name: string): SourceFormat {
  const looksLikeHtml = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i;
  if (/\.x?html?$/i.test(name) || looksLikeHtml.test(text)) return 'html';
  if (/\.(?:md|markdown|mdown)$/i.test(name)) return 'markdown';
  if (/\.te?xt$/i.test(name)) return 'text';
  if ((text.match(/<\/(?:p|div|h[1-6]|li|ul)>/gi)?.length ?? 0) > 2) return 'html';
  return /^#{1,6} |\]\(https?:/m.test(text) ? 'markdown' : 'text';
}

function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding?: string } {
  const decode = (label: string, fatal = false): string => new TextDecoder(label, { fatal }).decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode('utf-16le'), encoding: 'UTF-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decode('utf-16be'), encoding: 'UTF-16' };
  try {
    return { text: decode('utf-8', true) };
  } catch {
    const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
    const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? '';
    const label = /^utf/i.test(named) || !isEncoding(named) ? 'windows-1252' : named;
    return { text: withWindowsSigns(decode(label)), encoding: new TextDecoder(label).encoding };
  }
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
