import { translatorFor } from '../../i18n/translator.ts';
import type { Language } from '../../languages.ts';
import { groupedIn } from '../../text/grouped-number.ts';
import type { BudgetedPage, OverweightPage } from '../weight-budgets.ts';

/** Pages that are all listed; of a larger site only the heaviest are. */
const listedAtMost = 30;
const heaviest = 5;

/** What the pages of a site weigh and may weigh, the heaviest first; above them, for a larger site, how they are spread. */
export function formatWeights(weights: readonly BudgetedPage[], language: Language): string {
  const translate = translatorFor(language);
  const number = groupedIn(language);
  const sorted = [...weights].sort((a, b) => b.bytes - a.bytes || (a.file < b.file ? -1 : 1));
  const all = sorted.length <= listedAtMost;
  const listed = sorted.slice(0, all ? listedAtMost : heaviest);
  const bytesAt = (position: number): string => number(sorted[Math.floor(position)]?.bytes ?? 0);
  const heading = all
    ? translate('cli.build.weights')
    : translate('cli.build.weightsOfMany', {
        pages: number(sorted.length),
        smallest: bytesAt(sorted.length - 1),
        median: bytesAt(sorted.length / 2),
        largest: bytesAt(0),
      });
  return [heading, ...rowsOf(listed, language)].join('\n');
}

function rowsOf(pages: readonly BudgetedPage[], language: Language): readonly string[] {
  const translate = translatorFor(language);
  const number = groupedIn(language);
  const width = (key: 'bytes' | 'budget'): number =>
    Math.max(...pages.map((page) => number(page[key]).length));
  const [bytesWidth, budgetWidth] = [width('bytes'), width('budget')];
  return pages.map(({ bytes, budget, address }) => {
    const row = {
      bytes: number(bytes).padStart(bytesWidth),
      budget: number(budget).padStart(budgetWidth),
      address,
    };
    return `  ${translate('cli.build.weight', row)}`;
  });
}

/** What editors can do about each page that is too heavy, one a line. */
export function formatOverweight(pages: readonly OverweightPage[], language: Language): string {
  const translate = translatorFor(language);
  const number = groupedIn(language);
  return pages
    .map(({ address, bytes, budget, cause }) => {
      const figures = { address, bytes: number(bytes), budget: number(budget) };
      if (cause.kind === 'text')
        return translate('weight.text', { ...figures, file: cause.file, words: number(cause.words) });
      return translate('weight.list', { ...figures, statements: number(cause.statements) });
    })
    .join('\n');
}
