import picocolors from 'picocolors';
import { groupBy } from '../../content/group-by.ts';
import { plainName } from '../../content/names.ts';
import { inForceFrom } from '../../history/editions/in-force.ts';
import { targetOf } from '../../history/outdated-sections.ts';
import { isMessageKey, type MessageKey, type Translate, translatorFor } from '../../i18n/translator.ts';
import { type Language, languages } from '../../languages.ts';
import { exceptionTitle } from '../../pages/exception-title.ts';
import { sentenceOf } from '../../report/sentences.ts';
import type { Finding } from '../../rules/engine/run-rules.ts';
import { kindTitle } from '../../sections/catalogue.ts';
import { formatDay } from '../../text/dates.ts';
import { printable } from '../../text/printable.ts';
import { wrapHanging } from '../../text/wrap.ts';
import { errorsIn, type OrganizationStatus, type SiteStatus } from '../site-status.ts';
import type { KindInLanguages, StatementStatus } from '../statement-status.ts';

export interface StatusTextOptions {
  readonly language: Language;
  readonly colour: boolean;
  /** Width of the terminal; a common one when left out. */
  readonly columns?: number | undefined;
}

/** What everything that is printed depends on. */
interface Page {
  readonly language: Language;
  readonly translate: Translate;
  readonly colours: ReturnType<typeof picocolors.createColors>;
  readonly width: number;
}

/** Errors that are told apart here; of more, `check` tells. A statement is to fit a screen. */
const mostSentences = 8;
const margin = '  ';

/** Where statements stand, for a person at a terminal. */
export function formatStatusText(
  status: SiteStatus,
  { language, colour, columns = 100 }: StatusTextOptions,
): string {
  const page: Page = {
    language,
    translate: translatorFor(language),
    colours: picocolors.createColors(colour),
    width: Math.max(40, Math.min(columns, 100)),
  };
  const { translate } = page;
  const blocks = status.organizations.flatMap((organization) =>
    organizationBlocks(organization, status, page),
  );
  if (blocks.length === 0) blocks.push([translate('status.nothing')]);
  const elsewhere = errorsIn(status.elsewhere);
  if (elsewhere.length > 0)
    blocks.push([
      ...wrapHanging(translate('status.elsewhere', { count: elsewhere.length }), page.width, '', ''),
      ...errorLines(elsewhere, page),
    ]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** What is wrong with the organization as a whole, if anything is, then each of its statements. */
function organizationBlocks(
  organization: OrganizationStatus,
  site: SiteStatus,
  page: Page,
): readonly (readonly string[])[] {
  const { translate, language, colours, width } = page;
  const { key, statements } = organization;
  const errors = errorsIn(organization.findings);
  const settings = organization.organization?.settings.values;
  const name = settings ? printable(plainName(settings.name[language])) : key;
  const own: string[] = [];
  if (!settings) own.push(translate('status.unreadable', { name: key }));
  else if (statements.length === 0) own.push(translate('laws.noStatement'));
  else if (errors.length > 0) own.push(translate('status.inOrganization', { count: errors.length }));
  return [
    ...(own.length > 0
      ? [
          [
            colours.bold(settings ? `${name} (${key})` : name),
            ...own.flatMap((sentence) => wrapHanging(sentence, width, margin, margin)),
            ...errorLines(errors, page),
          ],
        ]
      : []),
    ...statements.map((statement) => statementLines(statement, name, errorsBeside(statement, site), page)),
  ];
}

/** How many errors outside a statement keep it from being published. */
function errorsBeside({ findings }: StatementStatus, { organizations, elsewhere }: SiteStatus): number {
  const all = [
    elsewhere,
    ...organizations.flatMap((one) => [one.findings, ...one.statements.map((other) => other.findings)]),
  ];
  return errorsIn(all.flat()).length - errorsIn(findings).length;
}

function statementLines(
  status: StatementStatus,
  organization: string,
  beside: number,
  page: Page,
): readonly string[] {
  const { translate, colours, width } = page;
  const { statement, findings } = status;
  const rows: readonly (readonly [MessageKey, readonly string[]])[] = [
    ['status.label.publication', [publication(findings, beside, page)]],
    ['status.label.updated', updatedLines(status, page)],
    ['family.sections', [kindList(status.recognized, page)]],
    ['status.label.missing', status.missing.length === 0 ? [] : [kindList(status.missing, page)]],
    ['status.label.notStated', exceptionLines(status, page)],
    ['status.label.languages', agreementLines(status, page)],
    ['status.label.review', reviewLines(status, page)],
    ['status.label.edition', editionLines(status, page)],
  ];
  const labels = rows.map(([key]) => translate(key).length);
  const column = Math.max(...labels) + margin.length + 2;
  const name = `${targetOf(statement)} — ${organization}`;
  return [
    ...wrapHanging(name, width, '', margin).map((line) => colours.bold(line)),
    ...rows.flatMap(([key, sentences]) =>
      sentences.flatMap((sentence, index) => {
        const label = `${margin}${index === 0 ? translate(key) : ''}`.padEnd(column);
        return wrapHanging(printable(sentence), width, label, ' '.repeat(column));
      }),
    ),
    ...errorLines(errorsIn(findings), page),
  ];
}

function publication(findings: readonly Finding[], beside: number, { translate }: Page): string {
  const count = errorsIn(findings).length;
  const others = findings.length - count;
  const words =
    count > 0
      ? translate('status.publication.errors', { count })
      : beside > 0
        ? translate('status.publication.beside', { count: beside })
        : translate('status.publication.ready');
  return others > 0 ? `${words} ${translate('status.publication.remarks', { count: others })}` : words;
}

function updatedLines({ statement: { versions } }: StatementStatus, page: Page): readonly string[] {
  const byDay = groupBy(Object.values(versions), ({ frontMatter }) => frontMatter.values.updated);
  return [...byDay].map(([day, alike]) => {
    const words = formatDay(day, page.language);
    return byDay.size === 1 ? words : `${words} (${languageNames(alike, page)})`;
  });
}

function kindList(kinds: readonly KindInLanguages[], page: Page): string {
  if (kinds.length === 0) return page.translate('status.noSection');
  return kinds
    .map(({ kind, languages: having }) => {
      const title = kindTitle(kind, page.language);
      if (having.length === languages.length) return title;
      return `${title} (${languageNames(
        having.map((language) => ({ language })),
        page,
      )})`;
    })
    .join(' · ');
}

function languageNames(versions: readonly { readonly language: Language }[], { translate }: Page): string {
  return versions.map(({ language }) => translate(`status.only-${language}`)).join(', ');
}

function exceptionLines({ exceptions }: StatementStatus, page: Page): readonly string[] {
  const { translate, language } = page;
  return exceptions.map(({ exception, daysLeft }) => {
    const what = exceptionTitle(exception, language);
    const day = formatDay(exception.until, language);
    if (daysLeft < 0) return translate('status.exception.ended', { what, day });
    return translate('status.exception.left', { what, day, count: daysLeft });
  });
}

function agreementLines(status: StatementStatus, page: Page): readonly string[] {
  const { translate, language } = page;
  const { agreement, confirmed, outdated, statement } = status;
  const target = targetOf(statement);
  if (agreement !== 'outdated') return [translate(`status.agreement.${agreement}`, { target })];
  return [
    translate('status.agreement.outdated', { count: outdated.length, confirmed }),
    ...outdated.map(({ key, parts, changed }) => {
      const [only, ...more] = changed;
      const how = only === undefined ? 'new' : more.length > 0 ? 'both' : only;
      return translate(`status.changed.${how}`, {
        heading: parts[language].label,
        target: targetOf(statement, key),
      });
    }),
  ];
}

/** Which edition readers see, those to come, and whether there is a change that was not released. */
function editionLines({ released, statement }: StatementStatus, page: Page): readonly string[] {
  if (!released) return [];
  const { translate, language } = page;
  const { newest, present, ahead, isChanged } = released;
  const target = targetOf(statement);
  return [
    ...(present
      ? [
          translate('status.edition.present', {
            number: present.number,
            day: formatDay(inForceFrom(present), language),
          }),
        ]
      : []),
    ...ahead.map((edition) =>
      translate('status.edition.ahead', {
        number: edition.number,
        day: formatDay(inForceFrom(edition), language),
      }),
    ),
    ...(isChanged ? [translate('status.edition.changed', { number: newest.number, target })] : []),
  ];
}

function reviewLines({ reviews }: StatementStatus, page: Page): readonly string[] {
  const { translate, language } = page;
  if (reviews.length === 0) return [translate('status.review.none')];
  return reviews.map(({ versions, reviewed, reviewEvery, due, daysLeft }) => {
    const which =
      versions.length === languages.length || reviews.length === 1
        ? ''
        : ` (${languageNames(
            versions.map(({ version }) => version),
            page,
          )})`;
    if (reviewed === undefined || due === undefined || daysLeft === undefined)
      return `${translate('status.review.never', { reviewEvery })}${which}`;
    const values = { day: formatDay(due, language), reviewed: formatDay(reviewed, language) };
    const words =
      daysLeft < 0
        ? translate('status.review.overdue', { ...values, count: -daysLeft })
        : translate('status.review.due', { ...values, count: daysLeft });
    return `${words}${which}`;
  });
}

/** The errors by what they are about, each sentence once with every place that it is said of. */
function errorLines(errors: readonly Finding[], page: Page): readonly string[] {
  if (errors.length === 0) return [];
  const { language, translate, colours, width } = page;
  const sentences = groupBy(errors, (finding) => `${finding.rule} ${sentenceOf(finding, language)}`);
  const shown = [...sentences.values()].slice(0, mostSentences);
  const families = groupBy(shown, ([finding]) => finding?.rule.split('/')[0] ?? '');
  const lines = [...families].flatMap(([family, ofFamily]) => {
    const key = `family.${family}`;
    return [
      `${margin}${colours.red(isMessageKey(key) ? translate(key) : family)}`,
      ...ofFamily.flatMap((alike) => {
        const [first] = alike;
        if (!first) return [];
        const places = alike.map(({ location: { file, line, column } }) => `${file}:${line}:${column}`);
        const said = `${printable(sentenceOf(first, language))} ${first.rule}`;
        return [
          ...places.map((place) => `${margin}  ${printable(place)}`),
          ...wrapHanging(said, width, `${margin}    `, `${margin}    `),
        ];
      }),
    ];
  });
  const left = sentences.size - shown.length;
  if (left > 0) lines.push(...wrapHanging(translate('status.more', { count: left }), width, margin, margin));
  return ['', ...lines];
}
