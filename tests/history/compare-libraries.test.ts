import { describe, expect, it } from 'vitest';
import { compareLibraries } from '../../src/history/compare-libraries.ts';
import { formatChangesMarkdown } from '../../src/history/report/markdown.ts';
import { formatChangesText } from '../../src/history/report/text.ts';
import type { Language } from '../../src/languages.ts';
import {
  bodies,
  completeBody,
  type Files,
  libraryFrom,
  organization,
  statement,
} from '../support/library-from.ts';

const changes = (before: Files, after: Files) => compareLibraries(libraryFrom(before), libraryFrom(after));
const names = { before: 'main', after: 'content' };
const text = (before: Files, after: Files, language: Language = 'en', columns = 100) =>
  formatChangesText(changes(before, after), { ...names, language, columns, colour: false }).replaceAll(
    '\u00a0',
    ' ',
  );
const markdown = (before: Files, after: Files, language: Language = 'en', mostBytes = 2 ** 20) =>
  formatChangesMarkdown(changes(before, after), { ...names, language, mostBytes }).replaceAll('\u00a0', ' ');

const kept = (days: string) =>
  `${completeBody.en}\n## Retention {#retention}\n\nWe keep names for ${days}. Then we destroy them.\n`;
const conserve = (days: string) =>
  `${completeBody.fr}\n## Conservation {#retention}\n\nLes noms sont conservés ${days}. Ils sont ensuite détruits.\n`;
const before = bodies({ en: kept('30 days'), fr: conserve('30 jours') });

describe('what changed', () => {
  it('is nothing between a content and itself', () => {
    expect(changes(before, before)).toEqual({ pages: [], settings: [] });
    expect(text(before, before)).toBe('From main to content.\nNothing changed that readers would see.\n');
  });

  it('shows facts first, then each section word by word, in both languages', () => {
    const after = bodies({ en: kept('60 days'), fr: conserve('60 jours') });
    expect(text(before, after)).toBe(
      [
        'From main to content.',
        'Pages: 0 added, 0 removed, 1 changed.',
        '',
        'Facts that changed',
        '  union/privacy · Retention · English · length of time',
        '    [-30 days-] {+60 days+}',
        '  union/privacy · Conservation · French · length of time',
        '    [-30 jours-] {+60 jours+}',
        '',
        'union/privacy — Privacy statement',
        '  English: changed, /en/union/privacy/',
        '  French: changed, /fr/syndicat/confidentialite/',
        '',
        '  Retention',
        '    English   Retention We keep names for [-30-] {+60+} days. Then we destroy them.',
        '    French    Conservation Les noms sont conservés [-30-] {+60+} jours. Ils sont ensuite détruits.',
        '',
      ]
        .join('\n')
        .replaceAll('Retention We', 'Retention · We')
        .replaceAll('Conservation Les', 'Conservation · Les'),
    );
  });

  it('asks about the other language where one alone changed', () => {
    const after = bodies({ en: kept('60 days'), fr: conserve('30 jours') });
    expect(text(before, after)).toContain(
      '\n  Retention\n  Changed in one language only: English. Does the other (French) still say the same?\n',
    );
    expect(text(before, after, 'fr')).toContain('Modifiée dans une seule langue : Anglais.');
  });

  it('names no fact that only moved to another section', () => {
    const moved = completeBody.en
      .replace('This site sets no cookie.', 'This site sets no cookie. Write to privacy@union.example.org.')
      .replace('\nWrite to privacy@union.example.org.\n', '\nAsk the officer.\n');
    const [page] = changes(bodies({}), bodies({ en: moved })).pages;
    expect(page?.sections.map(({ anchor }) => anchor)).toEqual(['cookies', 'privacy-officer']);
    expect(page?.versions[0]?.facts).toEqual([]);
  });

  it('names facts that are gone with their section, or came with one', () => {
    const factsOf = (from: Files, to: Files) =>
      changes(from, to).pages[0]?.versions.flatMap(({ facts }) => facts);
    const without = bodies({ en: completeBody.en, fr: conserve('30 jours') });
    expect(factsOf(before, without)).toEqual([
      { kind: 'duration', heading: 'Retention', before: '30 days', after: undefined },
    ]);
    expect(factsOf(without, before)).toEqual([
      { kind: 'duration', heading: 'Retention', before: undefined, after: '30 days' },
    ]);
  });

  it('shows a section that is new or gone whole', () => {
    const without = bodies({});
    expect(text(without, before)).toContain(
      'English   {+Retention · We keep names for 30 days. Then we destroy them.+}',
    );
    expect(text(before, without)).toContain(
      'English   [-Retention · We keep names for 30 days. Then we destroy them.-]',
    );
  });

  it('tells typography from words', () => {
    const after = bodies({
      en: kept('30 days').replace('Then we', 'Then  we').replace('names for', 'names — for'),
      fr: conserve('30 jours'),
    });
    const quoted = bodies({ en: completeBody.en.replace('no cookie', 'no “cookie”') });
    const other = bodies({ en: completeBody.en.replace('no cookie', 'no "cookie"') });
    expect(text(quoted, other)).toContain('only spaces and marks changed, no word');
    expect(text(before, after)).toContain('{+—+}');
  });

  it('shows values of the front matter and addresses', () => {
    const after = { 'union/privacy.en.md': statement('en', undefined, 'slug: data', 'updated: 2026-12-01') };
    expect(text({}, after)).toContain(
      [
        '  English: changed, /en/union/data/',
        '    updated: [-2026-11-21-] → {+2026-12-01+}',
        '    slug: [-privacy-] → {+data+}',
        '    address: [-/en/union/privacy/-] → {+/en/union/data/+}',
      ].join('\n'),
    );
  });

  it('shows settings by their keys, exceptions by their section', () => {
    const excepted = (until: string) =>
      organization(
        `exceptions: [{ section: retention, reason: { en: Silent., fr: Rien. }, until: ${until} }]`,
      );
    expect(
      text(
        { 'union/organization.yaml': excepted('2027-01-01') },
        { 'union/organization.yaml': excepted('2028-01-01') },
      ),
    ).toContain(
      'content/union/organization.yaml\n  exceptions.retention.until: [-2027-01-01-] → {+2028-01-01+}\n',
    );
  });

  it('names pages that were added and removed, and counts them', () => {
    const more = {
      'union/terms.en.md': statement('en', undefined, 'slug: terms', 'title: Terms'),
      'union/terms.fr.md': statement('fr', undefined, 'slug: conditions', 'title: Conditions'),
    };
    expect(text({}, more)).toContain(
      'Pages: 1 added, 0 removed, 0 changed.\n\nunion/terms — Terms\n  English: added, /en/union/terms/\n  French: added, /fr/syndicat/conditions/\n',
    );
    expect(text(more, {})).toContain('Pages: 0 added, 1 removed, 0 changed.');
    expect(text(more, {})).toContain('English: removed, /en/union/terms/');
  });

  it('says that a file cannot be read, rather than that its page is gone', () => {
    const broken = { 'union/privacy.en.md': '---\ntitle: [\n---\n' };
    expect(text({}, broken)).toContain('content/union/privacy.en.md cannot be read on one side');
    expect(text(broken, {})).toContain('cannot be read on one side');
    expect(text({}, { 'union/organization.yaml': 'name: [' })).not.toContain(': removed,');
  });

  it('keeps to the width of the terminal', () => {
    const after = bodies({ en: kept('60 days'), fr: conserve('60 jours') });
    for (const language of ['en', 'fr'] as const)
      expect(
        text(before, after, language, 60)
          .split('\n')
          .filter((line) => line.length > 60),
      ).toEqual([]);
  });
});

describe('in Markdown', () => {
  const after = bodies({ en: kept('60 days'), fr: conserve('60 jours') });

  it('has a table of facts, and what changed as deletions and insertions', () => {
    const shown = markdown(before, after);
    expect(shown).toContain('| union/privacy | Retention | English | length of time | 30 days | 60 days |\n');
    expect(shown).toContain('**English**: Retention · We keep names for <del>30</del> <ins>60</ins> days.');
    expect(shown).toContain('**French**: ');
    expect(shown).not.toContain('one language only');
  });

  it('lets nothing of the content become markup, a link or a mention', () => {
    const hostile = bodies({
      en: completeBody.en.replace(
        'no cookie.',
        'no | cookie. \\*\\*x\\*\\* &lt;img src=x> @admin a@b.example',
      ),
    });
    const shown = markdown({}, hostile);
    expect(shown).not.toMatch(/<img|@admin|[^\\]\*\*x/);
    expect(shown).toContain('\\|');
  });

  it('leaves out what there is no room for, and says so', () => {
    const more = Object.fromEntries(
      ['a', 'b', 'c'].flatMap((stem) => [
        [`union/${stem}.en.md`, statement('en', undefined, `slug: ${stem}`)],
        [`union/${stem}.fr.md`, statement('fr', undefined, `slug: ${stem}`)],
      ]),
    );
    const whole = markdown({}, more);
    const room = Buffer.byteLength(whole) - 20;
    const cut = markdown({}, more, 'en', room);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(room);
    expect(cut).toMatch(/\d more files? changed, for which there is no room here/);
    expect(markdown({}, more, 'en', 10)).toBe('');
  });

  it('is French from end to end', () => {
    const shown = markdown(before, after, 'fr');
    expect(shown).toContain('## Ce qui a changé dans les déclarations\n');
    expect(shown).toContain('| union/privacy | Conservation | Français | durée | 30 jours | 60 jours |');
    expect(shown).not.toMatch(/\b(?:Facts|changed|English)\b/);
  });
});
