/** A block of a headers file: where it applies, and what is sent there. */
interface HeaderBlock {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Reads a headers file as Netlify and Cloudflare Pages do; a line that neither would understand is an error. */
export function readHeadersFile(text: string): readonly HeaderBlock[] {
  const blocks: { pattern: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const [, name, value] = /^ {2}([A-Za-z-]+): (\S.*)$/.exec(line) ?? [];
    if (/^\/\S*$/.test(line)) blocks.push({ pattern: line, headers: {} });
    else if (name !== undefined && value !== undefined && blocks.length > 0)
      Object.assign(blocks.at(-1)?.headers ?? {}, { [name]: value });
    else throw new Error(`not a line of a headers file: ${line}`);
  }
  return blocks;
}

/** The headers that a host sends for an address; each name once, joined by a comma as Cloudflare does. */
export function headersFor(blocks: readonly HeaderBlock[], address: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const { pattern, headers } of blocks) {
    const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
    if (!new RegExp(`^${parts.join('.*')}$`).test(address)) continue;
    for (const [name, value] of Object.entries(headers))
      sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
  }
  return sent;
}
