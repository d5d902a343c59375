import { type ComponentChildren, h } from 'preact';

interface RawHtmlProps {
  /** The element that holds the HTML. */
  readonly as: 'div' | 'dd' | 'h2' | 'style';
  /** Trusted HTML: rendered from Markdown with HTML turned off, or our own stylesheet. */
  readonly html: string;
  readonly class?: string;
  readonly id?: string;
}

/** The only place where a string becomes HTML unescaped; a test holds it so. */
export function RawHtml({ as, html, ...attributes }: RawHtmlProps): ComponentChildren {
  return h(as, { ...attributes, dangerouslySetInnerHTML: { __html: html } });
}

/**
 * Data for programs, which no browser runs. Whatever could end the element or begin a comment in it is written as JSON
 * escapes: `<`, and `&` for readers that take the page for XML.
 */
export function JsonLd({ data }: { readonly data: object }): ComponentChildren {
  const json = JSON.stringify(data).replace(
    /[<&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return h('script', { type: 'application/ld+json', dangerouslySetInnerHTML: { __html: json } });
}
