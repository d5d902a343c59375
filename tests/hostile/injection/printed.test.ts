import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { beforeAll, describe, expect, it } from 'vitest';
import { readRecordText } from '../../../src/content/editions/record-text.ts';
import { draft4Faults } from '../../support/json-schema-validators.ts';
import { printedFaults } from '../../support/printed-faults.ts';
import { type Outcome, runVitrine } from '../../support/run-vitrine.ts';
import { type TemporaryContent, temporaryContents } from '../../support/temporary-content.ts';
import { asWord, asWritten, filesWith, siteFile } from './contents.ts';
import { contentOf } from './sites.ts';
import { strings, unseen } from './strings.ts';

/*
 * What commands print of content with the strings in all its fields and texts, in files that only the program writes, and in
 * names of files: a terminal and the CI systems that read a log find nothing in it but words.
 */

const make = temporaryContents();
const all = [...strings, ...unseen];

/** A name that the file system takes; on some, not every string is one. */
function withNames(content: TemporaryContent): TemporaryContent {
  for (const [index, text] of all.entries()) {
    const name = text.replaceAll(/[/\0]/g, '-');
    for (const file of [`o-0/${name}.md`, `o-1/${name}`, `${name}/x.md`, `pages/${index} ${name}.en.md`])
      try {
        mkdirSync(path.dirname(content.file(file)), { recursive: true });
        writeFileSync(content.file(file), 'Words.\n');
      } catch (error) {
        if (process.platform === 'linux') throw error;
      }
  }
  return content;
}

/** Each string as a key and as a value of files that the program writes, each file of an organization of its own. */
function withOwnFiles(content: TemporaryContent): TemporaryContent {
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(content.file(name)), { recursive: true });
    writeFileSync(content.file(name), text);
  };
  for (const [index, text] of all.entries()) {
    const quoted = JSON.stringify(text);
    const folder = `l-${index}`;
    for (const language of ['en', 'fr'])
      write(
        `${folder}/privacy.${language}.md`,
        `---\ntitle: ${quoted}\n---\n\n## ${text} {#${text}}\n\n${text}\n`,
      );
    write(`${folder}/organization.yaml`, `name: ${quoted}\n${quoted}: ${quoted}\n`);
    write(`${folder}/privacy.lock.yaml`, `version: 1\nsections:\n  ${quoted}:\n    en: ${quoted}\n${text}\n`);
    write(`${folder}/editions/privacy/2026-11-21.yaml`, `version: 1\nedition: ${text}\n${text}\n`);
    write(`${folder}/editions/privacy/2026-11-22.${text.replaceAll(/[/\0]/g, '-')}`, text);
    expect(readRecordText(text)).toHaveProperty('wrong');
  }
  write('editions.yaml', `version: 1\nreleased:\n${all.map((text) => `  ${text}:\n`).join('')}`);
  write(
    'baseline.json',
    JSON.stringify({
      version: 1,
      findings: all.map((text) => ({ rule: text, file: text, section: text, fingerprint: text })),
    }),
  );
  return content;
}

const page = all.map((text) => `<h2>${text}</h2><p>${text} &amp; ${text}</p><a href="${text}">${text}</a>`);

describe('content with the strings', () => {
  /** In the first, texts are as they should be and say what the strings say; in the second, nothing is. */
  const contents: { readonly where: TemporaryContent; readonly language: string }[] = [];

  beforeAll(() => {
    const asked = siteFile(0, asWritten).replace(/"rules": \{[^}]*\}/, '"rules": {}');
    contents.push(
      { where: contentOf(make, { ...filesWith(asWritten), 'site.yaml': asked }), language: 'en' },
      { where: withOwnFiles(withNames(contentOf(make, filesWith(asWritten)))), language: 'fr' },
    );
    for (const { where } of contents) {
      writeFileSync(path.join(where.project, 'page.html'), page.join('\n'));
      cpSync(contentOf(make, filesWith(asWord)).content, path.join(where.project, 'old'), {
        recursive: true,
      });
    }
  });

  const run = ({ where, language }: (typeof contents)[number], command: string): Promise<Outcome> =>
    runVitrine([...command.split(' '), '--lang', language], { cwd: where.project });

  it.each([
    'check --all',
    'check --format lines',
    'build',
    'fix --dry-run',
    'migrate --dry-run',
    'status',
    'readability',
    'laws',
    'acknowledge o-0 --all',
    'release o-0/privacy --summary-en x --summary-fr y --dry-run',
    'withdraw o-0/privacy --reason-en x --reason-fr y --dry-run',
    'import page.html --statement x --dry-run',
    'compare old content',
    'check --baseline content/baseline.json',
  ])('prints words alone: %s', async (command) => {
    for (const one of contents) {
      const { code, stdout, stderr } = await run(one, command);
      expect([0, 1, 2], stdout + stderr).toContain(code);
      expect(stdout + stderr).not.toBe('');
      expect(printedFaults(stdout + stderr)).toEqual([]);
    }
  });

  it('is quoted in what is printed, so that there was something to disarm', async () => {
    for (const one of contents) {
      const { stdout } = await run(one, 'check --all');
      expect(stdout).toContain('hostile()');
      expect(stdout).toContain(one.language === 'en' ? '##\u2060' : '\ufffd');
    }
  });

  it('makes annotations of GitHub, and no command besides', async () => {
    for (const one of contents) {
      const { stdout, stderr } = await run(one, 'check --format github');
      const commands = stdout.trimEnd().split('\n');
      expect(stderr).toBe('');
      for (const line of commands) expect(line).toMatch(annotation);
      expect(printedFaults(commands.map((line) => line.replace(annotation, '')).join('\n'))).toEqual([]);
    }
  });

  it('makes SARIF as its schema has it, and JSON', async () => {
    for (const one of contents) {
      const sarif = JSON.parse((await run(one, 'check --format sarif')).stdout);
      expect(sarif.runs[0].results.length).toBeGreaterThan(100);
      expect(sarifFaults(sarif)).toEqual([]);
      const { findings } = JSON.parse((await run(one, 'check --format json')).stdout);
      expect(findings.length).toBeGreaterThan(100);
    }
  });
});

/** A command with the place of a finding, or without one, for how many more there are. */
const annotation = /^::(?:error|warning|notice)(?: file=[^\n:]*,title=[a-z/-]+)?::/;
const sarifFaults = draft4Faults(sarifSchema);
