import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { runVitrine } from '../../support/run-vitrine.ts';
import type { TemporaryContent, temporaryContents } from '../../support/temporary-content.ts';

/** A content folder of which there are only the files that are given. */
export function contentOf(
  make: ReturnType<typeof temporaryContents>,
  files: Readonly<Record<string, string>>,
): TemporaryContent {
  const content = make.minimal();
  content.delete('acme').delete('pages');
  // Not confirmed one by one, as tests of single files have it.
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(content.file(name)), { recursive: true });
    writeFileSync(content.file(name), text);
  }
  return content;
}

/** The folder of the site that is made of it; fails with what the build says. */
export async function built(content: TemporaryContent): Promise<string> {
  const { code, stdout, stderr } = await runVitrine(['build'], { cwd: content.project });
  expect(code, stdout + stderr).toBe(0);
  return content.output;
}
