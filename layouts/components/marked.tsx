import type { ComponentChildren } from 'preact';
import type { MarkedWords } from '../../src/content/marked-words.ts';
import { LocalizedName } from './localized-name.tsx';

/** Words of which some are in another language than the page, each of those marked. */
export function Marked({ words }: { readonly words: MarkedWords }): ComponentChildren {
  return words.map((part) => <LocalizedName key={part} name={part} />);
}
