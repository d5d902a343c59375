import path from 'node:path';
import type { Archive } from '../../content/editions/edition.ts';
import type { Library, Organization, Statement } from '../../content/library.ts';
import { findOrganization } from '../find-organization.ts';
import { unknownName } from '../unknown-name.ts';
import { UsageError } from '../usage-error.ts';

/** A statement that was named to a command, and what was released of it. */
export interface NamedStatement {
  readonly organization: Organization;
  readonly stem: string;
  /** `organization/statement` */
  readonly target: string;
  /** Undefined where its files are gone. */
  readonly statement: Statement | undefined;
  readonly archive: Archive | undefined;
}

/**
 * The statement that the user named: `organization/statement`; or one of both alone, where that leaves no choice.
 *
 * @param root absolute path of the content folder.
 * @throws UsageError when there is none of that name, or more than one.
 */
export function findNamedStatement(library: Library, named: string, root: string): NamedStatement {
  // A shell that completes the name of a folder adds a slash.
  const parts = /^([^/#]+)(?:\/|\/([^/#]+))?$/.exec(named);
  if (!parts) throw new UsageError('cli.release.badTarget', { target: named });
  const [, first = '', second] = parts;
  const all = library.organizations.flatMap((organization) =>
    stemsOf(organization).map((stem) => ({ organization, stem })),
  );
  const isOrganization = library.organizations.some(({ key }) => key === first);
  const byStem = second === undefined && !isOrganization ? all.filter(({ stem }) => stem === first) : [];
  const [only] = byStem;
  if (only && byStem.length === 1) return describe(only.organization, only.stem);
  const folder = path.basename(root);
  const organization = findOrganization(library, first, folder);
  const stems = stemsOf(organization);
  if (second === undefined && stems.length !== 1)
    throw new UsageError('cli.release.which', {
      folder: first,
      known: stems.map((stem) => `${first}/${stem}`).join(', ') || '—',
    });
  const stem = second ?? stems[0] ?? '';
  if (!stems.includes(stem))
    throw unknownName('cli.error.noStatement', stem, stems, { folder: `${folder}/${first}` });
  return describe(organization, stem);
}

function stemsOf({ statements, archives }: Organization): readonly string[] {
  return [...new Set([...statements.map(({ stem }) => stem), ...archives.keys()])];
}

function describe(organization: Organization, stem: string): NamedStatement {
  return {
    organization,
    stem,
    target: `${organization.key}/${stem}`,
    statement: organization.statements.find((one) => one.stem === stem),
    archive: organization.archives.get(stem),
  };
}
