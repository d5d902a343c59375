import type { Link, Nodes, PhrasingContent, Root, Text } from 'mdast';
import { findEmails } from '../../facts/email.ts';
import { percentDecoded } from '../../text/percent-decoded.ts';
import { nodesIn } from '../blocks-text.ts';
import type { Remark } from '../imported-source.ts';

/** `name [at] example [dot] ca`, as people write addresses that no robot should read; never a plain “at”. */
const hiddenAddress =
  /([\w.+-]+)\s*(?:\[(?:at|à|a|arobase|@)\]|\((?:at|à|arobase|@)\)|\{at\})\s*((?:[\w-]+\s*(?:\.|\[(?:dot|point|\.)\]|\((?:dot|point|\.)\))\s*)+[a-z]{2,})(?![\w-])/giu;
const hiddenDot = /\s*(?:\[(?:dot|point|\.)\]|\((?:dot|point|\.)\))\s*/giu;

/** Writes hidden e-mail addresses out, and makes links of those in the text: this is how statements have them. */
export function linkAddresses(root: Root): readonly Remark[] {
  const remarks: Remark[] = [];
  visit(root, (text) => {
    const value = withAddresses(text.value, (address) =>
      remarks.push({ key: 'import.remark.email', values: { address } }),
    );
    return linked(value);
  });
  return remarks;
}

/** A text with the e-mail addresses in it that were hidden from robots written out. */
export function withAddresses(text: string, found: (address: string) => void = () => {}): string {
  return text.replace(hiddenAddress, (written, name: string, host: string) => {
    const address = `${name}@${host.replace(hiddenDot, '.').replace(/\s+/g, '')}`;
    if (findEmails(address)[0]?.text !== address) return written;
    found(address);
    return address;
  });
}

function linked(value: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const { text, offset } of findEmails(value)) {
    if (offset > done) parts.push({ type: 'text', value: value.slice(done, offset) });
    parts.push(mailLink(text));
    done = offset + text.length;
  }
  if (done < value.length || parts.length === 0) parts.push({ type: 'text', value: value.slice(done) });
  return parts;
}

function mailLink(address: string): Link {
  return { type: 'link', url: `mailto:${address}`, children: [{ type: 'text', value: address }] };
}

/** Replaces each text that is in no link. */
function visit(node: Nodes, replace: (text: Text) => PhrasingContent[]): void {
  if (!('children' in node) || node.type === 'link') return;
  node.children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    if (child.type === 'text') return replace(child);
    visit(child, replace);
    return [child];
  }) as typeof node.children;
}

/**
 * Links within the source lead to headings by their old anchors: leads them to the new ids, and leaves the words alone
 * where the place has none.
 */
export function leadToSections(root: Root): void {
  const ids = new Map<string, string>();
  for (const node of nodesIn(root)) {
    const [id] = (node.type === 'heading' && node.data?.ids) || [];
    if (node.type === 'heading' && id !== undefined)
      for (const anchor of node.data?.anchors ?? []) ids.set(anchor, id);
  }
  const relink = (node: Nodes): void => {
    if (!('children' in node)) return;
    node.children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
      relink(child);
      if (child.type !== 'link' || !child.url.startsWith('#')) return [child];
      const anchor = child.url.slice(1);
      const id = ids.get(percentDecoded(anchor) ?? anchor);
      return id === undefined ? child.children : [{ ...child, url: `#${id}` }];
    }) as typeof node.children;
  };
  relink(root);
}
