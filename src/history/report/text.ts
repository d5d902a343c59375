import picocolors from 'picocolors';
import { type Translate, translatorFor } from '../../i18n/translator.ts';
import { type Language, languages, propertiesOf } from '../../languages.ts';
import { printable } from '../../text/printable.ts';
import { type Run, wrapRuns } from '../../text/wrap.ts';
import type { LibraryChanges, PageChange, SectionChange } from '../compare-libraries.ts';
import type { ValueChange } from '../value-changes.ts';
import type { DiffPiece } from '../word-diff.ts';
import { changeSentences, factRows, type Names, sectionRemark } from './words.ts';

export interface TextOptions extends Names {
  readonly language: Language;
  readonly colour: boolean;
  /** Width of the terminal; a common one when left out. */
  readonly columns?: number | undefined;
}

/** What changed, for a person at a terminal: removed words between [- and -], added ones between {+ and +}. */
export function formatChangesText(changes: LibraryChanges, options: TextOptions): string {
  return new TextReport(options).text(changes, options);
}

class TextReport {
  readonly #translate: Translate;
  readonly #language: Language;
  readonly #colours: ReturnType<typeof picocolors.createColors>;
  readonly #width: number;

  constructor({ language, colour, columns = 100 }: TextOptions) {
    this.#translate = translatorFor(language);
    this.#language = language;
    this.#colours = picocolors.createColors(colour);
    this.#width = Math.max(40, Math.min(columns, 100));
  }

  text(changes: LibraryChanges, names: Names): string {
    const facts = factRows(changes, this.#translate);
    const blocks = [
      changeSentences(changes, names, this.#translate).flatMap((sentence) => this.#fill(sentence)),
      ...(facts.length === 0
        ? []
        : [
            [
              this.#colours.bold(this.#translate('compare.facts')),
              ...facts.flatMap(({ page, heading, language, kind, before, after }) => [
                ...this.#fill(`${page} · ${heading} · ${language} · ${kind}`, '  '),
                ...this.#wrap(
                  [
                    this.#run('removed', before === undefined ? '' : `[-${before}-]`),
                    this.#run('added', after === undefined ? '' : ` {+${after}+}`),
                  ],
                  '    ',
                ),
              ]),
            ],
          ]),
      ...changes.pages.map((page) => this.#page(page)),
      ...changes.settings.map(({ file, values }) => [
        this.#colours.bold(printable(file)),
        ...this.#values(values, '  '),
      ]),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  }

  #page({ name, title, versions, sections }: PageChange): readonly string[] {
    return [
      ...this.#fill(`${name} — ${title}`).map((line) => this.#colours.bold(line)),
      ...versions.flatMap(({ kind, language, file, version, values }) => [
        ...this.#fill(
          this.#translate(`compare.version.${kind}`, {
            language: this.#translate(`readability.version.${language}`),
            address: version?.address ?? file,
          }),
          '  ',
        ),
        ...this.#values(values, '    '),
      ]),
      ...sections.flatMap((section) => ['', ...this.#section(section)]),
    ];
  }

  #section(section: SectionChange): readonly string[] {
    const { versions, anchor } = section;
    const shown = versions.find(({ language }) => language === this.#language) ?? versions[0];
    return [
      ...this.#fill(shown?.heading ?? anchor, '  ').map((line) => this.#colours.underline(line)),
      ...(versions.length < languages.length
        ? this.#fill(sectionRemark(section, this.#translate), '  ')
        : []),
      ...versions.flatMap(({ language, kind, pieces }) => {
        const name = `    ${this.#translate(`readability.version.${language}`)}`.padEnd(14);
        return kind === 'typography'
          ? this.#fill(this.#translate('compare.typography'), name)
          : this.#wrap(
              pieces.map((piece) => this.#piece(piece)),
              name,
            );
      }),
    ];
  }

  #values(values: readonly ValueChange[], margin: string): readonly string[] {
    const none = this.#translate('compare.none');
    return values.flatMap(({ key, before, after }) =>
      this.#wrap(
        [
          this.#run('kept', `${key}${propertiesOf[this.#language].colon} `),
          this.#run('removed', before === undefined ? none : `[-${before}-]`),
          this.#run('kept', ' → '),
          this.#run('added', after === undefined ? none : `{+${after}+}`),
        ],
        margin,
      ),
    );
  }

  #piece({ type, text, space }: DiffPiece): Run {
    const marked = { kept: text, removed: `[-${text}-]`, added: `{+${text}+}` }[type];
    return this.#run(type, `${space}${marked}`);
  }

  #run(type: DiffPiece['type'], text: string): Run {
    const { red, green } = this.#colours;
    const paint = { kept: (words: string) => words, removed: red, added: green }[type];
    return { text: printable(text.replace(/\s+/g, ' ')), paint };
  }

  #fill(text: string, margin = ''): readonly string[] {
    return this.#wrap([this.#run('kept', text)], margin);
  }

  #wrap(runs: readonly Run[], margin: string): readonly string[] {
    return wrapRuns(runs, this.#width, margin);
  }
}
