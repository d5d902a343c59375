import { translatorFor } from '../../i18n/translator.ts';
import type { Language } from '../../languages.ts';
import { groupedIn } from '../../text/grouped-number.ts';
import type { SiteFault } from '../site-check/site-fault.ts';

const shownAtMost = 20;

/** The faults of a built site, one a line; one wrong layout repeats on every page, so only the first are shown. */
export function formatFaults(faults: readonly SiteFault[], language: Language): string {
  const translate = translatorFor(language);
  const grouped = groupedIn(language);
  const lines = faults.slice(0, shownAtMost).map((fault) => {
    const { code, ...values } = fault;
    if (code !== 'too-heavy') return translate(`site/${code}`, values);
    const [bytes, budget] = [grouped(fault.bytes), grouped(fault.budget)];
    return translate('site/too-heavy', { page: fault.page, bytes, budget });
  });
  if (faults.length > shownAtMost) lines.push(translate('site/more', { count: faults.length - shownAtMost }));
  return lines.join('\n');
}
