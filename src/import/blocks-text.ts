import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';

/** The words of a node, a hard line break as a line break; blocks inside are joined by line breaks. */
export function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const isInline =
    node.type === 'paragraph' ||
    node.type === 'heading' ||
    !/^(?:root|list|listItem|table|tableRow|blockquote)$/.test(node.type);
  return (node.children as Nodes[]).map(textOf).join(isInline ? '' : '\n');
}

/** Every node inside, the deeper ones included, in order. */
export function* nodesIn(node: Nodes): Generator<Nodes> {
  if (!('children' in node)) return;
  for (const child of node.children) {
    yield child;
    yield* nodesIn(child);
  }
}

export function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** Whether blocks that follow a heading say something under it. */
export function isProse(block: RootContent | undefined): boolean {
  return block !== undefined && /^(?:paragraph|list|table|blockquote|html)$/.test(block.type);
}
