import { answerKeys } from '../content/schemas.ts';
import { isMessageKey, type MessageKey, translatorFor } from '../i18n/translator.ts';
import type { Language } from '../languages.ts';
import { answerHeading } from '../parity/parts.ts';
import type { FindingValues } from '../rules/engine/rule.ts';
import type { Finding } from '../rules/engine/run-rules.ts';

/** The sentence of a finding, in the language of the person who reads it, and how many others wait for it to be mended. */
export function sentenceOf(finding: Finding, language: Language): string {
  const { rule, message, values, heldBack, unlisted } = finding;
  const translate = translatorFor(language);
  return [
    words(rule, message, values, language),
    ...(heldBack > 0 ? [translate('report.heldBack', { count: heldBack })] : []),
    ...(unlisted > 0 ? [translate('report.unlisted', { count: unlisted })] : []),
  ].join(' ');
}

/** The words for a location that a finding relates to. */
export function relatedSentence(
  finding: Finding,
  related: Finding['related'][number],
  language: Language,
): string {
  return words(finding.rule, related.message, related.values, language);
}

/** The message key under which a rule's sentence is kept. Throws for one that is not there: it is our bug. */
export function sentenceKey(rule: string, message: string): MessageKey {
  const key = `${rule}.${message}`;
  if (!isMessageKey(key)) throw new Error(`no sentence for ${key}`);
  return key;
}

function words(rule: string, message: string, values: FindingValues, language: Language): string {
  return translatorFor(language)(sentenceKey(rule, message), withTimes(withPart(values, language), language));
}

/** How often something is said, in words: `times` here and `otherTimes` in the other version. */
function withTimes(values: FindingValues, language: Language): FindingValues {
  const { times, otherTimes } = values;
  if (typeof times !== 'number' || typeof otherTimes !== 'number') return values;
  const often = (count: number): string => translatorFor(language)('report.times', { count });
  return { ...values, times: often(times), otherTimes: often(otherTimes) };
}

/** A part of a page as readers know it: an answer goes by its name on the page, a section by its heading. */
function withPart(values: FindingValues, language: Language): FindingValues {
  const translate = translatorFor(language);
  const answer = answerKeys.find((key) => values['heading'] === answerHeading(key));
  if (answer === undefined) return { part: translate('report.part.section'), ...values };
  return { ...values, part: translate('report.part.answer'), heading: translate(`page.answers.${answer}`) };
}
