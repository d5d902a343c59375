import type { VNode } from 'preact';
import { countsOf, FindingList, PlaceLink, type PreviewContext } from './findings.tsx';
import type { ShownFinding } from './preview-state.ts';

/** Why what is on show is not what the files say now. */
export type Standstill = 'kept' | 'keptSite' | 'refused' | 'failed';

export interface BarProps {
  readonly context: PreviewContext;
  /** Everything that concerns the page, in its sections or not. */
  readonly onPage: readonly ShownFinding[];
  /** What has no section to stand beside. */
  readonly whole: readonly ShownFinding[];
  readonly standstill: Standstill | undefined;
  /** What is wrong with pages that are not shown, a line each. */
  readonly faults?: string | undefined;
  readonly links: readonly { readonly href: string; readonly words: string }[];
  /** Files to list with what was found in each; only the home page does. */
  readonly files?: readonly FileEntry[];
}

export interface FileEntry {
  readonly file: string;
  /** The title of the page that is made of it. */
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly href: string;
  readonly findings: readonly ShownFinding[];
}

/** What stands above every page: how it is with it, what concerns no section, and where else to look. */
export function Bar({ context, onPage, whole, standstill, faults, links, files = [] }: BarProps): VNode {
  const { language, translate } = context;
  return (
    <aside class="preview-bar" lang={language} aria-labelledby="_preview">
      <div class="preview-head">
        <BarHeading level={2} id="_preview">
          {translate('preview.title')}
        </BarHeading>
        <p>
          {onPage.length === 0
            ? translate('preview.clean')
            : translate('preview.onPage', { counts: countsOf(onPage, language) })}
        </p>
        <ul class="preview-links">
          {links.map(({ href, words }) => (
            <li key={href}>
              <a href={href}>{words}</a>
            </li>
          ))}
        </ul>
      </div>
      {standstill && <p class="preview-standstill">{translate(`preview.${standstill}`)}</p>}
      {faults !== undefined && <pre class="preview-source">{faults}</pre>}
      {whole.length > 0 && (
        <>
          <BarHeading level={3}>{translate('preview.whole', { count: whole.length })}</BarHeading>
          <FindingList context={context} findings={whole} />
        </>
      )}
      {files.length > 0 && (
        <>
          <BarHeading level={3}>{translate('preview.pages')}</BarHeading>
          <FileList context={context} files={files} />
        </>
      )}
    </aside>
  );
}

/** A heading that is not one of the page's own: those begin with its `h1`, which comes after the bar. */
function BarHeading({
  level,
  id,
  children,
}: {
  readonly level: 2 | 3;
  readonly id?: string;
  readonly children: string;
}): VNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: an element would be taken for the page’s first heading.
    <p class="preview-heading" role="heading" aria-level={level} {...(id === undefined ? {} : { id })}>
      {children}
    </p>
  );
}

function FileList({
  context,
  files,
}: {
  readonly context: PreviewContext;
  readonly files: readonly FileEntry[];
}): VNode {
  return (
    <ul class="preview-files">
      {files.map(({ file, title, language, href, findings }) => (
        <li key={file}>
          <PlaceLink href={href}>
            <span {...(title !== undefined && language !== undefined ? { lang: language } : {})}>
              {title ?? file}
            </span>
          </PlaceLink>{' '}
          <span class="preview-counts">{countsOf(findings, context.language)}</span>
          {title !== undefined && <span class="preview-place">{file}</span>}
        </li>
      ))}
    </ul>
  );
}
