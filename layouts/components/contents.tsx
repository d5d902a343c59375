import type { ComponentChildren } from 'preact';
import { translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';

export interface ContentsEntry {
  readonly anchor: string;
  readonly heading: string;
}

/** The contents list: in the margin where there is room, above the text elsewhere. */
export function Contents({
  entries,
  language,
}: {
  readonly entries: readonly ContentsEntry[];
  readonly language: Language;
}): ComponentChildren {
  if (entries.length < 2) return null;
  return (
    <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">{translatorFor(language)('page.contents')}</h2>
      <ol>
        {entries.map(({ anchor, heading }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{heading}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
