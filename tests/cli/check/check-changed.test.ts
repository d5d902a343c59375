import { describe, expect, it } from 'vitest';
import { checkChanged, type FolderStore, foldersInMemory } from '../../../src/cli/check/check-changed.ts';
import { checkContent } from '../../../src/cli/check/check-content.ts';
import { isOrganizationKey } from '../../../src/content/load-library.ts';
import type { CheckedFolder } from '../../../src/folders/check-folders.ts';
import { formatJson } from '../../../src/report/json.ts';
import { runProcess } from '../../support/run-vitrine.ts';
import { type TemporaryContent, temporaryContents } from '../../support/temporary-content.ts';

const make = temporaryContents();
const today = '2026-11-21';

/** What was found before; names the organizations that were checked anew. */
function memory(): FolderStore & { checked: string[] } {
  const store = foldersInMemory();
  const noting = {
    ...store,
    checked: [] as string[],
    save(stamp: string, units: ReadonlyMap<string, CheckedFolder>) {
      const before = store.load(stamp);
      noting.checked = [...units.keys()].filter(
        (key) => isOrganizationKey(key) && units.get(key) !== before.get(key),
      );
      store.save(stamp, units);
    },
  };
  return noting;
}

function withOrganizations(): TemporaryContent {
  const content = make.minimal();
  for (const key of ['beta', 'gamma', 'delta']) content.addOrganization(key);
  return content.keepLocks();
}

/** Both ways must say the same; gives the organizations that the quick one checked anew. */
async function compare(
  content: TemporaryContent,
  store: ReturnType<typeof memory>,
  day = today,
): Promise<readonly string[]> {
  store.checked = [];
  const quick = await checkChanged(content.content, day, store);
  const whole = checkContent(content.content, day);
  const shown = ({ edits: _, ...finding }: (typeof whole.findings)[number]) => finding;
  expect(quick?.findings.map(shown)).toEqual(whole.findings.map(shown));
  expect(quick?.suppressed.map(({ finding, ...rest }) => ({ ...rest, finding: shown(finding) }))).toEqual(
    whole.suppressed.map(({ finding, ...rest }) => ({ ...rest, finding: shown(finding) })),
  );
  expect(quick?.exitCode).toBe(whole.exitCode);
  expect([...(quick?.sources.keys() ?? [])].sort()).toEqual([...whole.sources.keys()].sort());
  for (const { location } of whole.findings)
    expect(quick?.sources.get(location.file)).toBe(whole.sources.get(location.file));
  return store.checked;
}

describe('a check that remembers the last one', () => {
  it('says the same as one that reads all, and reads only what changed', async () => {
    const [content, store] = [withOrganizations(), memory()];
    expect(await compare(content, store)).toEqual(['acme', 'beta', 'delta', 'gamma']);
    expect(await compare(content, store)).toEqual([]);
    content.append('beta/privacy.en.md', '\nSee [here](#cookies).\n');
    expect(await compare(content, store)).toEqual(['beta']);
    expect(await compare(content, store)).toEqual([]);
    content.replace('beta/privacy.en.md', 'See [here](#cookies).', 'We answer in 30 days.');
    content.append('gamma/privacy.fr.md', '\nNous répondons en 60 jours.\n');
    expect(await compare(content, store)).toEqual(['beta', 'gamma']);
    content.append('acme/organization.yaml', 'rules: { parity/duration: off }\n');
    expect(await compare(content, store)).toEqual(['acme']);
  });

  it('checks all again on another day and with other settings', async () => {
    const [content, store] = [withOrganizations(), memory()];
    await compare(content, store);
    expect(await compare(content, store, '2026-11-22')).toHaveLength(4);
    content.append('site.yaml', 'requiredSections: [retention]\n');
    expect(await compare(content, store, '2026-11-22')).toHaveLength(4);
  });

  it.each([
    'site.yaml',
    'pages/home.en.md',
  ])('keeps nothing that it found while %s was changed', async (name) => {
    const [content, store] = [withOrganizations(), memory()];
    // What is kept is loaded after the folders were looked at, and before they are read.
    const load: FolderStore['load'] = (stamp) => {
      content.append(name, '\n');
      return store.load(stamp);
    };
    await checkChanged(content.content, today, { ...store, load });
    expect(store.checked).toEqual([]);
    await checkChanged(content.content, today, store);
    expect(store.checked).toHaveLength(4);
  });

  it('checks again what leads to a page that changed', async () => {
    const [content, store] = [withOrganizations(), memory()];
    content.append('acme/privacy.en.md', '\nSee [the cookies of Beta](../beta/privacy.en.md#cookies).\n');
    content.append('acme/privacy.fr.md', '\nVoir [les témoins de Beta](../beta/privacy.fr.md#cookies).\n');
    content.append('pages/home.en.md', '\nRead [the statement of Gamma](../gamma/privacy.en.md).\n');
    content.append('pages/home.fr.md', '\nLisez [la déclaration de Gamma](/fr/gamma/confidentialite/).\n');
    await compare(content, store);
    expect(await compare(content, store)).toEqual([]);
    content.replace('beta/privacy.en.md', '{#cookies}', '{#x-cookies}');
    expect(await compare(content, store)).toEqual(['acme', 'beta']);
    content.delete('gamma/privacy.fr.md');
    expect(await compare(content, store)).toContain('gamma');
    content.delete('gamma');
    await compare(content, store);
    expect(await compare(content, store)).toEqual([]);
  });

  it('finds the nearest page of all for a link that leads nowhere, each time anew', async () => {
    const [content, store] = [withOrganizations(), memory()];
    content.append('acme/privacy.en.md', '\nSee [the statement of Beta](../beta/privacyy.en.md).\n');
    content.append('delta/privacy.en.md', '\nSee [the statement of Gamma](/en/gama/privacy/).\n');
    await compare(content, store);
    expect(await compare(content, store)).toEqual(['acme', 'delta']);
  });

  it('forgets organizations that are gone, and meets new ones and broken ones', async () => {
    const [content, store] = [withOrganizations(), memory()];
    await compare(content, store);
    content.delete('gamma');
    expect(await compare(content, store)).toEqual([]);
    content.addOrganization('omega');
    expect(await compare(content, store)).toEqual(['omega']);
    content.append('omega/organization.yaml', 'nonsense: true\n');
    expect(await compare(content, store)).toEqual(['omega']);
    expect(await compare(content, store)).toEqual([]);
    content.write('omega/notes.txt', 'Words.\n').write('notes.txt', 'Words.\n').write('Not a slug/x.md', 'x');
    expect(await compare(content, store)).toContain('omega');
  });

  it('leaves it to the other where two organizations want one address', async () => {
    const [content, store] = [withOrganizations(), memory()];
    content.replace('beta/organization.yaml', '  en: beta', '  en: gamma');
    expect(await checkChanged(content.content, today, store)).toBeUndefined();
  });

  it('of many organizations divides them among threads, and says the same with a cache, without one, and again', async () => {
    const content = make.minimal();
    const keys = Array.from({ length: 130 }, (_, at) => `union-${at}`);
    for (const key of keys) content.addOrganization(key);
    content.append('union-7/privacy.en.md', '\nSee [the cookies](../union-120/privacy.en.md#nowhere).\n');
    content.append('union-99/privacy.fr.md', '\nVoir [ici](#cookies).\n');
    const check = (...args: string[]) =>
      runProcess(['check', '--format', 'json', ...args], {
        cwd: content.project,
        env: { SOURCE_DATE_EPOCH: '1795219200' },
      });
    const whole = () => formatJson(checkContent(content.content, today), { language: 'en' });
    const first = whole();
    expect(JSON.parse(first).summary.errors).toBeGreaterThan(1);
    for (const args of [['--no-cache'], [], []]) expect((await check(...args)).stdout).toBe(first);
    content.append('union-99/privacy.en.md', '\nSee [here](#cookies).\n');
    expect((await check()).stdout).toBe(whole());
  });
});
