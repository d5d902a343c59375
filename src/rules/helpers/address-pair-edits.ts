import { isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Library } from '../../content/library.ts';
import { languages } from '../../languages.ts';
import type { AddressPair } from '../../links/web-addresses.ts';
import type { Edit } from '../engine/rule.ts';

/** A pair as `addressPairs` takes it: over `https:`, whatever the link has. */
export function asAddressPair({ en, fr }: AddressPair): AddressPair {
  const secure = (address: string): string => address.replace(/^http:/i, 'https:');
  return { en: secure(en), fr: secure(fr) };
}

/** Adds pairs to `addressPairs` of the site's settings, if it has such a file: see {@link addressPairEdits}. */
export function addAddressPairs(library: Library, pairs: readonly AddressPair[]): readonly Edit[] {
  const file = library.site?.file;
  const source = file === undefined ? undefined : library.sources.get(file);
  return file === undefined || source === undefined ? [] : addressPairEdits(file, source, pairs);
}

/**
 * What adds pairs to `addressPairs` of a `site.yaml`, after those that are there; comments and all else stay as they are.
 * None where the list is written in a way that nothing can be added to.
 *
 * @param source the text of the file, whose lines end with `\n`.
 */
export function addressPairEdits(
  file: string,
  source: string,
  pairs: readonly AddressPair[],
): readonly Edit[] {
  if (pairs.length === 0) return [];
  const lines = source.split('\n');
  if (lines.slice(1).some((line) => /^(?:---|\.\.\.)(?:\s|$)/.test(line))) return [];
  const edit = (index: number, column: number, old: string, text: string): Edit[] => [
    { location: { file, line: index + 1, column }, old, text },
  ];
  const head = lines.findIndex((line) => /^addressPairs\s*:/.test(line));
  if (head === -1) {
    const last = lines.findLastIndex((line) => line.trim() !== '');
    const end = (lines[last] ?? '').trimEnd();
    // The last character is replaced by itself, so that of two such edits only one is made.
    return edit(last, end.length, end.slice(-1), `${end.slice(-1)}\naddressPairs:${listed(pairs, '  ')}`);
  }
  const empty = /^addressPairs\s*:(\s*\[\s*\])\s*(?:#.*)?$/.exec(lines[head] ?? '');
  if (empty?.[1] !== undefined)
    return edit(head, (lines[head] ?? '').indexOf(empty[1]) + 1, empty[1], listed(pairs, '  '));
  if (!/^addressPairs\s*:\s*(?:#.*)?$/.test(lines[head] ?? '')) return addToFlow(file, source, pairs);
  const after = lines.findIndex((line, index) => index > head && /^[^\s#-]/.test(line));
  const block = lines.slice(0, after === -1 ? lines.length : after);
  const last = block.findLastIndex((line) => /^\s*[^\s#]/.test(line));
  const indent = /^(\s*)- /.exec(block.slice(head).find((line) => /^\s*- /.test(line)) ?? '')?.[1] ?? '  ';
  return edit(last, (lines[last] ?? '').length + 1, '', listed(pairs, indent));
}

/** Adds pairs to a list that is written in brackets. */
function addToFlow(file: string, source: string, pairs: readonly AddressPair[]): readonly Edit[] {
  const lines = new LineCounter();
  const list = parseDocument(source, { lineCounter: lines }).get('addressPairs', true);
  const last = isSeq(list) && list.flow === true ? list.items.at(-1) : undefined;
  if (!isNode(last) || !last.range) return [];
  const { line, col } = lines.linePos(last.range[1]);
  return [
    {
      location: { file, line, column: col },
      old: '',
      text: pairs.map((pair) => `, ${inFlow(pair)}`).join(''),
    },
  ];
}

/** A pair on one line, as it stands in a list. */
export function inFlow({ en, fr }: AddressPair): string {
  return `{ en: ${JSON.stringify(en)}, fr: ${JSON.stringify(fr)} }`;
}

function listed(pairs: readonly AddressPair[], indent: string): string {
  return pairs
    .flatMap((pair) =>
      languages.map(
        (language, index) => `\n${indent}${index === 0 ? '- ' : '  '}${language}: ${pair[language]}`,
      ),
    )
    .join('');
}
