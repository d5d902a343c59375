import { describe, expect, it } from 'vitest';
import { abbreviationsOnPage } from '../../src/abbreviations/abbreviations-on-page.ts';
import { allSections, type StatementVersion } from '../../src/content/library.ts';
import type { Language } from '../../src/languages.ts';
import { parseForCheck } from '../../src/markdown/parse-body.ts';
import { toHtml } from '../../src/markdown/render-markup.ts';
import {
  exception,
  libraryFrom,
  organization,
  statement,
  statementFile,
  versionIn,
} from '../support/library-from.ts';

const list = `abbreviations:
  en:
    PIA: privacy impact assessment
    PI: personal information
    R&D: research <and> "development"
    LAI: { text: Loi sur l’accès à l’information, lang: fr }
  fr:
    EFVP: évaluation des facteurs relatifs à la vie privée
    PIPA: { text: Personal Information Protection Act, lang: en }`;

function versionOf(body: string, language: Language = 'en', ...changed: string[]): StatementVersion {
  const library = libraryFrom({
    'union/organization.yaml': organization(list),
    [`union/privacy.${language}.md`]: statement(language, body, ...changed),
  });
  return versionIn(library, statementFile[language]) as StatementVersion;
}

const resolve = (href: string) => ({ href });

/** The HTML of what stands before the first heading. */
const rendered = (body: string, language: Language = 'en'): string =>
  toHtml(versionOf(body, language).body.leadMarkup, resolve).trim();

const pia = '<abbr title="privacy impact assessment">PIA</abbr>';
const pipa = 'title="Personal Information Protection Act"';

describe('a listed abbreviation', () => {
  it('is marked where a text uses it first, and not again', () => {
    expect(rendered('A PIA is made.\n\nEach PIA is kept.')).toBe(
      `<p>A ${pia} is made.</p>\n<p>Each PIA is kept.</p>`,
    );
  });

  it('is marked once more in each section, for readers who come to it from the contents; in no heading', () => {
    const { body } = versionOf(
      'A PIA.\n\n## One PIA {#x-one}\n\nThe PIA.\n\n### Deeper\n\n- a PIA\n- a PIA\n',
    );
    const markups = allSections(body).flatMap(({ headingMarkup, markup }) => [headingMarkup, markup]);
    expect(markups.map((markup) => toHtml(markup, resolve).trim())).toEqual([
      'One PIA',
      `<p>The ${pia}.</p>`,
      'Deeper',
      `<ul>\n<li>a ${pia}</li>\n<li>a PIA</li>\n</ul>`,
    ]);
  });

  it.each([
    ['several of them', 'Two PIAs.', `Two ${pia}s.`],
    ['one in a sentence that ends with it', 'Read the PIA.', `Read the ${pia}.`],
    ['one in emphasis', 'The *PIA*.', `The <em>${pia}</em>.`],
    ['one in a link', 'The [PIA](https://a.ca/PIA).', `The <a href="https://a.ca/PIA">${pia}</a>.`],
    ['one beside a slash or a hyphen', 'PIA/audit', `${pia}/audit`],
    ['one between quotation marks', 'A "PIA".', `A “${pia}”.`],
    ['one after typeset words', '"It\'s" a PIA', `“It’s” a ${pia}`],
    [
      'the longest of two that begin alike',
      'PIA and PI',
      `${pia} and <abbr title="personal information">PI</abbr>`,
    ],
  ])('is marked: %s', (_what, body, html) => {
    expect(rendered(body)).toBe(`<p>${html}</p>`);
  });

  it.each([
    ['in small letters', 'A pia and a Pia.'],
    ['within a word', 'PIAF and APIA and PIA2 and a_PIA'],
    ['in an address that stands as it is', '<https://a.ca/PIA> and PIA@a.ca'],
    ['in a host name', 'at PIA.org and www.PIA.ca'],
    ['in code', 'write `PIA`\n\n```\nPIA\n```'],
    ['in words of another language', '[le PIA]{lang=fr}'],
    ['half in emphasis', 'P*IA*'],
  ])('is not marked %s', (_what, body) => {
    expect(rendered(body)).not.toContain('<abbr');
  });

  it('keeps its long form from being anything but text', () => {
    expect(rendered('Our R&D.')).toBe(
      '<p>Our <abbr title="research &lt;and&gt; &quot;development&quot;">R&amp;D</abbr>.</p>',
    );
  });

  it('is marked in all it comes with, links and line breaks', () => {
    expect(rendered('First [a](https://a.ca)\nand PIA\\\nthen PI')).toBe(
      `<p>First <a href="https://a.ca">a</a>\nand ${pia}<br>\nthen <abbr title="personal information">PI</abbr></p>`,
    );
  });
});

describe('an abbreviation whose long form is in another language', () => {
  it('is marked with that language', () => {
    expect(rendered('Selon la PIPA.', 'fr')).toBe(`<p>Selon la <abbr lang="en" ${pipa}>PIPA</abbr>.</p>`);
  });

  it.each(['en', 'en-CA'])('is marked in words of that language, which say it already (%s)', (language) => {
    expect(rendered(`Selon la [PIPA]{lang=${language}}.`, 'fr')).toBe(
      `<p>Selon la <span lang="${language}"><abbr ${pipa}>PIPA</abbr></span>.</p>`,
    );
  });
});

describe('an abbreviation is explained already, and stays unmarked,', () => {
  it.each([
    ['after its long form', 'A privacy impact assessment (PIA) is made. The PIA is kept.'],
    ['after several of it', 'Privacy impact assessments (PIAs) are made.'],
    ['after a definition', 'A *privacy impact assessment* (the “PIA”) is made.'],
    ['after “or”', 'A privacy impact assessment, or PIA, is made.'],
    ['before its long form', 'A PIA (privacy impact assessment) is made.'],
    ['before it in a sentence', 'A PIA, or privacy impact assessment, is made.'],
  ])('%s', (_where, body) => {
    expect(rendered(body)).not.toContain('<abbr');
  });

  it('in French, with its apostrophes and spaces', () => {
    const { body } = versionOf(
      "L'évaluation des facteurs relatifs à la vie privée (ci-après l’« EFVP ») est faite. Une EFVP.",
      'fr',
    );
    expect(toHtml(body.leadMarkup, resolve)).not.toContain('<abbr');
  });

  it('in that section only', () => {
    const { body } = versionOf('A privacy impact assessment (PIA).\n\n## Next {#x-next}\n\nThe PIA.\n');
    expect(toHtml(body.sections[0]?.markup ?? [], resolve)).toContain(`The ${pia}.`);
  });

  it('from there on: an earlier use is marked', () => {
    expect(rendered('A PIA.\n\nThe privacy impact assessment (PIA).')).toBe(
      `<p>A ${pia}.</p>\n<p>The privacy impact assessment (PIA).</p>`,
    );
  });

  it('but not by a long form that stands farther away', () => {
    expect(rendered('A privacy impact assessment tells why the PIA is made.')).toContain(pia);
  });
});

describe('the list at the end of a page', () => {
  const listed = (body: string, language: Language = 'en', ...changed: string[]) => {
    const library = libraryFrom({
      'union/organization.yaml': organization(list, `exceptions:\n${exception('retention')}`),
      [`union/privacy.${language}.md`]: statement(language, body, ...changed),
    });
    const [union] = library.organizations;
    const [first] = union?.statements ?? [];
    if (!first) throw new Error('no statement');
    return abbreviationsOnPage(first, versionIn(library, statementFile[language]) as StatementVersion).map(
      ({ abbreviation }) => abbreviation,
    );
  };

  it('has what the page uses, in the order of the alphabet', () => {
    expect(listed('The PIA, the PI and the PIA.')).toEqual(['PI', 'PIA']);
    expect(listed('Nothing.')).toEqual([]);
  });

  it('has what is explained in the text or stands in a heading, a title or the source’s title', () => {
    expect(listed('A privacy impact assessment (PIA).')).toEqual(['PIA']);
    expect(listed('## The PIA {#x-one}\n\n### R&D\n')).toEqual(['PIA', 'R&D']);
    expect(listed('Text.', 'en', 'title: Our PIA')).toEqual(['PIA']);
    expect(listed('Texte.', 'fr', '  title: PIPA and privacy')).toEqual(['PIPA']);
  });

  it('has nothing that stands in code or an address alone', () => {
    expect(listed('`PIA` and <https://a.ca/PIA>')).toEqual([]);
  });
});

it('is made for pages alone: a check makes no markup', () => {
  const body = parseForCheck({
    text: 'A PIA.',
    file: 'page.md',
    firstLine: 1,
    language: 'en',
    frenchTypography: 'fr-CA',
    abbreviations: { PIA: 'privacy impact assessment' },
  });
  expect(body.leadMarkup).toEqual([]);
});
