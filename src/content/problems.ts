import type { Language } from '../languages.ts';
import type { Location } from './location.ts';

/**
 * What the loader could not accept, as data. A rule of the `content` family turns each into a finding, so that a broken
 * file is reported in the same way, and in the same run, as a missing section.
 */
export type Problem = { readonly location: Location; readonly related?: Location } & ProblemDetail;

export type ProblemDetail =
  | { readonly code: 'unreadable-file'; readonly reason: UnreadableReason; readonly limit: number }
  | {
      readonly code: 'unexpected-file';
      readonly reason: UnexpectedReason;
      readonly name: string;
      readonly nearest?: string;
    }
  | { readonly code: 'yaml-syntax'; readonly reason: YamlReason; readonly detail: string }
  | { readonly code: 'front-matter'; readonly reason: FrontMatterReason; readonly detail?: string }
  | {
      readonly code: 'unknown-key';
      readonly key: string;
      readonly nearest?: string;
      readonly allowed: string;
    }
  | { readonly code: 'missing-key'; readonly key: string; readonly expected: string }
  | {
      readonly code: 'wrong-value';
      readonly key: string;
      readonly reason: ValueReason;
      readonly value: string;
      readonly detail?: string;
    }
  | { readonly code: 'missing-counterpart'; readonly language: Language; readonly expectedFile: string }
  | { readonly code: 'duplicate-address'; readonly address: string }
  | { readonly code: 'missing-settings'; readonly expectedFile: string }
  | { readonly code: 'broken-lock'; readonly organization: string; readonly statement: string }
  | { readonly code: 'broken-record'; readonly organization: string; readonly statement: string }
  | { readonly code: 'broken-ledger' }
  /** An organization of which statements were released, and whose folder is gone. */
  | { readonly code: 'lost-organization'; readonly organization: string; readonly statement: string };

export type ProblemCode = ProblemDetail['code'];
export type ProblemOf<Code extends ProblemCode> = Extract<Problem, { code: Code }>;

export type UnreadableReason =
  | 'outside-link'
  | 'broken-link'
  | 'not-a-file'
  | 'too-large'
  | 'not-utf8'
  | 'no-access'
  | 'many-headings'
  | 'many-blocks'
  | 'many-brackets';
type UnexpectedReason =
  | 'markdown-name'
  | 'unknown-language'
  | 'bad-stem'
  | 'long-stem'
  | 'device-name'
  | 'bad-folder'
  | 'ignored';
export type YamlReason =
  | 'syntax'
  | 'duplicate-key'
  | 'alias'
  | 'tag'
  | 'many-documents'
  | 'not-a-mapping'
  | 'too-deep'
  | 'hidden-character'
  | 'reserved-key';
export type FrontMatterReason = 'missing' | 'unclosed' | 'other-language';
export type ValueReason =
  | 'type'
  | 'slug'
  | 'device-name'
  | 'date'
  | 'empty'
  | 'too-long'
  | 'choice'
  | 'address'
  | 'origin'
  | 'own-network'
  | 'languages'
  | 'prefix'
  | 'cms-path'
  | 'folder'
  | 'repository'
  | 'period'
  | 'notice'
  | 'budget'
  | 'format'
  | 'later-format'
  | 'accent'
  | 'colour'
  | 'no-colour'
  | 'email'
  | 'contact'
  | 'duplicate-organization';
