import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, inject } from 'vitest';
import { buildContent } from '../../src/cli/build/build-content.ts';
import { foldersInMemory } from '../../src/cli/check/check-changed.ts';
import type { PublishOptions } from '../../src/pages/published-site.ts';
import { leadsOn } from './leads-on.ts';
import { readHtml, type TestedPage } from './read-html.ts';
import { fixtureContent } from './run-vitrine.ts';

/** The day the content was written for; a later one would let its exceptions expire in the tests. */
const today = '2026-11-21';

export interface BuiltSite {
  readonly folder: string;
  /** Every file below the folder, sorted. */
  files(): readonly string[];
  text(file: string): string;
  page(address: string): TestedPage;
  /** All but those that lead on. */
  pages(): readonly TestedPage[];
}

/** By content and options; test files of one process share what is built, and none of them changes it. */
const builtSites = new Map<string, Promise<string>>();

async function build(root: string, options: PublishOptions): Promise<string> {
  const output = path.join(mkdtempSync(path.join(inject('folderForSites'), 'site-')), 'dist');
  const checks = foldersInMemory();
  const result = await buildContent({ root, output, today, options, checks });
  if (result.kind !== 'built') throw new Error(JSON.stringify(result, null, 2));
  return output;
}

/** The site of a content folder, the fixture unless told otherwise, to be read by the tests of a file. */
export function useBuiltSite(options: PublishOptions = {}, content = fixtureContent): BuiltSite {
  let folder = '';
  beforeAll(async () => {
    const key = JSON.stringify([content, options]);
    const site = builtSites.get(key) ?? build(content, options);
    builtSites.set(key, site);
    folder = await site;
  });

  const read = new Map<string, TestedPage>();
  const site: BuiltSite = {
    get folder() {
      return folder;
    },
    files: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
        )
        .sort(),
    text: (file) => readFileSync(path.join(folder, file), 'utf8'),
    page(address) {
      const file = address.endsWith('/') ? `${address}index.html` : address;
      const known = read.get(file) ?? readHtml(site.text(file.replace(/^\//, '')), address);
      read.set(file, known);
      return known;
    },
    pages: () =>
      site
        .files()
        .filter((file) => file.endsWith('.html') && !leadsOn(site.text(file)))
        .map((file) => site.page(`/${file.replace(/(^|\/)index\.html$/, '$1')}`)),
  };
  return site;
}
