export interface RuleHelp {
  readonly text: string;
  readonly markdown: string;
}

/** Blocks and spans of code: nothing in them is a link or a comment. */
const code = /(^```[\s\S]*?^```$|`[^`\n]*`)/m;
const generatedMark = /^<!-- \/?(?:facts|findings)\b.*-->\n+/gm;
const title = /^# .*\n+/m;
/** `*[Français](x.fr.md)*`: the line of a page that leads to the same page in the other language. */
const languageLine = /^\*\[[^\]]*\]\([^)]*\)\*\n+/m;
const link = /(?<!!)\[([^\]]*)\]\(([^)\s]*)\)/g;

/**
 * The page of a rule as help in another program. Links within the documentation lead nowhere there, and are dropped with
 * what only serves the page itself.
 */
export function ruleHelp(page: string): RuleHelp {
  const markdown = outsideCode(page, (prose) =>
    prose
      .replace(generatedMark, '')
      .replace(title, '')
      .replace(languageLine, '')
      .replace(link, (written, words: string, target: string) => (/^https?:/.test(target) ? written : words)),
  ).trim();
  const text = outsideCode(markdown, (prose) => prose.replace(link, '$1 ($2)').replaceAll(/^#+ +/gm, ''));
  return { text, markdown };
}

function outsideCode(markdown: string, change: (prose: string) => string): string {
  // Split by a captured separator: every second part is code.
  return markdown
    .split(code)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
