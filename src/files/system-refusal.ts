/** There is no room: on the disk, in what a user may fill of it, or in a file. */
const noRoom = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** What the system does not allow with a file or a folder, or cannot do now; none of these is for the program to prevent. */
const refusals = [
  ...noRoom,
  ...['EACCES', 'EPERM', 'EROFS', 'ELOOP', 'ENAMETOOLONG', 'EIO', 'EMFILE', 'ENFILE', 'EBUSY', 'ESTALE'],
];

/**
 * The code of an error by which the system refused a file or a folder; undefined for any other error.
 *
 * @param others codes that are refusals too, in what was done.
 */
export function refusalCode(error: unknown, others: readonly string[] = []): string | undefined {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code !== undefined && [...refusals, ...others].includes(code) ? code : undefined;
}

/** Whether an error says that there is nothing of that name. */
export function isNotThere(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/** Whether a code says that there is no room. */
export function isNoRoom(code: string): boolean {
  return noRoom.includes(code);
}
