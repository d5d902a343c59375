import { type ComponentChildren, h } from 'preact';

interface RawHtmlProps {
  /** The element that holds the HTML. */
  readonly as: 'div' | 'span' | 'style';
  /** Trusted HTML: rendered from Markdown with HTML turned off, or our own stylesheet. */
  readonly html: string;
  readonly class?: string;
}

/** The only place where a string becomes HTML unescaped; a test holds it so. */
export function RawHtml({ as, html, ...attributes }: RawHtmlProps): ComponentChildren {
  return h(as, { ...attributes, dangerouslySetInnerHTML: { __html: html } });
}
