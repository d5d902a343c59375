import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages.ts';
import { sentenceOf } from '../../src/report/sentences.ts';
import { findingsOf, inShort, organization, range } from '../support/library-from.ts';
import { present } from '../support/present.ts';

const file = 'content/union/organization.yaml';
/** The first of these lines is line 6 of the file. */
const findings = (...lines: string[]) =>
  findingsOf('laws/unknown-rule', {
    'union/organization.yaml': organization(['laws:', ...lines].join('\n')),
  });
const sentences = (...lines: string[]) => findings(...lines).map((finding) => sentenceOf(finding, 'en'));

describe('laws/unknown-rule', () => {
  it('finds nothing in packs that are named once, with rules of their own', () => {
    expect(
      findings(
        '  - { pack: on-fippa, applicability: binding, rules: { on-fippa-40-1-breach: benchmark } }',
        '  - { pack: eu-gdpr, applicability: benchmark }',
      ),
    ).toEqual([]);
  });

  it('names the nearest rule for a slip of the pen, where it stands', () => {
    const found = findings(
      '  - pack: on-fippa',
      '    applicability: binding',
      '    rules:',
      '      on-fippa-40-1-breech: benchmark',
    );
    expect(found.map(inShort)).toEqual([`error unknown-near ${file}:9:29`]);
    expect(found.map((finding) => sentenceOf(finding, 'en'))).toEqual([
      'The law pack “on-fippa” has no rule “on-fippa-40-1-breech”. Did you mean “on-fippa-40-1-breach”?',
    ]);
  });

  it('lists the rules of the pack when none is near', () => {
    expect(sentences('  - { pack: ab-pipa, applicability: binding, rules: { breach: benchmark } }')).toEqual([
      'The law pack “ab-pipa” has no rule “breach”. Use one of these: ab-pipa-13-purpose, ab-pipa-13-person, ab-pipa-13-1-abroad, ab-pipa-6-policies, ab-pipa-8-optout.',
    ]);
  });

  it('says where a rule of another pack belongs', () => {
    expect(
      sentences('  - { pack: ab-pipa, applicability: binding, rules: { on-fippa-40-1-breach: benchmark } }'),
    ).toEqual([
      '“on-fippa-40-1-breach” is a rule of “on-fippa”, not of “ab-pipa”. Move the line to the entry of “on-fippa”.',
    ]);
  });

  it('reports a pack that is listed twice, and shows the first entry', () => {
    const found = findings(
      '  - { pack: eu-gdpr, applicability: benchmark }',
      '  - { pack: eu-gdpr, applicability: binding }',
    );
    expect(found.map(inShort)).toEqual([`error repeated-pack ${file}:7:13`]);
    expect(found[0]?.related.map(({ location }) => range(location))).toEqual([`${file}:6:13`]);
    for (const language of languages)
      expect(sentenceOf(present(found[0], 'finding'), language)).toContain('eu-gdpr');
  });
});
