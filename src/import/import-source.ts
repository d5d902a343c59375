import type { Root } from 'mdast';
import { type Section, textUnder } from '../content/library.ts';
import type { Fact } from '../facts/fact.ts';
import { findFacts } from '../facts/find-facts.ts';
import type { Language } from '../languages.ts';
import { otherLanguages } from '../languages.ts';
import { parseForCheck } from '../markdown/parse-body.ts';
import type { SectionKind } from '../sections/catalogue.ts';
import { recognizeHeading } from '../sections/recognize-heading.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { type Account, account } from './account.ts';
import { textOf } from './blocks-text.ts';
import { type DecodedSource, decodeSource } from './decode.ts';
import { readHtml } from './html/read-html.ts';
import { type ImportedSource, type LeftOut, type Remark, UnreadableSource } from './imported-source.ts';
import { leadToSections, linkAddresses } from './page/addresses.ts';
import { listBulletedParagraphs } from './page/bulleted-lists.ts';
import { dayIn, takeChangedOn } from './page/changed-on.ts';
import { removeFurnitureLines } from './page/furniture-lines.ts';
import { findHeadings, setLevels, takeTitle, tidyHeadings } from './page/headings.ts';
import { giveIds, type SectionIds } from './page/section-ids.ts';
import { writeMarkdown } from './page/write-markdown.ts';
import { onOneLine } from './plain-words.ts';
import { readDocx } from './read-docx.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';

export interface ImportOptions {
  readonly language: Language;
  /** The name of the file, for its ending and for messages. */
  readonly name: string;
  readonly address?: string | undefined;
  /** Kinds of section that every statement must have. */
  readonly required: readonly SectionKind[];
  /** The sections of the version in the other language, when it is there. */
  readonly other?: { readonly sections: readonly Section[]; readonly language: Language } | undefined;
}

/** A statement made of somebody else’s page. */
export interface ImportedStatement {
  /** The Markdown under the front matter. */
  readonly markdown: string;
  /** Empty when the source has none. */
  readonly title: string;
  readonly updated: string | undefined;
  readonly address: string | undefined;
  readonly ids: SectionIds;
  readonly account: Account;
  readonly facts: readonly Fact[];
  readonly remarks: readonly Remark[];
  /** Headings with nothing under them. */
  readonly empty: readonly string[];
}

/**
 * Makes a statement of a page that somebody else wrote: HTML, a Word document, Markdown or plain text. Nothing is added
 * to its words, and each that is left out is named.
 *
 * @throws UnreadableSource for what cannot be read as a text in the given language.
 */
export async function importSource(bytes: Uint8Array, options: ImportOptions): Promise<ImportedStatement> {
  const { language, name } = options;
  const decoded = decodeSource(bytes, name);
  const source = await read(decoded, bytes, options).catch((error: unknown) => {
    // The parser of HTML goes into each element, and no page that somebody wrote is thousands of elements deep.
    if (error instanceof RangeError) throw new UnreadableSource('import.error.too-deep', { file: name });
    throw error;
  });
  const { tree } = source;
  refuseOtherLanguage(source, language, name);
  const remarks: Remark[] = [...source.remarks];
  if (decoded.encoding !== undefined)
    remarks.unshift({ key: 'import.remark.encoding', values: { encoding: decoded.encoding } });
  const leftOut: LeftOut[] = [...source.leftOut];
  const stated = source.leftOut.map(({ text }) => dayIn(text, language)).find(Boolean);
  leftOut.push(...removeFurnitureLines(tree));
  const changedOn = takeChangedOn(tree, language);
  leftOut.push(...(changedOn?.leftOut ?? []));
  listBulletedParagraphs(tree);
  findHeadings(tree, language);
  leftOut.push(...removeFurnitureLines(tree));
  const found = onOneLine(takeTitle(tree, source.title, language) ?? firstLine(tree, language) ?? '');
  setLevels(tree);
  const title = tidyHeadings(tree, found);
  remarks.push(...linkAddresses(tree));
  if (tree.children.length === 0) throw new UnreadableSource('import.error.no-text', { file: name });
  const ids = giveIds(tree, language, options.required, options.other);
  leadToSections(tree);
  const markdown = await writeMarkdown(tree);
  const body = parseForCheck({
    text: markdown,
    file: name,
    firstLine: 1,
    language,
    frenchTypography: 'fr-CA',
  });
  const words = [title, ...tree.children.map(textOf)];
  return {
    markdown,
    title,
    updated: changedOn?.day ?? stated ?? source.changedOn,
    address: source.address,
    ids,
    account: account(source.runs, leftOut, body, title, language),
    facts: words.flatMap((text) => findFacts(text, language)),
    remarks: unique(remarks),
    empty: body.sections.filter((section) => textUnder(section) === '').map(({ heading }) => heading),
  };
}

async function read(
  { format, text }: DecodedSource,
  bytes: Uint8Array,
  options: ImportOptions,
): Promise<ImportedSource> {
  const given = { address: options.address };
  if (format === 'html') return readHtml(text, { ...given, isPage: true });
  const source =
    format === 'docx'
      ? await readDocx(bytes, options.name)
      : format === 'markdown'
        ? await readMarkdown(text)
        : readText(text, options.language);
  return { ...source, address: options.address ?? source.address };
}

/** A text that is plainly in the other language was given for this one by mistake. */
function refuseOtherLanguage({ tree }: ImportedSource, language: Language, file: string): void {
  const found = detectLanguage(tree.children.map(textOf).join('\n')).language;
  if (found !== undefined && otherLanguages(language).includes(found))
    throw new UnreadableSource(`import.error.is-${found}`, { file });
}

/** A short line before all else is the title of a text that has no headings left. */
function firstLine(tree: Root, language: Language): string | undefined {
  const [first] = tree.children;
  if (first?.type !== 'paragraph' && first?.type !== 'heading') return undefined;
  const text = textOf(first);
  if (text.length > 110 || text.includes('\n') || /[.;,:]$/.test(text)) return undefined;
  if (recognizeHeading(text, '', language)?.certainty === 'exact') return undefined;
  tree.children.shift();
  return text;
}

function unique(remarks: readonly Remark[]): readonly Remark[] {
  const seen = new Map(remarks.map((remark) => [JSON.stringify(remark), remark]));
  return [...seen.values()];
}
