import path from 'node:path';
import Eleventy from '@11ty/eleventy';
import { projectRoot } from '../cli/project-root.ts';
import type { PublishedSite } from '../publish/published-site.ts';
import { giveSite } from './given-site.ts';

export interface RenderedPage {
  /** Path of the file below the output folder: `en/opseu/privacy/index.html`. */
  readonly file: string;
  readonly html: string;
}

/**
 * Renders every page of a site through Eleventy into a folder.
 *
 * @param output absolute path of a folder; created, never emptied.
 * @throws whatever a layout throws: a fault of ours, not of the content.
 */
export async function renderSite(site: PublishedSite, output: string): Promise<readonly RenderedPage[]> {
  const before = process.cwd();
  // Eleventy reads everything relative to the working folder, and so do its own modules.
  process.chdir(projectRoot);
  try {
    const eleventy = new Eleventy('layouts/pages', path.relative(projectRoot, output), {
      configPath: '.eleventy.ts',
      quietMode: true,
      source: 'script',
      config: (config) => giveSite(config, site),
    });
    eleventy.disableLogger();
    const [, results] = await eleventy.write();
    return results.flatMap(({ outputPath, content }) => {
      if (outputPath === false) return [];
      const file = path.relative(output, path.resolve(projectRoot, outputPath)).replaceAll(path.sep, '/');
      if (file.startsWith('../')) throw new Error(`Eleventy wrote ${outputPath}, outside ${output}`);
      return [{ file, html: content }];
    });
  } finally {
    process.chdir(before);
  }
}
