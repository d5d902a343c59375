import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../src/report/sentences.ts';
import { summarize } from '../../src/report/summary.ts';
import { matchesRule } from '../../src/rules/engine/hold-back.ts';
import { judge } from '../../src/rules/engine/run-rules.ts';
import { rules } from '../../src/rules/registry.ts';
import {
  allFindings,
  bodies,
  completeBody,
  type Files,
  libraryFrom,
  organization,
  statement,
  today,
} from '../support/library-from.ts';

/** Rules with how much each holds back. */
const inShort = (files: Files) => allFindings(files).map(({ rule, heldBack }) => `${rule} ${heldBack}`);
const misread = (text: string) => Buffer.from(text).toString('latin1');
const confirmed: Files = { 'union/privacy.lock.yaml': undefined };
const long = {
  en: 'We keep your file for seven years after you leave, and then we destroy it so that nobody can read it.',
  fr: 'Nous conservons votre dossier pendant sept ans après votre départ, puis nous le détruisons pour que personne ne le lise.',
};

describe('one cause is one finding, and the rest is held back and counted', () => {
  it('of a text in a wrong encoding', () => {
    const fr = `${completeBody.fr}\n## Durée {#retention}\n\n${long.fr}\n`;
    const files = bodies({
      en: `${completeBody.en}\n## How long {#retention}\n\n${long.en}\n`,
      fr: misread(fr),
    });
    expect(inShort(files)).toEqual([expect.stringMatching(/^content\/mojibake [1-9]/)]);
  });

  it('of files that hold each other’s text', () => {
    const text = (language: 'en' | 'fr') =>
      `${completeBody[language]}\n## X {#retention}\n\n${long[language]}\n\n${long[language].replace(/\d/, '')}\n`;
    const files = { ...bodies({ en: text('fr'), fr: text('en') }), ...confirmed };
    expect(inShort(files)).toEqual([expect.stringMatching(/^language\/swapped-versions [1-9]/)]);
  });

  it('of a merge conflict, in the text and in the keys', () => {
    const both = (text: string) => `<<<<<<< ours\n${text} 1\n=======\n${text} 2\n>>>>>>> theirs\n`;
    expect(inShort(bodies({ en: `${completeBody.en}\n${both('We keep it')}` }))).toEqual([
      expect.stringMatching(/^content\/conflict-marks [1-9]/),
    ]);
    const keys = statement('en').replace('title: Privacy statement\n', both('title: Privacy'));
    expect(inShort({ 'union/privacy.en.md': keys })).toEqual([
      expect.stringMatching(/^content\/conflict-marks [1-9]/),
    ]);
  });

  it('of a heading without its space', () => {
    const files = bodies({ fr: completeBody.fr.replace('## Témoins', '##Témoins') });
    expect(inShort(files)).toEqual([expect.stringMatching(/^markup\/false-heading [1-9]/)]);
  });

  it('of bullets that make no list', () => {
    const list = (sign: string) => `\n## X {#x-list}\n\n${sign} a.\n${sign} b.\n`;
    const files = bodies({ en: completeBody.en + list('-'), fr: completeBody.fr + list('•') });
    expect(inShort(files)).toEqual([expect.stringMatching(/^markup\/false-list [1-9]/)]);
  });

  it('of keys that cannot be read: what explains a difference to the other version is not called needless', () => {
    const allowed = '<!-- vitrine-allow parity/telephone: a second number -->\n\nCall 416-555-0143. Write';
    const files = bodies({ en: completeBody.en.replace('Write', allowed) });
    expect(inShort(files)).toEqual([]);
    const broken = statement('fr', undefined, 'nature: a: b');
    expect(inShort({ ...files, 'union/privacy.fr.md': broken })).toEqual(['content/yaml-syntax 1']);
    expect(inShort({ ...files, 'union/privacy.fr.md': undefined })).toEqual([
      'content/missing-counterpart 1',
    ]);
  });
});

describe('what is held back', () => {
  const lost = completeBody.fr.replace('## Témoins', '##Témoins');

  it('is none of another statement', () => {
    const other = { 'union/terms.en.md': statement('en', '## Cookies {#cookies}\n', 'slug: terms') };
    const found = (files: Files) =>
      allFindings({ ...files, ...other })
        .filter(({ statement: stem }) => stem === 'terms')
        .map(({ rule, fingerprint }) => `${rule} ${fingerprint}`);
    expect(found(bodies({ fr: lost }))).toEqual(found({}));
    expect(found({})).not.toEqual([]);
  });

  it('is none of a section that the cause does not stand in', () => {
    const numbered = (count: number) => `## X {#x-first}\n\n${count} x.\n\n## Y {#x-second}\n\nY.\n\n`;
    const found = inShort(bodies({ en: numbered(30) + completeBody.en, fr: numbered(60) + lost }));
    expect(found).toEqual(['parity/number 0', expect.stringMatching(/^markup\/false-heading [1-9]/)]);
  });

  it('comes to light when its cause is suppressed or turned off', () => {
    const allowed = `<!-- vitrine-allow markup/false-heading: it is a tag -->\n\n${lost}`;
    expect(inShort(bodies({ fr: allowed }))).toContain('sections/required-section 0');
    const off = organization('rules: { markup/false-heading: off }');
    expect(inShort({ ...bodies({ fr: lost }), 'union/organization.yaml': off })).toContain(
      'sections/required-section 0',
    );
  });

  it('is said with its number in the sentence and in the summary', () => {
    const files = bodies({ fr: lost });
    const [finding] = allFindings(files);
    if (!finding) throw new Error('nothing was found');
    const { heldBack } = finding;
    expect(sentenceOf(finding, 'en')).toContain(` ${heldBack} other findings, which most likely follow`);
    expect(sentenceOf(finding, 'fr')).toContain(` ${heldBack} autres constats, qui en découlent`);
    expect(summarize(judge({ library: libraryFrom(files), today }))).toMatchObject({ errors: 1, heldBack });
  });
});

it('no rule holds back one that holds it back, and each names rules that exist', () => {
  const holds = (one: (typeof rules)[number], other: string): boolean =>
    Object.values(one.holdsBack ?? {}).some((patterns) =>
      patterns.some((pattern) => matchesRule(pattern, other)),
    );
  const circles = rules.flatMap((one) =>
    rules
      .filter((other) => other !== one && holds(one, other.id) && holds(other, one.id))
      .map(({ id }) => [one.id, id]),
  );
  expect(circles).toEqual([]);
  const unknown = rules.flatMap(({ holdsBack = {} }) =>
    Object.values(holdsBack)
      .flat()
      .filter((pattern) => !rules.some(({ id }) => matchesRule(pattern, id))),
  );
  expect(unknown).toEqual([]);
});
