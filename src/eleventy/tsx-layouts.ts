import path from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { htmlDocument } from '../publish/html-document.ts';
import type { BuildContext } from './build-context.ts';
import { made } from './layout-overrides.ts';
import type { PaginatedData } from './site-data.ts';

/** A module in `layouts/pages/`: a typed component, and its front matter. */
export interface PageTemplate {
  readonly data: object;
  // Each template asks for the data of its own pages; Eleventy gives all of them the same way.
  default(data: never): VNode;
}

/**
 * Layouts are typed components: what they return is rendered to a whole HTML document, and handed over.
 *
 * @param templates the modules by the name of their file, already loaded: Eleventy would load each again by its path.
 * @param onPage given each page before it is written.
 */
export function tsxLayouts(
  config: UserConfig,
  templates: Readonly<Record<string, PageTemplate>>,
  onPage: BuildContext['onPage'],
): void {
  const templateAt = (inputPath: string): PageTemplate => {
    const template = templates[path.basename(inputPath)];
    if (!template) throw new Error(`${inputPath} is not listed in layouts/templates.ts`);
    return template;
  };
  config.addExtension('11ty.tsx', {
    outputFileExtension: 'html',
    read: false,
    getData: true,
    getInstanceFromInputPath: async (inputPath) => templateAt(inputPath),
    // Eleventy would keep what it compiled, and with it the site, for as long as the process runs.
    compileOptions: { cache: false },
    compile: (_text, inputPath) => {
      const Page = templateAt(inputPath).default as (data: PaginatedData) => VNode;
      const name = path.basename(inputPath, '.11ty.tsx');
      return async (data) => {
        const given = data as typeof data & PaginatedData;
        const html = htmlDocument(renderToString(made(given.site, name, Page, given)));
        onPage(data.page.outputPath, html);
        return html;
      };
    },
  });
}
