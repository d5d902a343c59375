import { abbreviationsOnPage } from '../abbreviations/abbreviations-on-page.ts';
import type { AnyVersion } from '../content/library.ts';
import { plainName } from '../content/names.ts';
import type { PublishedPage, PublishedSite } from '../pages/published-site.ts';
import { fewStatements } from '../pages/statement-comparison.ts';
import { countWords } from '../readability/prose.ts';
import { exceptionsFor } from '../sections/exceptions.ts';
import { compressedSize, type PageWeight } from './site-check/page-weight.ts';
import type { SiteFault } from './site-check/site-fault.ts';

/** Bytes that the page of a short statement may weigh, whatever the site allows for others. */
const shortBudget = 8000;

/**
 * What makes a text short: its words, and the compressed bytes of all that its editors wrote for the page. Seven hundred
 * words of either language take some 2,400; more than 2,700 are many addresses, reasons or abbreviations, which no
 * layout can shorten.
 */
const short = { words: 700, bytes: 2700 };

/** Bytes more for each edition after the first: a line at the foot of the page, which nobody may make shorter. */
const editionBudget = 100;

/** Statements above which the home page is long because of them. */
const manyStatements = 100;

/** A page with what it may weigh. */
export interface BudgetedPage extends PageWeight {
  readonly address: string;
  /** Bytes, compressed. */
  readonly budget: number;
}

/** What on a page makes it heavy, and can be made less by those who write it. */
type WeightCause =
  | { readonly kind: 'text'; readonly file: string; readonly words: number }
  | { readonly kind: 'list'; readonly statements: number };

/** A page that is too heavy for what its editors put in it. */
export interface OverweightPage extends BudgetedPage {
  readonly cause: WeightCause;
}

/** Whose matter the pages over their budgets are: the layouts' or the editors'. */
export interface WeightVerdict {
  readonly faults: readonly SiteFault[];
  readonly overweight: readonly OverweightPage[];
}

/** Judges the pages of a site by their budgets. */
export function judgeWeights(site: PublishedSite, weights: readonly PageWeight[]): WeightVerdict {
  const faults: SiteFault[] = [];
  const overweight: OverweightPage[] = [];
  for (const weight of weights) {
    // Below the smallest budget nothing needs to be counted.
    if (weight.bytes <= shortBudget) continue;
    const budgeted = withBudget(site, weight);
    const { file, bytes, address, budget } = budgeted;
    if (bytes <= budget) continue;
    const page = site.pages.get(address);
    const cause = page && causeOf(site, page);
    if (cause) overweight.push({ ...budgeted, cause });
    else faults.push({ code: 'too-heavy', page: file, bytes, budget });
  }
  return { faults, overweight };
}

/** Adds a page's address and budget to its weight. */
export function withBudget(site: PublishedSite, { file, bytes }: PageWeight): BudgetedPage {
  const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const page = site.pages.get(address);
  const { pageBudget } = site.settings;
  if (page?.content.kind !== 'statement' || !isShort(site, page, page.content.version))
    return { file, bytes, address, budget: pageBudget };
  const { editions } = page.content.statement;
  const budget = shortBudget + editionBudget * Math.max(0, editions.length - 1);
  return { file, bytes, address, budget: Math.min(budget, pageBudget) };
}

function isShort(site: PublishedSite, { content, language }: PublishedPage, version: AnyVersion): boolean {
  if (countWords(version) > short.words) return false;
  const written = [site.library.sources.get(version.file) ?? ''];
  if (content.kind === 'statement') {
    const { statement, version: text } = content;
    written.push(...exceptionsFor(statement).map(({ reason }) => reason[language].text));
    written.push(...statement.editions.map(({ summary }) => summary[language]));
    written.push(...abbreviationsOnPage(statement, text).map(({ longForm }) => plainName(longForm)));
  }
  return compressedSize(written.join('\n')) <= short.bytes;
}

function causeOf(site: PublishedSite, page: PublishedPage): WeightCause | undefined {
  const { content, language } = page;
  const statements = site.summaries(language);
  if (content.kind === 'comparison')
    return statements.length > fewStatements ? { kind: 'list', statements: statements.length } : undefined;
  // Of what was released nobody may make less.
  if ('released' in content) return undefined;
  if (content.kind === 'summary') throw new Error(`${page.address} is judged where it is made`);
  const { version } = content;
  if (!version) return undefined;
  if (!isShort(site, page, version)) return { kind: 'text', file: version.file, words: countWords(version) };
  return content.kind === 'home' && statements.length > manyStatements
    ? { kind: 'list', statements: statements.length }
    : undefined;
}
