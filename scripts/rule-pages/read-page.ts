import type { Language, Localized } from '../../src/languages.ts';

/** The headings of a rule's page, in their order. */
export const headings: Localized<readonly string[]> = {
  en: ['Why', 'Wrong', 'Right', 'How to fix', 'Exceptions', 'Prior art'],
  fr: ['Pourquoi', 'Incorrect', 'Correct', 'Comment corriger', 'Exceptions', 'Outils semblables'],
};

/** What a fence's info string may say after language and file. */
const flags = ['whole', 'as-confirmed', 'as-released', 'latin-1'] as const;
export type Flag = (typeof flags)[number];

/** A fenced block of an example: (part of) a content file. */
export interface Fence {
  readonly language: string;
  /** As the info string names it: `privacy.en.md`, `pages/home.en.md`; `content/` for a listing of the folder. */
  readonly file: string;
  readonly flags: readonly Flag[];
  readonly lines: readonly string[];
}

/** Fences that are checked together. */
export interface Example {
  /** Its `###` heading, or that of the section where it is the only one. */
  readonly title: string;
  /** Line of the page, from 1, on which that heading is. */
  readonly line: number;
  readonly fences: readonly Fence[];
  /** Other rules that are expected to find something too: `<!-- also: family/rule -->`. */
  readonly also: readonly string[];
  /** Where in the lines of the page its generated findings are or belong: from the first up to, not with, the second. */
  readonly findings: readonly [number, number];
}

interface PageSection {
  readonly heading: string;
  readonly line: number;
  readonly lines: readonly string[];
}

export interface RulePage {
  readonly lines: readonly string[];
  readonly title: string;
  readonly sections: readonly PageSection[];
  readonly wrong: readonly Example[];
  readonly right: readonly Example[];
}

/**
 * Reads a page of `docs/rules/`.
 *
 * @throws Error that names the line, when a fence of an example cannot be understood.
 */
export function readPage(text: string, language: Language): RulePage {
  const lines = text.split('\n');
  const marks = headingsIn(lines);
  const sections = marks
    .filter(({ level }) => level === 2)
    .map(({ heading, at }, index, all) => ({
      heading,
      line: at + 1,
      lines: lines.slice(at + 1, all[index + 1]?.at ?? lines.length),
    }));
  const [, wrong, right] = headings[language];
  const examplesUnder = (heading: string | undefined): readonly Example[] => {
    const section = sections.find((one) => one.heading === heading);
    return section ? examplesIn(lines, section) : [];
  };
  return {
    lines,
    title: marks.find(({ level }) => level === 1)?.heading ?? '',
    sections,
    wrong: examplesUnder(wrong),
    right: examplesUnder(right),
  };
}

/** The text between two markers, `<!-- name: … -->` and `<!-- /name -->`, with these: its first line and the one after. */
export function blockIn(
  lines: readonly string[],
  name: string,
  from = 0,
): readonly [number, number] | undefined {
  const start = lines.findIndex((line, at) => at >= from && line.startsWith(`<!-- ${name}:`));
  const end = lines.indexOf(`<!-- /${name} -->`, start);
  return start === -1 || end === -1 ? undefined : [start, end + 1];
}

/** Lines that the program writes, between markers that say so. */
export function generatedBlock(name: string, lines: readonly string[]): readonly string[] {
  return [`<!-- ${name}: written by npm run generate -->`, '', ...lines, '', `<!-- /${name} -->`];
}

function headingsIn(lines: readonly string[]) {
  const found: { readonly level: number; readonly heading: string; readonly at: number }[] = [];
  let fence: string | undefined;
  for (const [at, line] of lines.entries()) {
    const [, ticks] = /^(`{3,})/.exec(line) ?? [];
    if (fence !== undefined) {
      if (line.trimEnd() === fence) fence = undefined;
    } else if (ticks !== undefined) fence = ticks;
    else {
      const [, hashes = '', heading = ''] = /^(#{1,6}) (.*)$/.exec(line) ?? [];
      if (hashes) found.push({ level: hashes.length, heading, at });
    }
  }
  return found;
}

function examplesIn(page: readonly string[], section: PageSection): readonly Example[] {
  const inner = headingsIn(section.lines).filter(({ level }) => level === 3);
  const starts = [{ heading: section.heading, at: -1 }, ...inner];
  return starts.flatMap(({ heading, at }, index) => {
    const [from, to] = [
      section.line + at + 1,
      section.line + (starts[index + 1]?.at ?? section.lines.length),
    ];
    return exampleIn(page, heading, from, to) ?? [];
  });
}

/** The example in the lines of a page from one up to, not with, another; undefined when there is no fence in them. */
function exampleIn(page: readonly string[], title: string, from: number, to: number): Example | undefined {
  const fences: Fence[] = [];
  const also: string[] = [];
  const generated = blockIn(page.slice(0, to), 'findings', from);
  let after = from;
  for (let at = from; at < to; at += 1) {
    if (generated && at >= generated[0] && at < generated[1]) continue;
    const line = page[at] ?? '';
    also.push(...(/^<!-- also: (.*) -->$/.exec(line)?.[1]?.split(/,\s*/) ?? []));
    const [, ticks, info = ''] = /^(`{3,})(.*)$/.exec(line) ?? [];
    if (ticks === undefined) continue;
    const end = page.findIndex((other, index) => index > at && other.trimEnd() === ticks);
    if (end === -1 || end >= to) throw new Error(`line ${at + 1}: this fence is not closed`);
    fences.push({ ...readInfo(info, at + 1), lines: page.slice(at + 1, end) });
    after = end + 1;
    at = end;
  }
  if (fences.length === 0) return undefined;
  return { title, line: from, fences, also, findings: generated ?? [after, after] };
}

function readInfo(info: string, line: number): Omit<Fence, 'lines'> {
  const [language = '', file, ...words] = info.trim().split(/\s+/);
  if (file === undefined)
    throw new Error(`line ${line}: name language and file, as in \`\`\`markdown privacy.en.md`);
  const known = words.filter((word): word is Flag => flags.includes(word as Flag));
  const unknown = words.find((word) => !flags.includes(word as Flag));
  if (unknown !== undefined) throw new Error(`line ${line}: “${unknown}” is none of ${flags.join(', ')}`);
  return { language, file, flags: known };
}
