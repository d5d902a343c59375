import type { Link, StatementText } from '../content/library.ts';
import { plainName } from '../content/names.ts';
import { languages } from '../languages.ts';
import { memoize } from '../memo.ts';
import { folded } from '../text/fold.ts';
import { parseUrl } from '../text/parse-url.ts';

/** By what the address of an organization's own site is told. */
interface OwnSite {
  /** Where it publishes its statement, without `www.`. */
  readonly hosts: ReadonlySet<string>;
  /** Its short names and slugs, as a host is called by them: `sefpo` of sefpo.org. */
  readonly labels: ReadonlySet<string>;
}

const ownSiteOf = memoize(({ organization, versions }: StatementText): OwnSite => {
  const { slug, shortName } = organization.settings.values;
  return {
    hosts: new Set(
      Object.values(versions).flatMap(
        ({ frontMatter }) => hostOf(frontMatter.values.source?.url ?? '') ?? [],
      ),
    ),
    labels: new Set(
      languages.flatMap((language) =>
        [slug[language], plainName(shortName[language])].map((words) =>
          folded(words).replace(/[^a-z0-9]/g, ''),
        ),
      ),
    ),
  };
});

/** Words, in a link or its address, of a page that says how to reach someone. */
const ofContacts = /contact|joindre|communiquez|coordonnees|reach us|reach-us|write to us|ecrivez/;
/** The front page, in either language. */
const frontPage = /^\/?(?:(?:en|fr|eng|fra)\/?)?$/;

/**
 * Whether a link leads to the front page of the organization's own site, or to its page of contacts: where a statement says
 * nothing more, a reader goes on from there. Other pages of it do not say that they help.
 */
export function leadsToOwnSite({ target, text }: Link, statement: StatementText | undefined): boolean {
  const url = parseUrl(target);
  const host = hostOf(target);
  if (!statement || url?.protocol !== 'https:' || host === undefined) return false;
  const { hosts, labels } = ownSiteOf(statement);
  if (!hosts.has(host) && !labels.has((host.split('.')[0] ?? '').replaceAll('-', ''))) return false;
  return frontPage.test(url.pathname) || ofContacts.test(folded(`${text} ${url.pathname}`));
}

function hostOf(address: string): string | undefined {
  return parseUrl(address)?.hostname.replace(/^www\./, '');
}
