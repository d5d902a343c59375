import type { TextPage } from '../../pages/editions/edition-text.ts';
import { otherFormatsOf } from '../../pages/other-formats.ts';
import type { PageOf, PublishedSite } from '../../pages/published-site.ts';
import { indexAddress, schemaAddresses } from './addresses.ts';
import { toMarkdown } from './markdown-writer.ts';
import { editionData, statementData, statementsIndex } from './statement-data.ts';
import { dataSchemas, type IndexEntry } from './statement-schema.ts';
import { statementTree } from './statement-tree.ts';
import { toPlainText } from './text-writer.ts';

/** A file of the site that is not a page: its path below the output folder, and its text. */
export type TextFile = readonly [file: string, text: string];

/** A statement or an edition in one language as Markdown, plain text and JSON. */
export function formatFiles(site: PublishedSite, page: TextPage): readonly TextFile[] {
  const tree = statementTree(site, page);
  const document = { language: page.language, address: site.absolute(page.address) };
  return otherFormatsOf(site, page).flatMap(({ format, address }): readonly TextFile[] => {
    if (format === 'markdown') return [[pathOf(address), toMarkdown(tree)]];
    if (format === 'text') return [[pathOf(address), toPlainText(tree, document)]];
    return format === 'json' ? [[pathOf(address), jsonText(dataOf(site, page))]] : [];
  });
}

function dataOf(site: PublishedSite, page: TextPage): object {
  return page.content.kind === 'edition'
    ? (editionData(site, page as PageOf<'edition'>) ?? {})
    : statementData(site, page as PageOf<'statement'>);
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

/** The JSON Schemas of the data of a statement, of the index, and, where something was released, of an edition. */
export function schemaFiles({ hasReleases }: Pick<PublishedSite, 'hasReleases'>): readonly TextFile[] {
  const schemas = dataSchemas();
  return (['statement-data', 'edition-data', 'statements-index'] as const)
    .filter((name) => name !== 'edition-data' || hasReleases)
    .map((name) => [pathOf(schemaAddresses[name]), jsonText(schemas[name])]);
}

function pathOf(address: string): string {
  return address.slice(1);
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
