import type { SectionKindEntry } from '../section-kind-entry.ts';

export default {
  id: 'disclaimer',
  title: { en: 'Disclaimer', fr: 'Avis de non-responsabilité' },
  subject: { en: 'Disclaimer', fr: 'Avis de non-responsabilité' },
  shortSubject: { en: 'disclaimer', fr: 'avis de non-responsabilité' },
  headings: {
    en: ['Disclaimer', 'Disclaimer (notification)', 'Terms of use', 'Legal notice'],
    fr: ['Avis de non-responsabilité', 'Conditions d’utilisation', 'Décharge', 'Avis juridique'],
  },
  sureKeys: {
    en: ['disclaimer', 'limitation of liability', 'limits of liability', 'terms of use', 'legal notice'],
    fr: [
      'non-responsabilité',
      'limitation de responsabilité',
      'limitation de la responsabilité',
      'limite de responsabilité',
      'exclusion de responsabilité',
      'exonération de responsabilité',
      'décharge de responsabilité',
      'conditions d’utilisation',
      'avis juridique',
    ],
  },
  keys: {
    en: ['liability', 'not responsible', 'endorsement', 'no guarantee'],
    fr: ['non responsable', 'pas responsable', 'garanties'],
  },
  notKeys: { en: ['liability insurance'], fr: ['assurance responsabilité'] },
  cues: {
    en: ['not responsible', 'liable', 'guarantee', 'endorse', 'as a courtesy', 'as is', 'damage or loss'],
    fr: [
      'non responsable',
      'responsabilité',
      'garantie',
      'n’approuve pas',
      'à titre gracieux',
      'tel quel',
      'dommage ou perte',
    ],
  },
} as const satisfies SectionKindEntry;
