import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages.ts';
import { runVitrine } from '../support/run-vitrine.ts';

const script = async (shell: string, language = 'en'): Promise<string> => {
  const { code, stdout, stderr } = await runVitrine(['completion', shell, '--lang', language]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
};

/** What bash offers after these words; the last may be the beginning of one. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const asked = [
    await script('bash'),
    'COMP_WORDS=("$@")',
    'COMP_CWORD=$(($# - 1))',
    '_vitrine',
    `printf "%s\\n" "\${COMPREPLY[@]}"`,
  ].join('\n');
  const printed = execFileSync('bash', ['--norc', '-c', asked, 'bash', 'vitrine', ...words], {
    encoding: 'utf8',
  });
  return printed.split('\n').filter(Boolean);
}

const namesIn = (help: string, pattern: RegExp): readonly string[] =>
  [...help.matchAll(pattern)].map(([, name = '']) => name);

/** The commands that help names, in the order of its tasks. */
const commandsOf = (help: string): readonly string[] => namesIn(help, /^ {2}([a-z]+) /gm);

describe('bash completes', () => {
  it('commands, as help names them', async () => {
    const { stdout } = await runVitrine(['--help']);
    expect([...(await offered(''))].sort()).toEqual([...commandsOf(stdout)].sort());
    expect(await offered('ch')).toEqual(['check']);
  });

  it('the options of every command, as its help names them', async () => {
    for (const command of ['build', 'check', 'status', 'new']) {
      const { stdout } = await runVitrine([command, '--help']);
      expect([...(await offered(command, '--'))].sort()).toEqual(
        [...namesIn(stdout, /^ {2}(--[a-z-]+)/gm)].sort(),
      );
    }
    expect(await offered('check', '--fo')).toEqual(['--format']);
  });

  it('the values of an option, however it is written', async () => {
    expect(await offered('check', '--format', '')).toEqual(['text', 'json', 'sarif', 'github', 'lines']);
    expect(await offered('check', '--format', '=', 'js')).toEqual(['json']);
    expect(await offered('check', '--format', '=')).toEqual(['text', 'json', 'sarif', 'github', 'lines']);
    expect(await offered('compare', 'main', '--format', 'm')).toEqual(['markdown']);
    expect(await offered('build', '--lang', 'f')).toEqual(['fr']);
  });

  it('names of rules, of shells and of commands', async () => {
    expect(await offered('explain', 'parity/tel')).toEqual(['parity/telephone']);
    expect(await offered('completion', '')).toEqual(['bash', 'zsh', 'fish']);
    expect(await offered('help', 'bui')).toEqual(['build']);
  });

  it('leaves names of files to bash', async () => {
    expect(await offered('build', '--output', '')).toEqual([]);
    expect(await script('bash')).toContain('complete -o default -F _vitrine vitrine');
  });
});

describe.each(languages)('in %s', (language) => {
  it('the script for zsh has every command, each with its options and what they are for', async () => {
    const text = await script('zsh', language);
    const { stdout } = await runVitrine(['--help', '--lang', language]);
    for (const command of commandsOf(stdout)) expect(text).toContain(`\n    (${command})\n`);
    expect(text.startsWith('#compdef vitrine\n')).toBe(true);
    expect(text).toMatch(/'--format=\[[^\]']+\]: :\(text json sarif github lines\)'/);
    expect(text).toMatch(/'--output=\[[^\]']+\]: :_files -\/'/);
    expect(balanced(text)).toBe(true);
  });

  it('the script for fish has every command, each with its options and what they are for', async () => {
    const text = await script('fish', language);
    const { stdout } = await runVitrine(['--help', '--lang', language]);
    for (const command of commandsOf(stdout))
      expect(text).toContain(`complete -c vitrine -n __fish_use_subcommand -a ${command} -d '`);
    expect(text).toContain(
      "complete -c vitrine -n '__fish_seen_subcommand_from check' -l format -x -a 'text json sarif github lines' -d '",
    );
    expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('complete -c vitrine'))).toEqual(
      [],
    );
  });

  it('bash finds no fault in its own script, nor in what zsh would read alike', async () => {
    for (const shell of ['bash', 'zsh'])
      execFileSync('bash', ['-n'], { input: await script(shell, language), stdio: ['pipe', 'pipe', 'pipe'] });
  });
});

it('does not know another shell, and says which there are', async () => {
  const { code, stdout, stderr } = await runVitrine(['completion', 'pwsh', '--lang', 'en']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe('“pwsh” is not a value for shell. Use one of these: bash, zsh, fish.\n');
});

describe('help by task', () => {
  it.each([
    ['en', ['Start with an organization:', 'Check, and see where things stand:', 'Publish:', 'Other:']],
    [
      'fr',
      [
        'Commencer avec une organisation :',
        'Vérifier et savoir où on en est :',
        'Publier :',
        'Autres commandes :',
      ],
    ],
  ] as const)('in %s shows commands under what one sets out to do', async (language, titles) => {
    const help = (await runVitrine(['--help', '--lang', language])).stdout.replaceAll('\u00a0', ' ');
    const places = titles.map((title) => help.indexOf(`\n${title}\n`));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    // A command that no task was given would stand beside these two.
    expect(commandsOf(help.slice(places.at(-1)))).toEqual(['completion', 'help']);
  });
});

/** Whether every quotation mark that is opened is closed on its line: no description breaks out of its word. */
function balanced(text: string): boolean {
  return text.split('\n').every((line) => (line.replaceAll("'\\''", '').match(/'/g) ?? []).length % 2 === 0);
}
