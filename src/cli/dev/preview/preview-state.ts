import { readFrontMatter } from '../../../content/front-matter.ts';
import { allSections } from '../../../content/library.ts';
import type { Location } from '../../../content/location.ts';
import { plainName } from '../../../content/names.ts';
import { isLanguage, type Language, type Localized } from '../../../languages.ts';
import { parseForCheck } from '../../../markdown/parse-body.ts';
import type { PublishedPage, PublishedSite } from '../../../pages/published-site.ts';
import { excerptOf, languageOfFile } from '../../../report/excerpt.ts';
import { worstFirst } from '../../../report/order.ts';
import { relatedSentence, sentenceOf } from '../../../report/sentences.ts';
import type { Severity } from '../../../rules/engine/rule.ts';
import type { Finding } from '../../../rules/engine/run-rules.ts';
import { printable } from '../../../text/printable.ts';
import type { CheckedFiles } from '../../check/check-content.ts';

/** What the preview shows beside the pages. Plain data: it comes from the process that builds. */
export interface PreviewState {
  /** Every page that is made of a file; undefined when none could be built this time. */
  readonly pages: readonly SourcePage[] | undefined;
  /** The worst first. */
  readonly findings: readonly ShownFinding[];
  readonly outdated: readonly OutdatedMark[];
  /** What is wrong with pages that must not be shown, a line each; they would run something, or load it from elsewhere. */
  readonly faults?: string | undefined;
}

export interface SourcePage {
  readonly address: string;
  /** The file it is made of, as findings name it. */
  readonly file: string;
  readonly language: Language;
  readonly title: string;
  readonly versions: Localized<string>;
}

/** A place in a file, and the section that it is in: undefined before the first heading, and in a file without any. */
interface Place extends Pick<Location, 'file' | 'line'> {
  readonly section: string | undefined;
}

/** A finding in the words of the one who edits. */
export interface ShownFinding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly sentence: string;
  /** The line it is about, in three pieces: the second is what is meant. */
  readonly excerpt: readonly [string, string, string] | undefined;
  readonly excerptLanguage: string;
  readonly related: readonly (Place & { readonly sentence: string })[];
  /** Whether it is shown where it leads to, on the page of the other version, and not where it was found. */
  readonly ofCounterpart?: boolean;
}

const outdatedStates = ['behind-en', 'behind-fr', 'ahead-en', 'ahead-fr', 'both-changed', 'new'] as const;

/** A section whose versions are not as they were when they were last confirmed to say the same. */
export interface OutdatedMark {
  /** One of the files of the statement. */
  readonly file: string;
  readonly section: string;
  readonly state: (typeof outdatedStates)[number];
}

const excerptWidth = 90;

/** Makes the state of a preview from what was checked and built; remembers where the sections of each file begin. */
export class PreviewStates {
  readonly #outlines = new Map<string, Outline>();

  /** @param site what was built; undefined when nothing could be. */
  stateOf(checked: CheckedFiles, site: PublishedSite | undefined, language: Language): PreviewState {
    const { findings, suppressed, sources } = checked;
    const placeOf = ({ file, line }: Location): Place => ({
      file,
      line,
      section: this.#outlineOf(file, sources.get(file) ?? '').findLast((one) => one.line <= line)?.anchor,
    });
    return {
      pages: site && [...site.pages.values()].flatMap((page) => sourcePage(site, page)),
      findings: worstFirst(findings).map((finding) => {
        return {
          ...placeOf(finding.location),
          rule: finding.rule,
          severity: finding.severity,
          sentence: printable(sentenceOf(finding, language)),
          excerpt: piecesOf(finding, sources),
          excerptLanguage: languageOfFile(finding.location.file),
          related: finding.related.map((related) => ({
            ...placeOf(related.location),
            sentence: printable(relatedSentence(finding, related, language)),
          })),
        };
      }),
      // One that was explained in a comment is none the less behind.
      outdated: [...findings, ...suppressed.map(({ finding }) => finding)].flatMap(outdatedMark),
    };
  }

  #outlineOf(file: string, text: string): Outline['sections'] {
    const known = this.#outlines.get(file);
    if (known?.text === text) return known.sections;
    const sections = sectionsIn(file, text);
    this.#outlines.set(file, { text, sections });
    return sections;
  }
}

/** The line that a finding is about; one that names a place only is taken to mean the word there. */
function piecesOf(finding: Finding, sources: CheckedFiles['sources']): ShownFinding['excerpt'] {
  const excerpt = excerptOf(finding, sources, excerptWidth);
  if (!excerpt) return undefined;
  const { line, from, to } = excerpt;
  const end = finding.length > 1 ? to : from + (/^\S*/.exec(line.slice(from))?.[0].length ?? 0);
  return [line.slice(0, from), line.slice(from, end), line.slice(end)];
}

interface Outline {
  readonly text: string;
  readonly sections: readonly { readonly line: number; readonly anchor: string }[];
}

function sectionsIn(file: string, text: string): Outline['sections'] {
  const language = languageOfFile(file);
  if (!isLanguage(language)) return [];
  const matter = readFrontMatter(text, file);
  if ('problems' in matter) return [];
  const { body, bodyLine: firstLine } = matter;
  const parsed = parseForCheck({ text: body, file, firstLine, language, frenchTypography: 'fr-CA' });
  return allSections(parsed).map(({ anchor, location }) => ({ anchor, line: location.line }));
}

function sourcePage(site: PublishedSite, page: PublishedPage): SourcePage[] {
  const { address, language, versions, content } = page;
  const summary = site.summaryOf(page);
  if (summary) {
    const { file, title, shortName } = summary;
    return [{ address, file, language, versions, title: `${title} – ${plainName(shortName)}` }];
  }
  if (!('version' in content) || !content.version) return [];
  const { file, frontMatter } = content.version;
  return [{ address, file, language, versions, title: site.typeset(frontMatter.values.title, language) }];
}

function outdatedMark({ rule, message, section, location }: Finding): OutdatedMark[] {
  const state = outdatedStates.find((one) => one === message);
  if (!state || section === undefined || !['translation/stale', 'translation/unacknowledged'].includes(rule))
    return [];
  return [{ file: location.file, section, state }];
}
