import { otherFormatsOf } from '../../pages/other-formats.ts';
import type { PageOf, PublishedSite } from '../../pages/published-site.ts';
import { indexAddress, schemaAddresses } from './addresses.ts';
import { toMarkdown } from './markdown-writer.ts';
import { statementData, statementsIndex } from './statement-data.ts';
import { dataSchemas, type IndexEntry } from './statement-schema.ts';
import { statementTree } from './statement-tree.ts';
import { toPlainText } from './text-writer.ts';

/** A file of the site that is not a page: its path below the output folder, and its text. */
export type TextFile = readonly [file: string, text: string];

/** A statement in one language as Markdown, plain text and JSON. */
export function statementFiles(site: PublishedSite, page: PageOf<'statement'>): readonly TextFile[] {
  const tree = statementTree(site, page);
  const document = { language: page.language, address: site.absolute(page.address) };
  return otherFormatsOf(site, page).flatMap(({ format, address }): readonly TextFile[] => {
    if (format === 'markdown') return [[pathOf(address), toMarkdown(tree)]];
    if (format === 'text') return [[pathOf(address), toPlainText(tree, document)]];
    return format === 'json' ? [[pathOf(address), jsonText(statementData(site, page))]] : [];
  });
}

/**
 * The index of all statements, each on one line: short, and two editions can be compared line by line.
 *
 * @param entries what `indexEntry` gives for each statement in each language, in the order of the content.
 */
export function indexFile(site: PublishedSite, entries: readonly IndexEntry[]): TextFile {
  const { statements, ...rest } = statementsIndex(site, entries);
  const head = JSON.stringify(rest, null, 2).replace(/\n\}$/, '');
  const lines = statements.map((entry) => `    ${JSON.stringify(entry)}`);
  return [pathOf(indexAddress), `${head},\n  "statements": [\n${lines.join(',\n')}\n  ]\n}\n`];
}

/** The JSON Schemas of the data of a statement and of the index. */
export function schemaFiles(): readonly TextFile[] {
  const schemas = dataSchemas();
  return (['statement-data', 'statements-index'] as const).map((name) => [
    pathOf(schemaAddresses[name]),
    jsonText(schemas[name]),
  ]);
}

function pathOf(address: string): string {
  return address.slice(1);
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
