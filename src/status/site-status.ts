import type { Library, Organization } from '../content/library.ts';
import type { Finding } from '../rules/engine/run-rules.ts';
import { type StatementStatus, statusOfStatement } from './statement-status.ts';

/** Where the statements of a site stand. */
export interface SiteStatus {
  readonly organizations: readonly OrganizationStatus[];
  /** What the rules found outside the organizations that are shown: nothing is published while there is an error there. */
  readonly elsewhere: readonly Finding[];
}

export interface OrganizationStatus {
  /** Name of the folder. */
  readonly key: string;
  /** Undefined when its settings cannot be read, so that nothing of it is known but what was found. */
  readonly organization: Organization | undefined;
  readonly statements: readonly StatementStatus[];
  /** What the rules found in its folder that is in none of its statements. */
  readonly findings: readonly Finding[];
}

/**
 * Where the statements of some organizations stand on a day.
 *
 * @param findings what the rules found in all of the content.
 * @param keys folders of the organizations to show.
 * @param today `YYYY-MM-DD`.
 */
export function siteStatus(
  library: Library,
  findings: readonly Finding[],
  keys: readonly string[],
  today: string,
): SiteStatus {
  return {
    organizations: keys.map((key) => {
      const organization = library.organizations.find((one) => one.key === key);
      const own = findings.filter((finding) => finding.organization === key);
      const statements = organization?.statements ?? [];
      const stems = new Set(statements.map(({ stem }) => stem));
      const isOf = ({ statement }: Finding, stem: string): boolean => statement === stem;
      return {
        key,
        organization,
        statements: statements.map((statement) =>
          statusOfStatement(
            statement,
            library,
            own.filter((finding) => isOf(finding, statement.stem)),
            today,
          ),
        ),
        findings: own.filter(({ statement }) => statement === undefined || !stems.has(statement)),
      };
    }),
    elsewhere: findings.filter(
      ({ organization }) => organization === undefined || !keys.includes(organization),
    ),
  };
}

/** The errors among findings: what stands between the content and its publication. */
export function errorsIn(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}
