import { createHash } from 'node:crypto';

/**
 * The content security policy that a page carries in itself: styles by their hash and nothing else, no script, no form,
 * no frame.
 *
 * @param styles the text of each `<style>` of the page.
 */
export function pagePolicy(styles: readonly string[]): string {
  const hashes = styles.map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
  return `default-src 'none'; style-src ${hashes.join(' ')}; img-src 'self'; base-uri 'none'; form-action 'none'`;
}
