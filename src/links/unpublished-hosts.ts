import { isOwnNetwork } from '../text/own-network.ts';
import { parseUrl } from '../text/parse-url.ts';

/** Why the public cannot be meant to follow an address to its host. */
export type UnpublishedHost = 'local' | 'staging' | 'preview' | 'sample';

/** Names that no name server of the Internet answers (RFC 6761, RFC 6762, RFC 8375, ICANN’s `.internal`), or that are kept for own networks. */
const localNames =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|intra|private|corp|home|lan|home\.arpa|test|invalid)$/;

/** What people call the copy of a site that they try changes on. */
const stagingWord = 'staging|stg|preprod|preproduction|uat|dev|devel|testing|test';
const stagingLabel = new RegExp(
  `^(?:(?:${stagingWord})\\d{0,2}(?:-.+)?|.+-(?:${stagingWord})\\d{0,2}|pre-prod|www-?(?:${stagingWord})\\d{0,2})$`,
);
/** Their sites for developers, and for sign-in, which stand for all to see. */
const meantForAll =
  /^(?:dev\.(?:azure|mysql|twitter|x|fitbit|wix|visa|bitly|epicgames|socrata|maxmind|hubspot)\.com|dev\.w3\.org|test\.salesforce\.com)$/;

/** Hosts that services give to each state of a site that is worked on, and to tunnels to a machine. */
const previewHosts: readonly RegExp[] = [
  /\.(?:vercel|netlify|web)\.app$/,
  /\.pages\.dev$/,
  /\.(?:amplifyapp|ngrok|wpengine|myftpupload|herokuapp|azurewebsites)\.(?:com|io|net)$/,
  /\.(?:ngrok-free|ngrok)\.app$/,
  /\.(?:trycloudflare\.com|loca\.lt|pantheonsite\.io|kinsta\.cloud|webflow\.io|gitpod\.io|repl\.co|preview\.app\.github\.dev|app\.github\.dev|githubpreview\.dev|onrender\.com|surge\.sh)$/,
];

/** Kept for examples (RFC 2606), or used as if they were; they belong to nobody who could be meant. */
const sampleHosts =
  /^(?:www\.)?(?:(?:example|exemple)\.(?:com|org|net|ca)|(?:your|my|votre|mon)-?(?:domain|domaine|site|website|organization|company)\.(?:com|org|ca))$/;

/** Why nobody outside can be meant to follow an address; undefined for a host like any other. */
export function unpublishedHost(address: string): UnpublishedHost | undefined {
  const host = parseUrl(address)?.hostname.replace(/\.$/, '');
  if (host === undefined || host === '') return undefined;
  if (localNames.test(host) || isOwnNetwork(host)) return 'local';
  if (sampleHosts.test(host)) return 'sample';
  if (previewHosts.some((pattern) => pattern.test(host))) return 'preview';
  const labels = host.split('.');
  // The last two are the name that somebody registered, which may well be such a word.
  const own = labels.slice(0, -2);
  return own.some((label) => stagingLabel.test(label)) && !meantForAll.test(host) ? 'staging' : undefined;
}
