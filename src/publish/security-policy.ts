import { createHash } from 'node:crypto';

/**
 * Said in every policy: the site's own icon may be shown; addresses stay what they are, and nothing is sent. Without a
 * script no page can connect to anything; programs that judge a page from within, such as Lighthouse, ask for robots.txt.
 */
const nothingElse = "img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** What a page could load besides styles and images, by the names that directives have for it (CSP Level 3). */
const loaded = ['script', 'font', 'media', 'worker', 'manifest'];

/** What a page could hold. */
const embedded = ['object', 'frame', 'child'];

/**
 * The content security policy that a page carries in itself: styles by their hash and nothing else, no script, no form,
 * no frame.
 *
 * @param styles the text of each `<style>` of the page.
 */
export function pagePolicy(styles: readonly string[]): string {
  return `default-src 'none'; style-src ${sourcesOf(styles.map(styleHash))}; ${nothingElse}`;
}

/**
 * The policy that a host sends in a header with everything of a site: what {@link pagePolicy} says, for the styles of all
 * pages, and that no other page may frame them, which only a header can say.
 *
 * @param styleHashes those of each `<style>` of the site.
 */
export function sitePolicy(styleHashes: readonly string[]): string {
  return `default-src 'none'; style-src ${sourcesOf(styleHashes)}; ${nothingElse}; frame-ancestors 'none'`;
}

/**
 * The same for a host that cannot be told the styles of every page: it leaves them to the policy in each page, which binds
 * besides this one. With `default-src` it would forbid them; so it names all else that a page could load.
 *
 * @param pdf whether the site has PDFs. Chrome shows a PDF in a page of its own making, which embeds the file and has
 * style attributes, under the policy that came with the file (crbug.com/271452); a policy for PDFs must not forbid that.
 */
export function policyWithoutStyles(pdf: boolean): string {
  const forbidden = [...loaded, ...(pdf ? [] : embedded)].map((kind) => `${kind}-src 'none'`);
  const attributes = pdf ? [] : ["style-src-attr 'none'"];
  return [...forbidden, ...attributes, nothingElse, "frame-ancestors 'none'"].join('; ');
}

/**
 * The policy of a page as it is looked at while it is written: that of the page, and of the host that will send it; besides,
 * the styles and the one script of the preview.
 *
 * @param styles the text of each `<style>` of the page.
 * @param nonce what that script alone knows.
 */
export function previewPolicy(styles: readonly string[], nonce: string): string {
  const hashes = sourcesOf(["'self'", ...styles.map(styleHash)]);
  const policy = `default-src 'none'; style-src ${hashes}; script-src 'nonce-${nonce}'; ${nothingElse}`;
  return `${policy.replace("img-src 'self'", "img-src 'self' data:")}; frame-ancestors 'none'`;
}

/** The hash by which a policy names the text of a `<style>`. */
export function styleHash(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}

function sourcesOf(hashes: readonly string[]): string {
  return hashes.length === 0 ? "'none'" : [...hashes].sort().join(' ');
}
