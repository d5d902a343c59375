/** Builds our site, the fixture and the starter, and runs the Nu Html Checker over every page; says so where there is no Java. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildInFolder } from '../support/build-in-folder.ts';
import { hasJava, nuFindings } from './nu-checker.ts';

/** The day the fixture was written for. */
process.env['SOURCE_DATE_EPOCH'] ??= String(Date.parse('2026-11-21T00:00:00Z') / 1000);

const contents = ['content', 'tests/fixtures/content', 'starter/content'];

if (!hasJava()) {
  console.log('The Nu Html Checker was not run: it needs Java 11 or later, and there is no “java” here.');
} else {
  const work = mkdtempSync(path.join(tmpdir(), 'vitrine-nu-'));
  try {
    for (const content of contents) buildInFolder(path.join(work, content), '--content', content);
    const findings = await nuFindings(work);
    for (const finding of findings) console.log(finding);
    console.log(
      `\nThe Nu Html Checker, over every page of ${contents.join(', ')}: ${findings.length} findings`,
    );
    if (findings.length > 0) process.exitCode = 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
