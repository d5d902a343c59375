/**
 * The address that the whole of a text is, or what it is against a base; undefined when it is none.
 *
 * `URL.canParse` is not asked: on Node 20 it may answer false to a valid address once V8 has optimized it, which is
 * after some thousand calls.
 */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
