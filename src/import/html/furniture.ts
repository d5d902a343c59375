import type { Element, Parents } from 'hast';
import { furnitureByWords } from '../furniture-words.ts';
import type { LeftOut, LeftOutReason } from '../imported-source.ts';
import { countWords } from '../plain-words.ts';
import { furnitureNames, furnitureRoles, furnitureTags, hiddenNames } from './furniture-names.ts';
import {
  attribute,
  classesOf,
  elementsIn,
  findElement,
  holdsBlocks,
  hyphenated,
  isElement,
  isUnseen,
  runsOf,
  wordsOf,
} from './hast.ts';

/** So many words of prose are no furniture, whatever the class of what holds them says. */
const muchProse = 150;

/** Reasons that hold however much is said: the settings of cookies run to pages. */
const whateverItSays: readonly LeftOutReason[] = ['cookie-banner', 'dialog', 'search', 'form'];

/**
 * Takes the furniture out of a page, in place: what its elements, roles, classes or words say is no part of the text.
 *
 * @returns what was taken out, in order.
 */
export function removeFurniture(body: Parents): readonly LeftOut[] {
  const leftOut: LeftOut[] = [];
  const visit = (parent: Parents, within: Within): void => {
    parent.children = (parent.children as Element[]).filter((child) => {
      if (!isElement(child)) return true;
      const reason = reasonOf(child, within);
      if (reason) {
        leftOut.push(...unseenToo(child).map((text) => ({ reason, text })));
        return false;
      }
      visit(child, { main: within.main || isMain(child), list: within.list || isList(child) });
      return true;
    }) as typeof parent.children;
  };
  visit(body, { main: false, list: false });
  return leftOut;
}

interface Within {
  /** In what the page itself marks as its main text. */
  readonly main: boolean;
  readonly list: boolean;
}

function isMain(element: Element): boolean {
  return element.tagName === 'main' || element.tagName === 'article' || attribute(element, 'role') === 'main';
}

function isList({ tagName }: Element): boolean {
  return tagName === 'ul' || tagName === 'ol';
}

function reasonOf(element: Element, within: Within): LeftOutReason | undefined {
  const { tagName } = element;
  if (isUnseen(element)) return 'script';
  if (tagName === 'html' || tagName === 'body' || isMain(element)) return undefined;
  // An accordion is often a form of buttons.
  if (findElement(element, isMain)) return undefined;
  const named = nameReason(element);
  if (named === 'cookie-banner') return named;
  const reason = furnitureTag(element, within) ?? furnitureRoles[attribute(element, 'role')];
  if (reason) return keepsProse(element, reason) ? undefined : reason;
  if (named && !keepsProse(element, named)) return named;
  if (classesOf(element).some((name) => hiddenNames.test(name)) && !/^h[1-6]$/.test(tagName)) return 'hidden';
  return wordsReason(element, within);
}

function furnitureTag(element: Element, within: Within): LeftOutReason | undefined {
  const { tagName } = element;
  if (tagName === 'footer') return within.main && !isLinks(element) ? undefined : 'footer';
  if (tagName === 'header') return within.main ? undefined : 'banner';
  if (tagName === 'aside') return within.main && !isLinks(element) ? undefined : 'aside';
  if (tagName === 'button') return isToggle(element) ? undefined : 'form';
  if (tagName === 'form' && countWords(proseOf(element)) >= muchProse) return undefined;
  return Object.hasOwn(furnitureTags, tagName) ? furnitureTags[tagName] : undefined;
}

/** Whether a button opens the text under it, and so is its heading. */
export function isToggle(element: Element): boolean {
  return (
    attribute(element, 'ariaExpanded') !== '' ||
    attribute(element, 'dataToggle') === 'collapse' ||
    attribute(element, 'dataBsToggle') === 'collapse' ||
    classesOf(element).some((name) => /accordion|collaps|toggle-title|expand/.test(name))
  );
}

function nameReason(element: Element): LeftOutReason | undefined {
  const id = hyphenated(attribute(element, 'id'));
  // An id inside the text is what a link leads to: `#social-media` is a section.
  const names = [
    ...classesOf(element),
    ...(/^h[1-6]$|^a$|^section$/.test(element.tagName) || !id ? [] : [id]),
  ];
  return furnitureNames.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
}

function keepsProse(element: Element, reason: LeftOutReason): boolean {
  if (whateverItSays.includes(reason)) return false;
  if (/^(?:nav|footer|header)$/.test(element.tagName)) return false;
  if (findElement(element, ({ tagName }) => tagName === 'h1')) return countWords(proseOf(element)) > 40;
  return countWords(proseOf(element)) >= muchProse;
}

function wordsReason(element: Element, within: Within): LeftOutReason | undefined {
  if (holdsBlocks(element)) return isContents(element) ? 'contents' : undefined;
  // “Facebook” as an item of a list is a name; as a line of its own in the text it is a button. Headings are looked at later.
  if (/^h[1-6]$/.test(element.tagName) || within.list) return undefined;
  if (!/^(?:p|div|a|span|button|small)$/.test(element.tagName)) return undefined;
  return furnitureByWords(wordsOf(element));
}

/** A list of which every item is a link to another place of the page. */
function isContents(element: Element): boolean {
  if (!isList(element)) return false;
  const links = [...elementsIn(element)].filter(({ tagName }) => tagName === 'a');
  const linked = links.map(wordsOf).join(' ');
  return (
    links.length > 2 &&
    links.every((link) => attribute(link, 'href').startsWith('#')) &&
    countWords(linked) >= countWords(wordsOf(element)) * 0.9
  );
}

/** Whether most words of an element are those of links. */
function isLinks(element: Element): boolean {
  const linked = [...elementsIn(element)].filter(({ tagName }) => tagName === 'a').map(wordsOf);
  return countWords(linked.join(' ')) > countWords(wordsOf(element)) / 2;
}

/** The sentences of an element, those of links left out: what is not said in eight words is no prose. */
function proseOf(element: Element): string {
  return runsOf(element)
    .filter((run) => countWords(run) >= 8)
    .join(' ');
}

/** The runs of what is left out; those of a `noscript` too, which somebody may have seen. */
function unseenToo(element: Element): readonly string[] {
  return element.tagName === 'noscript'
    ? runsOf({ ...element, tagName: 'div' }, true)
    : isUnseen(element)
      ? []
      : runsOf(element, true);
}
