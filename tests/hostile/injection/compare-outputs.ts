import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import MarkdownIt from 'markdown-it';
import { parse } from 'yaml';
import { readXml, type XmlElement } from '../../support/atom-faults.ts';
import { draft2020Faults } from '../../support/json-schema-validators.ts';
import { readHeadersFile } from '../../support/sent-headers.ts';

/*
 * What the files of a site hold that the same site with harmless words does not: each is read as its readers read it, and
 * what it is made of is compared, not what it says.
 */

/** Every file below a folder, by its path, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort();
}

/** Something a file is made of: an element with its attributes, a key, a line. */
type Parts = readonly string[];

/**
 * Compares two sites file by file.
 *
 * @returns a line for each file that is made of something else than its counterpart, or that its readers cannot read.
 */
export function differences(hostile: string, harmless: string): readonly string[] {
  const files = filesBelow(hostile);
  const others = filesBelow(harmless);
  const schemaOf = schemasIn(hostile);
  const names = [
    ...files.filter((name) => !others.includes(name)).map((name) => `more: ${name}`),
    ...others.filter((name) => !files.includes(name)).map((name) => `less: ${name}`),
  ];
  const faults = files
    .filter((name) => others.includes(name) && partsOf(name))
    .flatMap((name) => {
      const read = (folder: string): Parts =>
        partsOf(name)?.(readFileSync(path.join(folder, name), 'utf8'), schemaOf) ?? [];
      const [one, other] = [read(hostile), read(harmless)];
      if (one.join('\n') === other.join('\n')) return [];
      const at = one.findIndex((part, index) => part !== other[index]);
      return [`${name}: ${one.length} parts, ${other.length} expected; ${one[at]}, not ${other[at]}`];
    });
  return [...names, ...faults];
}

type SchemaFaults = (value: { readonly $schema?: string }) => readonly string[];

function partsOf(name: string): ((text: string, schemaFaults: SchemaFaults) => Parts) | undefined {
  if (name.startsWith('schemas/') || name.endsWith('.js')) return undefined;
  if (name === '_headers')
    return (text) =>
      readHeadersFile(text).map((block) => JSON.stringify(block).replaceAll(/'sha256-[^']*'/g, 'hash'));
  if (name === '_redirects') return (text) => text.split('\n');
  if (/\.(?:yml|yaml)$/.test(name)) return (text) => keysOf(parse(text));
  if (name.endsWith('.html')) return htmlParts;
  if (name.endsWith('.xml')) return (text) => xmlParts(readXml(text));
  if (name.endsWith('.json'))
    return (text, schemaFaults) => [...schemaFaults(JSON.parse(text)), ...keysOf(JSON.parse(text))];
  if (name.endsWith('.md')) return markdownParts;
  if (name.endsWith('.txt')) return textParts;
  return undefined;
}

/** Elements with their attributes, as a browser finds them, and what is in data about the page. */
export function htmlParts(html: string): Parts {
  const parts: string[] = [];
  let data: string | undefined;
  /** Words with a hyphen are kept whole by an element, in a word of the content too. */
  const keptWhole: boolean[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      keptWhole.push(name === 'span' && attributes['class'] === 'nb');
      if (name === 'script' && attributes['type'] === 'application/ld+json') data = '';
      if (keptWhole.at(-1)) return;
      const written = Object.entries(attributes).map(([key, value]) =>
        /^(?:http-equiv|rel|type|name|property|lang|hreflang)$/.test(key) ? `${key}=${value}` : key,
      );
      parts.push(`<${[name, ...written].join(' ')}>`);
    },
    ontext(text) {
      if (data !== undefined) data += text;
    },
    oncomment: () => void parts.push('<!-- -->'),
    oncdatastart: () => void parts.push('<![CDATA['),
    onprocessinginstruction: (name) => void parts.push(`<${name}>`),
    onclosetag(name) {
      if (!keptWhole.pop()) parts.push(`</${name}>`);
      if (name !== 'script' || data === undefined) return;
      parts.push(...keysOf(JSON.parse(data)));
      data = undefined;
    },
  });
  parser.end(html);
  return parts;
}

/** Markdown is read by programs that take HTML for what it is, and addresses for links. */
const permissive = new MarkdownIt({ html: true, linkify: false });

function markdownParts(text: string): Parts {
  return htmlParts(permissive.render(text));
}

function xmlParts({ name, attributes, children, text }: XmlElement): Parts {
  const own = `<${[name, ...Object.keys(attributes)].join(' ')}>`;
  const content = name === 'content' && attributes['type'] === 'html' ? htmlParts(text) : [];
  return [own, ...content, ...children.flatMap(xmlParts), `</${name}>`];
}

/** What a text says is given by value as well; a string may say something. */
function keysOf(value: unknown, at = ''): Parts {
  if (typeof value !== 'object' || value === null) return [`${at}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) =>
    /^(?:facts|kinds)$/.test(key) ? [] : keysOf(inner, `${at}/${key}`),
  );
}

function textParts(text: string): Parts {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not be there.
  return text.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]|\p{Bidi_Control}/gu) ?? [];
}

function schemasIn(folder: string): SchemaFaults {
  const known = new Map<string, SchemaFaults>();
  return (value) => {
    const [name] = /schemas\/.*$/.exec(value.$schema ?? '') ?? [];
    if (name === undefined) return [];
    let faults = known.get(name);
    if (!faults) {
      faults = draft2020Faults(JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
      known.set(name, faults);
    }
    return faults(value);
  };
}
