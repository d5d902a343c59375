import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for the sites that several test files read; it is gone when the run has ended. */
    readonly folderForSites: string;
  }
}

export default function setUp(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'vitrine-sites-'));
  project.provide('folderForSites', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
