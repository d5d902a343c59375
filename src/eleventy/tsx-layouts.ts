import type { UserConfig } from '@11ty/eleventy';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** Layouts are typed components: what they return is rendered to a whole HTML document. */
export function tsxLayouts(config: UserConfig): void {
  config.addExtension(['11ty.tsx'], {
    key: '11ty.js',
    compile: () =>
      async function render(data) {
        const page = (await this.defaultRenderer(data)) as VNode;
        return `<!doctype html>\n${renderToString(page)}\n`;
      },
  });
}
