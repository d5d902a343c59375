import { z } from 'zod';
import type { Edition } from '../../content/editions/edition.ts';
import { inForceFrom } from '../../history/editions/in-force.ts';
import { toJsonSchema } from '../../i18n/json-schema.ts';
import { type Language, languages, localize } from '../../languages.ts';
import { sentenceOf } from '../../report/sentences.ts';
import { summarize } from '../../report/summary.ts';
import type { Finding } from '../../rules/engine/run-rules.ts';
import { jsonText } from '../../text/json-text.ts';
import { errorsIn, type SiteStatus } from '../site-status.ts';
import { agreements, type KindInLanguages, type StatementStatus } from '../statement-status.ts';

const count = z.int().min(0);
const daysLeft = z.int().meta({ descriptionKey: 'schema.status.daysLeft' });
const inLanguages = z.array(z.enum(languages));

const error = z.strictObject({
  rule: z.string().meta({ descriptionKey: 'schema.report.finding.rule' }),
  message: z.string().meta({ descriptionKey: 'schema.report.finding.message' }),
  language: z.enum(languages).nullable().meta({ descriptionKey: 'schema.report.finding.language' }),
  location: z.strictObject({
    file: z.string().meta({ descriptionKey: 'schema.location.file' }),
    line: z.int().min(1).meta({ descriptionKey: 'schema.location.line' }),
    column: z.int().min(1).meta({ descriptionKey: 'schema.location.column' }),
  }),
});
const errors = z.array(error).meta({ descriptionKey: 'schema.status.errors' });
const section = z.strictObject({
  kind: z.string().meta({ descriptionKey: 'schema.status.section.kind' }),
  languages: inLanguages,
});

const edition = z.strictObject({
  name: z.string().meta({ descriptionKey: 'schema.changes.name' }),
  number: z.int().min(1).meta({ descriptionKey: 'schema.edition-data.edition.number' }),
  released: z.iso.date().meta({ descriptionKey: 'schema.edition-data.edition.released' }),
  inForceFrom: z.iso.date().meta({ descriptionKey: 'schema.status.edition.inForceFrom' }),
});

const statement = z.strictObject({
  statement: z.string().meta({ descriptionKey: 'schema.readability.statement.statement' }),
  updated: z
    .partialRecord(z.enum(languages), z.iso.date())
    .meta({ descriptionKey: 'schema.status.statement.updated' }),
  sections: z.strictObject({
    recognized: z.array(section).meta({ descriptionKey: 'schema.status.sections.recognized' }),
    missing: z.array(section).meta({ descriptionKey: 'schema.status.sections.missing' }),
  }),
  exceptions: z
    .array(
      z.strictObject({
        section: z.string(),
        missing: z.enum(['section', 'contact-details']),
        reason: z.strictObject(localize(() => z.string())),
        until: z.iso.date(),
        daysLeft,
      }),
    )
    .meta({ descriptionKey: 'schema.status.exceptions' }),
  agreement: z.strictObject({
    state: z.enum(agreements).meta({ descriptionKey: 'schema.status.agreement.state' }),
    confirmed: count.meta({ descriptionKey: 'schema.status.agreement.confirmed' }),
    outdated: z
      .array(
        z.strictObject({
          section: z.string().meta({ descriptionKey: 'schema.status.agreement.section' }),
          headings: z.strictObject(localize(() => z.string())),
          changed: inLanguages.meta({ descriptionKey: 'schema.status.agreement.changed' }),
        }),
      )
      .meta({ descriptionKey: 'schema.status.agreement.outdated' }),
  }),
  reviews: z
    .array(
      z.strictObject({
        languages: inLanguages,
        reviewed: z.iso.date().nullable().meta({ descriptionKey: 'schema.status.review.reviewed' }),
        reviewEvery: z.string().meta({ descriptionKey: 'schema.status.review.reviewEvery' }),
        due: z.iso.date().nullable(),
        daysLeft: daysLeft.nullable(),
      }),
    )
    .meta({ descriptionKey: 'schema.status.reviews' }),
  editions: z
    .strictObject({
      newest: edition.meta({ descriptionKey: 'schema.status.editions.newest' }),
      present: edition.nullable().meta({ descriptionKey: 'schema.status.editions.present' }),
      ahead: z.array(edition).meta({ descriptionKey: 'schema.status.editions.ahead' }),
      changed: z.boolean().nullable().meta({ descriptionKey: 'schema.status.editions.changed' }),
    })
    .nullable()
    .meta({ descriptionKey: 'schema.status.editions' }),
  summary: z.strictObject({ errors: count, warnings: count, notices: count }),
  errors,
});

const statusSchema = z.strictObject({
  version: z.literal(1).meta({ descriptionKey: 'schema.report.version' }),
  language: z.enum(languages).meta({ descriptionKey: 'schema.laws.language' }),
  today: z.iso.date().meta({ descriptionKey: 'schema.status.today' }),
  publishable: z.boolean().meta({ descriptionKey: 'schema.status.publishable' }),
  organizations: z.array(
    z.strictObject({
      organization: z.string().meta({ descriptionKey: 'schema.readability.statement.organization' }),
      readable: z.boolean().meta({ descriptionKey: 'schema.status.readable' }),
      statements: z.array(statement),
      errors,
    }),
  ),
  errorsElsewhere: errors.meta({ descriptionKey: 'schema.status.errorsElsewhere' }),
});

/** The JSON Schema of `status --format json`. */
export function statusJsonSchema(): object {
  return toJsonSchema(statusSchema, { target: 'draft-7' });
}

/** Where statements stand as one JSON object, for other programs. */
export function formatStatusJson(
  status: SiteStatus,
  { language, today }: { language: Language; today: string },
): string {
  const errorsOf = (findings: readonly Finding[]) =>
    errorsIn(findings).map((found) => errorJson(found, language));
  const organizations = status.organizations.map(({ key, organization, statements, findings }) => ({
    organization: key,
    readable: organization !== undefined,
    statements: statements.map((one) => ({ ...statementJson(one), errors: errorsOf(one.findings) })),
    errors: errorsOf(findings),
  }));
  const errorsElsewhere = errorsOf(status.elsewhere);
  const all = [
    ...errorsElsewhere,
    ...organizations.flatMap((one) => [one, ...one.statements]).flatMap((one) => one.errors),
  ];
  const report: z.infer<typeof statusSchema> = {
    version: 1,
    language,
    today,
    publishable: all.length === 0,
    organizations,
    errorsElsewhere,
  };
  return jsonText(report);
}

function statementJson({
  statement: { stem, versions },
  recognized,
  missing,
  exceptions,
  agreement,
  confirmed,
  outdated,
  reviews,
  released,
  findings,
}: StatementStatus): Omit<z.infer<typeof statement>, 'errors'> {
  const { suppressed: _, ...summary } = summarize({ findings, suppressed: [] });
  return {
    statement: stem,
    updated: Object.fromEntries(
      Object.values(versions).map(({ language, frontMatter }) => [language, frontMatter.values.updated]),
    ),
    sections: { recognized: recognized.map(sectionJson), missing: missing.map(sectionJson) },
    exceptions: exceptions.map(
      ({ exception: { section: kind, missing: what, reason, until }, daysLeft: left }) => ({
        section: kind,
        missing: what,
        reason: localize((language) => reason[language].text),
        until,
        daysLeft: left,
      }),
    ),
    agreement: {
      state: agreement,
      confirmed,
      outdated: outdated.map(({ key, parts, changed }) => ({
        section: key,
        headings: localize((language) => parts[language].label),
        changed: [...changed],
      })),
    },
    reviews: reviews.map(({ versions: alike, reviewed, reviewEvery, due, daysLeft: left }) => ({
      languages: alike.map(({ version }) => version.language),
      reviewed: reviewed ?? null,
      reviewEvery,
      due: due ?? null,
      daysLeft: left ?? null,
    })),
    editions: released
      ? {
          newest: editionJson(released.newest),
          present: released.present ? editionJson(released.present) : null,
          ahead: released.ahead.map(editionJson),
          changed: released.isChanged ?? null,
        }
      : null,
    summary,
  };
}

function editionJson(one: Edition): z.infer<typeof edition> {
  const { name, number, released } = one;
  return { name, number, released, inForceFrom: inForceFrom(one) };
}

function sectionJson({ kind, languages: having }: KindInLanguages): z.infer<typeof section> {
  return { kind, languages: [...having] };
}

function errorJson(finding: Finding, language: Language): z.infer<typeof error> {
  return {
    rule: finding.rule,
    message: sentenceOf(finding, language),
    language: finding.language ?? null,
    location: finding.location,
  };
}
