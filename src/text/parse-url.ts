/**
 * The address that the whole of a text is; undefined when it is none.
 *
 * `URL.canParse` is not asked: on Node 20 it may answer false to a valid address once V8 has optimized it, which is
 * after some thousand calls.
 */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
