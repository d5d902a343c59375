import { z } from 'zod';
import { applicabilities, lawPacks } from '../../content/schemas.ts';
import { toJsonSchema } from '../../i18n/json-schema.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { type Language, languages } from '../../languages.ts';
import type { OrganizationAssessment, PackAssessment, RuleAssessment } from '../assess-organization.ts';
import { reasons, results } from '../assess-rule.ts';
import { elements } from '../evidence/elements.ts';
import { citationWords, reasonSentences } from './words.ts';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const elementIds = Object.keys(elements) as [keyof typeof elements];

const rule = z.strictObject({
  rule: z.string().meta({ descriptionKey: 'schema.laws.rule.rule' }),
  citation: z.string(),
  sectionNumberVerified: z.boolean(),
  lookedFor: z.string().meta({ descriptionKey: 'schema.laws.rule.lookedFor' }),
  sectionKinds: z.array(z.string()).meta({ descriptionKey: 'schema.laws.rule.sectionKinds' }),
  result: z.enum(results).meta({ descriptionKey: 'schema.laws.rule.result' }),
  reason: z.enum(reasons),
  explanation: z.array(z.string()).meta({ descriptionKey: 'schema.laws.rule.explanation' }),
  missing: z.array(z.enum(elementIds)).meta({ descriptionKey: 'schema.laws.rule.missing' }),
  applicability: z.enum(applicabilities).meta({ descriptionKey: 'schema.laws.rule.applicability' }),
  places: z.array(
    z.strictObject({
      file: z.string(),
      line: z.int().min(1),
      column: z.int().min(1),
      heading: z.string().nullable().meta({ descriptionKey: 'schema.laws.location.heading' }),
    }),
  ),
  sources: z.array(z.strictObject({ name: z.string(), address: z.string().nullable() })),
  verified: z
    .strictObject({ date, text: z.string() })
    .nullable()
    .meta({ descriptionKey: 'schema.laws.rule.verified' }),
});

/** The shape of `vitrine laws --format json`; `version` would change with it. */
const lawsReportSchema = z.strictObject({
  version: z.literal(1),
  language: z.enum(languages).meta({ descriptionKey: 'schema.laws.language' }),
  notice: z.string(),
  organizations: z.array(
    z.strictObject({
      organization: z.string(),
      notListed: z.array(z.enum(lawPacks)).meta({ descriptionKey: 'schema.laws.notListed' }),
      statements: z.array(
        z.strictObject({
          statement: z.string(),
          packs: z.array(
            z.strictObject({
              pack: z.enum(lawPacks),
              title: z.string(),
              citation: z.string(),
              date: date.meta({ descriptionKey: 'schema.laws.pack.date' }),
              readIn: z.string().meta({ descriptionKey: 'schema.laws.pack.readIn' }),
              applicability: z.enum(applicabilities),
              rules: z.array(rule),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** The JSON Schema of that report, for programs that read it. */
export function lawsJsonSchema(): object {
  return toJsonSchema(lawsReportSchema, { target: 'draft-7' });
}

/** What statements show of the laws, as one JSON object for other programs. */
export function formatLawsJson(assessments: readonly OrganizationAssessment[], language: Language): string {
  const report: z.infer<typeof lawsReportSchema> = {
    version: 1,
    language,
    notice: translatorFor(language)('laws.notice'),
    organizations: assessments.map(({ organization, statements, unlisted }) => ({
      organization: organization.key,
      notListed: [...unlisted],
      statements: statements.map(({ statement, packs }) => ({
        statement: statement.stem,
        packs: packs.map((pack) => packJson(pack, language)),
      })),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function packJson({ pack, applicability, rules }: PackAssessment, language: Language) {
  return {
    pack: pack.id,
    title: pack.title[language],
    citation: pack.citation[language],
    date: pack.date,
    readIn: pack.readIn[language],
    applicability,
    rules: rules.map((assessment) => ruleJson(assessment, language)),
  };
}

function ruleJson(assessment: RuleAssessment, language: Language): z.infer<typeof rule> {
  const { rule: law, locations, missing } = assessment;
  const translate = translatorFor(language);
  const { verification } = law;
  return {
    rule: law.id,
    citation: citationWords(law, language, translate),
    sectionNumberVerified: law.sectionNumberUnverified !== true,
    lookedFor: law.lookedFor[language],
    sectionKinds: [...law.kinds],
    result: assessment.result,
    reason: assessment.reason,
    explanation: [...reasonSentences(assessment, language, translate)],
    missing: [...missing],
    applicability: assessment.applicability,
    places: locations.map(({ location, heading }) => ({ ...location, heading: heading ?? null })),
    sources: law.sources.map(({ name, address }) => ({ name: name[language], address: address ?? null })),
    verified: verification ? { date: verification.date, text: verification.text[language] } : null,
  };
}
