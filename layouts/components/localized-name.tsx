import type { ComponentChildren } from 'preact';
import type { MarkedWords } from '../../src/content/marked-words.ts';

/** A name, marked with its language when that is not the page's (WCAG 2.2, 3.1.2). */
export function LocalizedName({ name }: { readonly name: MarkedWords[number] }): ComponentChildren {
  return typeof name === 'string' ? name : <span lang={name.lang}>{name.text}</span>;
}
