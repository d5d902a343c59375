import { isMap, isScalar, parseDocument } from 'yaml';
import { firstFormat } from '../content/format.ts';
import { readYaml } from '../content/yaml.ts';

/** What `site.yaml` says of the format, and on which line; undefined when it cannot be read, or says nothing that a format can be. */
export function readFormat(
  text: string,
  file: string,
): { readonly format: number; readonly line: number } | undefined {
  const yaml = readYaml(text, file);
  if ('problems' in yaml) return undefined;
  const format = yaml.mapping.value['format'] ?? firstFormat;
  const { line } = yaml.mapping.valueLocation(['format']);
  return Number.isInteger(format) && Number(format) >= firstFormat
    ? { format: Number(format), line }
    : undefined;
}

/**
 * Sets `format` in the text of a `site.yaml`; all else stays, character by character.
 *
 * @throws Error for a text that is no mapping.
 */
export function writeFormat(text: string, format: number): string {
  const { contents } = parseDocument(text);
  if (!isMap(contents) || !contents.range) throw new Error('site.yaml is no mapping');
  const known = contents.get('format', true);
  if (isScalar(known) && known.range) {
    const [start, end] = known.range;
    return `${text.slice(0, start)}${format}${text.slice(end)}`;
  }
  const [start] = contents.range;
  if (contents.flow) return `${text.slice(0, start + 1)}format: ${format}, ${text.slice(start + 1)}`;
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return `${text.slice(0, start)}format: ${format}\n${indent}${text.slice(start)}`;
}
