import { languages } from '../languages.ts';
import { feedType } from '../pages/feeds.ts';
import type { PublishedSite } from '../pages/published-site.ts';
import { cmsPolicy } from './cms/cms-files.ts';
import { policyWithoutStyles, sitePolicy } from './security-policy.ts';

/** The file in the output folder from which Netlify and Cloudflare Pages take the headers they send. */
export const headersFileName = '_headers';

/** Longest line that Cloudflare Pages reads, in characters (developers.cloudflare.com/pages/configuration/headers). */
const longestLine = 2000;

/**
 * Features of browsers that a page can be denied, by the names that the specifications and Chromium have for them. Those
 * that are about to be removed, such as `browsing-topics`, or that Chromium has on some systems only, such as
 * `bluetooth`, are left out: it complains of a name it does not know, and without a script no page could use them.
 */
const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/**
 * The headers that a host sends with everything of a site, by name.
 *
 * @param policy the content security policy.
 */
export function securityHeaders(policy: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': policy,
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/**
 * Files for reuse, which pages of other sites may read as well, with the type of those whose type does not tell the character
 * set: JSON is always UTF-8 (RFC 8259, section 8.1).
 */
const reusable: Readonly<Record<string, string | undefined>> = {
  json: undefined,
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** Files of feeds have the ending of other files, such as the sitemap, which are no feeds. */
const feedFiles = '*/feed.xml';

/**
 * The text of the headers file. No `Strict-Transport-Security`: it binds a whole domain, and that is for its owner to
 * say.
 *
 * @param styleHashes those of the `<style>`s of the site, by `styleHash`; when there are too many for one line, or PDFs
 * besides the pages, the policies in the pages answer for them.
 */
export function headersFile(
  styleHashes: readonly string[],
  {
    pathPrefix,
    pdf,
    cms,
    hasReleases,
  }: Pick<PublishedSite, 'pathPrefix' | 'pdf'> & Partial<Pick<PublishedSite, 'cms' | 'hasReleases'>>,
): string {
  // Of two policies for one address a browser obeys both, and the CMS could not run under that of the pages.
  const patterns = cms ? ['', 'index.html', '404.html', ...languages.map((one) => `${one}/*`)] : ['*'];
  const forFiles = (policy: string) =>
    patterns.flatMap((pattern) => block(`${pathPrefix}${pattern}`, securityHeaders(policy)));
  const withStyles = forFiles(sitePolicy(styleHashes));
  const readable = withStyles.every((line) => line.length <= longestLine);
  const forAll = readable && !pdf ? withStyles : forFiles(policyWithoutStyles(pdf));
  const forReuse = [
    ...Object.entries(reusable).map(([ending, type]) => [`*.${ending}`, type] as const),
    ...(hasReleases ? [[feedFiles, `${feedType}; charset=utf-8`] as const] : []),
  ].map(([pattern, type]) =>
    block(`${pathPrefix}${pattern}`, {
      'Access-Control-Allow-Origin': '*',
      ...(type && { 'Content-Type': type }),
    }),
  );
  const forCms = cms ? [block(`${pathPrefix}${cms.settings.path.slice(1)}*`, cmsHeaders(cms))] : [];
  return `${[forAll, ...forReuse, ...forCms].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The same for the CMS: under its own policy, and in touch with the window in which an editor signs in. */
function cmsHeaders(cms: NonNullable<PublishedSite['cms']>): Readonly<Record<string, string>> {
  return {
    ...securityHeaders(`${cmsPolicy({ cms })}; frame-ancestors 'none'`),
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  };
}

function block(pattern: string, headers: Readonly<Record<string, string>>): readonly string[] {
  return [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)];
}
