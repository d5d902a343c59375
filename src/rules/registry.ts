// Written by `npm run generate` from the folders beside it. Do not edit.
import contentAccentContrast from './content/accent-contrast.ts';
import contentConflictMarks from './content/conflict-marks.ts';
import contentControlCharacter from './content/control-character.ts';
import contentCookiesAnswer from './content/cookies-answer.ts';
import contentDuplicateAddress from './content/duplicate-address.ts';
import contentFrontMatter from './content/front-matter.ts';
import contentFutureDate from './content/future-date.ts';
import contentMissingCounterpart from './content/missing-counterpart.ts';
import contentMissingKey from './content/missing-key.ts';
import contentMissingSettings from './content/missing-settings.ts';
import contentOverdueReview from './content/overdue-review.ts';
import contentPlaceholder from './content/placeholder.ts';
import contentRuleSettings from './content/rule-settings.ts';
import contentUnexpectedFile from './content/unexpected-file.ts';
import contentUnknownKey from './content/unknown-key.ts';
import contentUnreadableFile from './content/unreadable-file.ts';
import contentWrongValue from './content/wrong-value.ts';
import contentYamlSyntax from './content/yaml-syntax.ts';
import languageAbbreviation from './language/abbreviation.ts';
import languageLongSentence from './language/long-sentence.ts';
import languageUntranslated from './language/untranslated.ts';
import languageWrongLanguage from './language/wrong-language.ts';
import lawsUnknownRule from './laws/unknown-rule.ts';
import linksBareText from './links/bare-text.ts';
import linksDeadLink from './links/dead-link.ts';
import linksMalformedTarget from './links/malformed-target.ts';
import linksOtherLanguage from './links/other-language.ts';
import linksSameText from './links/same-text.ts';
import linksUnsafeTarget from './links/unsafe-target.ts';
import markupImage from './markup/image.ts';
import markupRawHtml from './markup/raw-html.ts';
import markupTableCells from './markup/table-cells.ts';
import parityAmount from './parity/amount.ts';
import parityCode from './parity/code.ts';
import parityDate from './parity/date.ts';
import parityDuration from './parity/duration.ts';
import parityEmail from './parity/email.ts';
import parityLinks from './parity/links.ts';
import parityLists from './parity/lists.ts';
import parityMovedClause from './parity/moved-clause.ts';
import parityNature from './parity/nature.ts';
import parityNumber from './parity/number.ts';
import parityParagraphs from './parity/paragraphs.ts';
import parityPercentage from './parity/percentage.ts';
import parityPostalAddress from './parity/postal-address.ts';
import parityQuotes from './parity/quotes.ts';
import paritySections from './parity/sections.ts';
import parityStatute from './parity/statute.ts';
import parityTables from './parity/tables.ts';
import parityTelephone from './parity/telephone.ts';
import parityTime from './parity/time.ts';
import parityWebAddress from './parity/web-address.ts';
import sectionsDuplicateSection from './sections/duplicate-section.ts';
import sectionsEmptySection from './sections/empty-section.ts';
import sectionsException from './sections/exception.ts';
import sectionsHeadingOrder from './sections/heading-order.ts';
import sectionsImpliedId from './sections/implied-id.ts';
import sectionsReachableOfficer from './sections/reachable-officer.ts';
import sectionsRequiredSection from './sections/required-section.ts';
import sectionsUnknownId from './sections/unknown-id.ts';
import suppressionsExpired from './suppressions/expired.ts';
import suppressionsOutdatedBaseline from './suppressions/outdated-baseline.ts';
import suppressionsUnknownRule from './suppressions/unknown-rule.ts';
import suppressionsUnreadable from './suppressions/unreadable.ts';
import suppressionsUnused from './suppressions/unused.ts';
import translationBrokenLock from './translation/broken-lock.ts';
import translationNeverAgreed from './translation/never-agreed.ts';
import translationStale from './translation/stale.ts';
import translationUnacknowledged from './translation/unacknowledged.ts';
import typographyDoubledWord from './typography/doubled-word.ts';
import typographyNoBreakSpace from './typography/no-break-space.ts';
import typographyNumbers from './typography/numbers.ts';
import typographyQuotationMarks from './typography/quotation-marks.ts';
import typographySpacing from './typography/spacing.ts';
import type { Rule } from './engine/rule.ts';

/** Every rule, in the order of its id. */
export const rules: readonly Rule[] = [
  contentAccentContrast,
  contentConflictMarks,
  contentControlCharacter,
  contentCookiesAnswer,
  contentDuplicateAddress,
  contentFrontMatter,
  contentFutureDate,
  contentMissingCounterpart,
  contentMissingKey,
  contentMissingSettings,
  contentOverdueReview,
  contentPlaceholder,
  contentRuleSettings,
  contentUnexpectedFile,
  contentUnknownKey,
  contentUnreadableFile,
  contentWrongValue,
  contentYamlSyntax,
  languageAbbreviation,
  languageLongSentence,
  languageUntranslated,
  languageWrongLanguage,
  lawsUnknownRule,
  linksBareText,
  linksDeadLink,
  linksMalformedTarget,
  linksOtherLanguage,
  linksSameText,
  linksUnsafeTarget,
  markupImage,
  markupRawHtml,
  markupTableCells,
  parityAmount,
  parityCode,
  parityDate,
  parityDuration,
  parityEmail,
  parityLinks,
  parityLists,
  parityMovedClause,
  parityNature,
  parityNumber,
  parityParagraphs,
  parityPercentage,
  parityPostalAddress,
  parityQuotes,
  paritySections,
  parityStatute,
  parityTables,
  parityTelephone,
  parityTime,
  parityWebAddress,
  sectionsDuplicateSection,
  sectionsEmptySection,
  sectionsException,
  sectionsHeadingOrder,
  sectionsImpliedId,
  sectionsReachableOfficer,
  sectionsRequiredSection,
  sectionsUnknownId,
  suppressionsExpired,
  suppressionsOutdatedBaseline,
  suppressionsUnknownRule,
  suppressionsUnreadable,
  suppressionsUnused,
  translationBrokenLock,
  translationNeverAgreed,
  translationStale,
  translationUnacknowledged,
  typographyDoubledWord,
  typographyNoBreakSpace,
  typographyNumbers,
  typographyQuotationMarks,
  typographySpacing,
] as readonly Rule[];
