import type { CDPSession } from 'puppeteer-core';

/** What assistive technology is told of one thing on a page, as Chromium says it. */
export interface AccessibleNode {
  /** An ARIA role, or one of Chromium’s own, such as `StaticText`. */
  readonly role: string;
  readonly name: string;
  /** States and properties, such as `level` of a heading or `url` of a link. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly children: readonly AccessibleNode[];
}

/**
 * The accessibility tree of the page in a tab, without what assistive technology is not told of.
 *
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/#method-getFullAXTree
 */
export async function accessibilityTree(session: CDPSession): Promise<AccessibleNode> {
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.send('Accessibility.disable');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): readonly AccessibleNode[] => {
    const node = byId.get(id);
    if (!node) return [];
    const children = (node.childIds ?? []).flatMap(read);
    if (node.ignored) return children;
    const properties = Object.fromEntries(
      node.properties?.map(({ name, value }) => [name, value.value]) ?? [],
    );
    return [{ role: String(node.role?.value), name: String(node.name?.value ?? ''), properties, children }];
  };
  const [root] = read(nodes[0]?.nodeId ?? '');
  if (!root) throw new Error('The page has no accessibility tree.');
  return root;
}

/** All of a tree in reading order, the root first. */
export function inReadingOrder(node: AccessibleNode): readonly AccessibleNode[] {
  return [node, ...node.children.flatMap(inReadingOrder)];
}
