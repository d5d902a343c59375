import { describe, expect, it } from 'vitest';
import { PublishedSite } from '../../src/pages/published-site.ts';
import { comparisonOf, stateOf } from '../../src/pages/statement-comparison.ts';
import { bodies, exception, libraryFrom, organizationWith, statement } from '../support/library-from.ts';

const site = new PublishedSite(
  libraryFrom({
    ...bodies({
      en: '## Cookies and use {#cookies #use}\n\nNone.\n\n## More on [témoins]{lang=fr} {#cookies}\n\nX.\n',
    }),
    'union/members.en.md': statement('en', undefined, 'slug: members', "title: Members' privacy"),
    'union/members.fr.md': statement('fr', undefined, 'slug: membres'),
    'union/organization.yaml': organizationWith(exception('retention'), exception('use', '2028-01-31')),
  }),
);

describe('the summary of a statement', () => {
  const summaries = site.summaries('en');
  const one = summaries.find(({ address }) => address === '/en/union/privacy/');

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(summaries))).toEqual(summaries);
  });

  it('has the first section on each kind, and the reason for each silence', () => {
    expect(one?.cells).toMatchObject({
      cookies: { section: 'cookies' },
      use: { section: 'cookies', reason: 'not-stated-use' },
      retention: { reason: 'not-stated-retention' },
    });
    expect(one?.cells.retention?.section).toBeUndefined();
    expect(
      ['cookies', 'use', 'retention', 'security'].map((kind) => stateOf(one?.cells[kind as 'use'])),
    ).toEqual(['stated', 'partly', 'not-stated', 'not-stated']);
  });

  it('has the words that a list of statements shows, typeset', () => {
    expect(summaries.map(({ title, isOneOfSeveral }) => ({ title, isOneOfSeveral }))).toEqual([
      { title: 'Members’ privacy', isOneOfSeveral: true },
      { title: 'Privacy statement', isOneOfSeveral: true },
    ]);
    expect(one).toMatchObject({ name: 'The Union', jurisdiction: 'Canada', updated: '2026-11-21' });
  });

  it('is all that the page that compares statements needs', () => {
    const kept = new PublishedSite(site.library);
    kept.summaries = (language) => JSON.parse(JSON.stringify(site.summaries(language)));
    expect(comparisonOf(kept, 'fr')).toEqual(comparisonOf(site, 'fr'));
  });
});
