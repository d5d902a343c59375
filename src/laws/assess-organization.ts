import type { Organization, Statement } from '../content/library.ts';
import { plainName } from '../content/names.ts';
import { type ExceptionSettings, lawPacks, type OrganizationSettings } from '../content/schemas.ts';
import { languages } from '../languages.ts';
import { exceptionsFor } from '../sections/exceptions.ts';
import { assessVersion, explains, joinVersions, type Outcome } from './assess-rule.ts';
import { readVersion } from './evidence/reading.ts';
import type { Applicability, LawPack, LawRule, PackId } from './pack.ts';
import { packs } from './packs/registry.ts';

/** A rule as one statement was read against it. The applicability is about the law, the outcome about the text. */
export interface RuleAssessment extends Outcome {
  readonly rule: LawRule;
  readonly applicability: Applicability;
  /** For a gap: what the editors say the statement is silent on. */
  readonly exceptions: readonly ExceptionSettings[];
}

export interface PackAssessment {
  readonly pack: LawPack;
  readonly applicability: Applicability;
  readonly rules: readonly RuleAssessment[];
}

export interface StatementAssessment {
  readonly statement: Statement;
  readonly packs: readonly PackAssessment[];
}

export interface OrganizationAssessment {
  readonly organization: Organization;
  readonly statements: readonly StatementAssessment[];
  /** Packs that its settings do not name; no statement was read against them. */
  readonly unlisted: readonly PackId[];
}

/**
 * Reads every statement of an organization against the laws that its settings name.
 *
 * @param today `YYYY-MM-DD`; an exception that has ended explains nothing any more.
 */
export function assessOrganization(organization: Organization, today: string): OrganizationAssessment {
  const laws = lawsOnce(organization.settings.values);
  return {
    organization,
    statements: organization.statements.map((statement) => ({
      statement,
      packs: assessStatement(statement, laws, today),
    })),
    unlisted: lawPacks.filter((id) => !laws.some(({ pack }) => pack === id)),
  };
}

type LawSettings = OrganizationSettings['laws'][number];

/** A pack that is named twice is read by its first entry; a rule reports the other. */
function lawsOnce({ laws }: OrganizationSettings): readonly LawSettings[] {
  return laws.filter(({ pack }, index) => laws.findIndex((other) => other.pack === pack) === index);
}

function assessStatement(
  statement: Statement,
  laws: readonly LawSettings[],
  today: string,
): readonly PackAssessment[] {
  const { name, shortName } = statement.organization.settings.values;
  const names = [name, shortName].flatMap((localized) => Object.values(localized).map(plainName));
  const readings = languages.flatMap((language) => {
    const version = statement.versions[language];
    return version ? [readVersion(version, names)] : [];
  });
  const exceptions = exceptionsFor(statement).filter(({ until }) => until >= today);

  const assess = (rule: LawRule, applicability: Applicability): RuleAssessment => {
    const outcome = joinVersions(
      readings.map((reading) => assessVersion(rule, reading, exceptions)),
      languages.length,
    );
    return {
      ...outcome,
      rule,
      applicability,
      exceptions: outcome.result === 'apparent-gap' ? explaining(outcome, rule, exceptions) : [],
    };
  };
  return laws.map(({ pack: id, applicability, rules }) => {
    const pack = packs[id];
    return {
      pack,
      applicability,
      rules: pack.rules.map((rule) => assess(rule, rules[rule.id] ?? applicability)),
    };
  });
}

/** The exceptions that say the statement is silent on what is missing. */
function explaining(
  { missing }: Outcome,
  rule: LawRule,
  exceptions: readonly ExceptionSettings[],
): readonly ExceptionSettings[] {
  const unmet = rule.requires.filter(({ element }) => missing.includes(element));
  return exceptions.filter((exception) =>
    unmet.some((requirement) => explains(exception, requirement, rule)),
  );
}
