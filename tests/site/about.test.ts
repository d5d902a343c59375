import { describe, expect, it } from 'vitest';
import { useBuiltSite } from '../support/built-site.ts';
import { fold, readHtml } from '../support/read-html.ts';
import { runVitrine } from '../support/run-vitrine.ts';
import { temporaryContents } from '../support/temporary-content.ts';

const site = useBuiltSite();
const make = temporaryContents();

describe('the page about the site', () => {
  it.each([
    ['/en/about/', 'Vitrine publishes this site', 'November 21, 2026', 'Published by Vitrine'],
    ['/fr/a-propos/', 'Ce site est publié par Vitrine', '21 novembre 2026', 'Publié par Vitrine'],
  ])('says on %s who publishes the site, how to write to them, and when each source was read', (address, who, day, link) => {
    const page = site.page(address);
    const [main] = page.all('main');
    const text = fold(main?.text ?? '');
    expect(text).toContain(fold(who));
    expect(main?.all('a').map(({ attributes }) => attributes['href'])).toContain(
      'mailto:privacy@vitrine.example',
    );
    expect(text.split(fold(day))).toHaveLength(4);
    // Every page leads here.
    for (const other of site
      .pages()
      .filter((one) => one.all('html')[0]?.attributes['lang'] === address.slice(1, 3))) {
      const found = other
        .all('a')
        .find(({ attributes }) => attributes['href'] === address && !attributes['rel']);
      if (other.address !== '/' && other.address !== '/404.html') expect(found?.text).toBe(link);
    }
  });

  it('begins with what the editors say, at their address, and leads to a form where that is the way', async () => {
    const content = make.minimal();
    const about = (title: string, slug: string) =>
      `---\ntitle: ${title}\ndescription: X.\nslug: ${slug}\nupdated: 2026-11-21\n---\n\nZzz.\n`;
    content
      .write('pages/about.en.md', about('Our cooperative', 'us'))
      .write('pages/about.fr.md', about('Notre coopérative', 'nous'))
      .replace(
        'site.yaml',
        '  email: privacy@vitrine.example\n',
        '  form:\n    en: https://acme.example/form\n    fr: https://acme.example/formulaire\n',
      );
    expect(await runVitrine(['build'], { cwd: content.project })).toMatchObject({ code: 0 });
    const page = readHtml(content.page('fr/nous/'), '/fr/nous/');
    expect(page.all('h1').map(({ text }) => text)).toEqual(['Notre coopérative']);
    const text = fold(page.all('main')[0]?.text ?? '');
    expect(text.indexOf('Zzz.')).toBeLessThan(text.indexOf(fold('Qui le publie')));
    expect(page.all('a').map(({ attributes }) => attributes['href'])).toContain(
      'https://acme.example/formulaire',
    );
    expect(text).toContain(
      fold(
        'Ce site publie 1 déclaration de confidentialité, en français et en anglais. C’est le texte même d’une organisation.',
      ),
    );
    expect(() => content.page('fr/a-propos/')).toThrow();
  });
});
