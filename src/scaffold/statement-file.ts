import { answerKeys, type WrittenStatementFrontMatter } from '../content/schemas.ts';
import { isMessageKey, type MessageKey, type Translate, translatorFor } from '../i18n/translator.ts';
import type { Language, Localized } from '../languages.ts';
import { subjectOfAnswer } from '../sections/answer-kinds.ts';
import { kindEntry, kindTitle, type SectionKind, sectionKinds } from '../sections/catalogue.ts';
import { schemaComment, yamlComment, yamlValue } from './yaml-text.ts';

/** What is known of a statement whose text is still to be written. */
export interface NewStatement {
  /** The kinds of section to begin with, in any order. */
  readonly sections: readonly SectionKind[];
  /** The day it is begun, `YYYY-MM-DD`. */
  readonly today: string;
  readonly email?: string | undefined;
  /** As readers see it, and as a `tel:` link has it. */
  readonly telephone?: { readonly text: string; readonly value: string } | undefined;
  /** Where the organization publishes its statement itself; a stand-in is written when undefined. */
  readonly sourceUrl?: Partial<Localized<string>>;
}

/** Kinds of section that say whom to ask, the one that names a person first. */
const contactKinds: readonly SectionKind[] = ['privacy-officer', 'contact'];

/** The address that stands for one still to be written; `content/placeholder` knows it. */
export const sampleAddress = 'https://example.org/';

/** What the file names of a statement begin with, in every language. */
export const statementStem = 'privacy';

/** The text of one version: its keys, and the sections, with what only a person can write in square brackets. */
export function statementFile(
  statement: NewStatement,
  language: Language,
  schemas: string | undefined,
): string {
  const translate = translatorFor(language);
  const title = translate('scaffold.title');
  const { url, titleLanguage } = sourceOf(statement, language);
  const matter = frontMatter(
    {
      title,
      description: translate('scaffold.description'),
      slug: translate('scaffold.slug'),
      updated: statement.today,
      nature: 'official',
      translation: 'equal',
      ...answers(statement, translate, language),
      source: { title: translatorFor(titleLanguage)('scaffold.title'), titleLanguage, url },
    },
    schemas,
    translate('scaffold.keys'),
  );
  const others = sectionKinds.filter(({ id }) => !statement.sections.includes(id));
  const list = others.map(({ id }) => heading(id, language)).join('\n');
  return [
    matter,
    comment(translate('scaffold.howTo')),
    ...sectionKinds.flatMap(({ id }) =>
      statement.sections.includes(id) ? [section(id, statement, translate, language)] : [],
    ),
    comment(`${translate('scaffold.otherSections')}\n\n${list}`),
  ].join('\n');
}

/** An answer to begin with for each question that one of its sections is about; `cookies` has a key of its own. */
function answers(
  { sections }: NewStatement,
  translate: Translate,
  language: Language,
): Pick<WrittenStatementFrontMatter, 'summary'> {
  const summary = answerKeys.flatMap((key) => {
    const about = key === 'contact' ? contactKinds : [subjectOfAnswer(key)];
    const id = about.find((kind) => sections.includes(kind));
    if (key === 'cookies' || id === undefined) return [];
    const sample = key === 'contact' ? 'scaffold.answer.contact' : 'scaffold.answer.other';
    return [[key, translate(sample, { id, title: kindEntry(id).shortSubject[language] })] as const];
  });
  return summary.length === 0 ? {} : { summary: Object.fromEntries(summary) };
}

/** The front matter of a statement, with the two lines around it. */
function frontMatter(
  { source, ...keys }: WrittenStatementFrontMatter,
  schemas: string | undefined,
  remark?: string,
): string {
  const lines = (values: object, indentation = ''): string =>
    Object.entries(values)
      .map(([key, value]) =>
        typeof value === 'object'
          ? `${key}:\n${lines(value, '  ')}`
          : `${indentation}${key}: ${yamlValue(value)}\n`,
      )
      .join('');
  return [
    '---\n',
    schemaComment('statement', schemas),
    lines(keys),
    remark === undefined ? '' : yamlComment(remark),
    lines({ source }),
    '---\n',
  ].join('');
}

/** The address of the statement's source in a language, or in the other one that has it. */
function sourceOf({ sourceUrl = {} }: NewStatement, language: Language) {
  const [titleLanguage = language, url = sampleAddress] =
    sourceUrl[language] === undefined
      ? ((Object.entries(sourceUrl).find(([, value]) => value !== undefined) as
          | [Language, string]
          | undefined) ?? [])
      : [language, sourceUrl[language]];
  return { titleLanguage, url };
}

function section(
  kind: SectionKind,
  statement: NewStatement,
  translate: Translate,
  language: Language,
): string {
  const guidance = `scaffold.guidance.${kind}`;
  return [
    `${heading(kind, language)}\n`,
    comment(translate(isMessageKey(guidance) ? guidance : 'scaffold.guidance.other')),
    `${sentence(kind, statement, translate, language)}\n`,
  ].join('\n');
}

function sentence(
  kind: SectionKind,
  { email, telephone }: NewStatement,
  translate: Translate,
  language: Language,
): string {
  if (contactKinds.includes(kind)) {
    const write = email === undefined ? undefined : `[${email}](mailto:${email})`;
    const call = telephone && `[${telephone.text}](tel:${telephone.value})`;
    const key: MessageKey = `scaffold.reach.${write ? (call ? 'both' : 'email') : call ? 'telephone' : 'none'}`;
    return translate(key, { email: write ?? '', telephone: call ?? '' });
  }
  const own = `scaffold.sentence.${kind}`;
  return isMessageKey(own)
    ? translate(own)
    : translate('scaffold.sentence.other', { title: kindTitle(kind, language).replace(/\?$/, '').trim() });
}

function heading(kind: SectionKind, language: Language): string {
  return `## ${kindTitle(kind, language)} {#${kind}}`;
}

/** A note among editors, which no page shows. */
function comment(text: string): string {
  return `<!--\n${text}\n-->\n`;
}
