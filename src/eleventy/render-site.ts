import path from 'node:path';
import type { PublishedSite } from '../pages/published-site.ts';
import { projectRoot } from '../project-root.ts';
import type { BuiltPage } from '../publish/site-check/check-page.ts';
import type { PageSelection } from '../publish/site-renderer.ts';
import { provideBuildContext } from './build-context.ts';
import { loadOverrides } from './layout-overrides.ts';

/** Where Eleventy would write, if it did. */
const nowhere = 'dist';

/**
 * Renders pages of a site through Eleventy. The working folder must be {@link projectRoot}, as {@link inProjectRoot} sees to:
 * Eleventy reads everything relative to it, and so do its own modules.
 *
 * @param onPage given each page as it is made; Eleventy itself writes none.
 * @throws whatever a layout throws: a fault of ours or of the publisher's own layouts, not of the content.
 */
export async function renderSite(
  site: PublishedSite,
  selection: PageSelection,
  onPage: (page: BuiltPage) => void,
): Promise<void> {
  if (selection.addresses.size === 0 && !selection.bilingual) return;
  await loadOverrides(site);
  // No template is loaded by its path, so that what Eleventy has for that, a thread of its own, is not needed.
  process.env['ELEVENTY_SKIP_ESM_RESOLVER'] = 'true';
  // Loaded only where there is a page to render.
  const { default: Eleventy } = await import('@11ty/eleventy');
  try {
    const eleventy = new Eleventy('layouts/pages', nowhere, {
      // Handed over below: Eleventy would load the configuration and all that it imports a second time.
      configPath: '',
      quietMode: true,
      source: 'script',
      config: async (config) => {
        provideBuildContext(config, {
          site,
          selection,
          onPage: (outputPath, html) => onPage({ file: fileBelow(nowhere, outputPath), html }),
        });
        const { default: configure } = await import('../../.eleventy.ts');
        // What a configuration returns is heeded only in a file that Eleventy itself loads.
        config.setTemplateFormats(configure(config).templateFormats);
      },
    });
    eleventy.disableLogger();
    await eleventy.toJSON();
  } catch (error) {
    // Eleventy's error says only that a template failed; the one inside it says why, and in which file and line.
    throw (error as { originalError?: unknown }).originalError ?? error;
  }
}

/** Does something while the working folder is that of the program; threads share it, and cannot change it. */
export async function inProjectRoot<T>(action: () => Promise<T>): Promise<T> {
  const before = process.cwd();
  process.chdir(projectRoot);
  try {
    return await action();
  } finally {
    process.chdir(before);
  }
}

function fileBelow(output: string, outputPath: string): string {
  const file = path.relative(output, outputPath).replaceAll(path.sep, '/');
  if (file.startsWith('../')) throw new Error(`Eleventy would write ${outputPath}, outside ${output}`);
  return file;
}
