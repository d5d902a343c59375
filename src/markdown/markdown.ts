import MarkdownItConstructor, { type MarkdownIt } from 'markdown-it';
import { addressFinder } from '../facts/email.ts';
import { bracketLimit } from './bracket-limit.ts';
import { comments } from './comments.ts';
import { headingIds } from './heading-ids.ts';
import { inlineOffsets } from './inline-offsets.ts';
import { languageSpans } from './language-spans.ts';

/** The one Markdown parser. HTML stays text; each departure from CommonMark is a file beside this one. */
export const markdown: MarkdownIt = new MarkdownItConstructor({
  html: false,
  linkify: true,
  typographer: false,
});

// Targets stay as written, the bad ones too: rules must be able to name them. The renderer lets none of those through.
markdown.normalizeLink = (target) => target;
markdown.normalizeLinkText = (text) => text;
markdown.validateLink = () => true;
markdown.linkify = addressFinder;
// Its search for bare addresses is slow, and most paragraphs cannot hold one.
const mayHoldAddress = markdown.linkify.test.bind(markdown.linkify);
markdown.linkify.test = (text) => (text.includes('@') || text.includes('://')) && mayHoldAddress(text);

for (const change of [bracketLimit, inlineOffsets, headingIds, languageSpans, comments]) markdown.use(change);
