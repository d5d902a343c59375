import { z } from 'zod';
import { languages } from '../languages.ts';

const file = z
  .string()
  .describe('File, from the parent of the content folder. | Fichier, à partir du dossier parent du contenu.');
const line = z.int().min(1).describe('Line, from 1. | Ligne, à partir de 1.');
const column = z
  .int()
  .min(1)
  .describe('Column, from 1, in UTF-16 code units. | Colonne, à partir de 1, en unités de code UTF-16.');
const location = z.strictObject({ file, line, column });

const finding = z.strictObject({
  rule: z.string().describe('Id of the rule, family/name. | Identifiant de la règle, famille/nom.'),
  severity: z.enum(['error', 'warning', 'notice']),
  message: z
    .string()
    .describe(
      'What is wrong and what to do, in the language of the run. | Ce qui ne va pas et que faire, dans la langue de l’exécution.',
    ),
  organization: z
    .string()
    .nullable()
    .describe(
      'Folder of the organization; null for none. | Dossier de l’organisation; null s’il n’y en a pas.',
    ),
  statement: z
    .string()
    .nullable()
    .describe(
      'Name of the statement’s files; null for none. | Nom des fichiers de la déclaration; null s’il n’y en a pas.',
    ),
  language: z
    .enum(languages)
    .nullable()
    .describe('Language of the text; null for none. | Langue du texte; null s’il n’y en a pas.'),
  location,
  related: z
    .array(
      z.strictObject({
        file,
        line,
        column,
        message: z.string().describe('What is there. | Ce qui s’y trouve.'),
      }),
    )
    .describe('Other places that it concerns. | Autres endroits en cause.'),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe('Stays the same when lines move. | Reste la même quand les lignes se déplacent.'),
});

const suppression = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('comment'),
      reason: z.string().describe('What the comment says. | Ce que dit le commentaire.'),
      until: z.iso
        .date()
        .nullable()
        .describe('Last day it holds; null for no end. | Dernier jour où il vaut; null s’il n’a pas de fin.'),
      location,
    }),
    z.strictObject({ kind: z.literal('baseline') }),
  ])
  .describe('Why it does not count. | Pourquoi il ne compte pas.');

const count = z.int().min(0);

const report = z.strictObject({
  version: z.literal(1).describe('Changes when this shape does. | Change quand cette forme change.'),
  summary: z.strictObject({ errors: count, warnings: count, notices: count, suppressed: count }),
  findings: z.array(finding).describe('What counts. | Ce qui compte.'),
  suppressed: z
    .array(finding.extend({ suppression }))
    .describe(
      'What a comment or the baseline sets aside. | Ce qu’un commentaire ou la liste de référence écarte.',
    ),
});

/** What `check --format json` prints; its JSON Schema is in `schemas/report.schema.json`. */
export type JsonReport = z.output<typeof report>;

/** The JSON Schema of that report, for programs that read it. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(report, { target: 'draft-7' });
}
