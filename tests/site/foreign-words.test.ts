import { beforeAll, describe, expect, it } from 'vitest';
import { inProjectRoot, renderSite } from '../../src/eleventy/render-site.ts';
import { PublishedSite } from '../../src/pages/published-site.ts';
import { useBuiltSite } from '../support/built-site.ts';
import {
  completeBody,
  exception,
  libraryFrom,
  organizationWith,
  statement,
} from '../support/library-from.ts';
import { isAddress, markedEnglish, misread } from '../support/misread.ts';
import { readHtml, type TestedPage } from '../support/read-html.ts';

const fixture = useBuiltSite();

it('marks the language of English words on French pages, and of French words on English pages', () => {
  for (const language of ['en', 'fr']) {
    const pages = fixture.pages().filter(({ address }) => address.startsWith(`/${language}/`));
    expect(pages.flatMap(misread).filter((text) => !isAddress(text))).toEqual([]);
    if (language === 'fr') expect(pages.flatMap(markedEnglish).length).toBeGreaterThan(20);
  }
});

describe('words that are marked in a heading or in a reason', () => {
  const pages: TestedPage[] = [];
  beforeAll(async () => {
    const body = `${completeBody.fr.replace('## Témoins', '## Témoins ([cookies]{lang=en})')}
## Suivi ([Web analytics]{lang=en}) {#x-analytics}

Rien.
`;
    const reason = "La déclaration de l'[AUPE]{lang=en} ne dit rien des [cookies]{lang=en}.";
    const silent = exception('cookies').replace('Elle n’en dit rien.', `'${reason.replaceAll("'", "''")}'`);
    const other = organizationWith(silent)
      .replace('en: union, fr: syndicat', 'en: other, fr: autre')
      .replace('fr: Syndicat', 'fr: { text: AUPE, lang: en }');
    const library = libraryFrom({
      'union/privacy.fr.md': statement('fr', body),
      'other/organization.yaml': other,
      'other/privacy.en.md': statement('en', '## Use {#use}\n\nNone.\n'),
      'other/privacy.fr.md': statement(
        'fr',
        '## Utilisation {#use}\n\nAucune.\n',
        "title: 'AUPE : déclaration'",
      ),
    });
    expect(library.problems).toEqual([]);
    const site = new PublishedSite(library);
    const selection = { addresses: new Set(site.pages.keys()), bilingual: false };
    await inProjectRoot(() =>
      renderSite(site, selection, ({ file, html }) => pages.push(readHtml(html, `/${file}`))),
    );
  });
  const page = (address: string): TestedPage | undefined =>
    pages.find((one) => one.address === `${address}index.html`);
  const inEnglish = (address: string): readonly string[] =>
    (page(address)?.texts ?? []).flatMap(({ text, language }) => (language === 'en' ? [text] : []));

  it('are marked wherever a page shows them, its contents included', () => {
    expect(pages.flatMap(misread)).toEqual([]);
    const times = (address: string, words: string) =>
      inEnglish(address).filter((text) => text === words).length;
    // In the contents and as the heading itself.
    expect(times('/fr/syndicat/confidentialite/', 'Web analytics')).toBe(2);
    expect(times('/fr/syndicat/confidentialite/', 'cookies')).toBeGreaterThanOrEqual(2);
    // In the title and in the reason.
    expect(times('/fr/autre/confidentialite/', 'AUPE')).toBe(2);
    expect(times('/fr/', 'AUPE')).toBe(1);
  });

  it('leave the text around them typeset, and nothing of the marks themselves', () => {
    const text = page('/fr/autre/confidentialite/')?.all('main')[0]?.text ?? '';
    expect(text).toContain('La déclaration de l’AUPE ne dit rien des cookies.');
    for (const { html } of pages) expect(html).not.toContain('lang=en}');
  });
});
