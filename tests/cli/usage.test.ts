import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, runVitrine } from '../support/run-vitrine.ts';

describe.concurrent('wrong usage ends with exit code 2 and one sentence that says what to do:', () => {
  it.each<[string, string[], string]>([
    [
      'an unknown command',
      ['publish'],
      'There is no command “publish”. Run “vitrine --help” to see them all.',
    ],
    ['a misspelt command', ['biuld'], 'There is no command “biuld”. Did you mean “build”?'],
    [
      'an unknown option',
      ['check', '--quiet'],
      'There is no option “--quiet”. Run “vitrine --help” to see them all.',
    ],
    [
      'a misspelt option',
      ['build', '--ouptut', 'x'],
      'There is no option “--ouptut”. Did you mean “--output”?',
    ],
    [
      'an option of another command',
      ['check', '--output', 'x'],
      'There is no option “--output”. Run “vitrine --help” to see them all.',
    ],
    ['an option without its value', ['check', '--content'], 'The option “--content” needs a value.'],
    [
      'a value that is no choice',
      ['check', '--format', 'xml'],
      '“xml” is not a value for --format. Use one of these: text, json, sarif, github, lines.',
    ],
    [
      'a language there is not',
      ['check', '--lang', 'de'],
      '“de” is not a value for --lang. Use one of these: en, fr.',
    ],
    [
      'an extra argument',
      ['check', 'content'],
      '“content” was not expected here. Options start with two hyphens; run “vitrine --help” to see them.',
    ],
    [
      'a content folder that is not there',
      ['check', '--content', 'nowhere'],
      'There is no content folder “nowhere”. Name another with --content, or run the command from the project’s folder.',
    ],
    [
      'a content folder that is a file',
      ['check', '--content', 'package.json'],
      'There is no content folder “package.json”. Name another with --content, or run the command from the project’s folder.',
    ],
    [
      'a content folder whose name is too long for the system',
      ['check', '--content', 'a'.repeat(300)],
      `“${'a'.repeat(300)}” cannot be used (ENAMETOOLONG). Check that it is what you meant, and that you are allowed to read and write there.`,
    ],
    [
      'a content folder without a name',
      ['check', '--content='],
      'There is no content folder “”. Name another with --content, or run the command from the project’s folder.',
    ],
    [
      'a port that is no number',
      ['dev', '--port', 'http'],
      '“http” cannot be --port. Use a number from 0 to 65535.',
    ],
    [
      'a port that is too high',
      ['dev', '--port', '65536'],
      '“65536” cannot be --port. Use a number from 0 to 65535.',
    ],
    [
      'a misspelt option, in French',
      ['check', '--fromat', 'json', '--lang', 'fr'],
      'Il n’y a pas d’option « --fromat ». Vouliez-vous dire « --format »?',
    ],
    [
      'a value that is no choice, in French',
      ['check', '--lang=fr', '--format=xml'],
      '« xml » n’est pas une valeur de --format. Utilisez l’une de celles-ci : text, json, sarif, github, lines.',
    ],
    [
      'a misspelt command, in French',
      ['biuld', '--lang', 'fr'],
      'Il n’y a pas de commande « biuld ». Vouliez-vous dire « build »?',
    ],
  ])('%s', async (_what, args, sentence) => {
    const { code, stdout, stderr } = await runVitrine(args);
    expect(plain(stderr)).toBe(`${sentence}\n`);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('no command at all, which is answered with the help', async () => {
    const { code, stdout, stderr } = await runVitrine([]);
    expect(stderr).toMatch(/^Usage: vitrine \[command\] \[options\]\n/);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe.concurrent('help and version are answers: on stdout, with exit code 0', () => {
  it('--version', async () => {
    const { version } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(await runVitrine(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([[['--help']], [['help']]])('%s names every command', async (args) => {
    const { code, stdout, stderr } = await runVitrine(args);
    for (const command of ['build', 'check', 'dev', 'help'])
      expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it.each<[string, string[]]>([
    [
      'build',
      [
        '--content',
        '--output',
        '--base-url',
        '--path-prefix',
        '--baseline',
        '--pdf',
        '--published',
        '--cms',
        '--date',
        '--layouts',
        '--no-cache',
        '--shard',
        '--lang',
        '--help',
      ],
    ],
    [
      'check',
      [
        '--content',
        '--format',
        '--output-file',
        '--baseline',
        '--update-baseline',
        '--all',
        '--date',
        '--no-cache',
        '--watch',
        '--lang',
        '--help',
      ],
    ],
    [
      'assemble',
      [
        '--content',
        '--output',
        '--base-url',
        '--path-prefix',
        '--pdf',
        '--published',
        '--cms',
        '--layouts',
        '--lang',
        '--help',
      ],
    ],
    ['acknowledge', ['--content', '--all', '--updated', '--lang', '--help']],
    ['dev', ['--content', '--port', '--base-url', '--path-prefix', '--layouts', '--lang', '--help']],
  ])('%s --help names every option of the command', async (command, options) => {
    const { code, stdout } = await runVitrine([command, '--help']);
    expect([...stdout.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option]) => option).sort()).toEqual(
      options.sort(),
    );
    expect(code).toBe(0);
  });

  it.each<[string, string[], Record<string, string>]>([
    ['with --lang fr', ['check', '--help', '--lang', 'fr'], {}],
    ['with a French system', ['check', '--help'], { LANG: 'fr_CA.UTF-8' }],
    ['with --lang fr on an English system', ['help', 'check', '--lang=fr'], { LANG: 'en_CA.UTF-8' }],
  ])('in French %s, and without an English word of the library', async (_what, args, env) => {
    const { code, stdout } = await runVitrine(args, { env });
    expect(plain(stdout)).toMatch(/^Utilisation : vitrine check \[options\]\n/);
    expect(stdout).toContain('dossier du contenu');
    expect(stdout).not.toMatch(/usage|choices|default|display|commands/i);
    expect(code).toBe(0);
  });

  it('in English on a French system when English is asked for', async () => {
    const { stdout } = await runVitrine(['check', '--help', '--lang', 'en'], {
      env: { LC_ALL: 'fr_CA.UTF-8' },
    });
    expect(stdout).toMatch(/^Usage: vitrine check/);
  });
});

/** French puts no-break spaces inside its marks; the sentence is what counts here. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}
