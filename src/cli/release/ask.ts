import { isCalendarDate } from '../../content/schemas.ts';
import { translatorFor } from '../../i18n/translator.ts';
import type { Language } from '../../languages.ts';
import { openPrompts, type Terminal } from '../prompts.ts';

/** Asks for what a release says of itself. */
export async function openQuestions(terminal: Terminal, language: Language) {
  const prompts = await openPrompts(terminal);
  const translate = translatorFor(language);
  return {
    kind: () =>
      prompts.select<'substantive' | 'editorial'>({
        message: translate('cli.release.ask.kind'),
        options: (['substantive', 'editorial'] as const).map((value) => ({
          value,
          label: translate(`cli.release.ask.${value}`),
        })),
      }),
    effective: (initialValue: string) =>
      prompts.text({
        message: translate('cli.release.ask.effective'),
        initialValue,
        validate: (value = '') =>
          isCalendarDate(value) ? undefined : translate('cli.error.badDate', { value }),
      }),
    /** @param hasEditor whether nothing is an answer, too: then the user’s editor is opened. */
    summary: (of: Language, hasEditor: boolean) =>
      prompts.text({
        message: translate(`cli.release.ask.summary-${of}`),
        ...(hasEditor ? { placeholder: translate('cli.release.ask.editor') } : {}),
        validate: (value = '') =>
          value.trim() === '' && !hasEditor ? translate(`cli.release.empty-${of}`) : undefined,
      }),
  };
}
