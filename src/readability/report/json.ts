import { z } from 'zod';
import { languages } from '../../languages.ts';
import { jsonText } from '../../text/json-text.ts';
import { scales } from '../readability.ts';
import type { MeasuredVersion } from './measured-version.ts';

const count = z.int().min(0);

const sentence = z.strictObject({
  words: count.describe('Its words. | Ses mots.'),
  text: z.string().describe('The sentence, without markup. | La phrase, sans balisage.'),
  location: z.strictObject({
    file: z
      .string()
      .describe(
        'File, from the parent of the content folder. | Fichier, à partir du dossier parent du contenu.',
      ),
    line: z.int().min(1).describe('Line, from 1. | Ligne, à partir de 1.'),
    column: z
      .int()
      .min(1)
      .describe('Column, from 1, in UTF-16 code units. | Colonne, à partir de 1, en unités de code UTF-16.'),
  }),
});

const measured = z.strictObject({
  organization: z.string().describe('Folder of the organization. | Dossier de l’organisation.'),
  statement: z.string().describe('Stem of the statement’s files. | Radical des fichiers de la déclaration.'),
  language: z.enum(languages).describe('Language of the version. | Langue de la version.'),
  file: z.string().describe('Its file. | Son fichier.'),
  words: count.describe(
    'Words of the whole text, headings and tables included. | Mots de tout le texte, intertitres et tableaux compris.',
  ),
  readingMinutes: z.int().min(1).describe('Time to read them, in minutes. | Temps de lecture, en minutes.'),
  wordsInSentences: count.describe(
    'Words of the sentences, which the figures below are made of. | Mots des phrases, dont sont tirés les chiffres qui suivent.',
  ),
  sentences: count.describe(
    'Sentences; each item of a list is one. | Phrases; chaque élément d’une liste en est une.',
  ),
  wordsPerSentence: z
    .number()
    .nullable()
    .describe(
      'Average, to one decimal; null without a sentence. | Moyenne, à une décimale; null sans phrase.',
    ),
  scale: z
    .enum(Object.values(scales) as [string, ...string[]])
    .describe(
      'The formula. The grade rises with difficulty, the ease falls; never compare them. | La formule. Le niveau monte avec la difficulté, la facilité descend; ne les comparez jamais.',
    ),
  score: z
    .number()
    .nullable()
    .describe(
      'Its result, to one decimal; null without a sentence. | Son résultat, à une décimale; null sans phrase.',
    ),
  longestSentences: z.array(sentence).describe('The longest first. | Les phrases les plus longues d’abord.'),
});

const reportSchema = z.strictObject({
  version: z.literal(1).describe('Changes with the shape. | Change avec la forme.'),
  statements: z.array(measured).describe('One entry for each version. | Une entrée pour chaque version.'),
});

/** The JSON Schema of `readability --format json`. */
export function readabilityJsonSchema(): object {
  return z.toJSONSchema(reportSchema, { target: 'draft-7' });
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
