import { type AccessibleNode, inReadingOrder } from './accessibility-tree.ts';

const landmarks = new Set(['banner', 'navigation', 'main', 'contentinfo', 'complementary', 'region']);
/** Called by the words they hold, which need not be said twice. */
const calledByContent = new Set(['term', 'DisclosureTriangle', 'columnheader', 'rowheader']);
/** Within a line of text; everything else begins a line and ends one. */
const inline = new Set(['generic', 'emphasis', 'strong', 'time', 'Abbr', 'code', 'none', 'LineBreak']);

/** What a screen reader says of a page: its landmarks, headings and links as lists, then all of it in reading order. */
export function readAloud(root: AccessibleNode): string {
  const nodes = inReadingOrder(root);
  const named = (roles: (role: string) => boolean): readonly string[] =>
    nodes.filter(({ role }) => roles(role)).map(spoken);
  return [
    ['Landmarks', named((role) => landmarks.has(role))],
    ['Headings', named((role) => role === 'heading')],
    ['Links', named((role) => role === 'link')],
    ['In reading order', linesOf(root)],
  ]
    .map(([title, lines]) => [`# ${title}`, '', ...(lines as readonly string[]), ''].join('\n'))
    .join('\n');
}

/** Its role, what there is to say of its state, and its name. */
function spoken({ role, name, properties, children }: AccessibleNode): string {
  const { level, expanded } = properties;
  const details = [
    role === 'heading' ? ` ${level}` : '',
    role === 'list' ? ` of ${children.filter((child) => child.role === 'listitem').length}` : '',
    expanded === undefined ? '' : expanded ? ', open' : ', closed',
  ];
  return `${role}${details.join('')}${name === '' ? '' : `: ${name}`}`;
}

function linesOf(root: AccessibleNode): readonly string[] {
  const lines: string[] = [];
  let text = '';
  const flush = (indent: string): void => {
    if (text.trim() !== '') lines.push(`${indent}${text.replaceAll(/[ \n]+/g, ' ').trim()}`);
    text = '';
  };
  const visit = (node: AccessibleNode, indent: string): void => {
    const { role, name, children } = node;
    if (role === 'StaticText') text += name;
    else if (role === 'ListMarker') text += `${name} `;
    else if (role === 'link') text += `[link: ${name}]`;
    else if (role === 'heading') {
      flush(indent);
      lines.push(`${indent}${spoken(node)}`);
    } else if (inline.has(role)) for (const child of children) visit(child, indent);
    else {
      flush(indent);
      const isText = role === 'paragraph' || role === 'listitem';
      if (!isText) lines.push(`${indent}${role === 'cell' ? role : spoken(node)}`);
      const deeper = isText ? indent : `${indent}  `;
      if (!calledByContent.has(role)) for (const child of children) visit(child, deeper);
      flush(deeper);
    }
  };
  for (const child of root.children) visit(child, '');
  flush('');
  return lines;
}
