import { type Translate, translatorFor } from '../../i18n/translator.ts';
import { type Language, languages, propertiesOf } from '../../languages.ts';
import { inMarkdown } from '../../text/in-markdown.ts';
import type { LibraryChanges, PageChange, SectionChange } from '../compare-libraries.ts';
import type { ValueChange } from '../value-changes.ts';
import type { DiffPiece } from '../word-diff.ts';
import { changeSentences, factRows, type Names, sectionRemark } from './words.ts';

export interface MarkdownOptions extends Names {
  readonly language: Language;
  /** Bytes of UTF-8 it may take at most: GitHub shows nothing at all of a summary that is larger than it allows. */
  readonly mostBytes: number;
}

/** What changed, for a pull request or the summary of a job. */
export function formatChangesMarkdown(changes: LibraryChanges, options: MarkdownOptions): string {
  const { language, mostBytes } = options;
  const translate = translatorFor(language);
  const head = [
    `## ${inMarkdown(translate('compare.title'))}`,
    ...changeSentences(changes, options, translate).map(inMarkdown),
    ...factsTable(changes, translate),
  ].join('\n\n');
  const blocks = [
    ...changes.pages.map((page) => pageMarkdown(page, language, translate)),
    ...changes.settings.map(({ file, values }) =>
      [`### ${inMarkdown(file)}`, valuesList(values, language)].join('\n\n'),
    ),
  ];
  const more = (count: number): string => `\n\n${inMarkdown(translate('compare.more', { count }))}`;
  let left = mostBytes - Buffer.byteLength(`${head}${more(blocks.length)}\n`);
  let shown = 0;
  for (const block of blocks) {
    left -= Buffer.byteLength(`\n\n${block}`);
    if (left < 0) break;
    shown += 1;
  }
  const text = [head, ...blocks.slice(0, shown)].join('\n\n');
  const whole = `${text}${shown < blocks.length ? more(blocks.length - shown) : ''}\n`;
  return Buffer.byteLength(whole) > mostBytes ? '' : whole;
}

function factsTable(changes: LibraryChanges, translate: Translate): readonly string[] {
  const rows = factRows(changes, translate);
  if (rows.length === 0) return [];
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const columns = (['page', 'section', 'language', 'fact', 'before', 'after'] as const).map((name) =>
    translate(`compare.column.${name}`),
  );
  return [
    `### ${inMarkdown(translate('compare.facts'))}`,
    [
      row(columns.map(inMarkdown)),
      row(columns.map(() => '---')),
      ...rows.map(({ page, heading, language, kind, before, after }) =>
        row(
          [page, heading, language, kind, before ?? '—', after ?? '—'].map((cell) =>
            inMarkdown(oneLine(cell)),
          ),
        ),
      ),
    ].join('\n'),
  ];
}

function pageMarkdown(page: PageChange, language: Language, translate: Translate): string {
  const { name, title, versions, sections } = page;
  const sentences = versions.flatMap((version) => {
    const words = translate(`compare.version.${version.kind}`, {
      language: translate(`readability.version.${version.language}`),
      address: version.version?.address ?? version.file,
    });
    const { values } = version;
    return [`- ${inMarkdown(words)}`, ...(values.length > 0 ? [indent(valuesList(values, language))] : [])];
  });
  return [
    `### ${inMarkdown(`${name} — ${title}`)}`,
    sentences.join('\n'),
    ...sections.map((section) => sectionMarkdown(section, language, translate)),
  ].join('\n\n');
}

function sectionMarkdown(section: SectionChange, language: Language, translate: Translate): string {
  const { versions } = section;
  const shown = versions.find((version) => version.language === language) ?? versions[0];
  return [
    `#### ${inMarkdown(shown?.heading ?? section.anchor)}`,
    ...(versions.length < languages.length ? [`*${inMarkdown(sectionRemark(section, translate))}*`] : []),
    ...versions.map((version) => {
      const name = inMarkdown(translate(`readability.version.${version.language}`));
      const colon = propertiesOf[language].colon;
      if (version.kind === 'typography')
        return `**${name}**${colon} ${inMarkdown(translate('compare.typography'))}`;
      return `**${name}**${colon} ${version.pieces.map(pieceMarkdown).join('')}`;
    }),
  ].join('\n\n');
}

function pieceMarkdown({ type, text, space }: DiffPiece): string {
  const words = inMarkdown(oneLine(text));
  if (type === 'kept') return `${space}${words}`;
  return type === 'removed' ? `${space}<del>${words}</del>` : `${space}<ins>${words}</ins>`;
}

function valuesList(values: readonly ValueChange[], language: Language): string {
  const none = translatorFor(language)('compare.none');
  const marked = (tag: 'del' | 'ins', value: string | undefined): string =>
    value === undefined ? none : `<${tag}>${inMarkdown(oneLine(value))}</${tag}>`;
  return values
    .map(
      ({ key, before, after }) =>
        `- ${inMarkdown(key)}${propertiesOf[language].colon} ${marked('del', before)} → ${marked('ins', after)}`,
    )
    .join('\n');
}

function indent(lines: string): string {
  return lines.replace(/^/gm, '  ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
