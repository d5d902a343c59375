import { type Language, type Localized, localize } from '../languages.ts';
import { folded } from '../text/fold.ts';

/**
 * Words of statements and what they usually are in the other language, where the two do not begin alike: one notion a line,
 * English before the sign. They tell which passages say the same thing; nothing is reported for their sake.
 */
const notions = `
access = acces consultation
account = compte
address = adresse
adult = adulte
advertising advertisement ad = publicite publicitaire annonce
age = age
agreement = entente accord
alarm = alarme
answer reply response = reponse
appeal = appel recours
applicant application candidate = candidat candidature demandeur demande postulant
apply = demander postuler
appointment = rendez-vous
archive = archive
audit = verification
backup = sauvegarde copie
bank banking = banque bancaire
benefit = avantage prestation
bicycle bike = velo
bill invoice = facture
birth = naissance
board = conseil commission
book = livre
booking reservation = reservation
borrower loan borrowing = emprunteur pret emprunt
breach = atteinte fuite violation
browser = navigateur
building = immeuble batiment edifice
bus = autobus
business = affaire entreprise
call = appel
camera = camera
card = carte
child children kid youth minor = enfant jeune mineur
cheque check = cheque
city town = ville
claim = reclamation
classroom class = classe cours
client customer = client clientele
coach coaching = entraineur
commissioner = commissaire commissariat
complaint complain = plainte
consent = consentement
contract = contrat
cookie = temoin
copy = copie
council = conseil
court = tribunal cour
credit = credit
date = date
death = deces mort
decision = decision
delete deletion erase destroy destruction = supprimer suppression effacer effacement detruire destruction
delivery deliver ship shipping = livraison livrer expedition
disability = handicap incapacite
disciplinary discipline = disciplinaire discipline
donor donation gift = donateur donatrice don
door = porte
downtown = centre-ville
driver = conducteur chauffeur
drug = medicament drogue
dues = cotisation
duty = obligation devoir
earning wage pay salary payroll = gain salaire paie remuneration
election vote voter ballot = election vote electeur scrutin
email = courriel
emergency = urgence
employee staff worker = employe personnel travailleur salarie
employer = employeur
entrance entry admission = entree admission
event = evenement activite
expense = depense
family = famille familial
fax = telecopieur telecopie
fee charge = frais droit
file record = dossier document
fingerprint = empreinte
fire = incendie feu
footage video recording = enregistrement video images
form = formulaire
fundraising = financement collecte
gate = barriere porte
grievance = grief
guest = invite
health = sante
hearing = audience ouie
heart = coeur
hire hiring recruitment = embauche recrutement
holder = titulaire
home house housing household = domicile maison logement menage
hospital = hopital
household = menage
identity identification id = identite
illness sick = maladie malade
image picture photo photograph = image photo photographie
immunization vaccine vaccination = vaccin vaccination immunisation
income = revenu
injury = blessure
insurance = assurance
interview = entrevue
investigation = enquete
job position = emploi poste
key = cle
language = langue linguistique
late = retard tardif
law legal lawyer = loi droit juridique avocat
lease tenant tenancy rent rental = bail locataire location loyer
letter = lettre
library = bibliotheque
licence license permit = permis licence
list = liste
locker = casier
log = journal registre
loss lost = perte perdu
lunch = midi diner
mail post postal = courrier poste postal
mailing = envoi postal
manager management = gestionnaire gestion
map location = carte localisation emplacement
marketing = commercial marketing
meal = repas
measurement = mesure
medical medicine = medical medecin
meeting = reunion assemblee seance
member membership = membre adhesion
message = message
minutes = proces-verbal
mortgage = hypotheque pret
name = nom
newsletter = infolettre bulletin
note = note
notice notification notify = avis avertissement aviser
number = numero nombre
nurse nursing = infirmier infirmiere soins
office = bureau
officer = responsable agent dirigeant
order purchase buy = commande achat
owner = proprietaire
parent guardian = parent tuteur
parking = stationnement
partner = partenaire
passenger rider = passager usager
passport = passeport
password = passe
patient = patient
payment = paiement
penalty fine = amende sanction penalite
pension retirement retiree = pension retraite
pet dog = animal chien
phone telephone = telephone
plate = plaque
player = joueur
police = police policier
policy = politique
pool = piscine
preference setting = preference parametre
prescription = ordonnance
printing print = impression
privacy = vie confidentialite
prize = prix
process processing = traitement
property = propriete bien
provider supplier vendor = fournisseur prestataire
province provincial = province provincial
public = public
question = question
reader reading = lecteur lecture
receipt = recu reception
refund = remboursement
registration register enrolment = inscription enregistrement registre
relative = proche
reminder = rappel
renewal = renouvellement
repair = reparation
report = rapport signalement
request = demande
research = recherche
residence resident = residence resident
resume = cv
retention = conservation
return = retour declaration
review = examen revision
road = route
room = salle chambre
sale = vente
school = ecole scolaire
search = recherche
season = saison
security safety = securite
senior = aine
server = serveur
service = service
session = session seance
share = part action
shelter = refuge
signature = signature
site website = site
speech = parole
sport = sport
statistics statistical analytics = statistique analyse
statement = enonce declaration releve
storage store = stockage entreposage magasin
street = rue
student pupil = etudiant eleve scolaire
subscription subscriber = abonnement abonne
summary = resume sommaire
support = soutien
survey questionnaire poll = sondage questionnaire enquete
swimming = natation
system = systeme
tax = impot taxe fiscal
tty = ats
teacher teaching = enseignant enseignement
team = equipe
test = test examen
third-party = tiers
ticket = billet
trip travel ride = voyage trajet deplacement
training = formation
transcript = releve
union local = syndicat syndical section
unit = unite
unsubscribe = desabonnement desabonner
user = utilisateur
van truck vehicle car = vehicule voiture camion
visit visitor = visite visiteur
volunteer = benevole
ward = service
warranty = garantie
waste = dechet
water = eau
website = site
weight = poids
witness = temoin
work working = travail
year = annee an
`;

const tables: Localized<ReadonlyMap<string, readonly number[]>> = localize(tableOf);

function tableOf(language: Language): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, number[]>();
  for (const [number, line] of notions.trim().split('\n').entries()) {
    const [english = '', french = ''] = line.split(' = ');
    for (const word of (language === 'en' ? english : french).split(' ')) {
      const known = table.get(bare(word));
      if (known) known.push(number);
      else table.set(bare(word), [number]);
    }
  }
  return table;
}

/** A word without the endings of plurals and of the feminine. */
function bare(word: string): string {
  return word.replace(/(?:es|s|x|e)$/, '');
}

const stemLength = 4;

/**
 * What the words of a text can be recognized by in the other language: their first letters, since English and French share
 * many roots, and the notion that a list knows them by. Words of figures are left out.
 */
export function recognizable(text: string, language: Language): ReadonlySet<string> {
  const signs = new Set<string>();
  for (const [word] of folded(text).matchAll(/[a-z]+(?:-[a-z]+)*/g)) {
    for (const notion of tables[language].get(bare(word)) ?? []) signs.add(`#${notion}`);
    for (const part of word.split('-')) {
      const plain = part.replace(/([a-z])\1/g, '$1');
      if (plain.length > stemLength) signs.add(plain.slice(0, stemLength));
    }
  }
  // Names and abbreviations stand in both.
  for (const [name] of text.matchAll(/(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]+(?![\p{L}])/gu)) signs.add(name);
  return signs;
}
