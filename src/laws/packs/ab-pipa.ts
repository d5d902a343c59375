import type { LawPack } from '../pack.ts';
import { sources } from './sources.ts';

/** Alberta’s law for private organizations, unions among them. It has no official French version. */
export const abPipa: LawPack = {
  id: 'ab-pipa',
  title: {
    en: 'Personal Information Protection Act (Alberta)',
    fr: 'Personal Information Protection Act (Alberta; loi en anglais seulement)',
  },
  citation: { en: 'S.A. 2003, c. P-6.5', fr: 'S.A. 2003, ch. P-6.5' },
  date: '2026-11-21',
  readIn: {
    en: 'guidance and law-firm articles; the official text of the King’s Printer was not checked, and reform is under way',
    fr: 'un guide et des articles de cabinets d’avocats; le texte officiel de l’imprimeur du Roi n’a pas été consulté, et une réforme est en cours',
  },
  rules: [
    {
      id: 'ab-pipa-13-purpose',
      citation: { en: 'PIPA, s. 13(1)', fr: 'PIPA, par. 13\u00a0(1)' },
      sectionNumberUnverified: true,
      lookedFor: {
        en: 'gives the purposes, before or at collection from the person',
        fr: 'donne les fins, avant ou pendant la collecte auprès de la personne',
      },
      kinds: ['purposes'],
      requires: [],
      sources: [],
    },
    {
      id: 'ab-pipa-13-person',
      citation: { en: 'PIPA, s. 13(1)', fr: 'PIPA, par. 13\u00a0(1)' },
      sectionNumberUnverified: true,
      lookedFor: {
        en: 'gives the name or position of someone who can answer questions',
        fr: 'donne le nom ou le poste d’une personne qui peut répondre aux questions',
      },
      kinds: ['privacy-officer', 'contact'],
      requires: [],
      sources: [],
    },
    {
      id: 'ab-pipa-13-1-abroad',
      citation: { en: 'PIPA, s. 13.1', fr: 'PIPA, art. 13.1' },
      lookedFor: {
        en: 'when providers outside Canada are used: how to get written information on the policies, and who answers questions',
        fr: 'si des fournisseurs hors du Canada sont utilisés\u00a0: comment obtenir par écrit de l’information sur les politiques, et qui répond aux questions',
      },
      kinds: ['outside-canada'],
      condition: {
        element: 'abroad',
        words: {
          en: 'if service providers outside Canada are used',
          fr: 'si des fournisseurs de services hors du Canada sont utilisés',
        },
      },
      requires: [{ element: 'policies-available' }, { element: 'title' }],
      sources: [sources.mccarthy, sources.mondaqAlberta, sources.ohsMagazine],
    },
    {
      id: 'ab-pipa-6-policies',
      citation: { en: 'PIPA, s. 6', fr: 'PIPA, art. 6' },
      sectionNumberUnverified: true,
      lookedFor: {
        en: 'says that written policies exist or are available',
        fr: 'indique que des politiques écrites existent ou sont disponibles',
      },
      kinds: ['introduction', 'commitment', 'privacy-officer', 'contact'],
      requires: [{ element: 'policies-available' }],
      sources: [sources.mccarthy, sources.mondaqAlberta],
    },
    {
      id: 'ab-pipa-8-optout',
      citation: { en: 'PIPA, s. 8', fr: 'PIPA, art. 8' },
      sectionNumberUnverified: true,
      lookedFor: {
        en: 'where consent is assumed: a clear notice and a reasonable way to decline',
        fr: 'si le consentement est présumé\u00a0: un avis clair et un moyen raisonnable de refuser',
      },
      kinds: ['consent', 'representation'],
      condition: {
        element: 'assumed-consent',
        words: { en: 'if consent is assumed', fr: 'si le consentement est présumé' },
      },
      requires: [{ element: 'assumed-consent' }, { element: 'way-to-decline' }],
      sources: [sources.serviceAlberta],
    },
  ],
};
