import type { SectionKindEntry } from '../section-kind-entry.ts';

export default {
  id: 'advertising',
  title: { en: 'Online advertising', fr: 'Publicité en ligne' },
  headings: {
    en: [
      'Online advertising',
      'Targeted advertising',
      'Interest-based advertising',
      'Online behavioural advertising',
      'Tailored advertising',
    ],
    fr: [
      'Publicité en ligne',
      'Publicité ciblée par centres d’intérêt',
      'Publicité comportementale en ligne',
      'Publicité ciblée',
      'Publicités personnalisées',
    ],
  },
  sureKeys: {
    en: [
      'online advertising',
      'targeted advertising',
      'interest-based advertising',
      'behavioural advertising',
      'behavioral advertising',
      'tailored advertising',
      'personalized advertising',
      'ad networks',
      'targeted ads',
      'tailored ads',
      'online ads',
      'AdChoices',
    ],
    fr: [
      'publicité en ligne',
      'publicité ciblée',
      'publicité comportementale',
      'publicité personnalisée',
      'réseaux publicitaires',
      'annonces ciblées',
      'Choix de pub',
    ],
  },
  keys: { en: ['advertising', 'advertisers', 'ads'], fr: ['publicité', 'annonceurs'] },
  notKeys: { en: ['pamphlet'], fr: ['dépliant'] },
  cues: {
    en: [
      'ad network',
      'tailored ads',
      'interests',
      'opt out',
      'AdChoices',
      'similar technologies',
      'advertisers',
    ],
    fr: [
      'réseau publicitaire',
      'publicité ciblée',
      'centres d’intérêt',
      'se désinscrire',
      'Choix de pub',
      'technologies semblables',
      'annonceurs',
    ],
  },
} as const satisfies SectionKindEntry;
