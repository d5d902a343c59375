import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, type DevSession, printedLater, startDev } from '../../support/dev-session.ts';
import { eventually } from '../../support/run-vitrine.ts';
import { temporaryContents } from '../../support/temporary-content.ts';

/* What `dev` does when links lead out of the content, and when files and folders go and come back. */

const make = temporaryContents();
const [english, french] = ['acme/privacy.en.md', 'acme/privacy.fr.md'] as const;

describe('dev', () => {
  let session: DevSession;
  let address = '';
  const page = async (at = 'en/acme/privacy/'): Promise<string> => (await fetch(new URL(at, address))).text();
  const shows = (words: string): Promise<boolean> =>
    eventually(`the page shows “${words}”`, async () => (await page()).includes(words));

  beforeAll(async () => {
    const content = make.minimal();
    const outside = path.join(content.root, 'outside');
    mkdirSync(outside);
    for (const name of ['privacy.en.md', 'privacy.fr.md', 'organization.yaml'])
      writeFileSync(path.join(outside, name), content.read(`acme/${name}`).replaceAll('privacy', 'secrecy'));
    content.link('theirs', outside);
    content.link('acme/terms.en.md', path.join(outside, 'privacy.en.md'));
    content.link('acme/terms.fr.md', path.join(outside, 'privacy.fr.md'));
    content.link('pages/round', '..');
    session = startDev(content);
    address = await addressOf(session);
  });
  afterAll(async () => {
    await session?.vitrine.stop();
  });

  it('names links that lead out of the content, and shows nothing of what is there', async () => {
    for (const name of ['theirs', 'acme/terms.en.md', 'acme/terms.fr.md'])
      expect(session.vitrine.printed).toMatch(
        new RegExp(
          `^content/${name}\\n {2}1:1 {2}error {2}This symbolic link leads outside the content folder`,
          'm',
        ),
      );
    expect(session.vitrine.printed).not.toContain('secrecy');
    for (const at of ['en/acme/privacy/', 'en/', '__vitrine/findings/', 'sitemap.xml', 'en/theirs/secrecy/'])
      expect(await page(at)).not.toContain('secrecy');
  });

  it('sees what is saved all the same, with such links beside it', async () => {
    for (const name of ['theirs', 'acme/terms.en.md', 'acme/terms.fr.md', 'pages/round'])
      rmSync(session.content.file(name));
    session.content.replace(english, 'respects privacy', 'respects what was saved');
    await shows('respects what was saved');
  });

  it('says which file has gone, keeps the page on show, and takes it back', async () => {
    const printed = printedLater(session);
    const text = session.content.read(french);
    rmSync(session.content.file(french));
    await eventually('it is missed', () => printed().includes('Add “content/acme/privacy.fr.md”'));
    expect(await page()).toContain('respects what was saved');
    writeFileSync(session.content.file(french), text);
    session.content.replace(english, 'respects what was saved', 'respects what came back');
    await shows('respects what came back');
  });

  it('goes on when the folder of the content goes and is made again', async () => {
    const printed = printedLater(session);
    const away = path.join(session.content.root, 'away');
    renameSync(session.content.content, away);
    await eventually('it is missed', () => printed() !== '');
    expect(printed()).not.toContain('fault in Vitrine');
    expect(await page()).toContain('respects what came back');
    renameSync(away, session.content.content);
    session.content.replace(english, 'respects what came back', 'respects the new folder');
    await shows('respects the new folder');
    // Another one in its place, at once.
    renameSync(session.content.content, away);
    cpSync(away, session.content.content, { recursive: true });
    session.content.replace(english, 'respects the new folder', 'respects the last one');
    await shows('respects the last one');
  });
});
