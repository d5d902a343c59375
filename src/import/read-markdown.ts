import MarkdownItConstructor, { type MarkdownIt } from 'markdown-it';
import { readHtml } from './html/read-html.ts';
import type { ImportedSource } from './imported-source.ts';

const frontMatter = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** Reads Markdown, HTML in it included, by way of HTML; keys at the top are left out, but for the title. */
export async function readMarkdown(text: string): Promise<ImportedSource> {
  const keys = frontMatter.exec(text);
  const lines = keys?.[1]?.split('\n') ?? [];
  const title = lines.map((line) => /^title:\s*["']?(.+?)["']?\s*$/.exec(line)?.[1]).find(Boolean);
  // Ids in braces are written anew; a comment is a note among editors.
  const body = text.slice(keys?.[0].length ?? 0).replace(/^(#{1,6} .*?)[ \t]*\{[#.][^{}]*\}[ \t]*$/gm, '$1');
  const renderer = new MarkdownItConstructor({ html: true, linkify: false });
  const source = await readHtml(renderNotes(body, renderer), { isPage: false });
  const leftOut = lines
    .filter((line) => line.trim() !== '' && !line.startsWith('title:'))
    .map((line) => ({ reason: 'front-matter' as const, text: line.trim() }));
  return {
    ...source,
    runs: [...leftOut.map((one) => one.text), ...source.runs],
    leftOut: [...leftOut, ...source.leftOut],
    title: title ?? source.title,
  };
}

/** The HTML of a text with its notes (`[^1]`, and `[^1]: …` at the beginning of a line), as other programs make it. */
function renderNotes(text: string, renderer: MarkdownIt): string {
  const notes: (readonly [name: string, words: string])[] = [];
  const rest = text.replace(
    /^\[\^([\w-]+)\]:[ \t]*(.+(?:\n[ \t]+\S.*)*)/gm,
    (_, name: string, words: string) => {
      notes.push([name, words]);
      return '';
    },
  );
  if (notes.length === 0) return renderer.render(text);
  const body = rest.replace(/\[\^([\w-]+)\]/g, (written, name: string) => {
    const number = notes.findIndex(([known]) => known === name) + 1;
    return number === 0 ? written : `<sup><a href="#note-${name}">${number}</a></sup>`;
  });
  const items = notes.map(([name, words]) => `<li id="note-${name}">${renderer.renderInline(words)}</li>`);
  return `${renderer.render(body)}<ol>${items.join('')}</ol>`;
}
