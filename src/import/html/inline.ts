import type { Element, ElementContent, Text } from 'hast';
import { emailOfTarget } from '../../facts/email.ts';
import { telephoneOfTarget } from '../../facts/telephone.ts';
import { excerpt } from '../../text/excerpt.ts';
import { parseUrl } from '../../text/parse-url.ts';
import type { LeftOut, Remark } from '../imported-source.ts';
import { onOneLine, plainWords } from '../plain-words.ts';
import { noteMark } from './footnotes.ts';
import { hiddenNames } from './furniture-names.ts';
import { attribute, classesOf, isElement, isUnseen, wordsOf } from './hast.ts';

/** What the words of a page need to become those of a statement. */
export interface PageContext {
  /** Against which addresses are resolved; undefined where nobody knows where the page was. */
  readonly address: string | undefined;
  readonly leftOut: LeftOut[];
  readonly remarks: Remark[];
}

const strongNames = new Set(['strong', 'b']);
const emphasisNames = new Set(['em', 'i']);

/** Words with what Markdown knows of them: strong, emphasis, links and line breaks. Everything else is words alone. */
export function cleanInline(children: readonly ElementContent[], context: PageContext): ElementContent[] {
  return merged(children.flatMap((child) => cleanOne(child, context)));
}

function cleanOne(node: ElementContent, context: PageContext): ElementContent[] {
  if (node.type === 'text') return [text(plainWords(node.value).replace(/\s+/g, ' '))];
  if (!isElement(node)) return [];
  const { tagName } = node;
  if (tagName === 'br') return [{ ...node, properties: {}, children: [] }];
  if (tagName === 'img' || tagName === 'svg') return leaveOut(node, 'image', attribute(node, 'alt'), context);
  if (isUnseen(node)) return leaveOut(node, 'script', '', context);
  if (/^(?:select|textarea|input)$/.test(tagName)) return leaveOut(node, 'form', wordsOf(node), context);
  if (/^(?:del|s|strike)$/.test(tagName)) return leaveOut(node, 'struck-out', wordsOf(node), context);
  if (classesOf(node).some((name) => hiddenNames.test(name)))
    return leaveOut(node, 'hidden', wordsOf(node), context);
  if (tagName === 'a') return cleanLink(node, context);
  const mark = noteMark(node);
  if (mark !== undefined) return [text(`[${mark}]`)];
  const inner = cleanInline(node.children, context);
  const style = attribute(node, 'style');
  if (strongNames.has(tagName) || /font-weight:\s*(?:bold|[6-9]00)/.test(style))
    return marked('strong', inner);
  if (emphasisNames.has(tagName)) return marked('em', inner);
  return inner;
}

function leaveOut(
  _node: Element,
  reason: LeftOut['reason'],
  words: string,
  { leftOut }: PageContext,
): ElementContent[] {
  if (/[\p{L}\p{N}]/u.test(words)) leftOut.push({ reason, text: onOneLine(words) });
  // What stood between two words parts them still.
  return [text(' ')];
}

function cleanLink(node: Element, context: PageContext): ElementContent[] {
  const inner = withoutLinks(cleanInline(node.children, context));
  const words = onOneLine(inner.map(wordsOf).join(''));
  if (!/[\p{L}\p{N}]/u.test(words)) return [text(' ')];
  if (/^(?:↩|↑|\^|return to (?:footnote|note)|retour à la (?:note|référence))/i.test(words))
    return leaveOut(node, 'footnote-return', words, context);
  const target = targetOf(attribute(node, 'href').trim(), words, context);
  return target === undefined ? inner : outward(inner, (kept) => link(target, kept));
}

/** The target as content allows it; undefined, and said, for one that it does not. */
function targetOf(href: string, words: string, { address, remarks }: PageContext): string | undefined {
  const drop = (key: 'insecure' | 'relative' | 'unsafe' | 'contact'): undefined => {
    remarks.push({
      key: `import.remark.link-${key}`,
      values: { text: excerpt(words), target: excerpt(href) },
    });
    return undefined;
  };
  // An anchor that is no link.
  if (href === '') return undefined;
  if (href.startsWith('#')) return href.length > 1 ? href : undefined;
  if (/^mailto:/i.test(href)) {
    const plain = decodeURIComponentSafely(href.replace(/\?.*$/s, '')).replace(/\s+/g, '');
    return emailOfTarget(plain) ? plain : drop('contact');
  }
  if (/^tel:/i.test(href)) {
    const plain = decodeURIComponentSafely(href)
      .replace(/[\s\u00a0().-]+/g, '-')
      .replace(/^tel:-|-(?=;|$)/gi, (found) => found.replace('-', ''))
      .replace(/(?:,+|;?(?:ext|x|poste)[.=:]?)(?=\d+$)/i, ';ext=');
    return telephoneOfTarget(plain) ? plain : drop('contact');
  }
  const absolute = parseUrl(href) ?? (address === undefined ? undefined : parseUrl(href, address));
  if (!absolute) return drop(/^[a-z][a-z0-9+.-]*:/i.test(href) ? 'unsafe' : 'relative');
  if (absolute.protocol === 'http:') return drop('insecure');
  if (absolute.protocol !== 'https:' || absolute.username || !/\.[\p{L}\d-]{2,}$/u.test(absolute.hostname))
    return drop('unsafe');
  const own = address === undefined ? undefined : parseUrl(address);
  if (own && absolute.hash && absolute.href.split('#')[0] === own.href.split('#')[0]) return absolute.hash;
  return absolute.href.replace(/[.,;]+$/, '');
}

function decodeURIComponentSafely(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

function withoutLinks(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child) =>
    isElement(child) && child.tagName === 'a' ? withoutLinks(child.children) : [child],
  );
}

function text(value: string): Text {
  return { type: 'text', value };
}

function link(href: string, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'a', properties: { href }, children };
}

function marked(tagName: 'strong' | 'em', inner: ElementContent[]): ElementContent[] {
  const plain = inner.flatMap((child) =>
    isElement(child) && child.tagName === tagName ? child.children : [child],
  );
  return outward(plain, (children) => ({ type: 'element', tagName, properties: {}, children }));
}

/** Puts spaces and line breaks at the edges outside: Markdown knows no strong space. Nothing without words is marked. */
function outward(inner: ElementContent[], wrap: (children: ElementContent[]) => Element): ElementContent[] {
  const children = merged(inner);
  const before: ElementContent[] = [];
  const after: ElementContent[] = [];
  const isEdge = (node: ElementContent | undefined): node is ElementContent =>
    node !== undefined &&
    ((isElement(node) && node.tagName === 'br') || (node.type === 'text' && node.value.trim() === ''));
  for (let first = children[0]; isEdge(first); first = children[0]) before.push(...children.splice(0, 1));
  for (let last = children.at(-1); isEdge(last); last = children.at(-1))
    after.unshift(...children.splice(-1));
  const first = children[0];
  if (!first) return [...before, ...after];
  if (first.type === 'text' && /^\s/.test(first.value)) {
    before.push(text(' '));
    children[0] = text(first.value.trimStart());
  }
  const last = children.at(-1);
  if (last?.type === 'text' && /\s$/.test(last.value)) {
    after.unshift(text(' '));
    children[children.length - 1] = text(last.value.trimEnd());
  }
  return [...before, wrap(children), ...after];
}

/** Texts beside each other as one, and marks of the same kind: word processors part a word in the middle. */
function merged(children: readonly ElementContent[]): ElementContent[] {
  const all: ElementContent[] = [];
  for (const child of children) {
    const last = all.at(-1);
    if (child.type === 'text' && last?.type === 'text')
      all[all.length - 1] = text(`${last.value}${child.value}`.replace(/\s+/g, ' '));
    else if (
      isElement(child) &&
      isElement(last) &&
      /^(?:strong|em)$/.test(child.tagName) &&
      child.tagName === last.tagName
    )
      all[all.length - 1] = { ...last, children: merged([...last.children, ...child.children]) };
    else all.push(child);
  }
  return all;
}
