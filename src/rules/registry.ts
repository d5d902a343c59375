// Written by `npm run generate` from the folders beside it. Do not edit.
import contentAccentContrast from './content/accent-contrast.ts';
import contentChangedAddress from './content/changed-address.ts';
import contentConflictMarks from './content/conflict-marks.ts';
import contentControlCharacter from './content/control-character.ts';
import contentCookiesAnswer from './content/cookies-answer.ts';
import contentDuplicateAddress from './content/duplicate-address.ts';
import contentFrontMatter from './content/front-matter.ts';
import contentFutureDate from './content/future-date.ts';
import contentLongTitle from './content/long-title.ts';
import contentMissingCounterpart from './content/missing-counterpart.ts';
import contentMissingKey from './content/missing-key.ts';
import contentMissingSettings from './content/missing-settings.ts';
import contentMojibake from './content/mojibake.ts';
import contentOverdueReading from './content/overdue-reading.ts';
import contentOverdueReview from './content/overdue-review.ts';
import contentPlaceholder from './content/placeholder.ts';
import contentRuleSettings from './content/rule-settings.ts';
import contentStaleDate from './content/stale-date.ts';
import contentStatedDate from './content/stated-date.ts';
import contentUnexpectedFile from './content/unexpected-file.ts';
import contentUnknownKey from './content/unknown-key.ts';
import contentUnreadSource from './content/unread-source.ts';
import contentUnreadableFile from './content/unreadable-file.ts';
import contentWrongValue from './content/wrong-value.ts';
import contentYamlSyntax from './content/yaml-syntax.ts';
import editionsAltered from './editions/altered.ts';
import editionsNeverReleased from './editions/never-released.ts';
import editionsRemoved from './editions/removed.ts';
import editionsUnfinished from './editions/unfinished.ts';
import editionsUnreleasedChange from './editions/unreleased-change.ts';
import editionsWrongDate from './editions/wrong-date.ts';
import languageAbbreviation from './language/abbreviation.ts';
import languageLongSentence from './language/long-sentence.ts';
import languageSpelling from './language/spelling.ts';
import languageSwappedVersions from './language/swapped-versions.ts';
import languageUntranslated from './language/untranslated.ts';
import languageWrongLanguage from './language/wrong-language.ts';
import lawsUnknownRule from './laws/unknown-rule.ts';
import linksBareText from './links/bare-text.ts';
import linksDeadLink from './links/dead-link.ts';
import linksMalformedTarget from './links/malformed-target.ts';
import linksOtherLanguage from './links/other-language.ts';
import linksSameText from './links/same-text.ts';
import linksShownAddress from './links/shown-address.ts';
import linksUnpublishedHost from './links/unpublished-host.ts';
import linksUnsafeTarget from './links/unsafe-target.ts';
import markupFalseEmphasis from './markup/false-emphasis.ts';
import markupFalseHeading from './markup/false-heading.ts';
import markupFalseLink from './markup/false-link.ts';
import markupFalseList from './markup/false-list.ts';
import markupImage from './markup/image.ts';
import markupLeftOverSign from './markup/left-over-sign.ts';
import markupRawHtml from './markup/raw-html.ts';
import markupTableCells from './markup/table-cells.ts';
import parityAmount from './parity/amount.ts';
import parityAnotherText from './parity/another-text.ts';
import parityBound from './parity/bound.ts';
import parityCalendar from './parity/calendar.ts';
import parityClause from './parity/clause.ts';
import parityCode from './parity/code.ts';
import parityDate from './parity/date.ts';
import parityDuration from './parity/duration.ts';
import parityEmail from './parity/email.ts';
import parityForce from './parity/force.ts';
import parityLength from './parity/length.ts';
import parityLinks from './parity/links.ts';
import parityLists from './parity/lists.ts';
import parityMovedClause from './parity/moved-clause.ts';
import parityName from './parity/name.ts';
import parityNature from './parity/nature.ts';
import parityNumber from './parity/number.ts';
import parityOpposite from './parity/opposite.ts';
import parityParagraphs from './parity/paragraphs.ts';
import parityPercentage from './parity/percentage.ts';
import parityPlace from './parity/place.ts';
import parityPostalAddress from './parity/postal-address.ts';
import parityQuotes from './parity/quotes.ts';
import parityRate from './parity/rate.ts';
import paritySectionIds from './parity/section-ids.ts';
import paritySections from './parity/sections.ts';
import paritySentence from './parity/sentence.ts';
import parityStatute from './parity/statute.ts';
import paritySummary from './parity/summary.ts';
import parityTables from './parity/tables.ts';
import parityTelephone from './parity/telephone.ts';
import parityTime from './parity/time.ts';
import parityUpdated from './parity/updated.ts';
import parityValueOrder from './parity/value-order.ts';
import parityWebAddress from './parity/web-address.ts';
import sectionsDuplicateSection from './sections/duplicate-section.ts';
import sectionsEmptySection from './sections/empty-section.ts';
import sectionsException from './sections/exception.ts';
import sectionsHeadingOrder from './sections/heading-order.ts';
import sectionsImpliedId from './sections/implied-id.ts';
import sectionsReachableOfficer from './sections/reachable-officer.ts';
import sectionsRequiredSection from './sections/required-section.ts';
import sectionsUnknownId from './sections/unknown-id.ts';
import summaryLongAnswer from './summary/long-answer.ts';
import summaryOneSentence from './summary/one-sentence.ts';
import summarySectionLink from './summary/section-link.ts';
import summaryUnfoundedFact from './summary/unfounded-fact.ts';
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
import type { RuleOfEachFact } from './helpers/fact-rule.ts';

const byId = {
  'content/accent-contrast': contentAccentContrast,
  'content/changed-address': contentChangedAddress,
  'content/conflict-marks': contentConflictMarks,
  'content/control-character': contentControlCharacter,
  'content/cookies-answer': contentCookiesAnswer,
  'content/duplicate-address': contentDuplicateAddress,
  'content/front-matter': contentFrontMatter,
  'content/future-date': contentFutureDate,
  'content/long-title': contentLongTitle,
  'content/missing-counterpart': contentMissingCounterpart,
  'content/missing-key': contentMissingKey,
  'content/missing-settings': contentMissingSettings,
  'content/mojibake': contentMojibake,
  'content/overdue-reading': contentOverdueReading,
  'content/overdue-review': contentOverdueReview,
  'content/placeholder': contentPlaceholder,
  'content/rule-settings': contentRuleSettings,
  'content/stale-date': contentStaleDate,
  'content/stated-date': contentStatedDate,
  'content/unexpected-file': contentUnexpectedFile,
  'content/unknown-key': contentUnknownKey,
  'content/unread-source': contentUnreadSource,
  'content/unreadable-file': contentUnreadableFile,
  'content/wrong-value': contentWrongValue,
  'content/yaml-syntax': contentYamlSyntax,
  'editions/altered': editionsAltered,
  'editions/never-released': editionsNeverReleased,
  'editions/removed': editionsRemoved,
  'editions/unfinished': editionsUnfinished,
  'editions/unreleased-change': editionsUnreleasedChange,
  'editions/wrong-date': editionsWrongDate,
  'language/abbreviation': languageAbbreviation,
  'language/long-sentence': languageLongSentence,
  'language/spelling': languageSpelling,
  'language/swapped-versions': languageSwappedVersions,
  'language/untranslated': languageUntranslated,
  'language/wrong-language': languageWrongLanguage,
  'laws/unknown-rule': lawsUnknownRule,
  'links/bare-text': linksBareText,
  'links/dead-link': linksDeadLink,
  'links/malformed-target': linksMalformedTarget,
  'links/other-language': linksOtherLanguage,
  'links/same-text': linksSameText,
  'links/shown-address': linksShownAddress,
  'links/unpublished-host': linksUnpublishedHost,
  'links/unsafe-target': linksUnsafeTarget,
  'markup/false-emphasis': markupFalseEmphasis,
  'markup/false-heading': markupFalseHeading,
  'markup/false-link': markupFalseLink,
  'markup/false-list': markupFalseList,
  'markup/image': markupImage,
  'markup/left-over-sign': markupLeftOverSign,
  'markup/raw-html': markupRawHtml,
  'markup/table-cells': markupTableCells,
  'parity/amount': parityAmount,
  'parity/another-text': parityAnotherText,
  'parity/bound': parityBound,
  'parity/calendar': parityCalendar,
  'parity/clause': parityClause,
  'parity/code': parityCode,
  'parity/date': parityDate,
  'parity/duration': parityDuration,
  'parity/email': parityEmail,
  'parity/force': parityForce,
  'parity/length': parityLength,
  'parity/links': parityLinks,
  'parity/lists': parityLists,
  'parity/moved-clause': parityMovedClause,
  'parity/name': parityName,
  'parity/nature': parityNature,
  'parity/number': parityNumber,
  'parity/opposite': parityOpposite,
  'parity/paragraphs': parityParagraphs,
  'parity/percentage': parityPercentage,
  'parity/place': parityPlace,
  'parity/postal-address': parityPostalAddress,
  'parity/quotes': parityQuotes,
  'parity/rate': parityRate,
  'parity/section-ids': paritySectionIds,
  'parity/sections': paritySections,
  'parity/sentence': paritySentence,
  'parity/statute': parityStatute,
  'parity/summary': paritySummary,
  'parity/tables': parityTables,
  'parity/telephone': parityTelephone,
  'parity/time': parityTime,
  'parity/updated': parityUpdated,
  'parity/value-order': parityValueOrder,
  'parity/web-address': parityWebAddress,
  'sections/duplicate-section': sectionsDuplicateSection,
  'sections/empty-section': sectionsEmptySection,
  'sections/exception': sectionsException,
  'sections/heading-order': sectionsHeadingOrder,
  'sections/implied-id': sectionsImpliedId,
  'sections/reachable-officer': sectionsReachableOfficer,
  'sections/required-section': sectionsRequiredSection,
  'sections/unknown-id': sectionsUnknownId,
  'summary/long-answer': summaryLongAnswer,
  'summary/one-sentence': summaryOneSentence,
  'summary/section-link': summarySectionLink,
  'summary/unfounded-fact': summaryUnfoundedFact,
  'suppressions/expired': suppressionsExpired,
  'suppressions/outdated-baseline': suppressionsOutdatedBaseline,
  'suppressions/unknown-rule': suppressionsUnknownRule,
  'suppressions/unreadable': suppressionsUnreadable,
  'suppressions/unused': suppressionsUnused,
  'translation/broken-lock': translationBrokenLock,
  'translation/never-agreed': translationNeverAgreed,
  'translation/stale': translationStale,
  'translation/unacknowledged': translationUnacknowledged,
  'typography/doubled-word': typographyDoubledWord,
  'typography/no-break-space': typographyNoBreakSpace,
  'typography/numbers': typographyNumbers,
  'typography/quotation-marks': typographyQuotationMarks,
  'typography/spacing': typographySpacing,
} satisfies RuleOfEachFact & Readonly<Record<string, unknown>>;

export type RuleId = keyof typeof byId;

/** Every rule, in the order of its id. */
export const rules: readonly Rule[] = Object.values(byId) as readonly Rule[];
