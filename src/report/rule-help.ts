export interface RuleHelp {
  readonly text: string;
  readonly markdown: string;
}

/** `*[Français](x.fr.md)*`: the line of a page that leads to the same page in the other language. */
const languageLine = /^\*\[[^\]]*\]\([^)]*\)\*\n+/m;
const link = /(?<!!)\[([^\]]*)\]\(([^)\s]*)\)/g;

/** The page of a rule as help in another program: links within the documentation lead nowhere there, and are dropped. */
export function ruleHelp(page: string): RuleHelp {
  const markdown = page
    .replace(languageLine, '')
    .replace(link, (written, words: string, target: string) => (isAbsolute(target) ? written : words))
    .trim();
  const text = markdown
    .replace(link, (_, words: string, target: string) => (words === target ? words : `${words} (${target})`))
    .replaceAll(/^#+ +/gm, '');
  return { text, markdown };
}

function isAbsolute(target: string): boolean {
  return /^https?:/.test(target);
}
