import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
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

  it('leaves it to the loader to say what is wrong with a source', async () => {
    const content = make.minimal();
    const { program } = copyWithPackages(content.root);
    writeFileSync(path.join(program, 'src/cli/main.ts'), 'export const = 1;\n');
    const { code, stderr } = await runProcess(['check'], { cwd: content.project, project: program });
    expect(code).toBe(70);
    expect(stderr).toContain('main.ts');
  });
});
