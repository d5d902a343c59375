import { otherFormatsOf } from '../../pages/other-formats.ts';
import type { PageOf, PublishedSite } from '../../pages/published-site.ts';
import { indexAddress, schemaAddresses } from './addresses.ts';
import { toMarkdown } from './markdown-writer.ts';
import { statementData, statementPages, statementsIndex } from './statement-data.ts';
import { dataSchemas, type StatementsIndex } from './statement-schema.ts';
import { statementTree } from './statement-tree.ts';
import { toPlainText } from './text-writer.ts';

/** A file of the site that is not a page: its path below the output folder, and its text. */
export type TextFile = readonly [file: string, text: string];

/** Every statement as Markdown, plain text and JSON, the index of all, and the schemas of both; one by one, as they are made. */
export function* formatFiles(site: PublishedSite): Iterable<TextFile> {
  for (const page of statementPages(site)) yield* filesOfStatement(site, page);
  yield [pathOf(indexAddress), indexText(statementsIndex(site))];
  const schemas = dataSchemas();
  for (const name of ['statement-data', 'statements-index'] as const)
    yield [pathOf(schemaAddresses[name]), jsonText(schemas[name])];
}

function* filesOfStatement(site: PublishedSite, page: PageOf<'statement'>): Iterable<TextFile> {
  const tree = statementTree(site, page);
  const document = { language: page.language, address: site.absolute(page.address) };
  for (const { format, address } of otherFormatsOf(site, page)) {
    if (format === 'markdown') yield [pathOf(address), toMarkdown(tree)];
    else if (format === 'text') yield [pathOf(address), toPlainText(tree, document)];
    else if (format === 'json') yield [pathOf(address), jsonText(statementData(site, page))];
  }
}

function pathOf(address: string): string {
  return address.slice(1);
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The index with each statement on one line: short, and two editions can be compared line by line. */
function indexText({ statements, ...rest }: StatementsIndex): string {
  const head = JSON.stringify(rest, null, 2).replace(/\n\}$/, '');
  const lines = statements.map((entry) => `    ${JSON.stringify(entry)}`);
  return `${head},\n  "statements": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
