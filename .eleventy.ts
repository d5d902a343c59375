import type { UserConfig } from '@11ty/eleventy';
import { components, templates } from './layouts/templates.ts';
import { buildContext } from './src/eleventy/build-context.ts';
import { provideComponents } from './src/eleventy/layout-overrides.ts';
import { ownTemplatesOnly } from './src/eleventy/own-templates-only.ts';
import { siteData } from './src/eleventy/site-data.ts';
import { tsxLayouts } from './src/eleventy/tsx-layouts.ts';

/** Eleventy's input is `layouts/pages/`: a few templates, each paginated over the content, which Eleventy never reads. */
export default function eleventy(config: UserConfig) {
  ownTemplatesOnly(config);
  const { site, selection, onPage } = buildContext(config);
  provideComponents(components);
  tsxLayouts(config, templates, onPage);
  siteData(config, site, selection);

  return {
    // No output here: it would overrule the staging folder that a build asks for.
    dir: { input: 'layouts/pages' },
    templateFormats: ['11ty.tsx'],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
