import { beforeAll, describe, expect, it } from 'vitest';
import { groupBy } from '../../../src/content/group-by.ts';
import { languages } from '../../../src/languages.ts';
import { sentenceOf } from '../../../src/report/sentences.ts';
import { type Finding, runRules } from '../../../src/rules/engine/run-rules.ts';
import { bareLibraryFrom, organization, siteLines } from '../../support/library-from.ts';
import { type Field, type Shape, shapeOf } from './fields.ts';
import { endless, strings, unseen } from './strings.ts';

/*
 * What a field cannot hold is refused, with a sentence that names the file and the line of the field: the content is at
 * fault, never the program.
 */

const kinds = {
  'site.yaml': shapeOf('site'),
  'organization.yaml': shapeOf('organization'),
  'privacy.en.md': shapeOf('statement'),
  'page.en.md': shapeOf('page'),
} as const;
type Kind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as Kind[];

/** What some fields take although they are no free text: it is a name like any other there. */
const names = new Set(['__proto__', 'constructor']);
const takesNames = /^(?:slug|formerSlugs|cms\.folder)(?:\.|\[|$)/;

/** What no schema judges, but a rule, once the rest of the file is as it should be. */
const judgedByRule = new Set(['requiredSections[]', 'exceptions[].section', 'exceptions[].statement']);

/** A file in which some fields hold one of the strings, and all others nothing that is wrong. */
interface Attempt {
  readonly kind: Kind;
  readonly text: string;
  readonly fields: readonly Field[];
  readonly written: string;
}

function attempt(kind: Kind, text: string, key: string, isTried: (field: Field) => boolean): Attempt {
  const shape: Shape = kinds[kind];
  const written = shape.write((field) => {
    if (isTried(field)) return text;
    return /^slug(?:\.|$)/.test(field.path) ? key : undefined;
  });
  return { kind, text, fields: shape.fields.filter(isTried), written };
}

/** All fields with a form at once; and, where nobody would see the string, each field by itself. */
const attempts: readonly Attempt[] = kindNames.flatMap((kind) => [
  ...[...strings, endless].map((text, index) =>
    attempt(
      kind,
      text,
      `a-${index}`,
      ({ path, longest }) =>
        (longest === undefined || text === endless) &&
        !judgedByRule.has(path) &&
        !(names.has(text) && takesNames.test(path)),
    ),
  ),
  ...strings.map((text, index) => attempt(kind, text, `r-${index}`, ({ path }) => judgedByRule.has(path))),
  ...unseen.flatMap((text, index) =>
    kinds[kind].fields.map((field, at) =>
      attempt(kind, text, `u-${index}-${at}`, ({ path }) => path === field.path),
    ),
  ),
]);

/** How findings name the file. */
function fileOf(kind: Kind, folder: string): string {
  return kind === 'page.en.md' ? `content/pages/${folder}.en.md` : `content/${folder}/${kind}`;
}

/** The file as it is in a folder of its own. */
function filesOf({ kind, written }: Attempt, folder: string): Record<string, string> {
  if (kind === 'site.yaml') return { 'site.yaml': written };
  if (kind === 'page.en.md') return { [`pages/${folder}.en.md`]: `---\n${written}\n---\n\nWords.\n` };
  if (kind === 'organization.yaml') return { [`${folder}/${kind}`]: written };
  const own = organization(`slug: { en: ${folder}, fr: ${folder} }`);
  return { [`${folder}/${kind}`]: `---\n${written}\n---\n\nWords.\n`, [`${folder}/organization.yaml`]: own };
}

const shown = (text: string): string => JSON.stringify(text).slice(0, 60);

/** The fields whose line no error names, each with the string. */
function unnamed({ kind, text, fields, written }: Attempt, findings: readonly Finding[]): string[] {
  const before = kind.endsWith('.md') ? 1 : 0;
  const named = new Set(
    findings.filter(({ severity }) => severity === 'error').map(({ location }) => location.line),
  );
  return fields
    .filter((field) => !named.has(kinds[kind].lineOf(written, field) + before))
    .map(({ path }) => `${kind} ${path}: ${shown(text)}`);
}

describe('a string that would be more than text, or that nobody sees, is refused with file and line', () => {
  const findingsBy = new Map<Attempt, readonly Finding[]>();

  beforeAll(() => {
    const inFolders = attempts.filter(({ kind }) => kind !== 'site.yaml');
    const folderOf = new Map(inFolders.map((one, index) => [one, `attempt-${index}`]));
    const files = Object.assign(
      { 'site.yaml': siteLines },
      ...inFolders.map((one) => filesOf(one, folderOf.get(one) ?? '')),
    );
    const today = '2026-11-21';
    const byFile = groupBy(
      runRules({ library: bareLibraryFrom(files), today }),
      ({ location }) => location.file,
    );
    for (const one of attempts)
      findingsBy.set(
        one,
        one.kind === 'site.yaml'
          ? runRules({ library: bareLibraryFrom(filesOf(one, '')), today })
          : (byFile.get(fileOf(one.kind, folderOf.get(one) ?? '')) ?? []),
      );
  });

  it.each(kindNames)('%s', (kind) => {
    const ofKind = [...findingsBy].filter(([one]) => one.kind === kind);
    expect(ofKind.length).toBeGreaterThan(strings.length);
    expect(ofKind.flatMap(([one, findings]) => unnamed(one, findings))).toEqual([]);
  });

  it('and no sentence repeats what nobody sees', () => {
    for (const finding of [...findingsBy.values()].flat())
      for (const language of languages)
        expect(sentenceOf(finding, language)).not.toMatch(/[^\P{Cc}\t\n\r]|\p{Bidi_Control}/u);
  });
});
