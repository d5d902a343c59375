import { z } from 'zod';
import { toJsonSchema } from '../../i18n/json-schema.ts';
import { languages } from '../../languages.ts';
import { jsonText } from '../../text/json-text.ts';
import { scales } from '../readability.ts';
import type { MeasuredVersion } from './measured-version.ts';

const count = z.int().min(0);

const sentence = z.strictObject({
  words: count.meta({ descriptionKey: 'schema.readability.sentence.words' }),
  text: z.string().meta({ descriptionKey: 'schema.readability.sentence.text' }),
  location: z.strictObject({
    file: z.string().meta({ descriptionKey: 'schema.location.file' }),
    line: z.int().min(1).meta({ descriptionKey: 'schema.location.line' }),
    column: z.int().min(1).meta({ descriptionKey: 'schema.location.column' }),
  }),
});

const measured = z.strictObject({
  organization: z.string().meta({ descriptionKey: 'schema.readability.statement.organization' }),
  statement: z.string().meta({ descriptionKey: 'schema.readability.statement.statement' }),
  language: z.enum(languages).meta({ descriptionKey: 'schema.readability.statement.language' }),
  file: z.string().meta({ descriptionKey: 'schema.readability.statement.file' }),
  words: count.meta({ descriptionKey: 'schema.readability.statement.words' }),
  readingMinutes: z.int().min(1).meta({ descriptionKey: 'schema.readability.statement.readingMinutes' }),
  wordsInSentences: count.meta({ descriptionKey: 'schema.readability.statement.wordsInSentences' }),
  sentences: count.meta({ descriptionKey: 'schema.readability.statement.sentences' }),
  wordsPerSentence: z
    .number()
    .nullable()
    .meta({ descriptionKey: 'schema.readability.statement.wordsPerSentence' }),
  scale: z
    .enum(Object.values(scales) as [string, ...string[]])
    .meta({ descriptionKey: 'schema.readability.statement.scale' }),
  score: z.number().nullable().meta({ descriptionKey: 'schema.readability.statement.score' }),
  longestSentences: z
    .array(sentence)
    .meta({ descriptionKey: 'schema.readability.statement.longestSentences' }),
});

const reportSchema = z.strictObject({
  version: z.literal(1).meta({ descriptionKey: 'schema.readability.version' }),
  statements: z.array(measured).meta({ descriptionKey: 'schema.readability.statements' }),
});

/** The JSON Schema of `readability --format json`. */
export function readabilityJsonSchema(): object {
  return toJsonSchema(reportSchema, { target: 'draft-7' });
}

/** The figures as one JSON object, for other programs. */
export function formatReadabilityJson(versions: readonly MeasuredVersion[]): string {
  const report: z.infer<typeof reportSchema> = {
    version: 1,
    statements: versions.map(({ statement, version, readability, longest }) => ({
      organization: statement.organization.key,
      statement: statement.stem,
      language: version.language,
      file: version.file,
      words: readability.words,
      readingMinutes: readability.readingMinutes,
      wordsInSentences: readability.proseWords,
      sentences: readability.sentences.length,
      wordsPerSentence: toOneDecimal(readability.wordsPerSentence),
      scale: scales[version.language],
      score: toOneDecimal(readability.score),
      longestSentences: longest.map(({ words, text, location }) => ({ words, text, location })),
    })),
  };
  return jsonText(report);
}

function toOneDecimal(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 10) / 10;
}
