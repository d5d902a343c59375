import type { Library, Organization } from '../content/library.ts';
import { unknownName } from './unknown-name.ts';
import { UsageError } from './usage-error.ts';

/**
 * The organization that the user named by its folder.
 *
 * @param folder name of the content folder.
 * @throws UsageError when there is none of that name, or when its settings cannot be read.
 */
export function findOrganization(library: Library, written: string, folder: string): Organization {
  const { organizations } = library;
  const name = folderName(written);
  const found = organizations.find(({ key }) => key === name);
  if (found) return found;
  if (unreadableOrganizations(library, folder).has(name)) throw new UsageError('laws.unreadable', { name });
  const known = organizations.map(({ key }) => key);
  throw unknownName('cli.error.noOrganization', name, known, { folder });
}

/** A shell that completes the name of a folder adds a slash. */
export function folderName(written: string): string {
  return written.replace(/\/$/, '');
}

/** Folders of organizations whose settings cannot be used, so that nothing of them can be read. */
export function unreadableOrganizations(
  { organizations, problems }: Library,
  folder: string,
): ReadonlySet<string> {
  const named = problems.flatMap(({ location }) => {
    const [root, name = '', file] = location.file.split('/');
    return root === folder && file === 'organization.yaml' ? [name] : [];
  });
  return new Set(named.filter((name) => !organizations.some(({ key }) => key === name)));
}
