import { describe, expect, it } from 'vitest';
import { again } from './annotated.ts';

describe('sentences of French policies', () => {
  it.each([
    'Une amende de 5⟦nb: →~⟧000⟦nb: →~⟧$ à 100⟦nb: →~⟧000⟦nb: →~⟧$ ou, s’il est plus élevé, 4⟦nb: →~⟧% du chiffre d’affaires mondial, jusqu’à 25⟦nb: →~⟧000⟦nb: →~⟧000⟦nb: →~⟧$ (25⟦nb: →~⟧M$).',
    'Vous pouvez nous joindre au 1 800 232-7284, poste 22, au 514-555-1234 ou au +1 (613) 555-0199, du lundi au vendredi, de 8⟦nb: →~⟧h⟦nb: →~⟧30 à 16⟦nb: →~⟧h⟦nb: →~⟧30 (HNE), sauf les jours fériés.',
    'Adresse⟦nb: →~⟧: 100, rue Main, bureau 200, 5e étage, Montréal (Québec) H2X 1Y4, C. P. 1234, succ. Centre-ville.',
    'Les témoins _ga et _gid expirent après 2⟦nb: →~⟧ans et 24⟦nb: →~⟧heures; _fbp, après 90⟦nb: →~⟧jours. Voir https://x.ca/privacy?hl=fr-CA; et www.x.ca.',
    'TLS 1.2 et TLS 1.3, AES-256, SHA-256, ISO/IEC 27001:2013, NIST 800-53 et PCI DSS 4.0⟦nb: →~⟧: voilà nos normes.',
    'La durée est de 3 à 5⟦nb: →~⟧ans, puis de six (6) mois à douze (12) mois. Un délai de vingt-quatre (24) heures.',
    'Arrêt 2013 CSC 62, [2013] 3 R.C.S. 733; DORS/2004-219; L.R.C. (1985), ch.⟦nb: →~⟧A-1; art.⟦nb: →~⟧4.7.3 de l’annexe 1.',
    'Entre 2019 et 2021, 35⟦nb: →~⟧plaintes ont été reçues; en 2022, 12 seulement. Depuis 2023 plusieurs ont été réglées.',
    'Les employé(e)s, délégué·e·s et membres de la section 956 (Local 956) y ont droit.',
    'La loi prévoit ce qui suit⟦nb: →~⟧: a) un délai de 30⟦nb: →~⟧jours⟦extra: →⟧; b) une prorogation de 15⟦nb: →~⟧jours (art.⟦nb: →~⟧65.1)⟦extra: →⟧; c) un recours.',
    'Le 21⟦nb: →~⟧mars⟦nb: →~⟧2024, 250⟦nb: →~⟧demandes; en mars⟦nb: →~⟧2024, 12⟦nb: →~⟧500⟦nb: →~⟧dossiers; depuis le 3⟦nb: →~⟧mars⟦nb: →~⟧2024, 1⟦nb: →~⟧500 autres.',
    'La TPS 12345 6789 RT0001, le permis T1234-567890-12, la version 2.0.1 et l’adresse 127.0.0.1:8080.',
    'Article 5 Durées. Annexe 2 Définitions. Section 3 droits. Chapitre 4 mesures.',
    'Et/ou, 24/7, km/h, n/d, s.o., p. ex., c.-à-d., etc., i.e. et cetera…',
    'Windows 11, iOS 17.2, Office 365 dans le nuage, COVID-19⟦nb: →~⟧: G7, 5G, 4K, A4, B2B, 3D, H1N1.',
    'À titre d’exemple⟦nb: →~⟧: [nom], {nom}, <nom>, [1], (a), a), 1), 1°, 2°, i), iv) et 1.a).',
  ])('%s', (annotated) => {
    expect(again(annotated, 'fr', 'fr-CA')).toBe(annotated);
  });
});
