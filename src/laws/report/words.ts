import { isMessageKey, type MessageKey, type Translate } from '../../i18n/translator.ts';
import type { Language } from '../../languages.ts';
import type { RuleAssessment } from '../assess-organization.ts';
import type { Result } from '../assess-rule.ts';
import type { Applicability, LawRule } from '../pack.ts';

/** Words of the three results, as a reader sees them. */
export function resultWords(result: Result, translate: Translate): string {
  return translate(`laws.result.${result}`);
}

/** How a law bears on an organization, in words. */
export function applicabilityWords(applicability: Applicability, translate: Translate): string {
  return translate(`laws.applicability.${applicability}`);
}

/** The citation, with the remark that its number was not verified where it was not. */
export function citationWords(
  { citation, sectionNumberUnverified }: LawRule,
  language: Language,
  translate: Translate,
): string {
  return sectionNumberUnverified
    ? `${citation[language]} (${translate('laws.sectionNumberNotVerified')})`
    : citation[language];
}

/** When and where a rule was read in an official text, or that it was not. */
export function verificationWords(
  { verification }: LawRule,
  language: Language,
  translate: Translate,
): string {
  return verification
    ? `${verification.date}, ${verification.text[language]}`
    : translate('laws.notVerified');
}

/** Why the result is what it is, in sentences; none for what is simply shown. */
export function reasonSentences(
  { reason, missing, exceptions, rule }: RuleAssessment,
  language: Language,
  translate: Translate,
): readonly string[] {
  if (reason === 'shown') return [];
  const names = missing.map((element) => translate(`laws.element.${element}`)).join(', ');
  const condition = rule.condition?.words[language] ?? '';
  const sentence = translate(reasonKey(reason), { missing: names, condition });
  return [sentence, ...exceptions.map((exception) => exception.reason[language].text)];
}

function reasonKey(reason: RuleAssessment['reason']): MessageKey {
  const key = `laws.reason.${reason}`;
  if (!isMessageKey(key)) throw new Error(`no sentence for the reason “${reason}”`);
  return key;
}
