import { type FactKind, factKinds } from '../facts/fact.ts';
import type { Translate } from '../i18n/translator.ts';
import { type Language, propertiesOf } from '../languages.ts';
import { kindEntry, kindTitle, type SectionKind } from '../sections/catalogue.ts';
import { excerpt } from '../text/excerpt.ts';
import { printable } from '../text/printable.ts';
import type { OpenKey } from './front-matter.ts';
import type { ImportedStatement } from './import-source.ts';
import { type LeftOut, leftOutReasons } from './imported-source.ts';

export interface ImportReport {
  readonly statement: ImportedStatement;
  readonly language: Language;
  readonly open: readonly OpenKey[];
  /** Required kinds that no section of it has, exceptions aside. */
  readonly missing: readonly SectionKind[];
  /** The file of the other version: where it is, or where it is expected. */
  readonly otherFile: string;
  readonly hasOther: boolean;
  /** Whether its front matter answers anything: that is for an editor to write, and is not made of the source. */
  readonly hasAnswers: boolean;
}

/** So many variants of a heading show what is meant. */
const shownVariants = 4;

/** What was made of a source and what is left to do, in the language of the person who asked. */
export function importReport(report: ImportReport, translate: Translate): string {
  const { statement } = report;
  const lines = [
    ...sectionLines(report, translate),
    ...accountLines(statement, translate),
    ...factLines(statement, translate),
    ...titled(translate('import.report.remarks'), [
      ...statement.remarks.map(({ key, values }) => translate(key, values)),
      ...(report.hasAnswers ? [] : [translate('import.report.answers')]),
    ]),
    ...titled(translate('import.report.missing'), missingLines(report, translate)),
  ];
  return lines.map((line) => printable(line)).join('\n');
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function sectionLines(
  { statement: { ids }, otherFile }: ImportReport,
  translate: Translate,
): readonly string[] {
  const sections = ids.sections.filter((section) => section.ids.length > 0);
  const lines = sections.map(({ heading, ids: own, counterpart, also }) => {
    const values = { heading: excerpt(heading), ids: own.map((id) => `#${id}`).join(' ') };
    if (also !== undefined) return translate('import.report.section-also', { ...values, id: also });
    if (counterpart === undefined) return translate('import.report.section', values);
    return translate('import.report.section-paired', { ...values, other: excerpt(counterpart) });
  });
  const changed = ids.changed.map(({ section, ids: now }) =>
    translate('import.report.changed', {
      heading: excerpt(section.heading),
      ids: now.map((id) => `#${id}`).join(' '),
      file: otherFile,
    }),
  );
  return [
    ...titled(translate('import.report.sections'), lines),
    ...titled(translate('import.report.changedIds'), changed),
  ];
}

function accountLines({ account }: ImportedStatement, translate: Translate): readonly string[] {
  const count = account.leftOut.length;
  const lines = leftOutReasons.flatMap((reason) => {
    const texts = account.leftOut.filter((one: LeftOut) => one.reason === reason);
    if (texts.length === 0) return [];
    const shown = texts.map(({ text }) => excerpt(text)).join(' | ');
    return [
      translate('import.report.counted', {
        label: translate(`import.reason.${reason}`),
        number: texts.length,
        texts: shown,
      }),
    ];
  });
  const kept = translate('import.report.kept', { count: account.kept });
  return [
    '',
    `${kept} ${translate('import.report.leftOut', { count })}`,
    ...lines.map((line) => `  ${line}`),
  ];
}

/** Which facts stand in the text, so that the editor can compare them with the source. */
function factLines({ facts }: ImportedStatement, translate: Translate): readonly string[] {
  const lines = factKinds
    .filter((kind) => kind !== 'number')
    .flatMap((kind: FactKind) => {
      const texts = [...new Set(facts.filter((fact) => fact.kind === kind).map(({ text }) => excerpt(text)))];
      return texts.length === 0
        ? []
        : [
            translate('import.report.named', {
              label: translate(`import.fact.${kind as ShownKind}`),
              texts: texts.join(' | '),
            }),
          ];
    });
  return titled(translate('import.report.facts'), lines);
}

type ShownKind = Exclude<FactKind, 'number'>;

/** What stands between the statement and publication. */
function missingLines(
  { statement, language, open, missing, otherFile, hasOther }: ImportReport,
  translate: Translate,
): readonly string[] {
  const quoted = (words: string): string => propertiesOf[language].quotationMarks.join(words);
  return [
    ...open.map((key) => translate(`import.open.${key}`)),
    ...missing.map((kind) => {
      const title = kindTitle(kind, language);
      const { headings, sureKeys } = kindEntry(kind);
      const known = [title, ...headings[language], ...sureKeys[language].map(capitalized)];
      const variants = [...new Set(known)].slice(0, shownVariants);
      return translate('import.report.missing-section', {
        id: kind,
        variants: variants.map(quoted).join(', '),
      });
    }),
    ...statement.empty.map((heading) => translate('import.report.empty', { heading })),
    ...(hasOther ? [] : [translate('import.report.no-counterpart', { file: otherFile })]),
    ...(hasOther
      ? statement.ids.sections
          .filter(({ counterpart, ids }) => counterpart === undefined && ids.length > 0)
          .map(({ heading }) =>
            translate('import.report.unpaired', { heading: excerpt(heading), file: otherFile }),
          )
      : []),
    ...statement.ids.alone.map((heading) =>
      translate('import.report.alone', { heading: excerpt(heading), file: otherFile }),
    ),
  ];
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
