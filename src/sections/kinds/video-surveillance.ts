import type { SectionKindEntry } from '../section-kind-entry.ts';

export default {
  id: 'video-surveillance',
  title: { en: 'Video surveillance', fr: 'Vidéosurveillance' },
  subject: { en: 'Video surveillance', fr: 'Vidéosurveillance' },
  shortSubject: { en: 'video surveillance', fr: 'vidéosurveillance' },
  headings: {
    en: ['Video surveillance', '24 hour video surveillance', 'CCTV', 'Security cameras'],
    fr: [
      'Vidéosurveillance',
      'Système de vidéosurveillance',
      'Caméras de surveillance',
      'Caméras de surveillance vidéo',
    ],
  },
  sureKeys: {
    en: ['video surveillance', 'CCTV', 'security cameras', 'surveillance cameras', 'closed-circuit'],
    fr: ['vidéosurveillance', 'surveillance vidéo', 'caméras de surveillance', 'caméras de sécurité'],
  },
  keys: { en: ['cameras'], fr: ['caméras'] },
  notKeys: { en: ['network', 'embedded video'], fr: ['réseau', 'vidéos intégrées'] },
  cues: {
    en: ['camera', 'video surveillance', '24 hours a day', 'headquarters', 'common areas', 'recording'],
    fr: ['caméra', 'vidéosurveillance', '24 heures sur 24', 'siège', 'aires communes', 'enregistrement'],
  },
} as const satisfies SectionKindEntry;
