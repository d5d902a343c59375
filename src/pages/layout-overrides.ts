/** Files of a publisher's own that take the place of ours. Plain data, which can be sent to a thread. */
export interface LayoutOverrides {
  /** Absolute path. */
  readonly folder: string;
  /** Of the names and bytes of everything in the folder. */
  readonly digest: string;
  /** Name of a file in `layouts/assets/` → the text in its place. */
  readonly assets: Readonly<Partial<Record<LayoutAsset, string>>>;
  /** The page templates and parts of pages that there is a module for. */
  readonly modules: readonly LayoutModule[];
}

/** What `layouts/assets/` holds, and `custom.css`, which follows what is there. */
export const layoutAssets = [
  'base.css',
  'bilingual.css',
  'compare-statements.css',
  'editions.css',
  'home.css',
  'print.css',
  'statement.css',
  'tables.css',
  'unseen.css',
  'custom.css',
  'favicon.svg',
] as const;
export type LayoutAsset = (typeof layoutAssets)[number];

/** The page templates of `layouts/pages/`, and parts that every page has. */
export const layoutModules = [
  'about',
  'changes',
  'compare-statements',
  'edition',
  'home',
  'language-choice',
  'not-found',
  'page',
  'statement',
  'withdrawn',
  'footer',
] as const;
export type LayoutModule = (typeof layoutModules)[number];
