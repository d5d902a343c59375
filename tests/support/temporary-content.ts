import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { lockFileName } from '../../src/content/lock-file.ts';
import { languages } from '../../src/languages.ts';
import { bareLibraryFrom, lockFilesOf } from './library-from.ts';
import { fixtureContent, projectRoot } from './run-vitrine.ts';

/** Path below a folder → what is there: the hash of a file, the target of a link, or the kind of anything else. */
export type FolderState = Readonly<Record<string, string>>;

/** A content folder, and room for its output, deep enough in a temporary folder that `../../x` is still inside it. */
export class TemporaryContent {
  /** The temporary folder; nothing in it but the output may ever change. */
  readonly root = realpathSync(mkdtempSync(path.join(tmpdir(), 'vitrine-test-')));
  /** Where the commands run; holds `content/` and gets `dist/`. */
  readonly project = path.join(this.root, 'home/editor/project');
  #keepsLocks = false;

  constructor() {
    mkdirSync(this.project, { recursive: true });
  }

  get content(): string {
    return path.join(this.project, 'content');
  }

  get output(): string {
    return path.join(this.project, 'dist');
  }

  /** The path of a content file, named below `content/`. */
  file(name: string): string {
    return path.join(this.content, name);
  }

  read(name: string): string {
    return readFileSync(this.file(name), 'utf8');
  }

  write(name: string, text: string | Uint8Array): this {
    mkdirSync(path.dirname(this.file(name)), { recursive: true });
    writeFileSync(this.file(name), text);
    return this.#confirm(name);
  }

  append(name: string, text: string): this {
    appendFileSync(this.file(name), text);
    return this.#confirm(name);
  }

  /** From now on a changed statement is not confirmed again: its lock file stays as it is. */
  keepLocks(): this {
    this.#keepsLocks = true;
    return this;
  }

  /** Most tests change one language only, to see another mistake than that; so each change is confirmed at once. */
  #confirm(name: string): this {
    const [, folder, stem] = /^([^/]+)\/([^/.]+)\.(?:en|fr)\.md$/.exec(name) ?? [];
    if (this.#keepsLocks || folder === undefined || stem === undefined || folder === 'pages') return this;
    const lock = this.file(`${folder}/${lockFileName(stem)}`);
    const files = Object.fromEntries(
      languages.map((language) => {
        const file = this.file(`${folder}/${stem}.${language}.md`);
        return [`acme/${stem}.${language}.md`, existsSync(file) ? readFileSync(file) : ''];
      }),
    );
    const textWith = (organization: string | Uint8Array): string | undefined => {
      const settings = { 'site.yaml': minimalContent['site.yaml'], 'acme/organization.yaml': organization };
      return Object.values(lockFilesOf(bareLibraryFrom({ ...settings, ...files })))[0];
    };
    // Settings that are wrong on purpose give no addresses to keep.
    const own = this.file(`${folder}/organization.yaml`);
    const text =
      (existsSync(own) ? textWith(readFileSync(own)) : undefined) ??
      textWith(minimalContent['acme/organization.yaml']);
    if (text === undefined) rmSync(lock, { force: true });
    else writeFileSync(lock, text);
    return this;
  }

  /** Makes HTML no error but a warning, for what is done with findings of both levels. */
  htmlAsWarning(): this {
    return this.append('site.yaml', 'rules:\n  markup/raw-html: warning\n');
  }

  /** @throws Error when the file does not have the text, so that a test never changes nothing by mistake. */
  replace(name: string, text: string, by: string): this {
    const before = this.read(name);
    if (!before.includes(text)) throw new Error(`${name} does not contain “${text}”`);
    return this.write(
      name,
      before.replace(text, () => by),
    );
  }

  delete(name: string): this {
    rmSync(this.file(name), { recursive: true });
    return this.#confirm(name);
  }

  /** Adds an organization like the first one, in a folder and under addresses of its own. */
  addOrganization(key: string): this {
    for (const [name, text] of Object.entries(minimalContent)) {
      if (!name.startsWith('acme/')) continue;
      this.write(
        name.replace('acme', key),
        text.replace('  en: acme\n  fr: acme\n', `  en: ${key}\n  fr: ${key}\n`),
      );
    }
    return this;
  }

  /** Makes a symbolic link in the content. A relative target counts from the link's own folder. */
  link(name: string, target: string): this {
    symlinkSync(target, this.file(name));
    return this;
  }

  /** Puts something in the output's place that looks like an earlier build, for builds that must leave it alone. */
  withOldSite(): this {
    mkdirSync(path.join(this.output, 'en/acme/privacy'), { recursive: true });
    writeFileSync(path.join(this.output, '.vitrine'), 'Made by an earlier build.\n');
    writeFileSync(
      path.join(this.output, 'en/acme/privacy/index.html'),
      '<!doctype html>\n<title>Old</title>\n',
    );
    return this;
  }

  /** The line of a content file, from 1, on which a text first stands. */
  lineOf(name: string, text: string): number {
    const at = this.read(name).indexOf(text);
    if (at === -1) throw new Error(`${name} does not contain “${text}”`);
    return this.read(name).slice(0, at).split('\n').length;
  }

  /** The HTML of a built page. */
  page(address: string): string {
    return readFileSync(path.join(this.output, address, address.endsWith('/') ? 'index.html' : ''), 'utf8');
  }

  state(): FolderState {
    return stateOf(this.root);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Copies the program, without content, into a new folder, so that a test can change it. */
export function copyProgram(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of ['bin', 'src', 'layouts', '.eleventy.ts', 'package.json', 'tsconfig.json'])
    cpSync(path.join(projectRoot, name), path.join(folder, name), { recursive: true });
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

/**
 * A copy of the program with packages of its own: links to ours, and a folder for what is compiled.
 *
 * @param missing packages that are not installed there.
 */
export function copyWithPackages(
  root: string,
  missing: readonly string[] = [],
): { readonly program: string; readonly packages: string } {
  const program = copyProgram(path.join(root, 'program'));
  const packages = path.join(program, 'node_modules');
  rmSync(packages);
  mkdirSync(packages);
  for (const name of readdirSync(path.join(projectRoot, 'node_modules')))
    if (name !== '.cache' && !missing.includes(name))
      symlinkSync(path.join(projectRoot, 'node_modules', name), path.join(packages, name));
  return { program, packages };
}

/** Everything below a folder, by its path; empty when there is no such folder. */
export function stateOf(folder: string): FolderState {
  const state: Record<string, string> = {};
  const visit = (below: string): void => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const name = path.posix.join(below, entry.name);
      const full = path.join(folder, name);
      if (entry.isFile()) state[name] = createHash('sha256').update(readFileSync(full)).digest('hex');
      else if (entry.isSymbolicLink()) state[name] = `→ ${readlinkSync(full)}`;
      else state[name] = entry.isDirectory() ? 'folder' : 'other';
      if (entry.isDirectory()) visit(name);
    }
  };
  try {
    visit('');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return state;
}

/** What of a state is not in the output folder of {@link TemporaryContent}. */
export function outsideOutput(state: FolderState): FolderState {
  return Object.fromEntries(
    Object.entries(state).filter(([name]) => !`${name}/`.startsWith('home/editor/project/dist/')),
  );
}

export interface ContentMaker {
  /** One organization with one short statement, and a home page; without any finding. */
  minimal(): TemporaryContent;
  /** A copy of the fixture: three organizations with long statements. */
  copyOfFixture(): TemporaryContent;
  /** A copy of another one, with the site that was built of it. */
  copyOf(other: TemporaryContent): TemporaryContent;
}

/** Gives a maker of temporary contents. All of them are removed after the tests of the file. */
export function temporaryContents(): ContentMaker {
  const made: TemporaryContent[] = [];
  afterAll(() => {
    for (const content of made) content.remove();
  });
  const make = (): TemporaryContent => {
    const content = new TemporaryContent();
    made.push(content);
    return content;
  };
  return {
    minimal() {
      return minimalContentIn(make());
    },
    copyOfFixture() {
      const content = make();
      cpSync(fixtureContent, content.content, { recursive: true });
      return content;
    },
    copyOf(other) {
      const content = make();
      cpSync(other.project, content.project, { recursive: true, verbatimSymlinks: true });
      return content;
    },
  };
}

/** Writes what {@link ContentMaker.minimal} gives. */
export function minimalContentIn(content: TemporaryContent): TemporaryContent {
  for (const [name, text] of Object.entries(minimalContent)) content.write(name, text);
  return content;
}

const minimalContent = {
  'site.yaml': `name:
  en: Showcase
  fr: Vitrine
baseUrl: https://vitrine.example
publisher:
  name:
    en: Acme Cooperative
    fr: Coopérative Acme
  email: privacy@vitrine.example
languages: [en, fr]
`,
  'acme/organization.yaml': `name:
  en: Acme Cooperative
  fr: Coopérative Acme
shortName:
  en: Acme
  fr: Acme
slug:
  en: acme
  fr: acme
jurisdiction:
  en: Ontario, Canada
  fr: Ontario, Canada
`,
  'acme/privacy.en.md': `---
title: Privacy statement
description: What the cooperative does with personal information.
slug: privacy
updated: 2026-11-21
nature: official
translation: equal
source:
  title: Privacy statement
  titleLanguage: en
  url: https://acme.example/privacy
---

The cooperative respects privacy.

## Cookies {#cookies}

The website places no cookies.

## Privacy officer {#privacy-officer}

Write to [privacy@acme.example](mailto:privacy@acme.example).

## External sites {#external-links}

The cooperative does not answer for other sites.
`,
  'acme/privacy.fr.md': `---
title: Déclaration de confidentialité
description: Ce que la coopérative fait des renseignements personnels.
slug: confidentialite
updated: 2026-11-21
nature: official
translation: equal
source:
  title: Privacy statement
  titleLanguage: en
  url: https://acme.example/privacy
---

La coopérative respecte la vie privée.

## Témoins {#cookies}

Le site Web n’installe aucun témoin.

## Responsable de la protection des renseignements personnels {#privacy-officer}

Écrivez à [privacy@acme.example](mailto:privacy@acme.example).

## Sites externes {#external-links}

La coopérative ne répond pas des autres sites.
`,
  'pages/home.en.md': `---
title: Privacy statements
description: The statements of one cooperative.
updated: 2026-11-21
---

Welcome.
`,
  'pages/home.fr.md': `---
title: Déclarations de confidentialité
description: Les déclarations d’une coopérative.
updated: 2026-11-21
---

Bienvenue.
`,
};
