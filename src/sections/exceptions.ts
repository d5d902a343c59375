import type { Organization, Statement } from '../content/library.ts';
import type { ExceptionSettings } from '../content/schemas.ts';

/** The exceptions of an organization that concern one of its statements. */
export function exceptionsFor(statement: Statement): readonly ExceptionSettings[] {
  return statement.organization.settings.values.exceptions.filter((exception) =>
    concerns(exception, statement),
  );
}

/** The statements an exception concerns: the one it names, or all of them. */
export function statementsConcerned(
  organization: Organization,
  exception: ExceptionSettings,
): readonly Statement[] {
  return organization.statements.filter((statement) => concerns(exception, statement));
}

function concerns(exception: ExceptionSettings, statement: Statement): boolean {
  return exception.statement === undefined || exception.statement === statement.stem;
}
