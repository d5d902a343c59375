// Written by `npm run generate` from the folders beside it. Do not edit.
import contentDuplicateAddress from './content/duplicate-address.ts';
import contentFrontMatter from './content/front-matter.ts';
import contentMissingCounterpart from './content/missing-counterpart.ts';
import contentMissingKey from './content/missing-key.ts';
import contentMissingSettings from './content/missing-settings.ts';
import contentUnexpectedFile from './content/unexpected-file.ts';
import contentUnknownKey from './content/unknown-key.ts';
import contentUnreadableFile from './content/unreadable-file.ts';
import contentWrongValue from './content/wrong-value.ts';
import contentYamlSyntax from './content/yaml-syntax.ts';
import linksBareText from './links/bare-text.ts';
import linksDeadLink from './links/dead-link.ts';
import linksMalformedTarget from './links/malformed-target.ts';
import linksUnsafeTarget from './links/unsafe-target.ts';
import markupImage from './markup/image.ts';
import markupRawHtml from './markup/raw-html.ts';
import sectionsDuplicateSection from './sections/duplicate-section.ts';
import sectionsEmptySection from './sections/empty-section.ts';
import sectionsException from './sections/exception.ts';
import sectionsHeadingOrder from './sections/heading-order.ts';
import sectionsImpliedId from './sections/implied-id.ts';
import sectionsReachableOfficer from './sections/reachable-officer.ts';
import sectionsRequiredSection from './sections/required-section.ts';
import sectionsUnknownId from './sections/unknown-id.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of its id. */
export const rules: readonly Rule[] = [
  contentDuplicateAddress,
  contentFrontMatter,
  contentMissingCounterpart,
  contentMissingKey,
  contentMissingSettings,
  contentUnexpectedFile,
  contentUnknownKey,
  contentUnreadableFile,
  contentWrongValue,
  contentYamlSyntax,
  linksBareText,
  linksDeadLink,
  linksMalformedTarget,
  linksUnsafeTarget,
  markupImage,
  markupRawHtml,
  sectionsDuplicateSection,
  sectionsEmptySection,
  sectionsException,
  sectionsHeadingOrder,
  sectionsImpliedId,
  sectionsReachableOfficer,
  sectionsRequiredSection,
  sectionsUnknownId,
] as readonly Rule[];
