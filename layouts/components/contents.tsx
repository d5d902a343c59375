import type { ComponentChildren } from 'preact';
import type { MarkedWords } from '../../src/content/marked-words.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import { Marked } from './marked.tsx';

export interface ContentsEntry {
  readonly anchor: string;
  readonly heading: MarkedWords;
}

/** The contents list: in the margin and open where there is room (statement.css), above the text and folded elsewhere. */
export function Contents({
  entries,
  language,
}: {
  readonly entries: readonly ContentsEntry[];
  readonly language: Language;
}): ComponentChildren {
  if (entries.length < 2) return null;
  const translate = translatorFor(language);
  return (
    <nav class="contents" aria-label={translate('page.contents')}>
      <details>
        <summary>{translate('page.contents')}</summary>
        <ol>
          {entries.map(({ anchor, heading }) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>
                <Marked words={heading} />
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
