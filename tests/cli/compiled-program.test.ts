import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { boundByPermissions, possibleFaults } from '../support/possible-faults.ts';
import { runProcess } from '../support/run-vitrine.ts';
import { copyWithPackages, temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();

describe('the compiled program', () => {
  it('is compiled once, and again when a source has changed', async () => {
    const content = make.minimal();
    const { program, packages } = copyWithPackages(content.root);
    const check = () => runProcess(['check'], { cwd: content.project, project: program });
    const kept = () => {
      const [folder = ''] = readdirSync(path.join(packages, '.cache/vitrine'));
      return readFileSync(path.join(packages, '.cache/vitrine', folder, 'program.cjs'), 'utf8');
    };
    const first = await check();
    expect(first.code).toBe(0);
    const compiled = kept();
    expect(await check()).toEqual(first);
    expect(kept()).toBe(compiled);

    const messages = path.join(program, 'src/i18n/messages/en.json');
    const changed = readFileSync(messages, 'utf8').replace(
      /"report\.clean_other": "[^"]+"/,
      '"report.clean_other": "All is well."',
    );
    writeFileSync(messages, changed);
    expect((await check()).stdout).toBe('All is well.\n');
  });

  it('is done without where it cannot be kept', async () => {
    const content = make.minimal();
    const { program, packages } = copyWithPackages(content.root);
    // In the place of the folder, for a user who may write anywhere.
    writeFileSync(path.join(packages, '.cache'), '');
    const { code, stderr } = await runProcess(['check'], { cwd: content.project, project: program });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readFileSync(path.join(packages, '.cache'), 'utf8')).toBe('');
  });

  it('is not believed when it is damaged, nor what V8 made of it, and is mended', async () => {
    const content = make.minimal();
    const { program, packages } = copyWithPackages(content.root);
    const help = () => runProcess(['--help'], { cwd: content.project, project: program });
    const right = await help();
    const [name = ''] = readdirSync(path.join(packages, '.cache/vitrine'));
    const folder = path.join(packages, '.cache/vitrine', name);
    const [compiled, code] = ['program.cjs', 'program.code'].map((one) => path.join(folder, one));
    const whole = readFileSync(compiled ?? '');
    const replaced = (file: string, by: () => unknown): void => {
      rmSync(file, { recursive: true, force: true });
      by();
    };
    const bytesChanged = (file: string): void =>
      writeFileSync(
        file,
        readFileSync(file).map((byte, at) => (at % 50_000 === 40_000 ? byte ^ 4 : byte)),
      );
    const wordsChanged = (file: string): void =>
      writeFileSync(file, whole.toString('utf8').replaceAll('Check the content', 'Chuck the content'));
    const cutOff = (file: string): void => writeFileSync(file, readFileSync(file).subarray(0, 300_000));
    const aFolder = (file: string): void =>
      replaced(file, () => mkdirSync(path.join(file, 'in-it'), { recursive: true }));
    const aPipe = (file: string): void => replaced(file, () => execFileSync('mkfifo', [file]));
    const endless = (file: string): void => replaced(file, () => symlinkSync('/dev/zero', file));
    const isLinux = process.platform === 'linux';
    for (const damage of [wordsChanged, cutOff, aFolder, ...(isLinux ? [aPipe] : [])]) {
      damage(compiled ?? '');
      expect([damage.name, await help()]).toEqual([damage.name, right]);
      expect([damage.name, readFileSync(compiled ?? '').equals(whole)]).toEqual([damage.name, true]);
    }
    // The program is as it was: what V8 made of it has to tell for itself.
    for (const damage of [bytesChanged, aFolder, ...(isLinux ? [endless] : [])]) {
      damage(code ?? '');
      expect([damage.name, await help()]).toEqual([damage.name, right]);
      expect([damage.name, statSync(code ?? '').isFile()]).toEqual([damage.name, true]);
    }
    expect(readdirSync(folder).length).toBe(5);
  });

  it.runIf(possibleFaults.get('a folder that may not be written, or a file that may not be read'))(
    'is used where it may only be read, with nothing kept of it',
    async () => {
      const content = make.minimal();
      const { program, packages } = copyWithPackages(content.root);
      for (let open = content.project; open.startsWith(content.root); open = path.dirname(open))
        chmodSync(open, 0o755);
      const check = (user = {}) => runProcess(['check'], { cwd: content.project, project: program, ...user });
      const right = await check();
      const [name = ''] = readdirSync(path.join(packages, '.cache/vitrine'));
      const folder = path.join(packages, '.cache/vitrine', name);
      rmSync(path.join(folder, 'program.code'));
      chmodSync(folder, 0o555);
      expect(await check(boundByPermissions())).toEqual(right);
      expect(readdirSync(folder)).not.toContain('program.code');
      chmodSync(folder, 0o755);
    },
  );

  it('leaves it to the loader to say what is wrong with a source', async () => {
    const content = make.minimal();
    const { program } = copyWithPackages(content.root);
    writeFileSync(path.join(program, 'src/cli/main.ts'), 'export const = 1;\n');
    const { code, stderr } = await runProcess(['check'], { cwd: content.project, project: program });
    expect(code).toBe(70);
    expect(stderr).toContain('main.ts');
  });
});
