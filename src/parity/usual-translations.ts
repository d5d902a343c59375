import { type Language, type Localized, localize } from '../languages.ts';
import { folded } from '../text/fold.ts';

/**
 * Words of statements and what they usually are in the other language, where the two do not begin alike: one notion a line,
 * English before the sign. They tell which passages say the same thing; nothing is reported for their sake.
 */
export const notions = `
access = acces consultation
account = compte
address = adresse
adolescent teenager teen = adolescent ado
adult = adulte
advance prior = avance prealable
advertising advertisement ad = publicite publicitaire annonce
age = age
agreement = entente accord
alarm = alarme
allergy = allergie
ambulance = ambulance
anonymous = anonyme
answer reply response = reponse
appeal = appel recours
applicant application candidate = candidat candidature demandeur demande postulant
apply = demander postuler
appointment = rendez-vous
assessment evaluation = evaluation appreciation
attachment enclosure = jointe annexe
attendance absence = presence absence assiduite
audit = verification
backup = sauvegarde copie
badge = insigne
bank banking = banque bancaire
beneficiary = beneficiaire
benefit = avantage prestation
bicycle bike = velo
bill invoice = facture
birth = naissance
blood = sang sanguin
board = conseil commission
boat = bateau embarcation
body = organisme corps
book = livre
booking reservation = reservation
borrower loan borrowing = emprunteur pret emprunt
branch = succursale direction
breach = atteinte fuite violation
browser = navigateur
budget = budget
building = immeuble batiment edifice
bus = autobus
business = affaire entreprise
bylaw by-law = reglement
cabinet drawer = classeur tiroir
cafeteria canteen = cafeteria cantine
call = appel
camera = camera
camp = camp colonie
campaign = campagne
card = carte
cash money = comptant argent especes
cat = chat felin
cell mobile cellphone smartphone = cellulaire mobile
chair president = presidence president
chat = clavardage
checkup = bilan
cheque check = cheque
child children kid youth minor = enfant jeune mineur
choir = chorale
church parish = eglise paroisse
citizen = citoyen citoyennete
city town = ville
claim = reclamation
classroom class = classe cours
clerk = greffier greffe commis
client customer = client clientele
clinic = clinique
coach coaching = entraineur
coat = manteau
coin = piece
commissioner = commissaire commissariat
committee = comite
company firm corporation = societe compagnie entreprise
complaint complain = plainte
computer laptop = ordinateur portable
concert show performance = concert spectacle
consent = consentement
contest draw = concours tirage
contract = contrat
contractor subcontractor = entrepreneur sous-traitant
convict conviction criminal = condamnation casier judiciaire criminel
cookie = temoin
copy = copie
council = conseil
course = cours
court = tribunal cour
crash bug = panne bogue
credit = credit
crime offence = crime infraction
customs = douane
data = donnee
date = date
daycare childcare nursery = garderie
death = deces mort
debt = dette creance
decision = decision
deed = acte
delete deletion erase destroy destruction = supprimer suppression effacer effacement detruire destruction
delivery deliver ship shipping = livraison livrer expedition
dental dentist tooth = dentaire dentiste dent
deposit = depot
desk counter reception = comptoir accueil guichet reception
device appliance = appareil dispositif
diet food = regime aliment alimentaire nourriture
diploma degree = diplome grade
director = directeur direction administrateur
disability = handicap incapacite
disciplinary discipline = disciplinaire discipline
donor donation gift = donateur donatrice don
door = porte
download = telechargement
downtown = centre-ville
draft = ebauche brouillon
drawing = dessin
driver = conducteur chauffeur
dropout = decrocheur
drug = medicament drogue
dues = cotisation
duty = obligation devoir
earning wage pay salary payroll = gain salaire paie remuneration
education = education enseignement
elder = aine
election vote voter ballot = election vote electeur scrutin
elevator lift = ascenseur
email = courriel
emergency = urgence
employee staff worker = employe personnel travailleur salarie
employer = employeur
engine = moteur
entrance entry admission = entree admission
envelope = enveloppe
equipment = equipement materiel
error mistake = erreur faute
bequest estate will inheritance = legs succession testament
event = evenement activite
exhibit exhibition = exposition
expense = depense
family = famille familial
farm farmer = ferme agriculteur agricole
father mother = pere mere
fax = telecopieur telecopie
fee charge = frais droit
file record = dossier document
fingerprint = empreinte
fire = incendie feu
fleet = parc
flight plane airport = vol avion aeroport
footage video recording = enregistrement video images
form = formulaire
fraud = fraude
free = gratuit
friend = ami
fund = fonds
fundraising = financement collecte
furniture = meuble mobilier
gas = gaz essence
gate = barriere porte
glasses eyewear = lunettes
graduate alumnus alumni graduation = diplome ancien
grant scholarship bursary = subvention bourse
grave burial cemetery = tombe inhumation cimetiere
grievance = grief
guest = invite
gym = gymnase
hair = cheveu coiffure
hazard danger = danger risque
health = sante
hearing = audience ouie
heart = coeur
heating heat = chauffage chaleur
hire hiring recruitment = embauche recrutement
holder = titulaire
holiday leave vacation = conge vacances ferie
home house housing household = domicile maison logement menage
homework = devoir
hospital = hopital
hour = heure
household = menage
hunting fishing = chasse peche
identity identification id = identite
illness sick = maladie malade
image picture photo photograph = image photo photographie
immunization vaccine vaccination = vaccin vaccination immunisation
incident accident = incident accident
income = revenu
infant baby newborn = bebe nourrisson
injury = blessure
inmate prisoner = detenu prisonnier
instructor trainer = instructeur moniteur formateur
insurance = assurance
intern trainee apprentice = stagiaire apprenti
interview = entrevue
investigation = enquete
job position = emploi poste
judge judgment = juge jugement
key = cle
lab laboratory = laboratoire
label tag = etiquette
landlord = proprietaire bailleur
language = langue linguistique
late = retard tardif
laundry = buanderie lessive
law legal lawyer = loi droit juridique avocat
lease tenant tenancy rent rental = bail locataire location loyer
ledger = registre
lesson = lecon cours
letter = lettre
library = bibliotheque
licence license permit = permis licence
lifeguard = sauveteur
list = liste
locker = casier
log = journal registre
loss lost = perte perdu
loudspeaker = haut-parleur
luggage baggage = bagage
lunch = midi diner
mail post postal = courrier poste postal
mailing = envoi postal
maintenance upkeep = entretien maintenance
manager management = gestionnaire gestion
map location = carte localisation emplacement
marketing = commercial marketing
marriage wedding spouse husband wife partner = mariage conjoint epoux epouse
mayor mayoralty = maire mairie
meal = repas
measurement = mesure
medical medicine = medical medecin
meeting = reunion assemblee seance
member membership = membre adhesion
message = message
microphone = microphone micro
midwife = sage-femme
military army veteran = militaire armee combattant
minister ministry department = ministre ministere
minutes = proces-verbal
mobility wheelchair = mobilite fauteuil
monitoring surveillance = surveillance
mortgage = hypotheque pret
moving move = demenagement
museum gallery = musee galerie
name = nom
neighbour neighbourhood = voisin voisinage quartier
network wi-fi wifi = reseau sans-fil
newsletter = infolettre bulletin
newspaper press = journal presse
nickname username = surnom pseudonyme identifiant
night overnight evening = nuit nuitee soir soiree
noise = bruit
note = note
notice notification notify = avis avertissement aviser
number = numero nombre
nurse nursing care = infirmier infirmiere soin
office = bureau
officer = responsable agent dirigeant
online internet web = ligne internet web
opening closing = ouverture fermeture
order purchase buy = commande achat
organ tissue = organe tissu
outage = panne
overdue = retard
overtime = supplementaire
owner = proprietaire
packaging package parcel = colis emballage paquet
paid paying = payant payante paye
paint painting = peinture
paper = papier
parent guardian = parent tuteur
park garden = parc jardin
parking = stationnement
partner = partenaire
pass = laissez-passer abonnement
passenger rider = passager usager voyageur
passport = passeport
password = passe
patient = patient
pay-stub payslip = talon bulletin
payment = paiement
penalty fine = amende sanction penalite
pension retirement retiree = pension retraite
pet dog = animal chien
pharmacy pharmacist = pharmacie pharmacien
phone telephone = telephone
physician doctor = medecin docteur
plate = plaque
player = joueur
playground = jeux aire
pledge promise = promesse engagement
police = police policier gendarmerie
policy = politique
pool = piscine
poster flyer leaflet = affiche depliant prospectus
power electricity = electricite electrique energie
preference setting = preference parametre
pregnancy maternity = grossesse maternite
prescription = ordonnance
price rate fare tariff = prix tarif
printer = imprimante
printing print = impression
privacy = vie confidentialite
prize = prix lot
process processing = traitement
profile = profil
proof evidence = preuve justificatif
property = propriete bien
provider supplier vendor = fournisseur prestataire
province provincial = province provincial
proxy = procuration
public = public
purchase shopping = achat magasinage
quarter quarterly = trimestre trimestriel
question = question
quote quotation estimate = devis soumission
rain snow storm = pluie neige tempete
reader reading = lecteur lecture
receipt = recu reception
recycling = recyclage
referral = aiguillage orientation
refund = remboursement
registration register enrolment = inscription enregistrement registre
rehearsal = repetition
relative = proche
reminder = rappel
renewal = renouvellement
repair = reparation
report = rapport signalement
request = demande
research = recherche
reserve = reserve
residence resident = residence resident
restaurant = restaurant
resume = cv
retailer store shop = detaillant boutique magasin commerce
retention = conservation
return = retour declaration
review = examen revision
reward loyalty = recompense fidelite
river lake sea = riviere lac mer
road = route
room = salle chambre
roommate = colocataire
safe vault = coffre voute
sale = vente
sample specimen = echantillon specimen
scan scanner = numerisation numeriseur
schedule timetable = horaire calendrier
school = ecole scolaire
scooter = trottinette
screen screening = ecran depistage
search = recherche
season = saison
security safety = securite
senior = aine
sensor detector = capteur detecteur
server = serveur
service = service
session = session seance
sewer sewage = egout
share = part action
shareholder = actionnaire
shelter = refuge
shift = quart
shower = douche
signature = signature
site website = site
skating rink arena = patinage patinoire arena
ski skiing = ski
snapshot = instantane
sin = nas
software app = logiciel application
sound voice audio = son voix vocal sonore
speech = parole
speed = vitesse
sponsor sponsorship = commanditaire commandite
sport = sport
stage phase = etape phase
stamp = timbre
statement = enonce declaration releve
statistics statistical analytics = statistique analyse
storage store = stockage entreposage magasin
stranger foreign foreigner abroad = etranger
street = rue
strike = greve
student pupil = etudiant eleve scolaire
subscription subscriber = abonnement abonne
subsidy = subvention
substitute = suppleant remplacant
summary = resume sommaire
summons subpoena = assignation citation
supervisor = superviseur surveillant
support = soutien
surgery operation = chirurgie operation
survey questionnaire poll = sondage questionnaire enquete
swimming = natation
sworn oath affidavit = serment affidavit
system = systeme
table = table tableau
tablet = tablette
tax = impot taxe fiscal
taxi = taxi
teacher teaching = enseignant enseignement
team = equipe
test = test examen
text = texte texto
theft = vol
third-party = tiers
threat = menace
ticket = billet
tip = signalement pourboire
toll = peage
tool = outil
traffic = circulation trafic
train = train
training = formation
transcript = releve
translation interpreter = traduction interprete
tree forest wood = arbre foret bois
trial pilot = essai pilote
trip travel ride = voyage trajet deplacement
trustee = fiduciaire curateur
tty = ats
tutor tutoring = tuteur tutorat
union local = syndicat syndical section
unit = unite
unsubscribe = desabonnement desabonner
user = utilisateur
van truck vehicle car = vehicule voiture camion
visit visitor = visite visiteur
voicemail voice-mail = vocale messagerie
volunteer = benevole
wallet purse = portefeuille
ward = service
warehouse = entrepot
warning = avertissement
warrant = mandat
warranty = garantie
waste = dechet
water = eau
weather = meteo
website = site
weekday = semaine
weekend saturday sunday = samedi dimanche
weight = poids
window = fenetre
wiretap eavesdropping = ecoute
witness = temoin
women woman man men = femme homme
work working = travail
workshop = atelier
x-ray scan = radiographie radio
year = annee an
zoning = zonage
`;

const tables: Localized<ReadonlyMap<string, readonly number[]>> = localize(tableOf);

function tableOf(language: Language): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, number[]>();
  for (const [number, words] of wordsOfNotions(notions, language).entries()) {
    for (const word of words) {
      const known = table.get(bare(word));
      if (known) known.push(number);
      else table.set(bare(word), [number]);
    }
  }
  return table;
}

/** The words of each notion of a list in one language, in the order of its lines. */
export function wordsOfNotions(lines: string, language: Language): readonly (readonly string[])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [english = '', french = ''] = line.split(' = ');
      return (language === 'en' ? english : french).split(' ');
    });
}

/** A word without the endings of plurals and of the feminine. */
function bare(word: string): string {
  return word
    .replace(/(?<!e)aux$/, 'al')
    .replace(/ies$/, 'y')
    .replace(/(?:es|s|x|e)$/, '');
}

const stemLength = 4;

/**
 * What the words of a text can be recognized by in the other language: their first letters, since English and French share
 * many roots, and the notion that a list knows them by. Words of figures are left out.
 */
export function recognizable(text: string, language: Language): ReadonlySet<string> {
  const signs = new Set<string>();
  for (const [word] of folded(text).matchAll(/[a-z]+(?:-[a-z]+)*/g)) {
    for (const form of new Set([word, word.replaceAll('-', '')]))
      for (const notion of tables[language].get(bare(form)) ?? []) signs.add(`#${notion}`);
    for (const part of word.split('-')) {
      const plain = part.replace(/([a-z])\1/g, '$1');
      if (plain.length > stemLength) signs.add(plain.slice(0, stemLength));
    }
  }
  // Names and abbreviations stand in both.
  for (const [name] of text.matchAll(/(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]+(?![\p{L}])/gu)) signs.add(name);
  return signs;
}
