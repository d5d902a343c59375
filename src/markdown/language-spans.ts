import type { MarkdownIt, StateInline } from 'markdown-it';

const attribute = /^\{lang=["“”]?([a-z]{2,3}(?:-[A-Z]{2})?)["“”]?\}/;

/**
 * `[Personal Information Protection Act]{lang=en}`: marks words in another language, so that a screen reader
 * pronounces them (WCAG 2.2, success criterion 3.1.2). No other attribute is accepted.
 */
export function languageSpans(markdown: MarkdownIt): void {
  allowSpansInLinks(markdown);
  markdown.inline.ruler.before('link', 'language_span', (state, silent) => {
    if (state.src[state.pos] !== '[') return false;
    const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos, false);
    if (labelEnd < 0 || state.src[labelEnd + 1] !== '{') return false;
    const [braces, language] = attribute.exec(state.src.slice(labelEnd + 1, labelEnd + 24)) ?? [];
    if (braces === undefined || language === undefined) return false;
    if (!silent) pushSpan(state, labelEnd, language);
    state.pos = labelEnd + 1 + braces.length;
    return true;
  });
}

/** `[[Privacy Act]{lang=en}](https://…)`: a link may hold a span, although it may hold no other brackets that mean something. */
function allowSpansInLinks(markdown: MarkdownIt): void {
  const parseLinkLabel = markdown.helpers.parseLinkLabel;
  markdown.helpers.parseLinkLabel = (state, start, disableNested) => {
    const end = parseLinkLabel(state, start, disableNested);
    if (end >= 0 || !disableNested) return end;
    const outer = parseLinkLabel(state, start, false);
    const label = state.src.slice(start + 1, Math.max(outer, start + 1));
    return /^[^[\]]*(?:\[[^[\]]*\]\{lang=[^{}[\]]*\}[^[\]]*)+$/.test(label) ? outer : -1;
  };
}

function pushSpan(state: StateInline, labelEnd: number, language: string): void {
  const end = state.posMax;
  state.pos += 1;
  state.posMax = labelEnd;
  state.push('span_open', 'span', 1).attrs = [['lang', language]];
  state.md.inline.tokenize(state);
  state.push('span_close', 'span', -1);
  state.posMax = end;
}
