import type { Root } from 'mdast';
import type { MessageKey, MessageValues } from '../i18n/translator.ts';

/** Why words of a source are not in the Markdown that was made of it. */
export const leftOutReasons = [
  'navigation',
  'cookie-banner',
  'banner',
  'footer',
  'breadcrumbs',
  'skip-link',
  'share',
  'search',
  'form',
  'language-switch',
  'contents',
  'aside',
  'dialog',
  'feedback',
  'hidden',
  'script',
  'image',
  'struck-out',
  'footnote-return',
  'page-number',
  'repeated',
  'date',
  'front-matter',
  'outside',
  'lost',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** Words of the source that are not in the Markdown. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly text: string;
}

/** Something that a person should know of how a source was read. */
export interface Remark {
  readonly key: MessageKey;
  readonly values: MessageValues;
}

/** A page that somebody else wrote, as any reader of a format gives it: a flat row of blocks, and what became of the rest. */
export interface ImportedSource {
  readonly tree: Root;
  /** Every run of words that a person sees in the source, in order: what must be accounted for. */
  readonly runs: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly remarks: readonly Remark[];
  /** The title of the page as its format gives it apart from the text. */
  readonly title?: string | undefined;
  /** Where the page was published. */
  readonly address?: string | undefined;
  /** The day of the last change, `YYYY-MM-DD`, where the format gives it apart from the text. */
  readonly changedOn?: string | undefined;
}

/** The source cannot be imported, for a reason that the person who gave it can do something about. */
export class UnreadableSource extends Error {
  readonly key: MessageKey;
  readonly values: MessageValues;

  constructor(key: MessageKey, values: MessageValues = {}) {
    super(key);
    this.name = 'UnreadableSource';
    this.key = key;
    this.values = values;
  }
}

/** Blocks of mdast know a little more while a page is being imported. */
declare module 'mdast' {
  interface HeadingData {
    /** Anchors by which links within the source lead here. */
    anchors?: readonly string[];
    /** A heading by its looks or words, whose level must be found. */
    levelUnknown?: boolean;
    /** The ids written after it. */
    ids?: readonly string[];
  }
  interface ParagraphData {
    /** How far a line of plain text is from the margin. */
    indent?: number;
  }
}
