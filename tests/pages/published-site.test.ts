import { expect, it } from 'vitest';
import { PublishedSite } from '../../src/pages/published-site.ts';
import { libraryFrom, sitePage } from '../support/library-from.ts';

it('has a page about itself in every language while the editors’ own is there in one alone', () => {
  const site = new PublishedSite(
    libraryFrom({ 'pages/about.en.md': sitePage('Who we are.\n', 'slug: who-we-are') }),
  );
  expect([site.about('en').address, site.about('fr').address]).toEqual(['/en/about/', '/fr/a-propos/']);
});
