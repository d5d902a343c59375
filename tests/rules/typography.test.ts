import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../src/report/sentences.ts';
import { allFindings, bodies, completeBody, type Files, siteLines } from '../support/library-from.ts';

const section = (fr: string, en = fr, site = ''): Files => ({
  ...bodies({
    en: `${completeBody.en}\n## Retention {#retention}\n\n${en}\n`,
    fr: `${completeBody.fr}\n## Conservation {#retention}\n\n${fr}\n`,
  }),
  ...(site ? { 'site.yaml': `${siteLines}${site}\n` } : {}),
});
const found = (fr: string, en = 'x', site = '') =>
  allFindings(section(fr, en, site)).filter(({ rule }) => rule.startsWith('typography/'));
const shown = (fr: string, en?: string, site?: string): string[] =>
  found(fr, en, site).map(
    ({ severity, rule, message, location, edits }) =>
      `${severity} ${rule} ${message} ${location.column} ${edits()
        .map(({ old, text }) => `${old}→${text}`)
        .join(' ')}`,
  );

describe('French typography', () => {
  it.each([
    ['Voici: rien', 'warning typography/spacing missing-space 6 :→\u00a0:'],
    ['Qui *vient* ?', 'warning typography/spacing extra-space 12  →'],
    ['Un mot (« ici» )', 'warning typography/spacing missing-space'],
    ['Il dit "oui" ici', 'warning typography/quotation-marks quotes 8 "→«\u00a0 "→\u00a0»'],
    ['Il paie 3.5 % ici', 'warning typography/numbers number 9 3.5→3,5'],
    ['Une somme de $5 millions', 'warning typography/numbers dollar-sign 14 '],
    ['Le 1 janvier 2026', 'warning typography/numbers first-of-month 4 1→1er'],
    ['À 16h30 ici', 'warning typography/numbers time 3 16h30→16\u00a0h\u00a030'],
    ['Il y a le le mot', 'warning typography/doubled-word doubled-word'],
  ])('%s', (text, expected) => {
    expect(shown(text).filter((line) => !line.includes('no-break-space'))[0]).toContain(expected);
  });

  it('says what to write', () => {
    const [finding] = found('Voici: rien');
    expect(finding && sentenceOf(finding, 'fr')).toBe(
      'Il manque un espace insécable dans «\u00a0Voici:\u00a0»\u00a0: écrivez «\u00a0Voici\u00a0:\u00a0». «\u00a0npx vitrine fix\u00a0» s’en charge.',
    );
  });

  it('leaves the space before a link whose words are yet to be written', () => {
    const [finding] = found('Voir [](https://union.ca/a).').filter(({ rule }) => rule.endsWith('spacing'));
    expect(finding?.edits() ?? []).toEqual([]);
  });

  it('does not promise that a command moves a dollar sign that only a person can move', () => {
    const [finding] = found('Une somme de $5 millions').filter(({ rule }) => rule.endsWith('numbers'));
    const sentence = finding ? sentenceOf(finding, 'en') : '';
    expect(sentence).toContain('“de $5”');
    expect(sentence).not.toMatch(/vitrine fix/);
  });

  it('tells once a file how many spaces should not be broken, since the page sets them right', () => {
    expect(shown('Voici : rien, 50 % et « un mot »')).toEqual([
      expect.stringMatching(/^notice typography\/no-break-space spaces 1 /),
    ]);
    expect(shown('Voici : rien\n\nVoilà : rien')).toHaveLength(1);
    const count = (text: string) => found(text).map(({ values }) => values['count']);
    expect(count('Voici : rien, 50 % et « un mot »')).toEqual([4]);
    // Curly apostrophes and the ellipsis are no spaces, although the same edit writes them.
    expect(count("Voici : l'usage d'un mot...")).toEqual([1]);
    expect(count("L'usage d'un mot...")).toEqual([]);
  });

  it('accepts both no-break spaces, none before a semicolon, and reflexive verbs', () => {
    expect(shown('Voici\u00a0: rien; «\u202fun\u202fmot\u202f»! Nous nous voyons\u202f? Oui.')).toEqual([]);
  });

  it('looks at text only, never at addresses, code or words in another language', () => {
    expect(
      shown(
        'Voyez <https://a.ca/x:y?z!> `a: b` et [What? "Yes": no]{lang=en}',
        'See <https://a.ca/x:y?z!> `a: b` x',
      ),
    ).toEqual([]);
  });

  it('leaves words alone that are yet to be translated, and sets the sentence beside them', () => {
    const english =
      'We hold more than 31,000 files for the people who have asked us to keep them: most are old.';
    expect(found(english, english)).toEqual([]);
    const french =
      'Voici: rien de plus n’est conservé ici, et les dossiers de la cour sont détruits dès que la demande est réglée par le bureau.';
    const marks = shown(`${french} ${english}`, english);
    expect(marks.map((line) => line.split(' ').slice(1).join(' '))).toEqual([
      'typography/spacing missing-space 6 :→\u00a0:',
    ]);
  });

  it('follows France where site.yaml says so', () => {
    expect(shown('Vraiment?', 'Really?')).toEqual([]);
    expect(shown('Vraiment?', 'Really?', 'frenchTypography: fr-FR')).toEqual([
      'warning typography/spacing missing-space 9 ?→\u202f?',
    ]);
  });
});

describe('English typography', () => {
  it('finds doubled words, and leaves had had and that that alone', () => {
    expect(shown('x', 'This is the the word')).toEqual([expect.stringContaining('typography/doubled-word')]);
    expect(shown('x', 'He had had what that that word means')).toEqual([]);
  });

  it('does not ask for curly quotation marks: the page has them', () => {
    expect(shown('x', 'The "so-called" members\' list')).toEqual([]);
  });
});
