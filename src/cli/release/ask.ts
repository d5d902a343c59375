import { isCalendarDate } from '../../content/schemas.ts';
import { translatorFor } from '../../i18n/translator.ts';
import type { Language } from '../../languages.ts';
import { Cancelled, type Terminal } from '../new/ask.ts';

/** Asks for what a release says of itself. The library is loaded only now: no other command needs it. */
export async function openQuestions(terminal: Terminal, language: Language) {
  const clack = await import('@clack/prompts');
  const translate = translatorFor(language);
  const answered = <Value>(answer: Value | typeof clack.CANCEL_SYMBOL): Value => {
    if (clack.isCancel(answer)) throw new Cancelled();
    return answer as Value;
  };
  return {
    kind: async (): Promise<'substantive' | 'editorial'> =>
      answered(
        await clack.select<'substantive' | 'editorial'>({
          ...terminal,
          message: translate('cli.release.ask.kind'),
          options: (['substantive', 'editorial'] as const).map((value) => ({
            value,
            label: translate(`cli.release.ask.${value}`),
          })),
          // Its words are English.
          showInstructions: false,
        }),
      ),
    effective: async (initialValue: string): Promise<string> =>
      answered(
        await clack.text({
          ...terminal,
          message: translate('cli.release.ask.effective'),
          initialValue,
          validate: (value = '') =>
            isCalendarDate(value) ? undefined : translate('cli.error.badDate', { value }),
        }),
      ),
    summary: async (of: Language): Promise<string> =>
      answered(
        await clack.text({
          ...terminal,
          message: translate(`cli.release.ask.summary-${of}`),
          validate: (value = '') => (value.trim() === '' ? translate(`cli.release.empty-${of}`) : undefined),
        }),
      ),
  };
}
