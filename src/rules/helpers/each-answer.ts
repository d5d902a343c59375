import type { Answer, Library, Link, StatementVersion } from '../../content/library.ts';
import { type SectionText, sectionTexts } from '../../content/section-text.ts';
import { readLinkTarget } from '../../links/link-target.ts';
import { answerHeading } from '../../parity/parts.ts';
import { eachVersion, type Subject, subjectOf } from '../engine/rule.ts';

/** A link of an answer to a section of its own page. */
export interface SectionLink {
  readonly link: Link;
  /** The section and those in it; none where the link is dead. */
  readonly texts: readonly SectionText[];
}

/** An answer of a summary as rules look at it. */
export interface FoundAnswer {
  readonly answer: Answer;
  /** As findings name its key: `summary.collected`. */
  readonly key: string;
  readonly text: string;
  readonly version: StatementVersion;
  readonly subject: Subject;
}

/** Calls `visit` for every answer of every version of every statement. */
export function eachAnswer(library: Library, visit: (found: FoundAnswer) => void): void {
  eachVersion(library, (version, statement) => {
    for (const answer of version.body.answers)
      visit({
        answer,
        key: answerHeading(answer.key),
        text: answer.block.text,
        version,
        subject: subjectOf(statement, version),
      });
  });
}

/** The links of an answer that lead to a section of its own page, the dead ones included. */
export function sectionLinksOf(library: Library, { answer, version }: FoundAnswer): readonly SectionLink[] {
  return answer.block.links.flatMap((link) => {
    const target = readLinkTarget(library, version, link.target);
    if (target.kind === 'dead-anchor') return [{ link, texts: [] }];
    if (target.kind !== 'page' || target.version !== version || target.anchor === undefined) return [];
    return [{ link, texts: textsAt(version, target.anchor) }];
  });
}

function textsAt({ body }: StatementVersion, anchor: string): readonly SectionText[] {
  const texts = sectionTexts(body);
  const first = texts.findIndex(
    ({ section }) => section?.anchor === anchor || section?.ids.some(({ id }) => id === anchor),
  );
  const level = texts[first]?.section?.level;
  if (level === undefined) return [];
  const next = texts.findIndex(({ section }, index) => index > first && section && section.level <= level);
  return texts.slice(first, next === -1 ? undefined : next);
}
