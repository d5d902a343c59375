import { crc32 } from 'node:zlib';

/** What a paragraph of a document may be. */
export interface DocxParagraph {
  readonly text: string;
  /** Name of its style, such as `Heading 1` or `Titre 1`. */
  readonly style?: string;
  readonly bold?: boolean;
  /** Level of the list it is an item of. */
  readonly level?: number;
  /** The text of a note at its end. */
  readonly note?: string;
}

const names = ['w', 'r'].map((prefix) => {
  const space =
    prefix === 'w'
      ? 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return `xmlns:${prefix}="${space}"`;
});
const xmlns = names.join(' ');
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A document as a word processor saves it, with paragraphs, lists, notes, and a table of these rows at its end. */
export function docx(
  paragraphs: readonly DocxParagraph[],
  rows: readonly (readonly string[])[] = [],
): Buffer {
  const notes = paragraphs.flatMap(({ note }) => (note === undefined ? [] : [note]));
  const body = paragraphs.map((paragraph) => paragraphXml(paragraph, notes)).join('');
  const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p></w:tc>`;
  const table = rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('');
  const styles = [...new Set(paragraphs.flatMap(({ style }) => style ?? []))];
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${['styles', 'numbering', 'footnotes'].map((name, index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${name}" Target="${name}.xml"/>`).join('')}</Relationships>`,
    'word/document.xml': `<w:document ${xmlns}><w:body>${body}${table && `<w:tbl>${table}</w:tbl>`}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${xmlns}>${styles.map((style) => `<w:style w:type="paragraph" w:styleId="${style.replaceAll(' ', '')}"><w:name w:val="${style}"/></w:style>`).join('')}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${xmlns}><w:abstractNum w:abstractNumId="0">${[0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="bullet"/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${xmlns}>${notes.map((note, index) => `<w:footnote w:id="${index + 1}"><w:p><w:r><w:t xml:space="preserve">${escaped(note)}</w:t></w:r></w:p></w:footnote>`).join('')}</w:footnotes>`,
  };
  return zip(Object.entries(parts).map(([name, text]) => [name, Buffer.from(declaration + text)]));
}

function paragraphXml({ text, style, bold, level, note }: DocxParagraph, notes: readonly string[]): string {
  const list = level === undefined ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
  const named = style === undefined ? '' : `<w:pStyle w:val="${style.replaceAll(' ', '')}"/>`;
  const run = `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  const reference =
    note === undefined ? '' : `<w:r><w:footnoteReference w:id="${notes.indexOf(note) + 1}"/></w:r>`;
  return `<w:p><w:pPr>${named}${list}</w:pPr>${run}${reference}</w:p>`;
}

/** An archive of files as they are, uncompressed. */
export function zip(files: readonly (readonly [name: string, bytes: Buffer])[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of files) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), bytes]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, place, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06'), end]);
}
