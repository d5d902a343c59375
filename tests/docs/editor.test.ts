import { existsSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { translatorFor } from '../../src/i18n/translator.ts';
import { type Language, languages } from '../../src/languages.ts';
import { eventually, projectRoot, runProcess, startVitrine } from '../support/run-vitrine.ts';
import { gitsHere, StagedContent } from '../support/staged-content.ts';
import { type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();
const english = 'acme/privacy.en.md';

const json = (file: string) => JSON.parse(readFileSync(path.join(projectRoot, file), 'utf8'));

interface Task {
  readonly command: string;
  readonly isBackground?: boolean;
  readonly problemMatcher: {
    readonly pattern: Readonly<
      Record<'file' | 'line' | 'column' | 'severity' | 'message' | 'code', number>
    > & {
      readonly regexp: string;
    };
    readonly background?: { readonly beginsPattern: string; readonly endsPattern: string };
  };
}
const tasks: readonly Task[] = json('.vscode/tasks.json').tasks;
const [once, watching] = tasks;
if (!once || !watching) throw new Error('there are not two tasks');
const background = watching.problemMatcher.background;
if (!background) throw new Error('the second task does not watch');

/** What `npx vitrine` is given by a task. */
const argumentsOf = ({ command }: Task): readonly string[] => {
  const [npx, vitrine, ...args] = command.split(' ');
  expect([npx, vitrine]).toEqual(['npx', 'vitrine']);
  return args;
};

/** A line as the editor takes it apart; undefined for one that it takes for no problem. */
function problemIn({ problemMatcher: { pattern } }: Task, line: string) {
  const parts = new RegExp(pattern.regexp).exec(line);
  if (!parts) return undefined;
  const { file, line: at, column, severity, message, code } = pattern;
  return {
    location: `${parts[file]}:${parts[at]}:${parts[column]}`,
    severity: parts[severity],
    message: parts[message],
    code: parts[code],
  };
}

/** An error, a warning and a notice; the sentence of the error ends in brackets and has colons and numbers in it. */
function withMistakes(): TemporaryContent {
  return make
    .minimal()
    .replace(english, 'no cookies', 'no <b>cookies')
    .replace(english, 'Write to', '![a:3:4: error: x [y/z]](a.png) Write to')
    .write('acme/plan b.txt', 'Notes.\n')
    .replace('acme/organization.yaml', 'jurisdiction:', 'rules:\n  markup/raw-html: notice\njurisdiction:');
}

describe.each(languages)('the task’s problem matcher, in the output of a check (%s)', (language) => {
  const expected: Readonly<Record<Language, RegExp>> = { en: /not published/, fr: /ne sont pas publiées/ };

  it('finds every finding with its file, line, column, level, sentence and rule', async () => {
    const content = withMistakes();
    const { stdout } = await runProcess([...argumentsOf(once), '--lang', language], { cwd: content.project });
    const lines = stdout.trimEnd().split('\n');
    const found = lines.map((line) => problemIn(once, line));
    expect(found).not.toContain(undefined);
    expect(new Set(found.map((problem) => problem?.severity))).toEqual(new Set(['error', 'warning', 'info']));
    const image = found.find((problem) => problem?.code === 'markup/image');
    expect(image?.location).toBe(`content/${english}:${content.lineOf(english, '![a')}:1`);
    expect(image?.message).toMatch(expected[language]);
    expect(found.map((problem) => problem?.location)).toContain('content/acme/plan b.txt:1:1');
  });

  it('gives paths that lead to the files, from a folder with a space in its name', async () => {
    const content = withMistakes();
    const folder = path.join(content.root, 'my project: 1');
    renameSync(content.project, folder);
    const { stdout } = await runProcess([...argumentsOf(once), '--lang', language], { cwd: folder });
    const files = stdout
      .trimEnd()
      .split('\n')
      .map((line) => problemIn(once, line)?.location.replace(/:\d+:\d+$/, ''));
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((file) => file === undefined || !existsSync(path.join(folder, file)))).toEqual([]);
  });

  it('takes no other line for a finding', async () => {
    const clean = await runProcess(['check', '--lang', language], { cwd: make.minimal().project });
    const wrong = await runProcess(['check', '--content', 'nowhere', '--lang', language]);
    const lines = `${clean.stdout}${wrong.stderr}`.split('\n');
    expect(lines.filter((line) => problemIn(once, line))).toEqual([]);
    expect(lines.length).toBeGreaterThan(2);
  });

  it('of the watching task sees where each check begins and ends', async () => {
    const content = withMistakes();
    const running = startVitrine([...argumentsOf(watching), '--lang', language], { cwd: content.project });
    const marks = (): string =>
      running.printed
        .split('\n')
        .map((line) => {
          if (new RegExp(background.beginsPattern).test(line)) return '(';
          if (new RegExp(background.endsPattern).test(line)) return ')';
          return problemIn(watching, line) ? '.' : '';
        })
        .join('');
    try {
      await eventually('the first check ends', () => /^\(\.{3,}\)$/.test(marks()));
      const first = marks();
      content.replace(english, '![a:3:4: error: x [y/z]](a.png) ', '');
      // Saving takes two files, which may be two changes to who watches.
      await eventually('a check ends that found less', () => {
        const last = marks().slice(marks().lastIndexOf('('));
        return /^\(\.+\)$/.test(last) && last.length < first.length;
      });
      expect(marks()).toMatch(/^(?:\(\.+\))+(?:\(\.*)?$/);
    } finally {
      await running.stop();
    }
  });
});

it('both tasks read findings alike, so that each replaces what the other showed', () => {
  const { background: _, ...matcher } = watching.problemMatcher;
  expect(matcher).toEqual(once.problemMatcher);
  expect(watching.isBackground).toBe(true);
});

it('the settings name schemas that are there, for the settings files that are there', () => {
  const schemas: Readonly<Record<string, string>> = json('.vscode/settings.json')['yaml.schemas'];
  expect(schemas).toEqual({
    './schemas/site.schema.json': 'content/site.yaml',
    './schemas/organization.schema.json': 'content/*/organization.yaml',
  });
  for (const schema of Object.keys(schemas)) expect(existsSync(path.join(projectRoot, schema))).toBe(true);
});

describe.each(gitsHere())('the hook, with %s', (git) => {
  const project = (content = make.minimal(), language = 'en_CA.UTF-8') =>
    new StagedContent(git, content, language);

  it('lets clean content through without a word, and leaves nothing behind', () => {
    expect(project().stage('content').commit()).toEqual({ committed: true, printed: '', left: [] });
  });

  it('refuses an error that is staged, says where it is and what to do, and leaves nothing behind', () => {
    const content = withMistakes();
    const { committed, printed, left } = project(content).stage('content').commit();
    expect({ committed, left }).toEqual({ committed: false, left: [] });
    const line = content.lineOf(english, '![a');
    expect(printed).toContain(`content/${english}:${line}:1: error: Images are not published`);
    expect(printed).toMatch(/\nNothing was committed\. Correct the above/);
  });

  it('says so in French to an editor whose system is in French, or who asks for it', () => {
    const french =
      /Les images ne sont pas publiées[\s\S]*\nRien n’a été enregistré dans git\. Corrigez ce qui précède/;
    expect(project(withMistakes(), 'fr_CA.UTF-8').stage('content').commit().printed).toMatch(french);
    const asked = project(withMistakes()).set('vitrine.language', 'fr').stage('content');
    expect(asked.commit().printed).toMatch(french);
  });

  it('checks what is staged, not what is in the folder', () => {
    const content = make.minimal();
    const staged = project(content).stage('content');
    content.append(english, '\n![a](a.png)\n');
    expect(staged.commit().committed).toBe(true);
    staged.stage('content');
    content.replace(english, '\n![a](a.png)\n', '');
    expect(staged.commit().committed).toBe(false);
  });

  it('shows warnings and lets them through', () => {
    const content = make.minimal().replace(english, 'respects privacy', 'respects respects privacy');
    const { committed, printed } = project(content).stage('content').commit();
    expect(committed).toBe(true);
    expect(printed).toMatch(/: warning: .*\[typography\/doubled-word\]\n$/);
  });

  it('checks nothing when no content is staged', () => {
    const content = withMistakes().write('../notes.txt', 'Notes.\n');
    expect(project(content).stage('notes.txt').commit()).toMatchObject({ committed: true, printed: '' });
  });
});

it.each(languages)('the watching task knows the words of a watching check (%s)', (language) => {
  const translate = translatorFor(language);
  expect(translate('cli.watch.begins')).toMatch(new RegExp(background.beginsPattern));
  expect(translate('cli.watch.ends', { seconds: 1, folder: 'content' })).toMatch(
    new RegExp(background.endsPattern),
  );
});
