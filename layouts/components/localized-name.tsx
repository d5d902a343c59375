import type { ComponentChildren } from 'preact';
import type { Name } from '../../src/content/schemas.ts';

/** A name, marked with its language when that is not the page's (WCAG 2.2, 3.1.2). */
export function LocalizedName({ name }: { readonly name: Name }): ComponentChildren {
  return typeof name === 'string' ? name : <span lang={name.lang}>{name.text}</span>;
}

/** The bare words of a name, for places that hold text only. */
export function plainName(name: Name): string {
  return typeof name === 'string' ? name : name.text;
}
