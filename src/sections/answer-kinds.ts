import type { AnswerKey } from '../content/schemas.ts';
import type { SectionKind } from './catalogue.ts';

/**
 * The kinds of section in which a statement may say what an answer of its summary says in short; first the one that is about
 * nothing else.
 */
export const answerKinds: Readonly<Record<AnswerKey, readonly [SectionKind, ...SectionKind[]]>> = {
  collected: [
    'collection',
    'automatic-collection',
    'personal-information',
    'introduction',
    'purposes',
    'use',
    'membership-database',
    'representation',
    'video-surveillance',
    'cookies',
    'electronic-mail',
    'social-media',
    'payments',
    'children',
  ],
  purposes: [
    'purposes',
    'use',
    'collection',
    'automatic-collection',
    'introduction',
    'disclosure',
    'legal-authority',
    'membership-database',
    'representation',
    'video-surveillance',
    'electronic-mail',
    'payments',
  ],
  shared: [
    'disclosure',
    'use',
    'purposes',
    'collection',
    'automatic-collection',
    'consent',
    'introduction',
    'commitment',
    'legal-authority',
    'outside-canada',
    'membership-database',
    'representation',
    'video-surveillance',
    'advertising',
    'external-links',
    'social-media',
    'payments',
    'security',
  ],
  cookies: ['cookies', 'advertising', 'automatic-collection', 'social-media', 'external-links', 'consent'],
  choices: [
    'consent',
    'access-correction',
    'representation',
    'electronic-mail',
    'cookies',
    'advertising',
    'collection',
    'use',
    'disclosure',
    'introduction',
    'complaints',
    'social-media',
    'external-links',
    'payments',
    'children',
  ],
  contact: [
    'contact',
    'privacy-officer',
    'accountability',
    'complaints',
    'access-correction',
    'introduction',
  ],
};

/** The kind of section that is about the question of an answer, and nothing else. */
export function subjectOfAnswer(key: AnswerKey): SectionKind {
  return answerKinds[key][0];
}
