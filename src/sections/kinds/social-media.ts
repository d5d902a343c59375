import type { SectionKindEntry } from '../section-kind-entry.ts';

export default {
  id: 'social-media',
  title: { en: 'Social media', fr: 'Médias sociaux' },
  subject: { en: 'Social media', fr: 'Médias sociaux' },
  shortSubject: { en: 'social media', fr: 'médias sociaux' },
  headings: {
    en: ['Social media', 'Social media notice'],
    fr: ['Médias sociaux', 'Politiques et avis relatifs aux médias sociaux'],
  },
  sureKeys: { en: ['social media', 'social networks'], fr: ['médias sociaux', 'réseaux sociaux'] },
  keys: { en: ['social networking'], fr: ['réseautage social'] },
  notKeys: {
    en: ['share button', 'sharing button', 'social media cookie'],
    fr: ['bouton de partage', 'témoins de médias sociaux', 'témoins des médias sociaux'],
  },
  cues: {
    en: ['social media', 'account', 'follow', 'comments', 'platform'],
    fr: ['médias sociaux', 'compte', 's’abonner', 'commentaires', 'plateforme'],
  },
} as const satisfies SectionKindEntry;
