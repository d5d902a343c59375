import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Fragment, h, type VNode } from 'preact';
import { type Translate, translatorFor } from '../i18n/translator.ts';
import type { Language } from '../languages.ts';
import type { LayoutModule } from '../pages/layout-overrides.ts';
import { linkResolver } from '../pages/link-resolver.ts';
import type { PublishedSite } from '../pages/published-site.ts';

/** What a module of the publisher's own is given besides the properties of what it takes the place of. */
export interface LayoutTools {
  readonly h: typeof h;
  readonly Fragment: typeof Fragment;
  /** What it takes the place of, made of the same properties or of others. */
  original(props?: object): VNode;
  /** Our components, by name. */
  readonly components: Readonly<Record<string, unknown>>;
  translatorFor(language: Language): Translate;
  /** Where links in a text of the content lead; our components ask for it. */
  readonly linkResolver: typeof linkResolver;
}

type LayoutOverride = (props: object, tools: LayoutTools) => VNode;

const loaded = new WeakMap<PublishedSite, ReadonlyMap<LayoutModule, LayoutOverride>>();
let components: LayoutTools['components'] = {};

/** Loads the publisher's own modules for the pages of a site; each once in a process, which `dev` replaces when they change. */
export async function loadOverrides(site: PublishedSite): Promise<void> {
  if (!site.layouts || loaded.has(site)) return;
  const { folder, modules } = site.layouts;
  const entries = modules.map(async (name) => {
    const file = path.join(folder, `${name}.js`);
    return [name, await loadOverride(file).catch((error: unknown) => throwFrom(file, error))] as const;
  });
  loaded.set(site, new Map(await Promise.all(entries)));
}

async function loadOverride(file: string): Promise<LayoutOverride> {
  // Written like this, the compiled program can do it, too: see bin/compiled-program.js.
  const { default: override } = (await import(`${pathToFileURL(file).href}`)) as { default?: LayoutOverride };
  if (typeof override !== 'function') throw new Error('no function is exported by default');
  return override;
}

/** What is wrong with a module as a whole has a stack without the module. */
function throwFrom(file: string, error: unknown): never {
  if (error instanceof Error && !error.stack?.includes(path.basename(file)))
    error.stack = `${error.message}\n    at ${file}`;
  throw error;
}

/** Hands our components to the publisher's modules; their room is above this one. */
export function provideComponents(ours: LayoutTools['components']): void {
  components = ours;
}

/** Makes a page, or a part of one: by the publisher's own module of that name, or else by ours. */
export function made<Props extends object>(
  site: PublishedSite,
  name: string,
  original: (props: Props) => VNode,
  props: Props,
): VNode {
  const override = loaded.get(site)?.get(name as LayoutModule);
  if (!override) return original(props);
  return override(props, {
    h,
    Fragment,
    original: (changed = props) => original(changed as Props),
    components,
    translatorFor,
    linkResolver,
  });
}
