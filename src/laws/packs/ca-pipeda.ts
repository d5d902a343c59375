import type { LawPack, LawRule, Verification } from '../pack.ts';
import { sources } from './sources.ts';

const verification: Verification = {
  date: '2026-11-21',
  text: {
    en: 'official French text, consolidation of June 2019',
    fr: 'texte officiel français, codification de juin 2019',
  },
};
const openness = { sources: [sources.justiceCanada, sources.proteus], verification };
const schedule = { sources: [sources.justiceCanada], verification };

const contents: readonly LawRule[] = [
  {
    id: 'ca-pipeda-4-8-2-a',
    citation: { en: 'PIPEDA, Sch. 1, cl. 4.8.2(a)', fr: 'LPRPDE, annexe\u00a01, al. 4.8.2a)' },
    lookedFor: {
      en: 'name or title, and address, of the person who answers for the policies and receives complaints and questions',
      fr: 'nom ou titre, et adresse, de la personne qui répond des politiques et reçoit les plaintes et les questions',
    },
    kinds: ['privacy-officer'],
    requires: [{ element: 'name-or-title' }, { element: 'address' }],
    ...openness,
  },
  {
    id: 'ca-pipeda-4-8-2-b',
    citation: { en: 'PIPEDA, Sch. 1, cl. 4.8.2(b)', fr: 'LPRPDE, annexe\u00a01, al. 4.8.2b)' },
    lookedFor: {
      en: 'how to get access to one’s information',
      fr: 'comment avoir accès aux renseignements qui nous concernent',
    },
    kinds: ['access-correction'],
    requires: [{ element: 'way-to-access' }],
    ...openness,
  },
  {
    id: 'ca-pipeda-4-8-2-c',
    citation: { en: 'PIPEDA, Sch. 1, cl. 4.8.2(c)', fr: 'LPRPDE, annexe\u00a01, al. 4.8.2c)' },
    lookedFor: {
      en: 'type of information held and a general account of its use',
      fr: 'genre de renseignements détenus et explication générale de leur utilisation',
    },
    kinds: ['collection', 'use'],
    requires: [{ element: 'information-types' }, { element: 'purposes', kinds: ['use', 'collection'] }],
    ...openness,
  },
  {
    id: 'ca-pipeda-4-8-2-d',
    citation: { en: 'PIPEDA, Sch. 1, cl. 4.8.2(d)', fr: 'LPRPDE, annexe\u00a01, al. 4.8.2d)' },
    lookedFor: {
      en: 'documents that explain the policies, standards or codes',
      fr: 'documents qui expliquent les politiques, les normes ou les codes',
    },
    kinds: ['introduction', 'commitment', 'contact'],
    requires: [{ element: 'policies-available' }],
    ...openness,
  },
  {
    id: 'ca-pipeda-4-8-2-e',
    citation: { en: 'PIPEDA, Sch. 1, cl. 4.8.2(e)', fr: 'LPRPDE, annexe\u00a01, al. 4.8.2e)' },
    lookedFor: {
      en: 'what is made available to related organizations',
      fr: 'ce qui est communiqué à des organisations liées',
    },
    kinds: ['disclosure'],
    requires: [{ element: 'related-organizations' }],
    ...openness,
  },
];

/** The federal law for commercial activity. Clause 4.8.2 is its list of contents for a statement. */
export const caPipeda: LawPack = {
  id: 'ca-pipeda',
  title: {
    en: 'Personal Information Protection and Electronic Documents Act (Canada)',
    fr: 'Loi sur la protection des renseignements personnels et les documents électroniques (Canada)',
  },
  citation: { en: 'S.C. 2000, c. 5, Schedule 1', fr: 'L.C. 2000, ch. 5, annexe 1' },
  date: '2026-11-21',
  readIn: {
    en: 'official French text of Justice Canada, consolidation of June 2019; later amendments were not checked',
    fr: 'texte officiel français de Justice Canada, codification de juin 2019; les modifications postérieures n’ont pas été consultées',
  },
  rules: [
    ...contents,
    {
      id: 'ca-pipeda-4-5-retention',
      citation: { en: 'PIPEDA, Sch. 1, cl. 4.5.2–4.5.3', fr: 'LPRPDE, annexe\u00a01, art. 4.5.2 et 4.5.3' },
      lookedFor: {
        en: 'retention periods, and destruction or anonymization',
        fr: 'durées de conservation, et destruction ou anonymisation',
      },
      kinds: ['retention'],
      requires: [{ element: 'retention-period' }, { element: 'disposal' }],
      ...schedule,
    },
    {
      id: 'ca-pipeda-4-10-complaints',
      citation: { en: 'PIPEDA, Sch. 1, cl. 4.10.2', fr: 'LPRPDE, annexe\u00a01, art. 4.10.2' },
      lookedFor: {
        en: 'a simple, accessible way to complain',
        fr: 'une façon simple et accessible de porter plainte',
      },
      kinds: ['complaints'],
      requires: [{ element: 'way-to-complain' }],
      ...schedule,
    },
  ],
};
