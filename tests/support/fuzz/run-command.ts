import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../../src/cli/main.ts';
import { today } from '../library-from.ts';
import { printedFaults } from '../printed-faults.ts';

/**
 * Runs a command in a folder of its own, and throws for an exit code that no command has, for a refusal without a word, and
 * for what nobody should print.
 *
 * @param files of the content folder; none are there when it is empty.
 */
export async function runCommand(
  args: readonly string[],
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const before = process.cwd();
  const root = mkdtempSync(path.join(tmpdir(), 'vitrine-fuzz-'));
  // Deep enough that what leads one level up is still inside.
  const folder = path.join(root, 'project');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, 'content', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  process.chdir(folder);
  let said = '';
  try {
    const note = (text: string): void => {
      said += text;
    };
    const io = {
      environment: {},
      colour: false,
      columns: undefined,
      terminal: undefined,
      today,
      out: note,
      error: note,
    };
    const code = await run(args, io);
    if (![0, 1, 2].includes(code)) throw new Error(`exit code ${code}: ${said}`);
    if (code === 2 && said.trim() === '') throw new Error('refused without a word');
    if (!args.includes('github')) for (const fault of printedFaults(said)) throw new Error(`prints ${fault}`);
  } finally {
    process.chdir(before);
    rmSync(root, { recursive: true, force: true });
  }
}
