import { distance } from 'fastest-levenshtein';
import type { Localized } from '../languages.ts';
import { folded } from '../text/fold.ts';

/**
 * Words that addresses are made of, and the words of the other language that stand for them: English, a colon, French.
 * A word stands for all that begin with it, from four letters on. A line that starts with `~` names what any page may be
 * called, so that another such word is no contradiction.
 */
const table = `
privacy private personal: confidentialite vie privee vieprivee prive renseignements personnels personnelles protection prp
data: donnees
information info: renseignements information infos
protection protect: protection proteger
cookies cookie: temoins temoin fichiers cookies cookie
contact reach write: contact contactez communiquez communiquer joindre joignez coordonnees nous ecrivez
complaint complain concern: plainte plaintes plaindre probleme preoccupation
accessibility accessible: accessibilite accessible
terms conditions legal: conditions modalites termes avis juridiques legales juridique
use usage: utilisation usage utiliser
access: acces acceder
request apply application: demande demander requete
form: formulaire
news: nouvelles actualites
newsroom media press: salle medias presse media
job career employment recruitment: emploi carriere recrutement travail
help support: aide soutien assistance
settings preferences manage: parametres preferences reglages gerer
account: compte
security safety secure: securite surete securitaire
rights right: droits droit
law act statute legislation: loi lois legislation
regulation rule bylaw: reglement reglements regle
policy policies: politique politiques
children child youth kids: enfants enfant jeunes jeunesse mineurs
health: sante
member: membre
employee staff: employe employee personnel
student: etudiant etudiants eleve
school: ecole scolaire
university college: universite college collegial
education learn training: education apprendre formation apprentissage
library: bibliotheque
museum: musee
hospital: hopital
patient: patient patients
board: conseil
committee: comite
commissioner commission: commissaire commissariat commission
office bureau: bureau commissariat office
department ministry: ministere departement
minister: ministre
government: gouvernement gouvernemental
agency: agence organisme
service: service
program: programme
project: projet
directory list: repertoire annuaire liste
research study: recherche etude
search find: recherche rechercher trouver chercher
archive: archives
publication: publication publications
report: rapport signaler signalement
annual: annuel annuelle
plan strategy: plan strategie
budget finance financial: budget finances financier financiere
tax revenue: impot impots taxe revenu
fee price cost rate: frais prix tarif cout
pay payment: paiement payer
purchase buy order shop store: achat acheter commande boutique magasin
ticket: billet billets billetterie
event calendar: evenement calendrier activites
donate donation give giving: don dons donner
foundation: fondation
volunteer: benevole benevolat
newsletter bulletin: infolettre bulletin
subscribe unsubscribe: abonner abonnement desabonner abonnez
register registration: inscription inscrire enregistrer registre
login signin: connexion connecter
advertising ads ad: publicite pub annonces publicitaire
choice choices: choix
consent: consentement
withdraw optout opt out: retrait retirer refus refuser desactiver exclusion
tracking track: suivi pistage
analytics statistics: analyse analytique statistiques
web website site: web site
digital: numerique
online: ligne
email mail: courriel courrier
phone telephone: telephone
address: adresse adresses
location map: emplacement carte plan lieu
travel trip: voyage voyages
transit transport transportation: transport transports
parks park: parcs parc
housing: logement habitation
city municipal town: ville municipal municipalite
province provincial: province provincial provinciale
federal: federal federale
community: communaute communautaire collectivite
language official languages: langues langue officielles linguistique
french: francais
english: anglais
social: social sociaux sociale
network: reseau reseaux
video surveillance camera: video surveillance camera
records record file: dossiers documents fichiers registre dossier
retention disposition: conservation retention disposition
breach incident: atteinte incident bris
collect collection: collecte recueillir collection recueil
disclosure share sharing: divulgation communication partage
transparency open: transparence ouvert ouverte
corporate organization: organisation entreprise ministere
company business businesses: entreprise entreprises compagnie affaires
consumer customer client: consommateur client clientele
user: utilisateur usager
partner third party parties: partenaires tiers partenaire
question questions faq ask: question questions faq demander
guide guideline manual: guide directive lignes directrices manuel
standard: norme standard
template: modele gabarit
publish: publier
download: telecharger telechargement
browser: navigateur
mobile app apps: mobile application appli applications
code conduct: code conduite
ethics: ethique
union labour labor: syndicat syndical travail
worker: travailleur travailleuses
election vote: election vote electeur
human: humain humaine personne
resources: ressources
treasury: tresor
secretariat: secretariat
court tribunal: tribunal cour tribunaux
justice: justice
police: police
ombudsman ombudsperson: ombudsman protecteur
auditor audit: verificateur verification audit
inspector review: inspecteur examen revision
appeal: appel recours
decision: decision
notice notification: avis notification
identity: identite
password: passe
women gender: femmes genres femme egalite
environment climate weather: environnement climat meteo
science: science sciences
culture heritage: culture patrimoine
sport recreation leisure: sport loisirs sports
immigration citizenship: immigration citoyennete
indigenous aboriginal: autochtone autochtones
veterans: anciens combattants veterans
benefit insurance: prestations assurance avantages
pension retirement: pension retraite
drive driver vehicle: conduire conducteur vehicule permis
licence license permit: permis licence
property land: propriete terrain fonciere
water waterway: eau eaux navigables
inland: interieures navigables
food: aliments alimentaire nourriture
farm agriculture: agriculture agricole
trade: commerce
bank banking: banque
credit: credit caisse
loan: pret
investor invest: investisseur investir placement
topic subject: sujet sujets themes theme
individual people person public: particulier particuliers personnes public citoyens gens
canadian canada: canadien canada
ontario: ontario
quebec: quebec
intelligence artificial ai: intelligence artificielle ia
story history: histoire historique
team: equipe
leadership management executive: direction gestion leadership
president: president presidence
vision mission values: vision mission valeurs
frequently asked: frequemment frequentes posees foire
cloud hosting server: nuage hebergement serveur
freedom: liberte
~ about: propos apropos sujet qui
~ home homepage welcome main: accueil bienvenue principale
~ page: page pages
~ statement declaration: declaration enonce
~ notice important: avis importants important
~ our us we my your you: nos notre nous mon mes votre vos
~ policy: politique
~ what how who when: quoi comment qui quand quel quels
~ new: nouveau nouvelle nouveautes
~ document: document documents
~ general: general generale generaux
~ more learn: plus savoir
~ section: section article
~ detail: detail details
~ final: finale final
~ version: version
`;

/** Words that join others, and carry nothing. */
const joining = new Set(
  'a an and at by de des du en et for from in l la le les la d of on or ou par pour s sur the to un une aux au with avec dans se sa ses'.split(
    ' ',
  ),
);

interface Entry {
  readonly en: readonly string[];
  readonly fr: readonly string[];
  readonly general: boolean;
}

const entries: readonly Entry[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [en = '', fr = ''] = line.replace(/^~ /, '').toLowerCase().split(':');
    return { en: en.trim().split(' '), fr: fr.trim().split(' '), general: line.startsWith('~') };
  });

/** By the first letters of a word, the entries it may be of. */
const shortest = 4;
const byStart: Localized<ReadonlyMap<string, readonly number[]>> = {
  en: indexOf(({ en }) => en),
  fr: indexOf(({ fr }) => fr),
};

function indexOf(wordsOf: (entry: Entry) => readonly string[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [at, entry] of entries.entries())
    for (const word of wordsOf(entry)) {
      const start = word.slice(0, shortest);
      const known = index.get(start);
      if (known) known.push(at);
      else index.set(start, [at]);
    }
  return index;
}

function meaningsOf(word: string, language: 'en' | 'fr'): readonly number[] {
  const found = (byStart[language].get(word.slice(0, shortest)) ?? []).filter((at) =>
    entries[at]?.[language].some((known) => known === word || isInflected(word, known)),
  );
  return found.length === 0 && word.length <= shortest && word.endsWith('s')
    ? meaningsOf(word.slice(0, -1), language)
    : found;
}

/** `complaints` of `complaint`, « officielles » of « officiel »; not any word that happens to begin alike. */
function isInflected(word: string, known: string): boolean {
  const longest = known.length < 6 ? 2 : 4;
  return known.length >= shortest && word.startsWith(known) && word.length - known.length <= longest;
}

/**
 * How the words of two parts of addresses relate. `same`: they are equal. `answer`: most of them say the same, each in its
 * language. `contradict`: the table knows them, and they speak of different things. `slip`: one word with a slip of the
 * pen in it. `unknown`: nothing tells.
 */
export type WordRelation = 'same' | 'answer' | 'contradict' | 'slip' | 'unknown';

/** Holds the words of a part of an English address against those of a part of a French one. */
export function compareAddressWords(en: string, fr: string): WordRelation {
  const [ours, theirs] = [wordsOf(en), wordsOf(fr)];
  if (ours.join(' ') === theirs.join(' ')) return 'same';
  if (numbersOf(en) !== numbersOf(fr)) return 'contradict';
  if (isSlip(ours.join(' '), theirs.join(' '))) return 'slip';
  const left = ours.filter((word) => !theirs.includes(word) && /\p{L}/u.test(word));
  const right = theirs.filter((word) => !ours.includes(word) && /\p{L}/u.test(word));
  const shared = ours.filter((word) => theirs.includes(word) && word.length >= shortest);
  if (left.length === 0 || right.length === 0) {
    // Words were added to the address as it stands in the other language, or taken from it.
    const [more, language] = left.length === 0 ? ([right, 'fr'] as const) : ([left, 'en'] as const);
    if (more.length === 0) return ours.length === theirs.length ? 'answer' : 'unknown';
    if (!shared.some((word) => meaningsOf(word, 'en').length > 0)) return 'unknown';
    return shared.every((word) => meaningsOf(word, 'fr').length > 0) &&
      more.every((word) => meaningsOf(word, language).length > 0)
      ? 'answer'
      : 'slip';
  }
  const answered = left.filter((word) => right.some((other) => wordsAnswer(word, other)));
  const answering = right.filter((other) => left.some((word) => wordsAnswer(word, other)));
  if (answered.length * 2 >= left.length || answering.length * 2 >= right.length)
    return answered.length > 0 ? 'answer' : unanswered(left, right);
  if (answered.length > 0 && answered.some((word) => !isGeneral(word, 'en'))) return 'answer';
  return unanswered(left, right);
}

function unanswered(left: readonly string[], right: readonly string[]): WordRelation {
  const particular = left.filter((word) => !isGeneral(word, 'en'));
  const others = right.filter((word) => !isGeneral(word, 'fr'));
  const known =
    particular.length > 0 &&
    others.length > 0 &&
    particular.every((word) => meaningsOf(word, 'en').length > 0) &&
    others.every((word) => meaningsOf(word, 'fr').length > 0);
  if (known) return 'contradict';
  // One letter away from what it should be.
  const expected = left.flatMap((word) => meaningsOf(word, 'en').flatMap((at) => entries[at]?.fr ?? []));
  const slipped = right.some(
    (word) =>
      word.length > 6 && expected.some((one) => one.length > 6 && one !== word && distance(one, word) <= 2),
  );
  return slipped ? 'slip' : 'unknown';
}

function isGeneral(word: string, language: 'en' | 'fr'): boolean {
  return meaningsOf(word, language).some((at) => entries[at]?.general);
}

function wordsAnswer(en: string, fr: string): boolean {
  const meanings = meaningsOf(fr, 'fr');
  return meaningsOf(en, 'en').some((at) => meanings.includes(at)) || isCognate(en, fr);
}

function wordsOf(part: string): readonly string[] {
  return folded(part.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '))
    .replace(/\.(?:html?|aspx?|php|pdf|jsp|docx?|cfm)$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !joining.has(word));
}

export function numbersOf(text: string): string {
  return (text.match(/\d+/g) ?? []).sort().join(' ');
}

/** Letters that are swapped, lost or mistaken, rather than the spelling or the ending of the other language. */
function isSlip(en: string, fr: string): boolean {
  if (areCognates(en, fr)) return false;
  const longest = Math.max(en.length, fr.length);
  const most = longest <= shortest ? 1 : Math.max(2, Math.floor(longest / 5));
  if (distance(en, fr) > most) return false;
  const [words, others] = [en.split(' '), fr.split(' ')];
  return !(
    words.length === others.length &&
    words.every((word, at) => word === others[at] || wordsAnswer(word, others[at] ?? ''))
  );
}

/** Words that begin alike and end as each language ends them: transparency, transparence. */
function areCognates(en: string, fr: string): boolean {
  const [words, others] = [en.split(' '), fr.split(' ')];
  return (
    words.length === others.length &&
    words.every((word, index) => word === others[index] || isCognate(word, others[index] ?? ''))
  );
}

const englishEnding =
  /^(?:|[a-z]?y|ity|ty|ies|ities|c|cs|or|er|ors|ers|ry|ary|al|als|ally|ive|ed|s|ment|ments)$/;
const frenchEnding =
  /^(?:e|es|[a-z]?e|ite|ites|te|tes|ie|ies|que|ques|eur|eurs|ere|re|res|aire|aires|el|els|elle|elles|if|ifs|ement|ements|s)$/;

function isCognate(en: string, fr: string): boolean {
  const a = sameSpelling(en);
  const b = sameSpelling(fr);
  if (a === b) return true;
  let same = 0;
  while (same < a.length && a.charAt(same) === b.charAt(same)) same++;
  if (same < 4) return false;
  const [ending, other] = [a.slice(same), b.slice(same)];
  return (ending === 's' && other === '') || (englishEnding.test(ending) && frenchEnding.test(other));
}

/** Spellings inside words that differ between the languages. */
function sameSpelling(word: string): string {
  return word
    .replace(/^access?/, 'acces')
    .replace(/[ia]bil/, 'abil')
    .replace(/^gouvern/, 'govern')
    .replace(/^addres/, 'adres');
}
