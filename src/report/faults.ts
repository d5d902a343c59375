import { translatorFor } from '../i18n/translator.ts';
import type { Language } from '../languages.ts';
import type { SiteFault } from '../publish/site-check/check-site.ts';

const shownAtMost = 20;

/** The faults of a built site, one a line; one wrong layout repeats on every page, so only the first are shown. */
export function formatFaults(faults: readonly SiteFault[], language: Language): string {
  const translate = translatorFor(language);
  const lines = faults.slice(0, shownAtMost).map(({ code, ...values }) => translate(`site/${code}`, values));
  if (faults.length > shownAtMost) lines.push(translate('site/more', { count: faults.length - shownAtMost }));
  return lines.join('\n');
}
