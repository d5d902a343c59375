import { describe, expect, it } from 'vitest';
import type { Language, Localized } from '../../src/languages.ts';
import { syllablesIn } from '../../src/readability/syllables.ts';

/** Words of privacy statements, and hard ones, each with its syllables as a speaker of Canadian English or French counts them. */
const counted: Localized<string> = {
  en: `
    the:1 privacy:3 statement:2 personal:3 information:4 collected:3 used:1 disclosed:2 website:2
    cookies:2 member:2 employees:3 union:2 officer:3 government:3 Ontario:4 individual:5
    organization:5 organizations:5 statistical:4 religious:3 opinions:3 disciplinary:5 necessary:4
    purposes:3 services:3 changes:2 tables:2 people:2 create:2 area:3 idea:3 real:1 video:3
    society:4 science:2 client:2 patient:2 efficient:3 audience:3 experience:4 previous:3 various:3
    period:3 question:2 region:2 religion:3 million:2 social:2 official:3 material:4 media:3
    initial:3 associate:4 immediate:4 compliance:3 reliable:4 annual:3 evaluate:4 continue:3
    continuous:4 equal:2 language:2 quality:3 agreement:3 management:3 element:3 implement:3
    settlement:3 requirement:3 safely:2 useful:2 something:2 someone:2 therefore:2 every:2
    business:2 being:2 doing:2 applying:3 paying:2 employer:3 employee:3 beyond:2 lawyer:2
    mechanism:4 algorithm:4 unique:2 league:1 rules:1 names:1 uses:2 boxes:2 likely:2 completely:3
    several:3 security:4 safeguards:2 encryption:3 firewall:2 database:3 baseline:2 biometric:4
    cooperate:4 coordinate:4 fluid:2 suit:1 recruiting:3 equity:3 continuity:5 January:4 February:4
    coefficient:4 poem:2 does:1 goes:1 seeing:2 issuing:3 arguing:3 earlier:3 carrier:3 premier:2
    quiet:2 variety:4 reaction:3 theory:3 geography:4 simultaneous:5 courteous:3 chaos:2 archaic:3
    needed:2 asked:1 called:1 applied:2 handled:2 enabled:3 table:2 whole:1 rule:1 trade:1
    archives:2 request:2 requested:3 authorized:3 responsible:4 accessible:4 available:4
    confidential:4 confidentiality:6 consent:2 withdraw:2 complaint:2 commissioner:4 retention:3
    destroyed:2 accountable:4 children:2 parents:2 guardian:3 health:1 medical:3 employment:3
    address:2 telephone:3 electronic:4 identify:4 identifiable:6 anonymous:4 technology:4
    technologies:4 advertising:4 companies:3 radio:3 reimburse:3 reassess:3 ideal:3 nuclear:3
    theatre:3 trial:2 via:2 behaviour:3 marriage:2 familiar:3 schedule:2 file:1 files:1 fee:1 fees:1
    free:1 agreed:2 guaranteed:3 quarterly:3 library:3 Canada:3 Alberta:3 province:2 provincial:3
    legal:2 example:3 examples:3 people's:2 members':2 didn't:2 don't:1 couldn't:2 isn't:2 can't:1
    employees':3 appropriate:4 obligation:4 vehicles:3 please:1 pages:2 judges:2 bases:2 analyses:4
    sentences:3 response:2 purpose:2 include:2 includes:2 included:3 require:2 required:2 share:1
    shared:1 store:1 stored:1 storage:2 choose:1 choice:1 notice:2 complete:2`,
  fr: `
    le:1 de:1 renseignements:4 personnels:3 vie:1 privée:2 protection:3 syndicat:3 employées:3
    employés:3 fonction:2 publique:2 Ontario:3 déclaration:4 site:1 témoins:2 collecte:2
    utilisation:5 communication:5 divulgation:4 conservation:4 responsable:3 organisme:3 ministère:3
    gouvernement:4 peuvent:1 doivent:1 servent:1 permettent:2 aiment:1 forment:1 informent:2
    consentement:4 comment:2 document:3 différent:3 client:2 patient:2 agent:2 pertinent:3 souvent:2
    oublier:3 ouvrier:3 février:3 prière:2 propriété:4 cruel:2 influence:3 fluide:1 union:2 région:2
    ancien:2 bien:1 matériel:3 confidentialité:6 social:2 biométrique:3 société:3 variété:3 jouer:1
    souhait:2 actuel:2 évaluer:3 individuel:4 réunion:3 européen:4 idéal:3 vidéo:3 août:1
    coopération:5 naïf:2 égoïste:3 Noël:2 changea:2 mangeons:2 voyage:2 payer:2 essuyer:3 employer:3
    moyen:2 pays:2 yeux:1 œuvre:1 cœur:1 beaucoup:2 eau:1 oiseau:2 loi:1 droit:1 lois:1 point:1
    moins:1 quelque:1 quelqu:1 linguistique:3 guide:1 langue:1 langues:1 étaient:2 avaient:2
    seraient:2 contient:2 tiennent:1 étudient:3 parties:2 demande:2 demandes:2 adresse:2 courriel:2
    téléphone:3 numéro:3 sécurité:4 mesures:2 mesure:2 chiffrement:3 accès:2 information:4 plainte:1
    plaintes:1 commissaire:3 enquête:2 recueillir:3 recueille:2 recueillis:3 mieux:1 lieu:1
    travail:2 travaille:2 feuille:1 famille:2 fille:1 aujourd:2 hui:1 créer:2 créée:2 création:3
    théâtre:2 géographie:4 poésie:3 coexister:4 chaos:2 statue:2 vue:1 tue:1 continu:3 continue:3
    annuel:2 manuel:2 nuage:1 lui:1 suivre:1 puis:1 depuis:2 conduite:2 minuit:2 récent:2
    président:3 compétent:3 transparent:3 permanent:3 complément:3 conformément:4 seulement:3
    appartement:4 entente:2 année:2 années:2 idée:2 entrée:2 femme:2 monsieur:2 ville:1 oui:1
    Louis:1 ouest:1 roi:1 voir:1 fois:1 soixante:2 quatre:1 quarante:2 juillet:2 septembre:2
    janvier:2 mai:1 avril:2 nous:1 vous:1 elles:1 sont:1 membres:1 être:1 loin:1 besoin:2 soin:1
    soins:1`,
};

/** Words that were not looked at when the rules of spelling were written. */
const unseen: Localized<string> = {
  en: `accommodation:5 acknowledge:3 administrative:5 affidavit:4 aggregate:3 applicant:3 bargaining:3 beneficiary:6
    breach:1 browser:2 budget:2 bylaw:2 calendar:3 campaign:2 candidate:3 certificate:4 circumstances:4 classified:3
    clause:1 colleague:2 collective:3 committee:3 community:4 competent:3 computer:3 conviction:3 criminal:3
    custodian:4 debit:2 deletion:3 demographic:4 department:3 device:2 disability:5 discipline:3 dues:1 eligible:4
    emergency:4 enforcement:3 ethnic:2 exchange:2 expiry:3 facility:4 fraud:1 genetic:3 grievance:2 guideline:2
    hardware:2 household:2 income:2 inquiry:3 insurance:3 invoice:2 judicial:3 knowledge:2 leave:1 liability:5
    licence:2 mailing:2 mandate:2 minutes:2 misuse:2 monitoring:4 municipal:4 negotiate:4 newsletter:3 oversight:3
    passwords:2 payroll:2 pension:2 photograph:3 police:2 policies:3 poll:1 postal:2 questionnaire:3 receipt:2
    recipient:4 reconciliation:6 referral:3 registration:4 remedies:3 salary:3 sensitive:3 severance:3 signature:3
    steward:2 subsidiary:5 supervisor:4 surveillance:3 survey:2 tenant:2 third-party:3 tribunal:3 university:5
    unlawful:3 vendor:2 violation:4 volunteer:3 warehouse:2 witness:2 workplace:2`,
  fr: `abonnement:4 abroger:3 adhérent:3 adhésion:3 affichage:3 agrément:3 alinéa:4 ancienneté:4 annonce:2 anonyme:3
    appareil:3 archives:2 arbitrage:3 assurance:3 audience:2 autorisation:5 avocat:3 bénévole:3 bibliothèque:4
    biens:1 cadre:1 caméra:3 carrière:2 catégorie:4 citoyen:3 clientèle:3 compte:1 comptes:1 conjointe:2
    contribuable:3 corriger:3 cotisation:4 courriels:2 créance:2 décision:3 délai:2 délégué:3 dépôt:2 destinataire:4
    détenu:3 dossier:2 droits:1 élève:2 emploi:2 employeur:3 enfant:2 enregistrer:4 exigent:2 fichier:2 fournisseur:3
    frontière:2 gestionnaire:3 greffe:1 grief:2 guichet:2 habitation:4 hébergement:4 heure:1 identité:4 impôt:2
    indésirable:4 journaux:2 juge:1 langage:2 législation:4 lien:1 litige:2 locataire:3 logiciel:3 loyer:2 mandat:2
    médiation:4 métier:2 mineur:2 moteur:2 navigateur:4 notaire:2 ordinateur:4 ouvert:2 partenaire:3 peine:1
    photographie:4 pièce:1 préjudice:3 procédure:3 publicité:4 quittance:2 réseau:2 retraite:2 révision:3 salaire:2
    scolaire:2 serveur:2 signature:3 soutien:2 tiers:1 tribunal:3 usager:3 véhicule:3 vérifient:3 voix:1 envoient:2
    obtiennent:2 exercent:2 demandent:2 prévoient:2 croient:1 ont:1`,
};

const pairsOf = (list: string) =>
  list
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [word = '', count] = entry.split(':');
      return [word, Number(count)] as const;
    });

describe.each([
  ['en', counted.en, 0.98],
  ['fr', counted.fr, 0.98],
  ['en', unseen.en, 0.9],
  ['fr', unseen.fr, 0.9],
] as const)('syllables in %s', (language: Language, list, share) => {
  const wrong = pairsOf(list).flatMap(([word, count]) => {
    const got = syllablesIn(word, language) ?? Number.NaN;
    return got === count ? [] : [{ word, count, got }];
  });

  it('are never off by more than one', () => {
    expect(wrong.filter(({ count, got }) => !(Math.abs(count - got) <= 1))).toEqual([]);
  });

  it('are right for nearly all words', () => {
    expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual((1 - share) * pairsOf(list).length);
  });
});

describe('what is no plain word', () => {
  it.each([
    // thirty; nineteen ninety; two thousand; twenty twenty-six; one thousand five hundred; three point five
    ['en', '30', 2],
    ['en', '1990', 4],
    ['en', '2000', 3],
    ['en', '2026', 5],
    ['en', '1,500', 6],
    ['en', '3.5', 3],
    // trente; mille neuf cent quatre-vingt-dix; vingt et un; soixante-quinze; deux mille vingt-six; trois virgule cinq
    ['fr', '30', 1],
    ['fr', '1990', 6],
    ['fr', '21', 3],
    ['fr', '75', 3],
    ['fr', '2026', 4],
    ['fr', '31\u00a0000', 4],
    ['fr', '3,5', 4],
    // thirty dollars; ten percent
    ['en', '$30', 4],
    ['en', '10%', 3],
    // eye-pee; see-eye-pee-vee-pee; pi-pe-da
    ['en', 'IP', 2],
    ['fr', 'CIPVP', 5],
    ['en', 'PIPEDA', 3],
    ['en', '(IP).', 2],
    // mister, monsieur, article
    ['en', 'Mr.', 2],
    ['fr', 'M.', 2],
    ['fr', 'art.', 2],
    ['fr', 'par', 1],
    ['fr', 'me', 1],
    ['fr', 'l’information', 4],
    ['fr', 'd’accès', 2],
    ['fr', 'qu’elle', 1],
    ['fr', 'aujourd’hui', 3],
    ['fr', 'porte-parole', 3],
    ['en', 'follow-up', 3],
    ['en', 'and/or', 2],
    ['en', 'wasn’t', 2],
    ['en', 'union’s', 2],
  ] as const)('%s: %s', (language, word, count) => {
    expect(syllablesIn(word, language)).toBe(count);
  });

  it.each([
    'privacy@union.example.org',
    'https://union.example.org/a',
    'union.example.org',
    '1-800-232-7284',
    '2026-11-21',
    'N8Y',
  ])('%s has none to count', (word) => {
    expect(syllablesIn(word, 'en')).toBeUndefined();
    expect(syllablesIn(word, 'fr')).toBeUndefined();
  });
});
