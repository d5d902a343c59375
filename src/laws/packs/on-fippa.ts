import type { LawPack } from '../pack.ts';
import { sources } from './sources.ts';

const notice = [sources.ipcPractices8, sources.efcFippa];
const billOf194 = [sources.dww, sources.lexpert];

/**
 * Ontario’s law for public institutions. Section 39(2) governs the notice given when information is collected, which a
 * statement for a whole site is not: what it promises for that time stays open.
 */
export const onFippa: LawPack = {
  id: 'on-fippa',
  title: {
    en: 'Freedom of Information and Protection of Privacy Act (Ontario)',
    fr: 'Loi sur l’accès à l’information et la protection de la vie privée (Ontario)',
  },
  citation: { en: 'R.S.O. 1990, c. F.31', fr: 'L.R.O. 1990, chap. F.31' },
  date: '2026-11-21',
  readIn: {
    en: 'guidance, law-firm articles and an older unofficial copy; the present e-Laws text and amendments of 2026 were not checked',
    fr: 'un guide, des articles de cabinets d’avocats et une ancienne copie non officielle; le texte actuel de Lois-en-ligne et les modifications de 2026 n’ont pas été consultés',
  },
  rules: [
    {
      id: 'on-fippa-39-2-authority',
      citation: { en: 'FIPPA, s. 39(2)', fr: 'LAIPVP, par. 39\u00a0(2)' },
      lookedFor: {
        en: 'names a statute or a section as the authority for collecting',
        fr: 'nomme une loi ou une disposition qui autorise la collecte',
      },
      kinds: ['legal-authority'],
      requires: [{ element: 'authority' }],
      sources: notice,
    },
    {
      id: 'on-fippa-39-2-purpose',
      citation: { en: 'FIPPA, s. 39(2)', fr: 'LAIPVP, par. 39\u00a0(2)' },
      lookedFor: {
        en: 'gives the principal purpose of each collection',
        fr: 'donne la fin principale de chaque collecte',
      },
      kinds: ['purposes'],
      requires: [{ element: 'purposes' }],
      mayBePromised: 'purpose',
      sources: notice,
    },
    {
      id: 'on-fippa-39-2-contact',
      citation: { en: 'FIPPA, s. 39(2)', fr: 'LAIPVP, par. 39\u00a0(2)' },
      lookedFor: {
        en: 'gives the title, business address and business telephone of someone who can answer questions',
        fr: 'donne le titre, l’adresse et le numéro de téléphone d’affaires d’une personne qui peut répondre aux questions',
      },
      kinds: ['privacy-officer', 'contact'],
      requires: [{ element: 'title' }, { element: 'postal-address' }, { element: 'telephone' }],
      mayBePromised: 'contact',
      sources: notice,
    },
    {
      id: 'on-fippa-38-2-ground',
      citation: { en: 'FIPPA, s. 38(2)', fr: 'LAIPVP, par. 38\u00a0(2)' },
      lookedFor: {
        en: 'states one of the three grounds: a statute expressly authorizes it; law enforcement; needed to administer a lawfully authorized activity',
        fr: 'indique l’un des trois motifs\u00a0: une loi l’autorise expressément; exécution de la loi; nécessaire à l’administration d’une activité autorisée par la loi',
      },
      kinds: ['legal-authority'],
      requires: [{ element: 'collection-ground' }],
      sources: [sources.efcFippa],
    },
    {
      id: 'on-fippa-40-safeguards',
      citation: { en: 'FIPPA, s. 40 (subsection 40(5))', fr: 'LAIPVP, art. 40 (paragraphe 40\u00a0(5))' },
      sectionNumberUnverified: true,
      lookedFor: { en: 'describes safeguards', fr: 'décrit des mesures de sécurité' },
      kinds: ['security'],
      requires: [{ element: 'safeguards' }],
      sources: billOf194,
    },
    {
      id: 'on-fippa-40-1-breach',
      citation: { en: 'FIPPA, s. 40.1', fr: 'LAIPVP, art. 40.1' },
      lookedFor: {
        en: 'describes how breaches are handled',
        fr: 'décrit la suite donnée aux atteintes à la vie privée',
      },
      kinds: ['breach'],
      requires: [{ element: 'breach-handling' }],
      sources: billOf194,
    },
  ],
};
