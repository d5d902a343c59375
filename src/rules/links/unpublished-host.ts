import { unpublishedHost } from '../../links/unpublished-hosts.ts';
import { defineRule } from '../engine/rule.ts';
import { eachLink } from '../helpers/each-link.ts';

/** An address that was copied from where a page was tried out leads readers nowhere, or to what they are not to see yet. */
export default defineRule({
  id: 'links/unpublished-host',
  severity: 'error',
  messages: ['local', 'staging', 'preview', 'sample'],
  // That such an address is written badly besides, or leads elsewhere than its counterpart, follows from it.
  holdsBack: { lines: ['links/unsafe-target', 'links/malformed-target', 'parity/web-address'] },
  check({ library }, report) {
    eachLink(library, ({ target, text, location }, _read, subject) => {
      if (!/^https?:/i.test(target)) return;
      const host = unpublishedHost(target);
      // Written out as it is, a sample address is what it says: an example.
      if (host === undefined || (host === 'sample' && text.includes(target.replace(/^https?:\/\//i, ''))))
        return;
      report({ location, subject, message: host, values: { target } });
    });
  },
});
