import matter from 'gray-matter';
import type { FrontMatterReason, Problem } from './problems.ts';
import { readYaml, type YamlMapping } from './yaml.ts';

export type FrontMatterResult =
  | { readonly mapping: YamlMapping; readonly body: string; readonly bodyLine: number }
  | { readonly problems: readonly Problem[] };

const longestShown = 40;

const refuseEngine = {
  parse(): never {
    // Unreachable while the opening line is checked below; it stays so that no other engine can ever run.
    throw new Error('front matter other than YAML is refused');
  },
};

/**
 * Splits a content file into its YAML front matter and its Markdown body.
 *
 * gray-matter finds the block and hands it to our strict YAML reader. Its own engines can run code (`---js`), so the
 * opening line must be bare and every other engine it knows is replaced by a refusal.
 *
 * @returns the mapping, the body, and the line of the file (from 1) on which the body starts.
 */
export function readFrontMatter(text: string, file: string): FrontMatterResult {
  const refuse = (reason: FrontMatterReason, detail = ''): FrontMatterResult => ({
    problems: [{ code: 'front-matter', reason, detail, location: { file, line: 1, column: 1 } }],
  });
  const opening = /^---([^\n]*)/.exec(text);
  if (!opening) return refuse('missing');
  if (opening[1]?.trim()) {
    const line = opening[0].trim();
    // All of the file where its line ends are those of another age.
    return refuse('other-language', line.length > longestShown ? `${line.slice(0, longestShown)}…` : line);
  }
  const block = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/.exec(text);
  // A line that only starts with `---` closes the block for gray-matter and not for us; what is between would be lost.
  if (!block || /^---/m.test(block[1] ?? '')) return refuse('unclosed');

  let read: ReturnType<typeof readYaml> | undefined;
  const yaml = {
    parse(raw: string): object {
      // gray-matter keeps the line break after the opening `---`, so the block starts on line 1.
      read = readYaml(raw, file, 1);
      return 'mapping' in read ? read.mapping.value : {};
    },
  };
  matter(text, {
    language: 'yaml',
    engines: {
      yaml,
      json: refuseEngine,
      javascript: refuseEngine,
      js: refuseEngine,
      jsLegacy: refuseEngine,
      node: refuseEngine,
    },
  });
  read ??= readYaml(block[1] ?? '', file, 2);
  if ('problems' in read) return read;
  const bodyLine = block[0].split('\n').length;
  return { mapping: read.mapping, body: text.slice(block[0].length), bodyLine };
}
