import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BuildCache } from '../../../src/cli/build/build-cache.ts';
import { type BuildResult, buildContent } from '../../../src/cli/build/build-content.ts';
import { foldersInMemory } from '../../../src/cli/check/check-changed.ts';
import { diskFileSystem } from '../../../src/content/file-system.ts';
import { inProjectRoot, renderSite } from '../../../src/eleventy/render-site.ts';
import { contentFolders } from '../../../src/folders/content-folders.ts';
import { loadFolders } from '../../../src/folders/load-folders.ts';
import type { NewEdition } from '../../../src/history/editions/new-records.ts';
import { localize } from '../../../src/languages.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { FolderBuilder, type KnownPages } from '../../../src/publish/build-folders.ts';
import { Random } from '../../parity/random.ts';
import { edition, releasedFiles } from '../../support/released-files.ts';
import { stateOf, type TemporaryContent, temporaryContents } from '../../support/temporary-content.ts';

const make = temporaryContents();
const today = '2026-11-21';

/** A content that is built with what earlier builds made, and all anew beside it. */
class BuiltBothWays {
  readonly content = make.minimal();
  readonly cache = path.join(this.content.root, 'cache');
  readonly #checks = foldersInMemory();

  build(): Promise<BuildResult> {
    const { content: root, output } = this.content;
    const cache = new BuildCache(this.cache, 'one state of the program');
    return buildContent({ root, output, today, options: {}, checks: this.#checks, cache });
  }

  /** Expects both ways to make the same, or to refuse it and leave what is there; gives which of these it was. */
  async compare(): Promise<BuildResult['kind']> {
    const { content: root, output, project } = this.content;
    const before = stateOf(output);
    const anew = path.join(this.content.root, 'anew');
    rmSync(anew, { recursive: true, force: true });
    const whole = await buildContent({ root, output: anew, today, options: {}, checks: foldersInMemory() });
    const quick = await this.build();
    expect(quick.kind).toBe(whole.kind);
    expect(stateOf(output)).toEqual(whole.kind === 'built' ? stateOf(anew) : before);
    expect(weightsOf(quick)).toEqual(weightsOf(whole));
    expect(readdirSync(project).filter((name) => name.startsWith('.dist'))).toEqual([]);
    return whole.kind;
  }
}

function weightsOf(result: BuildResult): readonly string[] {
  if (result.kind !== 'built') return [];
  return result.weights.map(({ address, bytes, budget }) => `${address} ${bytes} ${budget}`).sort();
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** What is changed in one go: of an organization, with a number that no other change has. */
type Change = (content: TemporaryContent, key: string, count: number, other: string) => void;

const both = (
  content: TemporaryContent,
  key: string,
  change: (language: 'en' | 'fr', text: string) => string,
): void => {
  for (const language of ['en', 'fr'] as const) {
    const file = `${key}/privacy.${language}.md`;
    content.write(file, change(language, content.read(file)));
  }
};

const sentence = { en: 'We keep no copies', fr: 'Nous ne gardons aucune copie' };
const heading = { en: 'Kept', fr: 'Conservation' };

const changes: Readonly<Record<string, Change>> = {
  'a sentence more': (content, key) =>
    both(content, key, (language, text) => `${text}\n${sentence[language]}.\n`),
  'a section more': (content, key, count) =>
    both(content, key, (language, text) => `${text}\n## ${heading[language]} {#x-kept-${count}}\n\nText.\n`),
  'another date': (content, key, count) =>
    both(content, key, (_, text) => text.replace(/updated: .*/, `updated: 2026-10-${10 + (count % 20)}`)),
  'another title': (content, key, count) =>
    both(content, key, (_, text) =>
      text.replace(/title: .* statement.*|title: Déclaration.*/, `title: T${count}`),
    ),
  'another name': (content, key, count) =>
    void content.write(
      `${key}/organization.yaml`,
      content.read(`${key}/organization.yaml`).replace(/(name:\n {2}en: ).*/, `$1Name ${count}`),
    ),
  'another address': (content, key, count) => {
    content.write(
      `${key}/organization.yaml`,
      content.read(`${key}/organization.yaml`).replace(/(slug:\n {2}en: ).*/, `$1slug-${count}`),
    );
    // Confirmed with its new address: otherwise no later round would build anything.
    both(content, key, (_, text) => text);
  },
  'a silence that is explained': (content, key, count) =>
    void content.append(
      `${key}/organization.yaml`,
      content.read(`${key}/organization.yaml`).includes('exceptions')
        ? `# ${count}\n`
        : 'exceptions:\n  - section: retention\n    until: 2027-06-30\n    reason:\n      en: Nothing is said.\n      fr: Rien n’en est dit.\n',
    ),
  'a link to another organization': (content, key, _count, other) =>
    both(content, key, (language, text) =>
      `${text}\n${sentence[language]}: [${other}](../${other}/privacy.${language}.md#cookies).\n`.replaceAll(
        'copie: [',
        'copie\u00a0: [',
      ),
    ),
  'an anchor that others may lead to': (content, key, count) =>
    both(content, key, (_, text) => text.replace(/\{#(?:cookies|x-none-\d+)\}/, `{#x-none-${count}}`)),
  'that anchor again': (content, key) =>
    both(content, key, (_, text) => text.replace(/\{#x-none-\d+\}/, '{#cookies}')),
  'a new organization': (content, _key, count) => void content.addOrganization(`new-${count}`),
  'an organization less': (content, key) => void (key !== 'acme' && content.delete(key)),
  'words of the home page': (content, _key, count) => {
    content.append('pages/home.en.md', `\nWord ${count}.\n`);
    content.append('pages/home.fr.md', `\nMot ${count}.\n`);
  },
  'a page of the site': (content, _key, count) => {
    const matter = `description: D.\nslug: page-${count}\nupdated: 2026-11-21\n---\n\nText.\n`;
    content.write('pages/about.en.md', `---\ntitle: About ${count}\n${matter}`);
    content.write('pages/about.fr.md', `---\ntitle: Au sujet ${count}\n${matter}`);
  },
  'the settings of the site': (content, _key, count) =>
    void content.write('site.yaml', content.read('site.yaml').replace(/en: .*/, `en: Site ${count}`)),
  'a mistake': (content, key) => void content.append(`${key}/privacy.en.md`, '\n[nowhere](#nowhere)\n'),
  'that mistake mended': (content, key) =>
    void content.write(
      `${key}/privacy.en.md`,
      content.read(`${key}/privacy.en.md`).replaceAll('\n[nowhere](#nowhere)\n', ''),
    ),
  'a file of the output': ({ output }, _key, count) => {
    const files = filesBelow(output);
    appendFileSync(files[count % files.length] ?? '', 'x');
  },
  'a file of the output less': ({ output }, _key, count) => {
    const files = filesBelow(output).filter((file) => path.basename(file) !== '.vitrine');
    rmSync(files[count % files.length] ?? '', { force: true });
  },
  'a file of the output more': ({ output }) => writeFileSync(path.join(output, 'stray.html'), 'stray'),
  nothing: () => {},
};

describe('a build that remembers the last one', () => {
  // In several tests, so that they can run beside others.
  it.each([
    'first',
    'second',
    'third',
  ])('makes the same as one that makes all anew: %s round', async (seed) => {
    const random = new Random(`remembering ${seed}`);
    const site = new BuiltBothWays();
    const { content } = site;
    content.addOrganization('beta').addOrganization('gamma');
    expect(await site.compare()).toBe('built');
    const outcomes: string[] = [];
    for (let count = 0; count < 72; count += 1) {
      const keys = readdirSync(content.content).filter((name) => !/^pages$|\.yaml$/.test(name));
      const key = random.pick(keys) ?? 'acme';
      const name = random.pick(Object.keys(changes)) ?? 'nothing';
      changes[name]?.(content, key, count, random.pick(keys) ?? 'acme');
      // Several changes may come together.
      if (random.below(3) > 0) outcomes.push(await site.compare());
    }
    expect(new Set(outcomes)).toEqual(new Set(['built', 'refused']));
  });

  it('leaves the output alone when nothing has changed', async () => {
    const site = new BuiltBothWays();
    await site.build();
    const times = (): readonly number[] => filesBelow(site.content.output).map((file) => statOf(file));
    const before = times();
    expect((await site.build()).kind).toBe('built');
    expect(times()).toEqual(before);
  });

  it('does not believe a cache that is damaged, whatever is damaged in it', async () => {
    const site = new BuiltBothWays();
    site.content.addOrganization('beta');
    await site.compare();
    changes['a sentence more']?.(site.content, 'beta', 0, 'acme');
    await site.compare();
    const kept = filesBelow(site.cache);
    expect(kept.map((file) => path.basename(file))).toEqual(
      expect.arrayContaining(['made.json', 'output.json', 'spare.json', 'index.html']),
    );
    for (const [at, file] of kept.entries()) {
      const bytes = readFileSync(file);
      bytes[Math.floor(bytes.length / 2)] = 0x30;
      if (at % 2 === 0) writeFileSync(file, bytes);
      else rmSync(file);
      if (at % 4 === 0) changes['another date']?.(site.content, 'acme', at, 'beta');
      if (at % 3 === 0) await site.compare();
    }
    expect(await site.compare()).toBe('built');
  });
});

function statOf(file: string): number {
  return statSync(file).mtimeMs;
}

describe('what is announced', () => {
  it('is the same as made anew after each release, also of an organization whose pages are kept', async () => {
    const built = new BuiltBothWays();
    const { content } = built;
    content.addOrganization('beta');
    expect(await built.compare()).toBe('built');
    const announced = (): number =>
      stateOf(content.output)['en/feed.xml'] === undefined
        ? 0
        : content.page('en/feed.xml').split('<entry>').length - 1;
    expect(announced()).toBe(0);
    const textsOf = (key: string) => ({
      en: content.read(`${key}/privacy.en.md`),
      fr: content.read(`${key}/privacy.fr.md`),
    });
    for (const [index, key] of ['acme', 'beta'].entries()) {
      const ledger = index === 0 ? '' : content.read('editions.yaml');
      const files = releasedFiles(
        key,
        'privacy',
        [edition(textsOf(key), { released: '2026-11-01' })],
        ledger,
      );
      for (const [file, text] of Object.entries(files)) content.write(file, text);
      expect(await built.compare()).toBe('built');
      expect(announced()).toBe(index + 1);
    }
  });
});

describe('what was released', () => {
  /** Releases what the statement of an organization says, after what was released of it before. */
  const releaseOf = (content: TemporaryContent, key: string) => {
    const steps: NewEdition[] = [];
    return (released: string, given: Partial<NewEdition> = {}): void => {
      const texts = localize((language) => content.read(`${key}/privacy.${language}.md`));
      const change = steps.length === 0 ? 'first' : 'substantive';
      steps.push(edition(texts, { released, change, ...given }));
      const ledger = stateOf(content.content)['editions.yaml'] ? content.read('editions.yaml') : '';
      for (const [file, text] of Object.entries(releasedFiles(key, 'privacy', steps, ledger)))
        content.write(file, text);
    };
  };

  it('is as made anew after a release, a change of what it leads to, and all else that its pages show', async () => {
    const built = new BuiltBothWays();
    const { content } = built;
    const release = releaseOf(content.addOrganization('beta'), 'acme');
    const [more, link, rename] = ['a sentence more', 'a link to another organization', 'another address'].map(
      (name) => changes[name],
    );
    const steps: readonly (() => unknown)[] = [
      () => addCharter(content, 'acme'),
      () => changes['a silence that is explained']?.(content, 'acme', 0, 'beta'),
      () => link?.(content, 'acme', 0, 'beta'),
      () => release('2026-11-01'),
      // The statement no longer leads where its edition does.
      () => {
        both(content, 'acme', (_, text) => text.split('\n').slice(0, -2).join('\n'));
        more?.(content, 'acme', 1, 'beta');
        release('2026-11-05');
      },
      () => rename?.(content, 'beta', 2, 'acme'),
      () => changes['another name']?.(content, 'acme', 3, 'beta'),
      () => {
        more?.(content, 'acme', 4, 'beta');
        release('2026-11-21', { effective: '2027-01-01' });
      },
      () =>
        both(content, 'acme', (_, text) => text.replace(/^slug: (.*)$/m, 'slug: moved\nformerSlugs: [$1]')),
      () => changes['the settings of the site']?.(content, 'acme', 5, 'beta'),
    ];
    for (const step of steps) {
      step();
      expect(await built.compare()).toBe('built');
    }
    expect(content.page('/en/acme/moved/2026-11-01/')).toContain('href="/en/slug-2/privacy/#cookies"');
  });

  /** A second statement of an organization, which leads to the first. */
  const addCharter = (content: TemporaryContent, key: string): void => {
    for (const language of ['en', 'fr'] as const)
      content.write(
        `${key}/charter.${language}.md`,
        `${content.read(`${key}/privacy.${language}.md`).replace(/^slug: .*$/m, 'slug: charter')}\n[Privacy](privacy.${language}.md).\n`,
      );
  };

  it('is made anew only where a release changes it, as is another statement of the organization', async () => {
    const content = make.minimal();
    const release = releaseOf(content, 'acme');
    addCharter(content, 'acme');
    const folder = path.join(content.root, 'staging');
    let known: KnownPages = {};
    const buildAll = async (): Promise<readonly string[]> => {
      const rendered: string[] = [];
      const builder = new FolderBuilder(
        {
          options: { today },
          folder,
          verified: new Map(),
          valid: [],
          known: new Map([['acme', known]]),
          evenWithErrors: false,
        },
        (site, wanted, onPage) => {
          rendered.push(...wanted.addresses);
          return inProjectRoot(() => renderSite(site, wanted, onPage));
        },
      );
      const system = diskFileSystem(content.content);
      const part = {
        system,
        shownRoot: 'content',
        all: contentFolders(system),
        wanted: ['acme'],
        withSite: false,
        withEditions: true,
        folderBySlug: new Map(),
      };
      const built = await builder.build(loadFolders(part, parseBody), ['acme'], new Map());
      known = built.get('acme')?.keyed ?? {};
      return rendered.filter((address) => address.startsWith('/en/')).sort();
    };
    for (const day of ['2026-11-01', '2026-11-05']) {
      changes['a sentence more']?.(content, 'acme', 0, 'acme');
      release(day);
    }
    expect(await buildAll()).toHaveLength(5);
    changes['a sentence more']?.(content, 'acme', 0, 'acme');
    release('2026-11-09');
    const own = '/en/acme/privacy/';
    expect(await buildAll()).toEqual([
      own,
      `${own}2026-11-05/`,
      `${own}2026-11-09/`,
      `${own}2026-11-09/changes/`,
    ]);
    expect(await buildAll()).toEqual([]);
    both(content, 'acme', (_, text) => text.replace(/^slug: (.*)$/m, 'slug: moved\nformerSlugs: [$1]'));
    expect(await buildAll()).toContain('/en/acme/charter/');
  });
});
