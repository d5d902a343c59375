import { hash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { didYouMean } from '../content/check-shape.ts';
import { readOrdinaryFile } from '../files/read-ordinary-file.ts';
import {
  type LayoutAsset,
  type LayoutModule,
  type LayoutOverrides,
  layoutAssets,
  layoutModules,
} from '../pages/layout-overrides.ts';
import { UsageError } from './usage-error.ts';

const known: readonly string[] = [...layoutAssets, ...layoutModules.map((name) => `${name}.js`)];

/** In bytes. */
const largestLayout = 10 * 1024 * 1024;

/**
 * Reads the folder that `--layouts` names. What it holds runs as code, so it is never one of the content, which is not trusted.
 *
 * @param content the content folder.
 * @throws UsageError for a folder that cannot be used, or a file in it that takes the place of nothing.
 */
export function readLayouts(folder: string, content: string): LayoutOverrides {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError('cli.error.noLayouts', { folder });
  const root = path.resolve(folder);
  if (`${root}${path.sep}`.startsWith(`${path.resolve(content)}${path.sep}`))
    throw new UsageError('cli.error.layoutsInContent', { folder });
  const names = readdirSync(root).filter((name) => !name.startsWith('.'));
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const file = path.join(folder, unknown);
    const nearest = didYouMean(unknown, known);
    throw nearest === undefined
      ? new UsageError('cli.error.layoutName', { file, known: known.join(', ') })
      : new UsageError('cli.error.layoutNameNear', { file, nearest });
  }
  const texts = names.map(
    (name) => [name, readOrdinaryFile(path.join(root, name), largestLayout).toString('utf8')] as const,
  );
  return {
    folder: root,
    digest: hash('sha256', JSON.stringify(texts), 'hex'),
    assets: Object.fromEntries(texts.filter(([name]) => layoutAssets.includes(name as LayoutAsset))),
    modules: layoutModules.filter((name: LayoutModule) => names.includes(`${name}.js`)),
  };
}

/**
 * Where in the publisher's own layouts an error arose, and what it says; undefined for one that arose in ours. A thread sends
 * errors without their classes, so their stacks are asked.
 */
export function faultInLayouts(
  error: unknown,
  layouts: LayoutOverrides | undefined,
): { readonly place: string; readonly message: string } | undefined {
  if (!layouts || !(error instanceof Error)) return undefined;
  const { stack = '' } = error;
  const starts = [`${layouts.folder}${path.sep}`, `${pathToFileURL(layouts.folder).href}/`];
  const [start] = starts.filter((one) => stack.includes(one));
  if (start === undefined) return undefined;
  const rest = stack.slice(stack.indexOf(start) + start.length);
  const [place = ''] = /^[\w-]+\.js(?::\d+)?/.exec(rest) ?? [];
  return { place: path.join(path.basename(layouts.folder), place), message: error.message };
}
