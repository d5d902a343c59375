import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markerFile, recoverOutput, refuseOutput } from '../../src/publish/output-folder.ts';
import { SiteOutput } from '../../src/publish/site-output.ts';
import { StagedFiles } from '../../src/publish/staged-files.ts';

let root = '';
let output = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'vitrine-output-'));
  output = path.join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const publish = (text: string, cache?: string): void => {
  const site = new SiteOutput(output, cache);
  const { folder, verified } = site.openStaging();
  const staged = new StagedFiles(folder, verified);
  staged.write(...markerFile);
  staged.write('index.html', text);
  site.fill(staged.made, staged.made);
  site.swapIn(staged.made, staged.made);
};
const published = (): string => readFileSync(path.join(output, 'index.html'), 'utf8');
/** Left by a process that is no longer there. */
const deadPid = 2 ** 22 - 3;

describe('the output folder', () => {
  it('may be absent, empty, or made by an earlier build', () => {
    expect(refuseOutput(output, [])).toBeUndefined();
    mkdirSync(output);
    expect(refuseOutput(output, [])).toBeUndefined();
    publish('one');
    expect(refuseOutput(output, [])).toBeUndefined();
  });

  it('is refused when it holds anything else', () => {
    mkdirSync(output);
    writeFileSync(path.join(output, 'thesis.doc'), 'years of work');
    expect(refuseOutput(output, [])).toBe('outputHolds');
  });

  it('is refused when the content is inside it, by whatever name it is called', () => {
    mkdirSync(path.join(root, 'content'));
    symlinkSync(root, `${root}-link`);
    try {
      expect(refuseOutput(root, [path.join(root, 'content')])).toBe('outputContains');
      expect(refuseOutput(`${root}-link`, [path.join(root, 'content')])).toBe('outputContains');
      expect(refuseOutput(path.join(root, 'content'), [path.join(root, 'content')])).toBe('outputContains');
    } finally {
      rmSync(`${root}-link`);
    }
  });

  it('is refused when it is a file or a link', () => {
    writeFileSync(output, '');
    expect(refuseOutput(output, [])).toBe('outputNotFolder');
  });

  it('is replaced whole, and nothing stays beside it', () => {
    publish('one');
    writeFileSync(path.join(output, 'withdrawn.html'), 'old');
    publish('two');
    expect(published()).toBe('two');
    expect(existsSync(path.join(output, 'withdrawn.html'))).toBe(false);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('comes back when a build was stopped between taking the old site away and putting the new one there', () => {
    publish('one');
    rmSync(path.join(root, `.dist-previous-${deadPid}`), { recursive: true, force: true });
    mkdirSync(path.join(root, `.dist-previous-${deadPid}`));
    writeFileSync(path.join(root, `.dist-previous-${deadPid}`, 'index.html'), 'the last good one');
    rmSync(output, { recursive: true });
    recoverOutput(output);
    expect(published()).toBe('the last good one');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('is cleared of what killed builds left, but not of what a running one is making', () => {
    mkdirSync(path.join(root, `.dist-staging-${deadPid}-abc`));
    mkdirSync(path.join(root, `.dist-staging-${process.ppid}-abc`));
    recoverOutput(output);
    expect(readdirSync(root)).toEqual([`.dist-staging-${process.ppid}-abc`]);
  });
});
