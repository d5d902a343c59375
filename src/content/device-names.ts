/**
 * Whether Windows keeps a name for a device, in small letters: no file or folder of this name, with any ending, can be checked out
 * or copied there (Win32, “Naming Files, Paths, and Namespaces”).
 */
export function isDeviceName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/.test(name);
}
