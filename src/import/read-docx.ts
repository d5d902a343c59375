import { readHtml } from './html/read-html.ts';
import { type ImportedSource, UnreadableSource } from './imported-source.ts';

/**
 * Reads a document of a word processor, by way of HTML.
 *
 * @param name for the message, when it is no such document.
 * @throws UnreadableSource
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<ImportedSource> {
  const { default: mammoth } = await import('mammoth');
  let html: string;
  try {
    const options = {
      styleMap: [
        "p[style-name='Title'] => h1:fresh",
        "p[style-name='Titre'] => h1:fresh",
        ...[1, 2, 3, 4, 5].map((level) => `p[style-name='Titre ${level}'] => h${level}:fresh`),
      ],
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
    };
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)).value;
  } catch {
    throw new UnreadableSource('import.error.not-docx', { file: name });
  }
  if (html.trim() === '') throw new UnreadableSource('import.error.empty', { file: name });
  return readHtml(html, { isPage: false });
}
