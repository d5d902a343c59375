import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFileSystem } from '../../src/content/file-system.ts';
import { loadLibrary } from '../../src/content/load-library.ts';
import { assessOrganization, type RuleAssessment } from '../../src/laws/assess-organization.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { outcome } from '../laws/support.ts';
import { present } from '../support/present.ts';
import { projectRoot } from '../support/run-vitrine.ts';
import { shippedContent } from './shipped-content.ts';

const { organizations } = loadLibrary(diskFileSystem(shippedContent), parseBody, 'content');

function rulesOf(key: string): ReadonlyMap<string, RuleAssessment> {
  const organization = organizations.find((one) => one.key === key);
  if (!organization) throw new Error(`there is no organization ${key}`);
  return new Map(
    assessOrganization(organization, '2026-11-21').statements.flatMap(({ packs }) =>
      packs.flatMap(({ rules }) => rules.map((rule) => [rule.rule.id, rule] as const)),
    ),
  );
}
const opseu = rulesOf('opseu');
const aupe = rulesOf('aupe');
const ontario = rulesOf('ontario');
const get = (rules: ReadonlyMap<string, RuleAssessment>, id: string): RuleAssessment =>
  present(rules.get(id), id);

/** Where a rule was observed: the file, and how the line begins, so that front matter may grow. */
function lines({ locations }: RuleAssessment): readonly string[] {
  return locations.map(({ location: { file, line } }) => {
    const text = readFileSync(path.join(projectRoot, file), 'utf8').split('\n')[line - 1] ?? '';
    return `${path.basename(file)}: ${text.split(' ').slice(0, 4).join(' ')}`;
  });
}

const gap = 'apparent-gap not-shown';
const shown = 'observed shown';

describe('what OPSEU’s statement shows', () => {
  it.each([
    ['types of information and their use', 'ca-pipeda-4-8-2-c', shown],
    ['means of collection', 'qc-p39-1-8-means', shown],
    ['purposes, promised for the time of collection', 'qc-p39-1-8-purposes', 'not-determined promised'],
    ['no legal authority', 'on-fippa-39-2-authority', gap],
    ['no legal basis', 'eu-gdpr-13-1-c', gap],
    ['no privacy officer', 'ca-pipeda-4-8-2-a', gap],
    ['nobody in charge', 'qc-p39-1-3-1', gap],
    ['no postal address or telephone', 'on-fippa-39-2-contact', gap],
    // The address that stops messages is no address for questions: a person must judge.
    ['no contact details but in a section on messages', 'eu-gdpr-13-1-a', 'not-determined elsewhere'],
    ['no way to get access', 'ca-pipeda-4-8-2-b', gap],
    ['no right of access or correction', 'qc-p39-1-8-rights', gap],
    ['no retention period, though cookies expire', 'ca-pipeda-4-5-retention', gap],
    ['no complaints', 'ca-pipeda-4-10-complaints', gap],
    ['no disclosure', 'eu-gdpr-13-1-e', gap],
    ['no security, though IP addresses serve it', 'on-fippa-40-safeguards', gap],
    ['no changes', 'qc-p39-1-8-2', gap],
  ])('%s: %s', (_, id, expected) => {
    expect(outcome(opseu, id)).toBe(expected);
  });

  it('the reasons that its editors give for silence', () => {
    const { exceptions } = get(opseu, 'on-fippa-39-2-contact');
    expect(exceptions.map(({ section }) => section)).toEqual(['privacy-officer']);
    expect(get(opseu, 'ca-pipeda-4-8-2-b').exceptions[0]?.reason.en.text).toMatch(
      /does not say how a person/,
    );
  });
});

describe('what AUPE’s statement shows', () => {
  it.each([
    ['a Privacy Officer with an address', 'ca-pipeda-4-8-2-a', shown],
    ['with address and telephones', 'on-fippa-39-2-contact', shown],
    ['the contact of that officer', 'eu-gdpr-13-1-b', shown],
    ['purposes', 'qc-p39-1-8-purposes', shown],
    ['assumed consent with a right to refuse', 'ab-pipa-8-optout', shown],
    ['what goes to Locals and Chapters', 'ca-pipeda-4-8-2-e', shown],
    ['video surveillance, outside the section on collection', 'qc-p39-1-8-means', 'not-determined elsewhere'],
    ['no access or correction', 'qc-p39-1-8-rights', gap],
    ['no way to get access', 'ca-pipeda-4-8-2-b', gap],
    ['no retention', 'eu-gdpr-13-2-a', gap],
    ['no complaints', 'eu-gdpr-13-2-d', gap],
    ['no security, though steps were taken', 'on-fippa-40-safeguards', gap],
    ['no providers abroad, so that nothing is settled', 'ab-pipa-13-1-abroad', 'not-determined condition'],
    ['no changes', 'qc-p39-1-8-2', gap],
    ['a right to refuse that is no right to withdraw', 'qc-p39-1-8-withdrawal', gap],
  ])('%s: %s', (_, id, expected) => {
    expect(outcome(aupe, id)).toBe(expected);
  });

  it('its officer in both versions, by file and the words of the line', () => {
    expect(lines(get(aupe, 'on-fippa-39-2-contact'))).toEqual([
      'privacy.en.md: ## Privacy officer {#privacy-officer}',
      'privacy.en.md: Edmonton, AB T5S 0P7',
      'privacy.en.md: By telephone, call the',
      'privacy.fr.md: ## Responsable de la',
      'privacy.fr.md: [Edmonton, AB T5S 0P7]{lang=en}',
      'privacy.fr.md: Par téléphone, appelez le',
    ]);
  });
});

describe('what the statement of the Government of Ontario shows', () => {
  it.each([
    ['authority, section 38(2)', 'on-fippa-39-2-authority', shown],
    ['the ground', 'on-fippa-38-2-ground', shown],
    ['security', 'on-fippa-40-safeguards', shown],
    ['automatic collection', 'qc-p39-1-8-means', shown],
    ['a purpose promised for the time of collection', 'on-fippa-39-2-purpose', 'not-determined promised'],
    ['the same for another law', 'eu-gdpr-13-1-c', 'not-determined promised'],
    ['no title, address or telephone of an official', 'on-fippa-39-2-contact', gap],
    ['no access procedure', 'ca-pipeda-4-8-2-b', gap],
    ['no retention', 'eu-gdpr-13-2-a', gap],
    ['no breach', 'on-fippa-40-1-breach', gap],
    ['no changes', 'qc-p39-1-8-2', gap],
    ['complaints, which the IPC investigates', 'eu-gdpr-13-2-d', shown],
  ])('%s: %s', (_, id, expected) => {
    expect(outcome(ontario, id)).toBe(expected);
  });

  it('accountability of ministers, and the regulator for complaints', () => {
    expect(lines(get(ontario, 'qc-p39-1-3-2'))).toEqual([
      'privacy.en.md: Responsibility for administering FIPPA',
      'privacy.en.md: The Information and Privacy',
      'privacy.fr.md: Les ministres des ministères',
      'privacy.fr.md: Le ou la commissaire',
    ]);
  });

  it('three things that an official’s contact lacks', () => {
    expect(get(ontario, 'on-fippa-39-2-contact').missing).toEqual(['title', 'postal-address', 'telephone']);
  });
});

describe('how laws bear on the three organizations', () => {
  const bearing = (rules: ReadonlyMap<string, RuleAssessment>, pack: string) => [
    ...new Set(
      [...rules.values()]
        .filter(({ rule }) => rule.id.startsWith(`${pack}-`))
        .map(({ applicability }) => applicability),
    ),
  ];
  it.each([
    ['on-fippa', ['not-applicable'], ['not-applicable'], ['binding', 'benchmark']],
    ['ab-pipa', ['not-applicable'], ['binding', 'undetermined'], ['not-applicable']],
    ['ca-pipeda', ['benchmark'], ['benchmark'], ['not-applicable']],
    ['qc-p39-1', ['undetermined'], ['undetermined'], ['not-applicable']],
    ['eu-gdpr', ['benchmark'], ['benchmark'], ['benchmark']],
  ])('%s', (pack, forOpseu, forAupe, forOntario) => {
    expect([bearing(opseu, pack), bearing(aupe, pack), bearing(ontario, pack)]).toEqual([
      forOpseu,
      forAupe,
      forOntario,
    ]);
  });

  it('rule by rule where they differ', () => {
    expect(get(aupe, 'ab-pipa-13-1-abroad').applicability).toBe('undetermined');
    expect(get(ontario, 'on-fippa-40-safeguards').applicability).toBe('benchmark');
    expect(get(ontario, 'on-fippa-40-1-breach').applicability).toBe('benchmark');
    expect(get(ontario, 'on-fippa-39-2-contact').applicability).toBe('binding');
  });
});
