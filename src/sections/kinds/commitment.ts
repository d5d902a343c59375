import type { SectionKindEntry } from '../section-kind-entry.ts';

export default {
  id: 'commitment',
  title: { en: 'Our commitment', fr: 'Notre engagement' },
  subject: { en: 'Commitment to privacy', fr: 'Engagement à protéger la vie privée' },
  shortSubject: { en: 'commitment', fr: 'engagement' },
  headings: {
    en: ['Our commitment', 'Our commitment and laws', 'Commitment to privacy', 'Privacy policy commitments'],
    fr: ['Notre engagement', 'Notre engagement et nos lois', 'Principe de base', 'Objectifs de la politique'],
  },
  sureKeys: {
    en: ['our commitment', 'commitment to privacy', 'commitment to your privacy', 'commitment to protecting'],
    fr: ['notre engagement', 'engagement envers', 'engagement à protéger', 'engagement à l’égard'],
  },
  keys: { en: ['commitment'], fr: ['engagement'] },
  notKeys: { en: ['security'], fr: ['sécurité'] },
  cues: {
    en: [
      'committed to',
      'uphold',
      'respect your privacy',
      'ethical responsibility',
      'principles',
      'in accordance with the Act',
    ],
    fr: [
      's’engage à',
      'respecter la vie privée',
      'responsabilité éthique',
      'principes',
      'conformément à la Loi',
    ],
  },
} as const satisfies SectionKindEntry;
