import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
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
import { recordsOf } from '../../support/kept-for.ts';
import { possibleFaults } from '../../support/possible-faults.ts';
import { runVitrine } from '../../support/run-vitrine.ts';
import {
  type FolderState,
  stateOf,
  type TemporaryContent,
  temporaryContents,
} from '../../support/temporary-content.ts';

/* What is kept between builds, damaged in every way: the site is the same as one that is made anew. */

const make = temporaryContents();

/** A content of two organizations, one of which says one thing or the other. */
class TurningContent {
  readonly content: TemporaryContent;
  #turn = 0;

  constructor(words: string) {
    this.content = make.minimal().addOrganization('beta');
    this.content.replace('acme/privacy.en.md', 'respects privacy', words);
  }

  /** The files of records, and the folder of the site before the last one, whether they are there or not. */
  get kept(): readonly string[] {
    return recordsOf(this.content);
  }

  get spare(): string {
    return path.join(path.dirname(this.kept[1] ?? ''), 'previous');
  }

  turn(): void {
    this.#turn = 1 - this.#turn;
    const words = ['The cooperative does not answer', 'The cooperative can not answer'];
    this.content.replace('beta/privacy.en.md', words[1 - this.#turn] ?? '', words[this.#turn] ?? '');
  }

  /** Builds with what is kept, and gives the site. */
  async build(program = 'one state'): Promise<FolderState> {
    const { code, stdout, stderr } = await runVitrine(['build'], { cwd: this.content.project, program });
    expect({ code, stderr, stdout: code === 0 ? '' : stdout }).toEqual({ code: 0, stderr: '', stdout: '' });
    expect(readdirSync(this.content.project).sort()).toEqual(['content', 'dist']);
    return stateOf(this.content.output);
  }

  /** Builds everything anew, beside the site, and gives what that is. */
  async buildAnew(): Promise<FolderState> {
    const output = path.join(this.content.root, 'anew');
    const args = ['build', '--no-cache', '--output', output];
    expect(await runVitrine(args, { cwd: this.content.project })).toMatchObject({ code: 0 });
    return stateOf(output);
  }
}

type Damage = (file: string, other: string) => void;

const changed =
  (change: (bytes: Buffer) => Uint8Array): Damage =>
  (file) =>
    existsSync(file) && statSync(file).isFile() && writeFileSync(file, change(readFileSync(file)));

const replaced =
  (by: Damage): Damage =>
  (file, other) => {
    rmSync(file, { recursive: true, force: true });
    by(file, other);
  };

const damages: Readonly<Record<string, Damage>> = {
  'a digit changed': changed((bytes) => {
    const at = bytes.length - 1 - [...bytes].reverse().findIndex((byte) => byte >= 0x31 && byte <= 0x38);
    bytes[at] = (bytes[at] ?? 0) + 1;
    return bytes;
  }),
  'a byte of the first line changed': changed((bytes) => {
    bytes[3] = (bytes[3] ?? 0) ^ 1;
    return bytes;
  }),
  'cut off': changed((bytes) => bytes.subarray(0, bytes.length / 2)),
  empty: changed(() => Buffer.alloc(0)),
  'no file but a folder': replaced((file) => mkdirSync(path.join(file, 'in-it'), { recursive: true })),
  'a link to itself': replaced((file) => symlinkSync(path.basename(file), file)),
  'a link to what never ends': replaced((file) => symlinkSync('/dev/zero', file)),
  ...(possibleFaults.get('a pipe among files')
    ? { 'a pipe': replaced((file) => execFileSync('mkfifo', [file])) }
    : {}),
  ...(possibleFaults.get('a device among files')
    ? { 'a device': replaced((file) => execFileSync('mknod', [file, 'c', '1', '5'])) }
    : {}),
  // Whole, and kept under the same key: the settings and pages of both are the same.
  'that of another content': replaced((file, other) => cpSync(other, file)),
  'a link to that of another content': replaced((file, other) => symlinkSync(other, file)),
};

describe('records of earlier builds', () => {
  it('are not believed when they are damaged or those of another content, and the site is as made anew', async () => {
    const site = new TurningContent('respects privacy');
    const other = new TurningContent('respects what is private');
    const anew: FolderState[] = [];
    for (let at = 0; at < 2; at += 1) {
      anew.push(await site.buildAnew());
      await site.build();
      await other.build();
      site.turn();
      other.turn();
    }
    expect(anew[0]).not.toEqual(anew[1]);
    expect(site.kept.map((file) => existsSync(file))).toEqual(site.kept.map(() => true));
    let count = 0;
    for (const [what, damage] of Object.entries(damages)) {
      for (const [at, file] of site.kept.entries()) damage(file, other.kept[at] ?? '');
      expect([what, await site.build()]).toEqual([what, anew[count % 2]]);
      // And once more of what was kept by then.
      site.turn();
      count += 1;
      expect([what, await site.build()]).toEqual([what, anew[count % 2]]);
    }
    expect([await site.build('another state'), 'of another version']).toEqual([
      anew[count % 2],
      'of another version',
    ]);
  });

  it('and pages of theirs are not believed, whatever stands in the place of one', async () => {
    const site = new TurningContent('respects privacy');
    const anew: FolderState[] = [];
    for (let at = 0; at < 2; at += 1) {
      anew.push(await site.buildAnew());
      await site.build();
      site.turn();
    }
    const names = ['en/beta/privacy/index.html', 'en/acme/privacy/index.html', 'sitemap.xml'];
    let count = 0;
    for (const [what, damage] of Object.entries(damages)) {
      for (const folder of [site.spare, site.content.output])
        for (const name of names) damage(path.join(folder, name), path.join(site.spare, 'robots.txt'));
      expect([what, await site.build()]).toEqual([what, anew[count % 2]]);
      site.turn();
      count += 1;
    }
  });
});
