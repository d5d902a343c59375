import path from 'node:path';
import Eleventy from '@11ty/eleventy';
import type { PublishedSite } from '../pages/published-site.ts';
import { projectRoot } from '../project-root.ts';
import type { BuiltPage } from '../publish/site-check/check-page.ts';
import { provideBuildContext } from './build-context.ts';

/**
 * Renders every page of a site through Eleventy into a folder.
 *
 * @param output absolute path of a folder; created, never emptied.
 * @param onPage given each page just before it is written.
 * @throws whatever a layout throws: a fault of ours, not of the content.
 */
export async function renderSite(
  site: PublishedSite,
  output: string,
  onPage: (page: BuiltPage) => void,
): Promise<void> {
  const before = process.cwd();
  // Eleventy reads everything relative to the working folder, and so do its own modules.
  process.chdir(projectRoot);
  try {
    const eleventy = new Eleventy('layouts/pages', path.relative(projectRoot, output), {
      configPath: '.eleventy.ts',
      quietMode: true,
      source: 'script',
      config: (config) =>
        provideBuildContext(config, {
          site,
          onPage: (outputPath, html) => onPage({ file: fileBelow(output, outputPath), html }),
        }),
    });
    eleventy.disableLogger();
    await eleventy.write();
  } catch (error) {
    // Eleventy's error says only that a template failed; the one inside it says why, and in which file and line.
    throw (error as { originalError?: unknown }).originalError ?? error;
  } finally {
    process.chdir(before);
  }
}

function fileBelow(output: string, outputPath: string): string {
  const file = path.relative(output, path.resolve(projectRoot, outputPath)).replaceAll(path.sep, '/');
  if (file.startsWith('../')) throw new Error(`Eleventy would write ${outputPath}, outside ${output}`);
  return file;
}
