import { describe, expect, it } from 'vitest';
import type { Block, Section } from '../../src/content/library.ts';
import type { Language } from '../../src/languages.ts';
import { languages, localize } from '../../src/languages.ts';
import { parsed } from '../support/library-from.ts';
import { changedLines } from './measure.ts';
import type { Mutant } from './mutant.ts';
import { families, mutantsOf } from './mutations/families.ts';
import { months, numbersIn, shortMonths } from './mutations/words.ts';
import type { FactKind } from './pairs.ts';
import { foldSpaces, headingText, loadPairs, toBody } from './pairs.ts';

const pairs = loadPairs();
const mutants = mutantsOf(pairs);

/* What a fact says, read by other means than the rules have, so that a label cannot be wrong the way a rule is. */

const readers: Partial<Record<FactKind, (text: string, language: Language) => unknown>> = {
  amount: (text, language) => {
    const [number] = numbersIn(text, language);
    const unit = /billion|milliard/.test(text)
      ? 1e9
      : /million/.test(text)
        ? 1e6
        : /cents/.test(text)
          ? 0.01
          : 1;
    return (number?.value ?? Number.NaN) * unit;
  },
  chapter: (text) => text.replace(/\b(?:chap|ch|c)\.\s/, ''),
  code: (text) => text.replace(/\s/g, ''),
  date: readDate,
  duration: (text, language) => [numbersIn(text, language)[0]?.value, wordsBesideNumbers(text, language)],
  email: (text) => text.toLowerCase(),
  extension: readTelephone,
  number: (text, language) => numbersIn(text, language)[0]?.value,
  ordinal: (text) => text,
  percentage: (text, language) => numbersIn(text, language)[0]?.value,
  section: (text) => text.replace(/[^\d.()]/g, '').replace(/^\.+/, ''),
  street: (text) => text,
  telephone: readTelephone,
  time: (text, language) => {
    const [, hour = '', minutes = '0'] = /^(\d+)(?:\s?[:h]\s?(\d\d))?/.exec(text) ?? [];
    const afternoon = language === 'en' && /p\.?m/i.test(text) ? 12 : 0;
    return ((Number(hour) % (language === 'en' ? 12 : 24)) + afternoon) * 60 + Number(minutes);
  },
  web: (text) => text.toLowerCase(),
  yearless: readDate,
};

function readDate(text: string, language: Language): unknown {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (iso) return iso.slice(1).map(Number);
  const month = months[language].findIndex(
    (name, index) => text.includes(name) || text.includes(shortMonths[language][index] ?? name),
  );
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0] ?? (/premier/.test(text) ? '1' : undefined);
  const year = /\d{4}/.exec(text)?.[0];
  return [year, month + 1, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
}

function readTelephone(text: string): unknown {
  const [number = '', extension] = text.split(/(?<=\d{4})\D+(?=\d+\D*$)/);
  return [number.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, ''), extension?.replace(/\D/g, '')];
}

function wordsBesideNumbers(text: string, language: Language): string {
  const bare = numbersIn(text, language).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
  return bare.replace(/[()]/g, '').replace(/\s+/g, ' ').trim();
}

function read({ rewritten, changed }: Mutant): readonly [before: unknown, after: unknown] | undefined {
  const reader = rewritten && readers[rewritten.kind];
  return (
    reader && [reader(foldSpaces(rewritten.before), changed), reader(foldSpaces(rewritten.after), changed)]
  );
}

const shapes = new Map<string, string>();

/** What the parsed body has of sections, blocks and links. Most mutants leave one version as it was. */
function shapeOf(body: string, language: Language): string {
  const key = `${language}\n${body}`;
  const shape = shapes.get(key) ?? JSON.stringify(readShape(body, language));
  shapes.set(key, shape);
  return shape;
}

function readShape(body: string, language: Language): unknown {
  const ofBlock = ({ type, ordered, text, blocks }: Block): unknown => [
    ordered === undefined ? type : ordered ? 'numbered' : 'bulleted',
    type === 'row' ? text.split('\n').length : 0,
    // A loose list has paragraphs in its items, and a tight one has them too, unseen.
    blocks.map(ofBlock),
  ];
  const linksOf = (blocks: readonly Block[]): number =>
    blocks.reduce((count, { links, blocks: inner }) => count + links.length + linksOf(inner), 0);
  const ofSection = ({ level, blocks, sections }: Section): unknown => [
    level,
    blocks.map(ofBlock),
    linksOf(blocks),
    sections.map(ofSection),
  ];
  const { lead, sections } = parsed(body, language);
  return [lead.map(ofBlock), linksOf(lead), sections.map(ofSection)];
}

const name = ({ family, pair, changed, what }: Mutant): string =>
  `${family}, ${pair.name}, ${changed}: ${what}`;

describe('pairs', () => {
  it('are enough, small ones and long ones, with and without ids, with each kind of original', () => {
    const words = pairs.map(
      ({ documents }) => toBody(documents.en.chunks.map(({ text }) => text)).split(/\s+/).length,
    );
    expect(pairs.length).toBeGreaterThanOrEqual(14);
    expect(words.filter((count) => count >= 400).length).toBeGreaterThanOrEqual(6);
    expect(pairs.filter(({ hasIds }) => !hasIds).length).toBeGreaterThanOrEqual(4);
    expect(new Set(pairs.map(({ original }) => original))).toEqual(new Set(['en', 'fr', 'equal']));
  });

  it.each(
    pairs.map((pair) => [pair.name, pair] as const),
  )('%s: both versions are built alike', (_name, pair) => {
    const { en, fr } = localize((language) => pair.documents[language].chunks);
    expect(fr.map(({ type }) => type)).toEqual(en.map(({ type }) => type));
    const bodies = localize((language) => toBody(pair.documents[language].chunks.map(({ text }) => text)));
    expect(shapeOf(bodies.fr, 'fr')).toBe(shapeOf(bodies.en, 'en'));
    for (const chunks of [en, fr]) {
      const headings = chunks.filter(({ type }) => type === 'heading').map(({ heading }) => heading);
      expect(new Set(headings).size).toBe(headings.length);
    }
    for (const { at } of pair.facts) expect(at.en.chunk).toBe(at.fr.chunk);
  });
});

describe('mutants', () => {
  it('come from every family, each under a name of its own', () => {
    const names = families.map((family) => family.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((family) => !mutants.some((mutant) => mutant.family === family))).toEqual([]);
  });

  it('are the same on every run', () => {
    const again = mutantsOf(loadPairs());
    expect(again.map(({ bodies }) => bodies)).toEqual(mutants.map(({ bodies }) => bodies));
  });

  it('differ from their pair', () => {
    const same = mutants.filter(({ family, pair, bodies, summaries }) => {
      const before = localize((language) => toBody(pair.documents[language].chunks.map(({ text }) => text)));
      return (
        family !== 'unchanged' &&
        summaries === undefined &&
        languages.every((language) => bodies[language] === before[language])
      );
    });
    expect(same.map(name)).toEqual([]);
  });

  it('that must fire give a fact another value, and those that must not, the same', () => {
    const wrong = mutants.filter((mutant) => {
      const values = read(mutant);
      if (values === undefined) return false;
      const equal = JSON.stringify(values[0]) === JSON.stringify(values[1]);
      return equal === mutant.expected.length > 0;
    });
    expect(wrong.map((mutant) => `${name(mutant)} ${JSON.stringify(read(mutant))}`)).toEqual([]);
    expect(mutants.filter((mutant) => read(mutant) !== undefined).length).toBeGreaterThan(500);
  });

  it('that must not fire are still built alike', () => {
    const uneven = mutants.filter(({ expected, bodies }) => {
      if (expected.length > 0) return false;
      return shapeOf(bodies.en, 'en') !== shapeOf(bodies.fr, 'fr');
    });
    expect(uneven.map(name)).toEqual([]);
  });

  it('that change the structure are no longer built alike', () => {
    const structural = /^parity\/(?:lists|tables|links|quotes|code|paragraphs)$/;
    const even = mutants.filter(({ expected, bodies }) => {
      if (!expected.some(({ rule }) => [rule].flat().some((id) => structural.test(id)))) return false;
      return shapeOf(bodies.en, 'en') === shapeOf(bodies.fr, 'fr');
    });
    expect(even.map(name)).toEqual([]);
  });

  it('expect their findings under headings that are there', () => {
    const astray = mutants.filter(({ expected, bodies }) =>
      expected.some(({ where = {} }) =>
        languages.some((language) => {
          const heading = where[language];
          const headings = bodies[language].split('\n').filter((line) => /^#{1,6} /.test(line));
          return heading !== undefined && heading !== '' && !headings.map(headingText).includes(heading);
        }),
      ),
    );
    expect(astray.map(name)).toEqual([]);
  });

  it('show the lines that changed', () => {
    const silent = new Set(families.filter(({ fires }) => !fires).map((family) => family.name));
    const unseen = mutants.filter(
      (mutant) => !silent.has(mutant.family) && changedLines(mutant).length === 0,
    );
    // Sections and clauses that change places keep their lines.
    expect(new Set(unseen.map(({ family }) => family))).toEqual(
      new Set(['clause-moved-with-facts', 'clause-moved-without-facts', 'sections-swapped']),
    );
  });
});
