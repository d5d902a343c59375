import type { ComponentChildren } from 'preact';
import type { MarkedWords } from '../../src/content/marked-words.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import { Marked } from './marked.tsx';

interface ContentsEntry {
  readonly anchor: string;
  readonly heading: MarkedWords;
}

/** Neither can be the id of a section: an editor's own begin with `x-`. */
const contentsAnchor = 'contents';
export const textAnchor = 'text';

interface ContentsProps {
  readonly entries: readonly ContentsEntry[];
  readonly language: Language;
}

/**
 * The contents list: in the margin and open where there is room (statement.css), above the text and folded elsewhere. The
 * first link leads past it, to the text, and is there as long as the list is.
 */
export function Contents({ entries, language }: ContentsProps): ComponentChildren {
  if (entries.length < 2) return null;
  const translate = translatorFor(language);
  return (
    <nav class="contents" id={contentsAnchor} aria-label={translate('page.contents')}>
      <details>
        <summary>{translate('page.contents')}</summary>
        <a class="skip" href={`#${textAnchor}`}>
          {translate('page.skipContents')}
        </a>
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

/** The way back to the contents from the end of a section, where they do not stay beside the text (statement.css). */
export function ToContents({ language }: Pick<ContentsProps, 'language'>): ComponentChildren {
  return (
    <p class="to-contents">
      <a href={`#${contentsAnchor}`}>{translatorFor(language)('page.toContents')}</a>
    </p>
  );
}
