import { translatorFor } from '../../i18n/translator.ts';
import type { Language } from '../../languages.ts';
import { type JurisdictionCode, jurisdictionCodes, jurisdictions } from '../../scaffold/jurisdictions.ts';
import { openPrompts, type Terminal } from '../prompts.ts';
import {
  type CompleteAnswers,
  faultOf,
  type GivenAnswers,
  suggestedSlug,
  type TextField,
} from './answers.ts';

/** The fields that there is a question for. */
type AskedField = Exclude<TextField, 'shortNameEn' | 'shortNameFr' | 'slugEn' | 'slugFr'>;

/** Asks questions, one after the other. */
export async function openQuestions(terminal: Terminal, language: Language) {
  const prompts = await openPrompts(terminal);
  const translate = translatorFor(language);
  return {
    begin: () => prompts.intro(translate('cli.new.ask.begin')),
    /** An answer to a field, checked; empty only where it may be. */
    text: async (field: AskedField, { initial = '', mayBeEmpty = false } = {}) =>
      (
        await prompts.text({
          message: translate(`cli.new.ask.${field}`),
          initialValue: initial,
          validate(value = '') {
            if (mayBeEmpty && value.trim() === '') return undefined;
            const fault = faultOf(field, value);
            return fault && translate(fault.key, fault.values);
          },
        })
      ).trim(),
    jurisdiction: () =>
      prompts.select<JurisdictionCode>({
        message: translate('cli.new.ask.jurisdiction'),
        options: jurisdictionCodes.map((value) => ({ value, label: jurisdictions[value].name[language] })),
      }),
    /** Whether the examples may be removed, in folders that are named. */
    removes: (folders: string) =>
      prompts.confirm({
        message: translate('cli.new.ask.remove', { folders }),
        initialValue: false,
        active: translate('cli.new.ask.yes'),
        inactive: translate('cli.new.ask.no'),
      }),
  };
}

type Questions = Awaited<ReturnType<typeof openQuestions>>;

/** Asks for every answer that was not given; those that may be left open are asked for as well. */
export async function askForAnswers(
  questions: Questions,
  given: GivenAnswers,
  hasSite: boolean,
): Promise<CompleteAnswers> {
  const needed = async (field: AskedField, initial: string) =>
    given[field] ?? (await questions.text(field, { initial }));
  const optional = async (field: AskedField) =>
    given[field] ?? ((await questions.text(field, { mayBeEmpty: true })) || undefined);
  const askOfSite = async () => {
    const publisherEn = await needed('publisherEn', nameEn);
    const publisherFr = await needed('publisherFr', publisherEn === nameEn ? nameFr : publisherEn);
    const publisherEmail =
      given.publisherEmail ??
      ((await questions.text('publisherEmail', { initial: email ?? '', mayBeEmpty: true })) || undefined);
    return { publisherEn, publisherFr, publisherEmail, baseUrl: await optional('baseUrl') };
  };
  const nameEn = await needed('nameEn', '');
  const nameFr = await needed('nameFr', nameEn);
  const organization = await needed('organization', suggestedSlug(given.shortNameEn ?? nameEn));
  const jurisdiction = given.jurisdiction ?? (await questions.jurisdiction());
  const email = await optional('email');
  const telephone = await optional('telephone');
  const sourceUrlEn = await optional('sourceUrlEn');
  const sourceUrlFr = sourceUrlEn === undefined ? given.sourceUrlFr : await optional('sourceUrlFr');
  const ofSite = hasSite ? {} : await askOfSite();
  const asked = {
    organization,
    nameEn,
    nameFr,
    jurisdiction,
    email,
    telephone,
    sourceUrlEn,
    sourceUrlFr,
    ...ofSite,
  };
  return { ...given, ...asked };
}
