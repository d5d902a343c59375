import { z } from 'zod';
import { toJsonSchema } from '../i18n/json-schema.ts';
import { languages } from '../languages.ts';

const file = z.string().meta({ descriptionKey: 'schema.location.file' });
const line = z.int().min(1).meta({ descriptionKey: 'schema.location.line' });
const column = z.int().min(1).meta({ descriptionKey: 'schema.location.column' });
const location = z.strictObject({ file, line, column });

const finding = z.strictObject({
  rule: z.string().meta({ descriptionKey: 'schema.report.finding.rule' }),
  severity: z.enum(['error', 'warning', 'notice']),
  message: z.string().meta({ descriptionKey: 'schema.report.finding.message' }),
  organization: z.string().nullable().meta({ descriptionKey: 'schema.report.finding.organization' }),
  statement: z.string().nullable().meta({ descriptionKey: 'schema.report.finding.statement' }),
  language: z.enum(languages).nullable().meta({ descriptionKey: 'schema.report.finding.language' }),
  location,
  related: z
    .array(
      z.strictObject({
        file,
        line,
        column,
        message: z.string().meta({ descriptionKey: 'schema.report.finding.related.message' }),
      }),
    )
    .meta({ descriptionKey: 'schema.report.finding.related' }),
  heldBack: z.int().min(1).optional().meta({ descriptionKey: 'schema.report.finding.heldBack' }),
  unlisted: z.int().min(1).optional().meta({ descriptionKey: 'schema.report.finding.unlisted' }),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .meta({ descriptionKey: 'schema.report.finding.fingerprint' }),
});

const suppression = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('comment'),
      reason: z.string().meta({ descriptionKey: 'schema.report.suppression.reason' }),
      until: z.iso.date().nullable().meta({ descriptionKey: 'schema.report.suppression.until' }),
      location,
    }),
    z.strictObject({ kind: z.literal('baseline') }),
  ])
  .meta({ descriptionKey: 'schema.report.suppression' });

const count = z.int().min(0);

const report = z.strictObject({
  version: z.literal(1).meta({ descriptionKey: 'schema.report.version' }),
  summary: z.strictObject({
    errors: count,
    warnings: count,
    notices: count,
    suppressed: count,
    heldBack: count.optional().meta({ descriptionKey: 'schema.report.heldBack' }),
    unlisted: count.optional().meta({ descriptionKey: 'schema.report.unlisted' }),
  }),
  findings: z.array(finding).meta({ descriptionKey: 'schema.report.findings' }),
  suppressed: z.array(finding.extend({ suppression })).meta({ descriptionKey: 'schema.report.suppressed' }),
});

/** What `check --format json` prints; its JSON Schema is in `schemas/report.schema.json`. */
export type JsonReport = z.output<typeof report>;

/** The JSON Schema of that report, for programs that read it. */
export function reportJsonSchema(): object {
  return toJsonSchema(report, { target: 'draft-7' });
}
