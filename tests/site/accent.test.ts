import { expect, it } from 'vitest';
import { useBuiltSite } from '../support/built-site.ts';

const site = useBuiltSite();

/** What the styles of a page say of the accent on a screen, the last word. */
function accentOf(address: string): { readonly light?: string; readonly dark?: string } {
  const style = site
    .page(address)
    .all('style')
    .map(({ text }) => text)
    .join('');
  const [, light, dark] =
    /@media screen\{:root\{--accent:(#\w+)\}@media\(prefers-color-scheme:dark\)\{:root\{--accent:(#\w+)\}\}\}$/.exec(
      style,
    ) ?? [];
  return { ...(light ? { light } : {}), ...(dark ? { dark } : {}) };
}

it('a statement has the accent of its organization in both languages, on screens only', () => {
  const accents = [
    ['/en/opseu/privacy/', '/fr/sefpo/confidentialite/'],
    ['/en/aupe/privacy/', '/fr/aupe/confidentialite/'],
    ['/en/ontario/privacy/', '/fr/ontario/confidentialite/'],
  ].map((addresses) => addresses.map(accentOf));
  for (const [english, french] of accents) {
    expect(english).toEqual({
      light: expect.stringMatching(/^#[0-9a-f]{6}$/),
      dark: expect.stringMatching(/^#[0-9a-f]{6}$/),
    });
    expect(french).toEqual(english);
  }
  expect(new Set(accents.map(([english]) => english?.light)).size).toBe(3);
});

it('pages of no organization keep that of the site', () => {
  for (const address of ['/', '/en/', '/fr/', '/en/compare/', '/404.html'])
    expect(accentOf(address)).toEqual({});
});
