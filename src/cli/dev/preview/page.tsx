import { randomUUID } from 'node:crypto';
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { htmlDocument } from '../../../publish/html-document.ts';
import { readPage } from '../../../publish/site-check/read-page.ts';
import type { FileEntry } from './bar.tsx';
import { countsOf, FindingList, type PreviewContext } from './findings.tsx';

/** Pieces of built pages that a page of the preview shows, in the order of their places. */
export type Slots = string[];

/** Known to no content, so that none can name the place of a piece. */
const placePrefix = `place-${randomUUID()}-`;

/** The place of a piece of a built page: HTML already, and not escaped again. */
export function Slot({ html, slots }: { readonly html: string; readonly slots: Slots }): VNode {
  slots.push(html);
  return <slot name={`${placePrefix}${slots.length - 1}`} />;
}

const place = new RegExp(`<slot name="${placePrefix}(\\d+)"></slot>`, 'g');

/** Renders a page of the preview, each piece of a built page in its place. */
export function renderPage(page: (slots: Slots) => VNode): string {
  const slots: Slots = [];
  const html = renderToString(page(slots));
  return htmlDocument(html).replace(place, (_, index) => slots[Number(index)] ?? '');
}

/** Where the styles of the preview are. */
export const stylesAddress = '/__vitrine/preview.css';
export const styleLink = `<link rel="stylesheet" href="${stylesAddress}">`;

/** A page that is the preview's own. */
export function PreviewPage({
  context,
  slots,
  title,
  like,
  class: kind,
  children,
}: {
  readonly context: PreviewContext;
  readonly slots: Slots;
  readonly title: string;
  /** A built page to look like. */
  readonly like?: string;
  readonly class: string;
  readonly children: ComponentChildren;
}): VNode {
  const { language, translate, homeHref } = context;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${translate('preview.title')}`}</title>
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        {like !== undefined && <Slot html={stylesOf(like)} slots={slots} />}
        <link rel="stylesheet" href={stylesAddress} />
      </head>
      <body class={`preview-page ${kind}`}>
        <main>
          <h1>{title}</h1>
          {homeHref !== undefined && (
            <p>
              <a href={homeHref}>{translate('page.home')}</a>
            </p>
          )}
          {children}
        </main>
      </body>
    </html>
  );
}

function stylesOf(html: string): string {
  return readPage(html)
    .styles.map((style) => `<style>${style}</style>`)
    .join('');
}

/** Every finding in full, by file; `why` says above them why there is nothing else to show. */
export function FindingsPage({
  context,
  slots,
  title,
  why,
  files,
}: {
  readonly context: PreviewContext;
  readonly slots: Slots;
  readonly title: string;
  readonly why?: string;
  readonly files: readonly FileEntry[];
}): VNode {
  const { translate, language } = context;
  return (
    <PreviewPage context={context} slots={slots} title={title} class="preview-all">
      {why !== undefined && <p>{why}</p>}
      {why === undefined && files.length === 0 && <p>{translate('preview.cleanSite')}</p>}
      {files.map(({ file, title: pageTitle, language: ofPage, href, findings }) => (
        <section key={file} id={file} aria-labelledby={`_${file}`}>
          <h2 id={`_${file}`}>{file}</h2>
          <p>
            {countsOf(findings, language)}
            {pageTitle !== undefined && (
              <>
                {' · '}
                <a href={href} lang={ofPage}>
                  {pageTitle}
                </a>
              </>
            )}
            {pageTitle === undefined && file.endsWith('.md') && ` · ${translate('preview.noPage')}`}
          </p>
          <FindingList context={context} findings={findings} />
        </section>
      ))}
    </PreviewPage>
  );
}
