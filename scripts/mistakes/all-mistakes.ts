import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { groups, type Mistake } from './mistake.ts';

const folder = fileURLToPath(new URL('../../tests/mistakes/', import.meta.url));

export interface NamedMistake extends Mistake {
  /** The name of its file. */
  readonly name: string;
}

/** The mistakes of `tests/mistakes/`, in the order of their groups, then of their names. */
export async function allMistakes(): Promise<readonly NamedMistake[]> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
  const mistakes = await Promise.all(
    names.map(async (name): Promise<NamedMistake> => {
      const { default: mistake } = (await import(`${folder}${name}.ts`)) as { default: Mistake };
      return { name, ...mistake };
    }),
  );
  const order = Object.keys(groups);
  return mistakes.sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
}
