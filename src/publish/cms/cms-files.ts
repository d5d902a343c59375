import { createHash } from 'node:crypto';
import type { PublishedSite } from '../../pages/published-site.ts';
import type { TextFile } from '../formats/format-files.ts';
import { cmsConfig } from './cms-config.ts';

/**
 * The files of the CMS, below its own path and nowhere else; none for a site without one. They are no pages of the site: no
 * page links to them, and what is checked of pages is not checked of them.
 */
export function cmsFiles(site: PublishedSite): readonly TextFile[] {
  const { cms } = site;
  if (!cms) return [];
  const folder = cms.settings.path.slice(1);
  return [
    [`${folder}index.html`, cmsPage(site)],
    [`${folder}config.yml`, cmsConfig(site)],
    [`${folder}cms.js`, cms.script],
  ];
}

/**
 * The content security policy of the CMS: its one script, the styles that it makes, and the service that keeps the repository.
 * It binds that page alone.
 */
export function cmsPolicy({ cms }: Pick<PublishedSite, 'cms'>): string {
  if (!cms) throw new Error('the site has no CMS');
  const { name, baseUrl, apiRoot } = cms.settings.backend;
  const named = [baseUrl, apiRoot].flatMap((address) =>
    address === undefined ? [] : [new URL(address).origin],
  );
  const service = [...new Set([...services[name], ...named])];
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' blob: data: ${avatars[name]}`.trimEnd(),
    "font-src 'self' data:",
    'media-src blob:',
    'frame-src blob:',
    `connect-src ${["'self'", 'blob:', 'data:', ...service].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

type Backend = NonNullable<PublishedSite['cms']>['settings']['backend']['name'];

const services: Readonly<Record<Backend, readonly string[]>> = {
  github: ['https://api.github.com'],
  gitlab: ['https://gitlab.com'],
  gitea: [],
};
const avatars: Readonly<Record<Backend, string>> = {
  github: 'https://*.githubusercontent.com',
  gitlab: 'https://gitlab.com https://secure.gravatar.com',
  gitea: '',
};

function cmsPage(site: PublishedSite): string {
  const script = site.cms?.script ?? '';
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${cmsPolicy(site)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="same-origin">
<title>CMS</title>
<link rel="cms-config-url" type="application/yaml" href="config.yml">
</head>
<body>
<noscript>
<p>To write statements here, allow this page to run its script.</p>
<p lang="fr">Pour rédiger des déclarations ici, permettez à cette page d’exécuter son script.</p>
</noscript>
<script src="cms.js" integrity="${integrity}"></script>
</body>
</html>
`;
}
