import { type Archive, type Edition, type Withdrawal, withdrawalOf } from '../../content/editions/edition.ts';
import type { Library, Organization, Statement } from '../../content/library.ts';
import { type ArchiveFault, faultsOf } from '../../history/editions/archive-faults.ts';
import type { Subject } from '../engine/rule.ts';

export interface ArchiveOfStatement {
  readonly archive: Archive;
  readonly organization: Organization;
  /** Undefined where its files are gone. */
  readonly statement: Statement | undefined;
  readonly withdrawal: Withdrawal | undefined;
  readonly faults: readonly ArchiveFault[];
  /** What the statement should say; undefined where it is out of force, or where editions are not what they were. */
  readonly standing: { readonly statement: Statement; readonly edition: Edition } | undefined;
  readonly subject: Subject;
  /** How to name it to `vitrine release`. */
  readonly target: string;
}

/** Calls `visit` for every statement of which something was released, or of which the ledger says so. */
export function eachArchive({ organizations }: Library, visit: (one: ArchiveOfStatement) => void): void {
  for (const organization of organizations) {
    for (const archive of organization.archives.values()) {
      const { stem } = archive;
      const statement = organization.statements.find((one) => one.stem === stem);
      const withdrawal = withdrawalOf(archive);
      const faults = faultsOf(archive);
      const edition = statement?.editions.at(-1);
      const isSound = faults.length === 0 && !archive.broken && !withdrawal;
      visit({
        archive,
        organization,
        statement,
        withdrawal,
        faults,
        standing: statement && edition && isSound ? { statement, edition } : undefined,
        subject: { organization: organization.key, statement: stem },
        target: `${organization.key}/${stem}`,
      });
    }
  }
}

/** The first line of a file as findings name it. */
export function startOf(file: string) {
  return { file, line: 1, column: 1 };
}
