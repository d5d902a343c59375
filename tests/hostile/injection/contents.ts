import { languages } from '../../../src/languages.ts';
import { rulesOff } from '../../support/rules-off.ts';
import { type Field, shapeOf } from './fields.ts';
import { strings } from './strings.ts';

/*
 * A content folder with the strings in every field of free text and at every place of a text, and the same with a harmless
 * word in place of each: whatever the first has more of, a string has made.
 */

/** What stands in place of a string. */
export type Filling = (text: string) => string;
export const asWritten: Filling = (text) => text;
/** A word of its own for each string: pages treat what is the same in two places otherwise than what is not. */
export const asWord: Filling = (text) => {
  const nth = strings.indexOf(text);
  return `word${String.fromCharCode(97 + Math.floor(nth / 26), 97 + (nth % 26))}`;
};

const between = ' ~ ';
const shapes = {
  site: shapeOf('site', ['addressPairs']),
  organization: shapeOf('organization', ['abbreviations', 'exceptions']),
  statement: shapeOf('statement'),
  home: shapeOf('home'),
  page: shapeOf('page'),
};

/** The strings, as many together as a field can hold. */
function groupsFor(longest: number): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const text of strings) {
    length += between.length + escaped(text).length;
    if (length > longest) {
      groups.push([]);
      length = escaped(text).length;
    }
    groups.at(-1)?.push(text);
  }
  return groups;
}

/** So many organizations are needed until each string has stood in each of their fields, in one language or the other. */
export const organizations = Math.ceil(groupsFor(100).length / 2);
/** And so many sites, for their names. */
export const sites = Math.ceil(groupsFor(80).length / 2);

/** A text that Markdown shows as it is. */
function escaped(text: string): string {
  return text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Gives a field of free text one of its groups of strings. */
function choose(nth: number, fill: Filling, slug: string, language = 'en') {
  return ({ path: at, longest }: Field): string | undefined => {
    if (/^slug(?:\.|$)/.test(at)) return slug;
    if (at.startsWith('formerSlugs')) return `former-${slug}`;
    if (longest === undefined) return undefined;
    const groups = groupsFor(longest);
    const isFrench = language === 'fr' || /\.fr(?:\.|$)/.test(at);
    return (groups[(nth + (isFrench ? Math.ceil(groups.length / 2) : 0)) % groups.length] ?? [])
      .map((text) => (at.startsWith('summary.') && fill === asWritten ? escaped(text) : fill(text)))
      .join(between);
  };
}

/** At every place of a text. `mark` is how a string is written there. */
function body(texts: readonly string[], fill: Filling, mark: Filling): string {
  return texts
    .map(fill)
    .map(mark)
    .flatMap((text, index) => {
      const line = oneLine(text);
      return [
        `## Word ${line} {#x-${index}}`,
        `Word ${text} word.`,
        `${line} word`,
        `*word ${line}* and **word ${line}**`,
        `- Word ${line}\n- ${line} word`,
        `1. ${line}`,
        `> ${line}`,
        `| ${line} | b | c |\n|---|---|---|\n| ${line} | x ${line} | y |`,
        `[word ${line}](https://example.org/word)`,
        `[word](https://example.org/word "${line}")`,
        `[word ${line}]{lang=en}`,
        // What such a heading is about is read from its words.
        mark === asWritten ? `### ${line}` : `### ${line} {#x-${index}-a}`,
        'Word.',
      ];
    })
    .join('\n\n');
}

/** Where Markdown takes nothing for a sign, so that the strings stand as they are: code, comments, suppressions. */
function verbatim(texts: readonly string[], fill: Filling): string {
  return texts
    .map(fill)
    .flatMap((text) => {
      const line = oneLine(text);
      const comment = line.replaceAll(/-{2,}!?>?/g, '-');
      return [
        `\`\`\`\` ${line.replaceAll('`', '')}\n${text}\n\`\`\`\``,
        `Word \`\`\` ${line} \`\`\` word.`,
        `<!-- word ${comment} -->`,
        `<!-- vitrine-allow typography/spacing: word ${comment} -->`,
        'Word.',
      ];
    })
    .join('\n\n');
}

/** `site.yaml` with the strings of one of the {@link sites}. */
export function siteFile(nth: number, fill: Filling): string {
  // What is wrong with such texts is tested elsewhere; here they are to be published.
  return shapes.site.write(choose(nth, fill, 'x'), { rules: rulesOff });
}

/** Files of a content folder by their names: {@link organizations}, each with one statement, and as many pages of text. */
export function filesWith(fill: Filling): Readonly<Record<string, string>> {
  const files: Record<string, string> = { 'site.yaml': siteFile(0, fill) };
  for (const language of languages) {
    files[`pages/home.${language}.md`] =
      `---\n${shapes.home.write(choose(0, fill, 'x', language))}\n---\n\n${body(strings.slice(0, 4), fill, escaped)}\n`;
    for (let nth = 0; nth < organizations; nth += 1)
      files[`pages/p-${nth}.${language}.md`] =
        `---\n${shapes.page.write(choose(nth, fill, `p-${nth}`, language))}\n---\n\nWord.\n`;
  }
  for (let nth = 0; nth < organizations; nth += 1) {
    const key = `o-${nth}`;
    const own = strings.filter((_, index) => index % organizations === nth);
    const comment = own.map((text) => `# ${oneLine(fill(text))}\n`).join('');
    const reason = choose(nth, fill, '')({ path: 'reason', longest: 400 }) ?? '';
    files[`${key}/organization.yaml`] =
      comment +
      shapes.organization.write(choose(nth, fill, key), {
        exceptions: [{ section: 'retention', reason: { en: reason, fr: reason }, until: '9999-12-31' }],
      });
    for (const language of languages)
      files[`${key}/privacy.${language}.md`] = [
        `---\n${comment}${shapes.statement.write(choose(nth, fill, 'privacy', language))}\n---\n`,
        body(own, fill, escaped),
        verbatim(own, fill),
        '',
      ].join('\n');
  }
  return files;
}

/**
 * Organizations whose statements have the strings as Markdown, where they may be links and emphasis, and as abbreviations.
 *
 * @param known whether a string can stand in such a text at all: links to nowhere are refused.
 */
export function markupFiles(known: (text: string) => boolean): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (let nth = 0; nth < organizations; nth += 1) {
    const key = `m-${nth}`;
    const own = strings.filter((text, index) => index % organizations === nth && known(text));
    const abbreviations = Object.fromEntries(
      own
        // A key that objects have already is refused.
        .filter((text) => text.length <= 20 && text !== '__proto__')
        .map((text) => [text, `${text} long form`]),
    );
    files[`${key}/organization.yaml`] = shapes.organization.write(choose(nth, asWord, key), {
      abbreviations: { en: abbreviations, fr: abbreviations },
    });
    for (const language of languages)
      files[`${key}/privacy.${language}.md`] =
        `---\n${shapes.statement.write(choose(nth, asWord, 'privacy', language))}\n---\n\n${body(own, asWritten, asWritten)}\n`;
  }
  return files;
}
