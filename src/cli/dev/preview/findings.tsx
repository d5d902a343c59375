import type { ComponentChildren, VNode } from 'preact';
import { type Translate, translatorFor } from '../../../i18n/translator.ts';
import type { Language } from '../../../languages.ts';
import type { Severity } from '../../../rules/engine/rule.ts';
import type { ShownFinding } from './preview-state.ts';

/** What every part of the preview is given: the editor's language, and where pages are. */
export interface PreviewContext {
  readonly language: Language;
  readonly translate: Translate;
  /** Undefined as long as there is none. */
  readonly homeHref: string | undefined;
  /** The address of the page that shows a file, or of a section on it; undefined for a file without a page. */
  hrefOf(file: string, section?: string): string | undefined;
}

const severities: readonly Severity[] = ['error', 'warning', 'notice'];
const countKeys = { error: 'report.errors', warning: 'report.warnings', notice: 'report.notices' } as const;

/** “2 errors, 1 notice”: what there is none of is left out. */
export function countsOf(findings: readonly ShownFinding[], language: Language): string {
  return severities
    .map((severity) => ({ severity, count: findings.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => translatorFor(language)(countKeys[severity], { count }))
    .join(', ');
}

interface FindingsProps {
  readonly context: PreviewContext;
  readonly findings: readonly ShownFinding[];
}

/** Findings beside the section they concern. */
export function SectionFindings({
  context,
  findings,
  section,
  level,
  whole = false,
}: FindingsProps & {
  readonly section: string;
  /** Of the section's own heading. */
  readonly level: number;
  /** Whether they concern the page as a whole, and stand where it begins. */
  readonly whole?: boolean;
}): VNode {
  const Heading = `h${Math.min(level + 1, 6)}` as 'h3';
  // No id that an editor may write starts with “_”.
  const id = `_findings-${section}`;
  return (
    <aside class="preview-findings" role="note" lang={context.language} aria-labelledby={id}>
      <Heading id={id}>
        {context.translate(whole ? 'preview.whole' : 'preview.section', { count: findings.length })}
      </Heading>
      <FindingList context={context} findings={findings} />
    </aside>
  );
}

/** Findings, each with its severity in words, what to do, the line it is about, and where that stands. */
export function FindingList({ context, findings }: FindingsProps): VNode {
  return (
    <ul class="preview-list">
      {findings.map((finding) => (
        <FindingItem
          key={`${finding.file}:${finding.line} ${finding.rule} ${finding.sentence}`}
          context={context}
          finding={finding}
        />
      ))}
    </ul>
  );
}

function FindingItem({
  context,
  finding,
}: {
  readonly context: PreviewContext;
  readonly finding: ShownFinding;
}): VNode {
  const { translate } = context;
  const { severity, sentence, excerpt, excerptLanguage, related, rule, ofCounterpart = false } = finding;
  const place = translate('preview.place', { file: finding.file, line: finding.line });
  return (
    <li class={`preview-${severity}`}>
      {ofCounterpart && <p class="preview-place">{translate('preview.ofCounterpart')}</p>}
      <p>
        <strong>{translate(`preview.severity.${severity}`)}</strong> {sentence}
      </p>
      {excerpt && (
        <p class="preview-source" {...(excerptLanguage ? { lang: excerptLanguage } : {})}>
          {excerpt[0]}
          <mark>{excerpt[1]}</mark>
          {excerpt[2]}
        </p>
      )}
      <p class="preview-place">
        {ofCounterpart ? (
          <PlaceLink href={context.hrefOf(finding.file, finding.section)}>{place}</PlaceLink>
        ) : (
          place
        )}
        {' · '}
        {rule}
      </p>
      {(ofCounterpart ? [] : related).map((other) => (
        <p key={`${other.file}:${other.line} ${other.sentence}`} class="preview-place">
          {'→ '}
          <PlaceLink href={context.hrefOf(other.file, other.section)}>
            {translate('preview.place', { file: other.file, line: other.line })}
          </PlaceLink>
          {` ${other.sentence}`}
        </p>
      ))}
    </li>
  );
}

/** A link where there is a page to lead to, and the words alone where there is none. */
export function PlaceLink({
  href,
  children,
}: {
  readonly href: string | undefined;
  readonly children: ComponentChildren;
}): ComponentChildren {
  return href === undefined ? children : <a href={href}>{children}</a>;
}
