import type { ComponentChildren } from 'preact';
import { partsOf } from '../../src/content/marked-words.ts';
import { foreignNamesIn } from '../../src/content/names.ts';
import type { Name } from '../../src/content/schemas.ts';
import { Marked } from './marked.tsx';

/** A typeset title in which the names of the organization are marked where they are in another language than the page. */
export function StatementTitle({
  title,
  name,
  shortName,
}: {
  readonly title: string;
  readonly name: Name;
  readonly shortName: Name;
}): ComponentChildren {
  return <Marked words={partsOf({ text: title, marks: foreignNamesIn(title, [name, shortName]) })} />;
}
