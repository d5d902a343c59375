import type { TemporaryContent } from './temporary-content.ts';

/** Puts one fault of each kind that a preview shows in its own place into a minimal content. */
export function putFaultsInto(content: TemporaryContent): void {
  content
    .replace('acme/privacy.en.md', 'places no cookies.', 'places 12 cookies.')
    .replace('acme/privacy.fr.md', 'description: Ce que', 'description: TODO ce que')
    .append('acme/privacy.en.md', '\n## Elsewhere {#x-elsewhere}\n\nSee [the trap](javascript:alert(1)).\n')
    .append('acme/organization.yaml', 'rules:\n  content/no-such-rule: off\n');
  // Last, and not confirmed: in this section one language has changed since both were.
  content
    .keepLocks()
    .replace('acme/privacy.en.md', 'Write to [privacy', 'Send a letter or an e-mail to [privacy');
}
