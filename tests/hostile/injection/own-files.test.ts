import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadBaseline } from '../../../src/cli/check/baseline-file.ts';
import { describeRefusal } from '../../../src/cli/describe-refusal.ts';
import { readRecordText } from '../../../src/content/editions/record-text.ts';
import { encodeSnapshot } from '../../../src/history/snapshot.ts';
import { translatorFor } from '../../../src/i18n/translator.ts';
import { type Language, type Localized, languages, localize } from '../../../src/languages.ts';
import { readBaseline } from '../../../src/report/baseline.ts';
import { formatGithub } from '../../../src/report/github.ts';
import { formatJson } from '../../../src/report/json.ts';
import { formatSarif } from '../../../src/report/sarif.ts';
import { sentenceOf } from '../../../src/report/sentences.ts';
import { formatText } from '../../../src/report/text.ts';
import { type Finding, judge } from '../../../src/rules/engine/run-rules.ts';
import { rules } from '../../../src/rules/registry.ts';
import {
  bareLibraryFrom,
  libraryFrom,
  lockFilesOf,
  organization,
  siteLines,
  statement,
  today,
} from '../../support/library-from.ts';
import { strings, unseen } from './strings.ts';

/*
 * What becomes of each string in each text of the files that only the program writes: it is refused with the file, the line and
 * what to do, or it stands in what is said of it, where this table shows how.
 */

const all = [...strings, ...unseen];
const digest = 'a'.repeat(64);
const snapshot = encodeSnapshot('Words.');

/** What nobody sees is written out, as it can be in YAML and in JSON. */
const quoted = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** How strings are printed that are not printed as they are. */
const printedAs: ReadonlyMap<string, string> = new Map([
  ['x\r\nSet-Cookie: a=b', 'x��Set-Cookie: a=b'],
  ['x\n/* \n  X-Hostile: 1', 'x�/* �  X-Hostile: 1'],
  ['---\npermalink: x', '---�permalink: x'],
  ['x\n::error::hostile', 'x�::error::hostile'],
  ['x · ::error::hostile', 'x · :\u2060:error::hostile'],
  ['::set-output name=x::y', ':\u2060:set-output name=x::y'],
  ['##[error]hostile', '##\u2060[error]hostile'],
  ['##vso[task.setvariable x]', '##\u2060vso[task.setvariable x]'],
  ['x\u001b[31mred', 'x�[31mred'],
  ['x\u001b]0;hostile\u0007', 'x�]0;hostile�'],
  ['x\u009b31m', 'x�31m'],
  ['x\u0085y: z', 'x�y: z'],
  ['x\u2028y', 'x�y'],
  ['x\u0000 onfocus=hostile()', 'x� onfocus=hostile()'],
  ['x\u202ecod.exe', 'x�cod.exe'],
  ['x\u0008\u0008', 'x��'],
]);
const printed = (text: string): string => printedAs.get(text) ?? text;

/** Commands begin a line, or come after a space, where a line may be broken. */
const inQuotes = (text: string): string => text.replace(/^:\u2060:/, '::');

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** A finding in each output, in a language. */
function outputsOf(finding: Finding, language: Language) {
  const verdict = { findings: [finding], suppressed: [] };
  const sources = new Map<string, string>();
  const pathOf = (file: string): string => file;
  const { runs } = JSON.parse(
    formatSarif(verdict, {
      language,
      version: '1.0.0',
      sources,
      pathOf,
      pageOf: () => undefined,
      exitCode: 0,
    }),
  );
  const json = formatJson(verdict, { language });
  return {
    text: plain(formatText(verdict, { language, colour: false, sources }).split('\n')[1] ?? ''),
    github: plain(formatGithub(verdict, { language, sources, pathOf })),
    json: plain(JSON.parse(json).findings[0].message),
    sarif: plain(runs[0].results[0].message.text),
    written: json,
  };
}

const severities: Localized<Readonly<Record<string, string>>> = {
  en: { error: 'error', warning: 'warning' },
  fr: { error: 'erreur', warning: 'avertissement' },
};

/**
 * Compares each output with what it is to be.
 *
 * @param sentence with the string as it is given, or printed.
 * @returns the outputs that are otherwise.
 */
function otherOutputs(
  finding: Finding,
  sentence: (text: (text: string) => string) => Localized<string>,
): string[] {
  const { rule, severity, location } = finding;
  return languages.flatMap((language) => {
    const { written, ...outputs } = outputsOf(finding, language);
    const shown = sentence(printed)[language];
    const place = `file=${location.file},line=${location.line},col=${location.column}`;
    const expected = {
      text: `  ${location.line}:${location.column}  ${severities[language][severity]}  ${shown}  ${rule}`,
      github: `::${severity} ${place},endColumn=${location.column},title=${rule}::${shown.replaceAll('%', '%25')}\n`,
      json: sentence((text) => text)[language],
      sarif: shown.replaceAll(/[\\[\]]/g, '\\$&'),
    };
    expect(written).not.toMatch(/##[a-z]*\[/i);
    return Object.entries(outputs)
      .filter(([format, output]) => {
        const whole = expected[format as keyof typeof expected];
        // Other places follow in the same annotation or message.
        return finding.related.length > 0 ? !output.startsWith(whole.trimEnd()) : output !== whole;
      })
      .map(([format, output]) => `${format}: ${output}\n${expected[format as keyof typeof expected]}`);
  });
}

/** A file with one text in it that is tried. */
interface Form {
  readonly name: string;
  /** The lines of the file with the text in its place. */
  readonly lines: (text: string) => readonly string[];
  /** On which it stands, from 1. */
  readonly line: number;
  /** The strings that can stand there. */
  readonly taken: readonly string[];
}

/** Forms of a file, one for each of its texts, which the lines have in braces. */
function formsOf(
  kind: string,
  template: string,
  taken: Readonly<Record<string, readonly string[]>> = {},
): readonly Form[] {
  const lines = template.trim().split('\n');
  return lines.flatMap((line, index) => {
    const [whole = '', name = ''] = /\{(.*?)=.*?\}/.exec(line) ?? [];
    if (whole === '') return [];
    return [
      {
        name: `${kind} ${name}`,
        line: index + 1,
        taken: taken[name] ?? [],
        lines: (text: string) =>
          lines.map((other, at) =>
            other.replace(/(~?)\{.*?=(.*?)\}/, (_, mark, usual) => {
              if (at !== index) return usual;
              return mark === '~' ? text : quoted(text);
            }),
          ),
      },
    ];
  });
}

const locks = formsOf(
  'lock',
  `
version: {version=1}
addresses:
  en: {addresses.en=/en/a/b/}
  fr: {addresses.fr=/fr/a/b/}
updated: {updated=2026-11-21}
sections:
  {section=cookies}:
    en: {en=${snapshot}}
    fr: {fr=${snapshot}}
`,
  { section: ['constructor'] },
);

const records = [
  ...formsOf(
    'edition',
    `
version: ~{version=1}
edition: ~{edition=1}
released: ~{released=2026-11-21}
effective: ~{effective=2026-11-21}
change: ~{change=first}
sections: [~{sections=cookies}]
summary:
  en: {summary.en="Words."}
  fr: {summary.fr="Mots."}
texts:
  en: ~{texts.en=${digest}}
  fr: ~{texts.fr=${digest}}
previous: ~{previous=none}
`,
    { sections: ['__proto__', 'constructor'], 'summary.en': strings, 'summary.fr': strings },
  ),
  ...formsOf(
    'withdrawal',
    `
version: ~{version=1}
withdrawn: ~{withdrawn=2026-11-21}
reason:
  en: {reason.en="Words."}
  fr: {reason.fr="Mots."}
slugs:
  en: ~{slugs.en=privacy}
  fr: ~{slugs.fr=privacy}
previous: ~{previous=none}
`,
    { 'reason.en': strings, 'reason.fr': strings, 'slugs.en': ['constructor'], 'slugs.fr': ['constructor'] },
  ),
];

const ledgers = formsOf(
  'ledger',
  `
version: ~{version=1}
released:
  ~{organization=acme}/privacy:
    records: 1 0123456789abcdef
  other/~{statement=privacy}:
    records: ~{records=1} 0123456789abcdef
  third/privacy:
    records: 1 ~{newest=0123456789abcdef}
`,
  { organization: ['constructor'], statement: ['constructor'] },
);

const chosen = rules.filter(({ id }) =>
  ['translation/broken-lock', 'editions/altered', 'editions/removed'].includes(id),
);
const findingsIn = (files: Readonly<Record<string, string>>): readonly Finding[] =>
  judge(
    { library: bareLibraryFrom({ 'site.yaml': siteLines, ...files }), today },
    chosen,
    Number.POSITIVE_INFINITY,
  ).findings;

const textOf = ({ lines }: Form, text: string): string => `${lines(text).join('\n')}\n`;
const refusals: Readonly<Record<string, Localized<string>>> = {
  'translation/broken-lock': {
    en: 'This file keeps what was confirmed to say the same in both languages, and it cannot be read. It is not meant to be edited by hand. Restore it from git; or compare both versions of the statement, then run “npx vitrine acknowledge KEY/privacy”.',
    fr: 'Ce fichier garde la trace des concordances confirmées, mais il ne peut pas être lu. Il n’est pas fait pour être modifié à la main. Rétablissez-le à partir de git; ou comparez les deux versions de la déclaration, puis lancez « npx vitrine acknowledge KEY/privacy ».',
  },
  'editions/altered': {
    en: 'From this line on, this record of an edition is not as “vitrine release” writes it, so it cannot be read. It is not meant to be edited by hand. Restore the file from git.',
    fr: 'À partir de cette ligne, cette fiche d’édition n’est pas telle que « vitrine release » l’écrit; elle ne peut donc pas être lue. Elle n’est pas faite pour être modifiée à la main. Rétablissez le fichier à partir de git.',
  },
  ledger: {
    en: 'From this line on, this file is not as “vitrine release” writes it, so nothing tells which statements were released. Restore it from git. After a merge: where two branches released different statements, keep the lines of both; where both released the same one, keep the lines of the edition that is published, remove the files of the other, and release again.',
    fr: 'À partir de cette ligne, ce fichier n’est pas tel que « vitrine release » l’écrit; rien ne dit donc quelles déclarations ont été publiées. Rétablissez-le à partir de git. Après une fusion : si deux branches ont publié des déclarations différentes, gardez les lignes des deux; si elles ont publié la même, gardez les lignes de l’édition en ligne, supprimez les fichiers de l’autre, puis publiez de nouveau.',
  },
};

/** What is said of a string in a text of a file: `place sentence`, in each language; nothing where it is taken. */
const said = (findings: readonly Finding[]): readonly string[] =>
  findings.flatMap((finding) =>
    languages.map(
      (language) =>
        `${finding.location.file}:${finding.location.line} ${finding.severity} ${plain(sentenceOf(finding, language))}`,
    ),
  );

const refused = (file: string, line: number, rule: string, key = ''): readonly string[] =>
  languages.map((language) => `${file}:${line} error ${refusals[rule]?.[language].replace('KEY', key)}`);

describe('each string in each text of', () => {
  const byFile = new Map<string, Finding[]>();
  const attempts = [...locks, ...records].flatMap((form, nth) =>
    all.map((text, index) => ({ form, text, key: `a-${nth}-${index}` })),
  );
  const fileOf = (form: Form, key: string): string =>
    form.name.startsWith('lock') ? `${key}/privacy.lock.yaml` : `${key}/editions/privacy/2026-11-21.yaml`;

  beforeAll(() => {
    const files: Record<string, string> = {};
    for (const { form, text, key } of attempts) {
      files[fileOf(form, key)] = textOf(form, text);
      files[`${key}/organization.yaml`] = organization(`slug: { en: ${key}, fr: ${key} }`);
      for (const language of languages)
        if (form.name.startsWith('lock'))
          files[`${key}/privacy.${language}.md`] = statement(language, 'Word.\n');
    }
    for (const finding of findingsIn(files))
      byFile.set(finding.location.file, [...(byFile.get(finding.location.file) ?? []), finding]);
  });

  it.each([...locks, ...records].map((form) => [form.name, form] as const))('%s', (name, form) => {
    for (const { text, key } of attempts.filter((one) => one.form === form)) {
      const file = `content/${fileOf(form, key)}`;
      const rule = name.startsWith('lock') ? 'translation/broken-lock' : 'editions/altered';
      const findings = (byFile.get(file) ?? []).filter(({ message }) => message.startsWith('unreadable'));
      // Without quotation marks, the end of a line ends the value, and what follows is not as it is written.
      const isCut = name.includes('slugs') && /^x\r?\n/.test(text);
      const line = form.line + (isCut ? 1 : 0);
      const expected = form.taken.includes(text) ? [] : refused(file, line, rule, key);
      expect(said(findings), JSON.stringify(text)).toEqual(expected);
    }
  });

  it.each(ledgers.map((form) => [form.name, form] as const))('%s', (_name, form) => {
    for (const text of all) {
      const findings = findingsIn({ 'editions.yaml': textOf(form, text) });
      const unreadable = findings.filter(({ message }) => message === 'unreadable-ledger');
      const expected = form.taken.includes(text) ? [] : refused('content/editions.yaml', form.line, 'ledger');
      expect(said(unreadable), JSON.stringify(text)).toEqual(expected);
    }
  });
});

describe('a string that a record takes', () => {
  it.each(['summary', 'reason'])('is kept as it is: %s', (key) => {
    for (const form of records.filter(({ name }) => name.includes(`${key}.`)))
      for (const text of form.taken) {
        const read = readRecordText(textOf(form, text));
        const facts = 'facts' in read ? read.facts : undefined;
        const texts = facts?.kind === 'edition' ? facts.summary : facts?.reason;
        expect(texts).toEqual({ en: 'Words.', fr: 'Mots.', [form.name.slice(-2)]: text });
      }
  });
});

describe('a name that the ledger takes', () => {
  it('is said to be that of an organization that is gone', () => {
    const [form] = ledgers.filter(({ name }) => name.endsWith('organization'));
    const [finding] = findingsIn({ 'editions.yaml': form ? textOf(form, 'constructor') : '' });
    expect(finding).toBeDefined();
    if (!finding) return;
    expect(finding.location).toMatchObject({ file: 'content/editions.yaml', line: 3 });
    expect(
      otherOutputs(finding, (of) => ({
        en: `${of('constructor')}/privacy was released, and the folder “constructor” is gone with all its editions. A page that people were sent to does not just vanish. Restore the folder from git, under that name. To take the statement out of force, then run “npx vitrine withdraw constructor/privacy”, which tells readers when and why.`,
        fr: `${of('constructor')}/privacy a été publiée, et le dossier « constructor » a disparu avec toutes ses éditions. Une page à laquelle on a renvoyé des gens ne disparaît pas sans un mot. Rétablissez le dossier à partir de git, sous ce nom. Pour retirer la déclaration, lancez ensuite « npx vitrine withdraw constructor/privacy », qui dit aux lecteurs quand et pourquoi.`,
      })),
    ).toEqual([]);
  });
});

describe('a string in what the lock file keeps of a section', () => {
  /** Without what nobody sees, and with a sign between paragraphs. */
  const kept: ReadonlyMap<string, string> = new Map([
    ['x\r\nSet-Cookie: a=b', 'x · Set-Cookie: a=b'],
    ['x\n/* \n  X-Hostile: 1', 'x · /* · X-Hostile: 1'],
    ['---\npermalink: x', '--- · permalink: x'],
    ['x\n::error::hostile', 'x · ::error::hostile'],
    ['x\u001b[31mred', 'x[31mred'],
    ['x\u001b]0;hostile\u0007', 'x]0;hostile'],
    ['x\u009b31m', 'x31m'],
    ['x\u0085y: z', 'xy: z'],
    ['x\u2028y', 'x y'],
    ['x\u0000 onfocus=hostile()', 'x onfocus=hostile()'],
    ['x\u202ecod.exe', 'xcod.exe'],
    ['x\u0008\u0008', 'x'],
  ]);

  it('is shown among the words that changed', () => {
    const [lock = ''] = Object.values(lockFilesOf(libraryFrom()));
    const stale = rules.filter(({ id }) => id === 'translation/stale');
    for (const text of all) {
      const written = lock.replace(
        /(\n {2}cookies:\n {4}en: ).*/,
        (_, before) => before + encodeSnapshot(text),
      );
      const { findings } = judge(
        { library: libraryFrom({ 'union/privacy.lock.yaml': written }), today },
        stale,
      );
      const [finding] = findings;
      expect(findings, text).toHaveLength(1);
      if (!finding) continue;
      const sentence = (of: (text: string) => string): Localized<string> => {
        const change = `[-${inQuotes(of(kept.get(text) ?? text))}-] {+Cookies · This site sets no cookie.+}`;
        return {
          en: `“Témoins” has not followed the English, which has changed since both were last confirmed to say the same: “${change}” (removed words are between [- and -], added words between {+ and +}). Bring the French up to date and run “npx vitrine acknowledge union/privacy#cookies”. If the French still says the same, only run the command.`,
          fr: `La section « Témoins » n’a pas suivi la version anglaise, modifiée depuis la dernière confirmation de la concordance : « ${change} » (mots supprimés entre [- et -], mots ajoutés entre {+ et +}). Mettez la version française à jour, puis lancez « npx vitrine acknowledge union/privacy#cookies ». Si elle dit toujours la même chose, lancez seulement la commande.`,
        };
      };
      expect(finding.location).toMatchObject({ file: 'content/union/privacy.fr.md', line: 13 });
      expect(otherOutputs(finding, sentence), JSON.stringify(text)).toEqual([]);
    }
  });
});

describe('a baseline with the string as', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'vitrine-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const library = bareLibraryFrom({ 'site.yaml': siteLines });
  const outdated = rules.filter(({ id }) => id === 'suppressions/outdated-baseline');
  const entry = {
    rule: 'links/bare-text',
    file: 'content/a/b.en.md',
    section: 'cookies',
    fingerprint: 'abc',
  };

  it.each([
    'rule',
    'file',
    'section',
    'fingerprint',
  ] as const)('%s: is quoted, each as it is shown', (key) => {
    for (const text of all) {
      const findings = [{ ...entry, [key]: text }];
      const written = JSON.stringify({ version: 1, findings }, null, 2);
      const baseline = readBaseline(written, 'known.json');
      expect(baseline).toBeDefined();
      const [finding, ...more] = judge({ library, today, baseline }, outdated).findings;
      expect(more).toEqual([]);
      expect(finding?.location.file).toBe('known.json');
      if (!finding) continue;
      const sentence = (of: (text: string) => string): Localized<string> => {
        const rule = key === 'rule' ? of(text) : entry.rule;
        const file = key === 'file' ? of(text) : entry.file;
        return {
          en: `The baseline lists a finding of “${inQuotes(rule)}” in ${file} that no longer occurs. Run “npx vitrine check --baseline known.json --update-baseline” to take it off the list, so that it cannot come back unseen.`,
          fr: `La liste de référence contient, pour ${file}, un constat de « ${rule} » qui n’existe plus. Lancez « npx vitrine check --baseline known.json --update-baseline » pour le retirer de la liste, afin qu’il ne puisse pas revenir inaperçu.`,
        };
      };
      expect(otherOutputs(finding, sentence), JSON.stringify(text)).toEqual([]);
    }
  });

  it('version, a key or all of it: is refused', () => {
    const file = path.join(folder, 'known.json');
    const refusal: Localized<string> = {
      en: `“${file}” is not a baseline that Vitrine wrote. Restore it from git, or remove it and make it again with --update-baseline.`,
      fr: `« ${file} » n’est pas une liste de référence produite par Vitrine. Rétablissez-la à partir de git, ou supprimez-la et recréez-la avec --update-baseline.`,
    };
    for (const text of all)
      for (const written of [
        JSON.stringify({ version: text, findings: [entry] }),
        JSON.stringify({ version: 1, findings: text }),
        `{"version":1,"findings":[{"rule":"a","file":"b","fingerprint":"c",${JSON.stringify(text)}:"x"}]}`,
        text,
      ]) {
        writeFileSync(file, written);
        let error: unknown;
        try {
          loadBaseline(file, 'known.json', false);
        } catch (thrown) {
          error = thrown;
        }
        const words = localize((language) =>
          plain(describeRefusal(error, translatorFor(language), folder) ?? ''),
        );
        expect(words, written).toEqual(refusal);
      }
  });
});
