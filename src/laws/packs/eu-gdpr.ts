import type { Localized } from '../../languages.ts';
import type { LawPack, LawRule } from '../pack.ts';
import { sources } from './sources.ts';

/** Article 13, by paragraph and point. */
const point = (paragraph: number, letter: string): Localized<string> => ({
  en: `GDPR, art. 13(${paragraph})(${letter})`,
  fr: `RGPD, art. 13, par. ${paragraph}, point ${letter})`,
});
const hub = { sources: [sources.gdprHub] };

const whoAndWhy: readonly LawRule[] = [
  {
    id: 'eu-gdpr-13-1-a',
    citation: point(1, 'a'),
    lookedFor: {
      en: 'identity and contact of the controller (and representative)',
      fr: 'identité et coordonnées du responsable du traitement (et de son représentant)',
    },
    kinds: ['introduction', 'contact'],
    requires: [{ element: 'identity' }, { element: 'contact-details' }],
    ...hub,
  },
  {
    id: 'eu-gdpr-13-1-b',
    citation: point(1, 'b'),
    lookedFor: {
      en: 'contact of the data protection officer, if any',
      fr: 'coordonnées du délégué à la protection des données, le cas échéant',
    },
    kinds: ['privacy-officer'],
    condition: {
      element: 'title',
      words: {
        en: 'if there is a data protection officer',
        fr: 's’il y a un délégué à la protection des données',
      },
    },
    requires: [{ element: 'contact-details' }],
    ...hub,
  },
  {
    id: 'eu-gdpr-13-1-c',
    citation: point(1, 'c'),
    lookedFor: { en: 'purposes and legal basis', fr: 'fins et base juridique' },
    kinds: ['purposes', 'legal-authority'],
    requires: [
      { element: 'purposes', kinds: ['purposes'] },
      { element: 'legal-basis', kinds: ['legal-authority', 'purposes'] },
    ],
    mayBePromised: 'purpose',
    ...hub,
  },
  {
    id: 'eu-gdpr-13-1-d',
    citation: point(1, 'd'),
    lookedFor: { en: 'legitimate interests, where relied on', fr: 'intérêts légitimes, s’ils sont invoqués' },
    kinds: ['legal-authority', 'purposes'],
    condition: {
      element: 'legitimate-interests',
      words: { en: 'if legitimate interests are relied on', fr: 'si des intérêts légitimes sont invoqués' },
    },
    requires: [{ element: 'legitimate-interests' }],
    ...hub,
  },
  {
    id: 'eu-gdpr-13-1-e',
    citation: point(1, 'e'),
    lookedFor: { en: 'recipients or their categories', fr: 'destinataires ou catégories de destinataires' },
    kinds: ['disclosure'],
    requires: [{ element: 'recipients' }],
    ...hub,
  },
  {
    id: 'eu-gdpr-13-1-f',
    citation: point(1, 'f'),
    lookedFor: {
      en: 'transfers to third countries, and safeguards',
      fr: 'transferts vers des pays tiers, et garanties',
    },
    kinds: ['outside-canada', 'disclosure'],
    condition: {
      element: 'abroad',
      words: {
        en: 'if information is transferred to a third country',
        fr: 'si des renseignements sont transférés vers un pays tiers',
      },
    },
    requires: [{ element: 'abroad' }, { element: 'transfer-safeguards' }],
    ...hub,
  },
];

const rights: readonly LawRule[] = [
  {
    id: 'eu-gdpr-13-2-a',
    citation: point(2, 'a'),
    lookedFor: {
      en: 'storage period, or how it is set',
      fr: 'durée de conservation, ou la façon dont elle est fixée',
    },
    kinds: ['retention'],
    requires: [{ element: 'retention-period' }],
    ...hub,
  },
  {
    id: 'eu-gdpr-13-2-b',
    citation: point(2, 'b'),
    lookedFor: {
      en: 'rights: access, rectification, erasure, restriction, objection, portability',
      fr: 'droits\u00a0: accès, rectification, effacement, limitation, opposition, portabilité',
    },
    kinds: ['access-correction'],
    requires: [
      { element: 'right-of-access' },
      { element: 'right-of-rectification' },
      { element: 'right-of-erasure' },
      { element: 'right-of-restriction' },
      { element: 'right-of-objection' },
      { element: 'right-of-portability' },
    ],
    ...hub,
  },
  {
    id: 'eu-gdpr-13-2-c',
    citation: point(2, 'c'),
    lookedFor: { en: 'right to withdraw consent', fr: 'droit de retirer son consentement' },
    kinds: ['consent'],
    requires: [{ element: 'withdrawal' }],
    ...hub,
  },
  {
    id: 'eu-gdpr-13-2-d',
    citation: point(2, 'd'),
    lookedFor: {
      en: 'right to complain to an authority',
      fr: 'droit de porter plainte auprès d’une autorité',
    },
    kinds: ['complaints'],
    requires: [{ element: 'complaint-to-authority' }],
    sources: [sources.odo24],
  },
  {
    id: 'eu-gdpr-13-2-e',
    citation: point(2, 'e'),
    sectionNumberUnverified: true,
    lookedFor: {
      en: 'whether giving the information is mandatory',
      fr: 'si la communication des renseignements est obligatoire',
    },
    kinds: ['collection', 'consent'],
    requires: [],
    sources: [],
  },
  {
    id: 'eu-gdpr-13-2-f',
    citation: point(2, 'f'),
    sectionNumberUnverified: true,
    lookedFor: { en: 'automated decisions', fr: 'décisions automatisées' },
    kinds: ['use'],
    requires: [],
    sources: [],
  },
];

/** The European Union’s law: a benchmark for organizations that it does not reach. */
export const euGdpr: LawPack = {
  id: 'eu-gdpr',
  title: {
    en: 'General Data Protection Regulation (European Union)',
    fr: 'Règlement général sur la protection des données (Union européenne)',
  },
  citation: { en: 'Regulation (EU) 2016/679, article 13', fr: 'règlement (UE) 2016/679, article 13' },
  date: '2026-11-21',
  readIn: {
    en: 'unofficial copies; the official text was not checked',
    fr: 'des copies non officielles; le texte officiel n’a pas été consulté',
  },
  rules: [...whoAndWhy, ...rights],
};
