import type { LawPack, LawRule, Verification } from '../pack.ts';
import { sources } from './sources.ts';

const verification: Verification = {
  date: '2026-11-21',
  text: { en: 'official English text of section 8', fr: 'texte officiel anglais de l’article\u00a08' },
};
const first = {
  citation: { en: 'P-39.1, s. 8, para. 1', fr: 'P-39.1, art. 8, al. 1' },
  sources: [sources.legisQuebec8],
  verification,
};
const second = { ...first, citation: { en: 'P-39.1, s. 8, para. 2', fr: 'P-39.1, art. 8, al. 2' } };

/** What section 8 wants told to the person; its second paragraph, only “if applicable”. */
const section8: readonly LawRule[] = [
  {
    id: 'qc-p39-1-8-purposes',
    lookedFor: { en: 'purposes', fr: 'fins' },
    kinds: ['purposes'],
    requires: [{ element: 'purposes' }],
    mayBePromised: 'purpose',
    ...first,
  },
  {
    id: 'qc-p39-1-8-means',
    lookedFor: { en: 'means of collection', fr: 'moyens de la collecte' },
    kinds: ['collection', 'automatic-collection'],
    requires: [{ element: 'means-of-collection' }],
    ...first,
  },
  {
    id: 'qc-p39-1-8-rights',
    lookedFor: { en: 'rights of access and rectification', fr: 'droits d’accès et de rectification' },
    kinds: ['access-correction'],
    requires: [{ element: 'right-of-access' }, { element: 'right-of-rectification' }],
    ...first,
  },
  {
    id: 'qc-p39-1-8-withdrawal',
    lookedFor: { en: 'right to withdraw consent', fr: 'droit de retirer son consentement' },
    kinds: ['consent'],
    requires: [{ element: 'withdrawal' }],
    ...first,
  },
  {
    id: 'qc-p39-1-8-recipients',
    lookedFor: {
      en: 'if applicable: for whom it is collected, and who must receive it',
      fr: 's’il y a lieu\u00a0: pour qui la collecte est faite, et à qui il faut communiquer les renseignements',
    },
    kinds: ['disclosure'],
    condition: {
      element: 'recipients',
      words: {
        en: 'if information is collected for someone else or must be given to others',
        fr: 'si la collecte est faite pour un tiers ou si des renseignements doivent être communiqués',
      },
    },
    requires: [{ element: 'recipients' }],
    ...second,
  },
  {
    id: 'qc-p39-1-8-outside',
    lookedFor: {
      en: 'if applicable: possible communication outside Quebec',
      fr: 's’il y a lieu\u00a0: possibilité d’une communication hors du Québec',
    },
    kinds: ['outside-canada', 'disclosure'],
    condition: {
      element: 'abroad',
      words: {
        en: 'if information could be communicated outside Quebec',
        fr: 'si des renseignements pourraient être communiqués hors du Québec',
      },
    },
    requires: [{ element: 'abroad' }],
    ...second,
  },
];

/** Quebec’s law for enterprises, as amended by what is known as Law 25. */
export const qcP39: LawPack = {
  id: 'qc-p39-1',
  title: {
    en: 'Act respecting the protection of personal information in the private sector (Quebec)',
    fr: 'Loi sur la protection des renseignements personnels dans le secteur privé (Québec)',
  },
  citation: { en: 'CQLR c. P-39.1', fr: 'RLRQ, c. P-39.1' },
  date: '2026-11-21',
  readIn: {
    en: 'official English text for section 8; law-firm articles and an unofficial copy for sections 3.1, 3.2, 8.1 and 8.2',
    fr: 'texte officiel anglais pour l’article\u00a08; articles de cabinets d’avocats et copie non officielle pour les articles\u00a03.1, 3.2, 8.1 et 8.2',
  },
  rules: [
    {
      id: 'qc-p39-1-3-1',
      citation: { en: 'P-39.1, s. 3.1', fr: 'P-39.1, art. 3.1' },
      lookedFor: {
        en: 'title and contact details of the person in charge, on the site (the name is not required)',
        fr: 'titre et coordonnées de la personne responsable, sur le site (le nom n’est pas exigé)',
      },
      kinds: ['privacy-officer'],
      requires: [{ element: 'title' }, { element: 'contact-details' }],
      sources: [sources.robic, sources.unofficialQuebec],
    },
    {
      id: 'qc-p39-1-3-2',
      citation: { en: 'P-39.1, s. 3.2', fr: 'P-39.1, art. 3.2' },
      lookedFor: {
        en: 'in clear terms: retention and destruction, staff roles, complaint process',
        fr: 'en termes clairs\u00a0: conservation et destruction, rôles du personnel, processus de plainte',
      },
      kinds: ['retention', 'accountability', 'complaints'],
      requires: [
        { element: 'retention-period', kinds: ['retention'] },
        { element: 'disposal', kinds: ['retention'] },
        { element: 'staff-roles', kinds: ['accountability'] },
        { element: 'way-to-complain', kinds: ['complaints'] },
      ],
      sources: [sources.millerThomson, sources.gowling],
    },
    ...section8,
    {
      id: 'qc-p39-1-8-1',
      citation: { en: 'P-39.1, s. 8.1', fr: 'P-39.1, art. 8.1' },
      lookedFor: {
        en: 'identification, location or profiling technology is announced, with how to activate it',
        fr: 'le recours à une technologie d’identification, de localisation ou de profilage est annoncé, avec la façon de l’activer',
      },
      kinds: ['advertising', 'cookies'],
      requires: [],
      sources: [sources.unofficialQuebec],
    },
    {
      id: 'qc-p39-1-8-2',
      citation: { en: 'P-39.1, s. 8.2', fr: 'P-39.1, art. 8.2' },
      lookedFor: {
        en: 'a confidentiality policy is published, and changes are announced',
        fr: 'une politique de confidentialité est publiée, et ses modifications sont annoncées',
      },
      kinds: ['changes'],
      requires: [{ element: 'announced-changes' }],
      sources: [sources.gowling, sources.millerThomson],
    },
  ],
};
