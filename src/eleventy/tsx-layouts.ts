import type { UserConfig } from '@11ty/eleventy';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { BuildContext } from './build-context.ts';

/** Layouts are typed components: what they return is rendered to a whole HTML document, and handed over. */
export function tsxLayouts(config: UserConfig, onPage: BuildContext['onPage']): void {
  config.addExtension(['11ty.tsx'], {
    key: '11ty.js',
    compile: () =>
      async function render(data) {
        const page = (await this.defaultRenderer(data)) as VNode;
        const html = `<!doctype html>\n${renderToString(page)}\n`;
        onPage(data.page.outputPath, html);
        return html;
      },
  });
}
