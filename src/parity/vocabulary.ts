import { type Language, type Localized, localize } from '../languages.ts';
import { memoizeText } from '../memo.ts';
import { folded } from '../text/fold.ts';
import { notions, wordsOfNotions } from './usual-translations.ts';

/**
 * More of what statements are written with, besides the notions of {@link notions}: verbs, qualities and everyday words. One notion
 * a line, the beginnings of its words in English before the sign, in French after it; of three letters and fewer, whole words.
 */
const everyday = `
email e-mail mail = courriel electronique mail adresse
privacy = vie confident protection renseignement personnel priv
help = aid soutien assist info
notice = avis politique preavis
owner holder = detenteur titulaire proprietaire droit
violat infring breach = enfrein enfreint viol encontre atteint infraction
enough suffic = suffi assez
age old older = ans age vieux aine partir
english = anglais
french = francais
downtime outage = arret interruption panne
uptime operat = fonctionn
multiple several = plusieurs multipl
commit engag undertak = engag
useful helpful = util
basic base = base
common = commun courant
opportun = possib occasion
country countries abroad = pays etranger
convenien = commod pratique
accord pursuant = conformement vertu accord selon fonction
governed = regi
attorney lawyer counsel = avocat juridi
faith = foi
random = aleatoire hasard
penalt = peine sanction penalit
file = depos fichier dossier
error mistake = erreur
item object = objet article element
saved = enregistr
queue = file attente
delivered = livr achemin remis
freedom = liberte acces
labour = travail
office = bureau greffe commissariat
package parcel = paquet colis
space room = espace place
disk drive = disque
directory folder = repertoire dossier
bank financial = banc banqu financ
basis = base fondement titre raison
feedback = avis commentaire retroaction
wall = mur
refuse turn = refus
approv = approuv approbation
about concern regard relat subject = sujet concern propos egard relati egard portant visant
accept = accept
account = compte
accura precis exact = exact precis
add addition = ajout supplementaire outre
advance = avance prealable
advise inform tell told notif warn aware let know = avis inform avert signal prevenu preven dire dit dis indiqu apprend faire savoir connai
affect touch impact influence = touch affect souffr conseque nui incid influ
after afterwards following once since later subsequent then next = apres suite suivant suit une fois ensuite puis lendemain depuis des bout terme ulterieur prochain ensuivr
agree consent = consent accept entend accord desaccord
aim intend purpose goal object order = fin but vise visant afin objet objectif intention
all every each any whole entire always both everyone anyone = tout tous toute chaque ensemble chacun integral entier quiconque n'importe toujours deux tant aucun
allow permit enable authoriz let may can able possib capable = perme permis autoris pouv peut pourr puiss possib habilit mesure capab
already = deja
also too as well furthermore moreover = aussi egalement outre ainsi meme plus
alter chang modif amend adjust = modif chang adapt
amount = montant somme
another other else different = autre differ distinct
appear = figur paraitr appara
area place spot location locat position = lieu endroit zone place secteur situ position localis
arrang = modalit arrang dispos
ask request require demand requirement need necess = demand exig requ requi besoin necess faut falloir sollicit voulu pri doi
assess evaluat apprais = evalu apprec
assist help aid support = aid soutien assist appui contribu
attach append enclos includ = joint joind rattach annex ci-joint pieces jointes compren compris
attempt try effort = tent essa effor
automat = automat
available availab offer provid supply give given gave get obtain receiv got = disponib offer offr fourn donn remet remis obten obtien recev recu recoi procur accueil dispos accord
back = arrier retour revenir revien retourn dos
balance = solde equilibre
basement = sous-sol
because reason why cause grounds = car parce raison motif motiv pourquoi cause puisque etant donne justif
become turn = devien devenu font fait
before prior until advance = avant prealable jusqu d'abord precede anterieur veille
begin start launch commence = debut commenc lanc entam ouvr
behalf = nom compte
behaviour conduct = comportement conduite
believe think feel consider = croy croi pens estim juge consider
belong own owner proprietor = apparten appartien propr titulaire
below under bottom beneath = bas dessous sous ci-dess ci-apres moins
best better improve enhance = mieux meilleur amelior perfectionn
between among = entre parmi
block prevent stop avoid prohibit forbid = bloqu empech prevent preven arret cess evit interdi
blur hide hidden mask = brouill flout masqu cach
bound oblig required duty must shall = tenu oblig doi dev faut
branch = succursale filiale direction
bring brought = apport amen
broadcast = diffus
bus transit transport = autobus transport
business company firm enterprise corporation commercial = entreprise societe commerc affaire compagnie ouvrable
button = bouton
by through via means using use = par moyen biais via aide utilis serv sert
call name known = appel nomm nom
cancel = annul resili
capital = capital
careful care = soin soign prudent attenti
carry out perform do done did make made = effectu exerc exercice fai fas realis accompl execut mene
case instance event circumstance situation = cas circonstance situation lorsque evenement
certain some few several various many number = certain quelques plusieurs divers nombre maint peu
choice choose chosen option opt prefer = choix chois option prefer
circulate = circul
clear plain = clair net simple
click press select = cliqu appuy selection
close shut = ferme fermeture clos
code = code
collect gather = recueil collect cueil
combin merge = combin fusion reun
come came = vien venir venu provien parvien proven reven
compare = compar
comply respect follow abide obey honour = respect conform suiv suit observ
complete = complet remplir remplissez rempli
computer laptop device equipment machine terminal = ordinateur appareil equipement machine portati materiel terminal guichet
condition term = condition modalit terme
confidential secret private = confident secret prive
confirm = confirm accus
contact reach touch = joindre joign communi contact rejoin adressez
contain hold held keep kept retain stor retention = contien conten comport detien deten conserv gard stock entrepos renferm maintien tenir tenu tien possed consign
content = contenu
contest challenge dispute disagree object oppos = contest differend litige desaccord oppos
continu still remain stay = continu demeur rest encore toujours poursui
control = controle maitris contrôl
convenient = convenan commod
cookie = temoin cookie fichier
correct rectif fix mistake error wrong inaccurate = corrig correct rectif erreur erron faute inexact
cost price charge fee free paid pay = cout prix frais tarif gratuit pay facture
country = pays
course class lesson = cours classe lecon formation
cover = couvr vis touch
create creation establish produce develop = cree crea etabli produi elabor develop dress
current present now today = actuel present courant maintenant aujourd
custody = garde
customiz personaliz = personnalis
day daily = jour quotidien veille
damage harm injur prejudice = dommage prejudice endommag nui tort blessure mefait
data information detail fact material = donnee renseignement information detail coordonnee materiel document contenu
deal handle treat process manag administ = trait gere gesti administr occup charge manipul
decid decision determin = decid decision determin
default = defaut
delay = delai retard
deny refus decline reject = refus rejet declin nier
depend = depend selon
describ description explain explanation state = decri expliqu explic precis enonc description indiq
design = conc
detect find found discover spot notice = detect reper trouv decouvr constat decel relev
disclos reveal divulg share sharing communicat transmit transfer send sent pass forward hand = divulg communiqu revel partag transm transf envoi envoy achemin expedi echang remet remis remis fai parven adressez adresser adressee faites confi
document paper = document papier piece
download = telecharg
driv = condui
during while throughout = pendant durant lors cours tandis
earn = gagn rapport touch
easy easily simple = facil simple aise
edit = edit modif
educat = educa enseign scolaire
effect effective force = effet vigueur prend efficac
electronic digital online internet web site page = electron numer ligne internet web site page virtuel
else = autre sinon
employ staff personnel worker agent officer people person individual someone anyone nobody colleague human = employ personnel agent salarie membre personne gens particulier individu effectif fonctionnaire quelqu autrui titulaire responsable
encrypt = chiffr crypt
end finish final expir until = fin termin expir achev echeance dernier
engag = engag interag
ensure make sure safeguard protect secur safe guard = assur veill garanti protec proteg secur surete protég preserv
enter entry input type = entr saisi inscri
entire = entier ensemble total
entitle right = droit
entrust = confi
environment = environnement milieu
eras delet destroy destruct shred remov dispos clear wipe taken take off = efface effac supprim detrui destruc dechiquet retir enlev elimin nettoy retrait ecart
etc = etc
exact = exact
examine look review check verif inspect consult view see seen read watch visit scan = examin consult voir voi vu verif regard lire lis lu revis controle prend connaissance jet analys parcour visit visionn revoi survei surveil
example instance such like = exemple notamment tel comme
except unless only exception solely just alone = sauf moins seul uniquement exclusiv exception hormis que seulement simplement
exercise = exerc
exist = exist
expect = attend prevo prevu
expense = depense
experience = experience
extend extension renew = prolong poste renouv report
fail failure missing lack absence absen = defaut manqu echou echec omet absence absent
fair equitable reasonable = equitable juste raisonnable
fast quick soon prompt = rapid bref prompt sitot
favour = faveur
feature function = fonction
figure number digit = chiffre numero nombre figur
fill in = rempl
film footage camera video = film camera video image bande
final = final definit appel dernier
first initial begin = premier initial abord debut
fit suit appropriate relevant proper = conven appropri pertinent approprie adapt propre voulu
foreign abroad overseas outside external out = etrang exterieur extern hors dehors ailleurs
form format = formulaire forme format
forum = forum
fraud = fraude
from = provenance issu provenant depuis aupres
front reception desk counter = accueil reception comptoir devant avant
full complete total = complet plein total tous entier integral
fund = fonds finan financ
gain = gagn gain
general usual normal typical often mostly = general habitu norm ordinair souvent plupart
good bad = bon bonne mauvais
government ministry department = gouvern ministere public direction service
graduate degree diploma = diplom finissant ancien
grant = octroi accord subvention delivr
group = groupe
grow = croi augment
guarantee = garanti
hand = main
happen occur = produi surven arriv pass advien adv
hard = dur difficil materiel
head principal main primary director chief = direct chef principal siege premier dirigeant tete
hear heard listen = entend ecout
high upper top above = haut elev superieur eleve dessus ci-dessus
history background past = anteced histor passe
host = heberg
hour = heure horaire
however but although though yet despite = mais toutefois cependant bien que pourtant malgre
identif identity = identi designe reconna designa
immediate = immediat aussitot
important = important
include compris contain consist = compren compris inclu contien contenu comport notamment dont
increase = augment hauss
incident = incident evenement
independent = independ
indicat show shown display point = indiqu montr affich presente signal figur
install = install
interest = interet
internal inside within = intern interieur sein dans
issue problem matter question trouble = problem question enjeu difficult sujet
issued = emis deliv
job work task duty = travail emploi poste tache fonction metier
join = joind joign inscri adher devenir
judge court tribunal = juge tribunal cour judiciaire
key lock = cle verrou
kind type sort category = type sorte genre categorie nature
laboratory sample = laborat prelev echantillon
large big great = grand gros important vaste
last latest final recent = dernier derniere recent final
late = tard retard
law act legal statute regulat by-law = loi legal droit reglement juridique legislat
learn study = appren etud savoir
least minimum = moins minim strict
leave left depart quit = quitt laiss part partir sort
length long duration period time term = duree longueur long temps periode moment delai tot longtemps
level = niveau
licence plate = immatriculation plaque permis
like same similar equal alike = meme semblabl pareil egal ident comme similaire analog
likely probable = probabl susceptib
limit restrict = limit restrei
line = ligne
link connect tie match associate = lien li rattach relie associ connect rapproch jumel recoup
list = liste
live reside home dwell = demeur habit resid maison domicile direct menage
local = local
long longer = long plus
look seek search = cherch recherch regard examin
loss lose lost = perte perd
low lower = bas inferieur
main = principal
maintain = maintien maint entretien conserv
mark grade score note = note marque resultat annotation
market advertis promot = publicit market promo commercial
mean method way manner how = moyen methode facon mani comment mode voie sens
meet satisfy fulfil = rempli satisf respect repond rencontr
mention refer cite = mention cite renvoi evoqu refer
mind opinion view = avis opinion esprit
minor child young youth teen kid = mineur enfant jeune ado
moment = moment
month monthly = mois mensuel
more most additional further extra = plus davantage supplementaire autre surcroit majorite plupart
move relocate = demenag depla
name = nom nomm prenom appell
nation federal = nation federal
near close neighbour = proche pres voisin quartier procha
network = reseau
never no not none nothing nobody = jamais pas aucun rien personne non sans nul
new = nouv neuf
nurse pharmac physician doctor specialist = infirm pharmac medecin docteur special clinicien
offence crime criminal violation infring = infraction crime criminel violation atteint viol
office headquarter building premise = bureau siege batiment immeuble local greffe locaux secretariat
old previous former earlier = ancien vieux vieil precedent anterieur
online = ligne
open = ouvr ouvert
operat run exploit function = exploit fonctionn assur activ opera
organi board council committee commission agency body association institution authorit = organis conseil comite commission agence organisme association institution autorit
original = origin initial
others = autre tiers autrui
outcome result finding = resultat issue conclusion suite
outside = exterieur hors dehors
own = propre
parent guardian mother father famil = parent tuteur mere pere famille famil
part section portion component = partie section portion part composante article
participat take part = particip
parties party third = tiers partie tierce
password = passe
per = par
permanent = permanent definitif
persist = persist
picture photo image = photo image
plan = plan planif prevoi prevu regime projet
please = veuill pri svp
post poster display = affich publi poste
practice = pratique
present attend = present assist
press media news = presse medias nouvelle journa
prevent = empech preven evit
product = produit
program course scheme = programme activit cours regime logiciel
progress = progres
project = projet
proof evidence = preuve
public publish release print issue = public publi diffus paru parai imprim emis
pupil student school teacher = eleve etudiant ecole scolaire enseign scolarit
purchas buy bought = achet achat
put place set = mett mis place install pose plac
quarter = trimestre
quality = qualit
question ask = question demand
raise = soulev
reader = lect
ready = pret
real actual = reel vrai effectiv
reason = raison motif
record register log file chart dossier folder = dossier registre consign enregistr journal fichier fiche document archive
refund = rembours
regist enrol sign subscri = inscri enregistr abonn adher
regulator commissioner ombudsman = commissair ombudsman reglement organisme
remember recall = souven memor rappel retenir retien
remind = rappel
replac substitut = remplac
reply answer respon respond = repon repond reponse
report = rapport signal rend compte declar
represent = represent
reside = resid habit population citoyen
resolv settle solve = regl resou resoud
responsib charge liable account = responsab charge rend compte
rest = repos reste
retriev recover = recuper recouvr
return = retour revenir rendre
risk danger threat threaten = risque danger menac expos
road street = rue route chemin
role = role
room washroom = piece salle chambre toilette vestiaire
rule = regle reglement
safe = sur securi coffre
same = meme
sched = horaire calendrier prevu program
school = ecole scolaire
screen = ecran
season spring summer autumn fall winter = saison printemps ete automne hiver estiv
second = second deuxieme
secret = secret
section = article section rubrique
sell sold sale = vend vente vendu
send mail post = envoi envoy poste poster courrier postal
separate apart = distinct separ part
serious grave = grave serieu
serve service = serv sert service
session = session seance
set out = enonc fix
shop store = magasin boutique
short brief = court bref
show = montr
sign = sign
simple = simple
size = taille
software application app program = logiciel application programme appli
someone = quelqu
soon possible = tot possible
source = source
speak talk discuss spoken = parl discut entret
special particular specific = particul special precis specif
spouse partner = conjoint partenaire epou
standard = norme standard
statement declaration declare = declar enonce releve
status state = etat statut
step measure action = mesure etape demarche action
stop = arret cess halte
strict = strict
subject = sujet assujett
submit lodge file apply = soumet soumis soumiss depos present demand
subsidiar = filiale
such = tel
suit = conven
supplier provider vendor contractor = fournisseur prestataire sous-traitant entrepreneur
suspect = soupcon
swear = serment
switch = allum etein commut
system = system
take took taken = pren pris prise
technic technolog = techni technolog
telephone phone cell text = telephon cell texte message appel
temporar = tempora provisoir
test exam = essai examen test epreuve
thing = chose
think = pens
threat = menac
time = temps moment heure fois
together joint = ensemble conjoint commun
tool = outil
town city municip hall = ville municip hotel mairie
track trace follow = suiv suivi trac pist
train = form formation entrain
translat = tradu
travel trip = voyage deplace
treat care cure = soign trait soin
true truth = vrai verit
trust = confian fiduc
turn off disable deactivat = desactiv etein
turn on enable activat switch = activ allum
twice = deux
understand understood = comprend compris comprehen
union = syndic
unit = unite
update upgrade up-to-date = jour actualis maj
use used usage user employ = utilis serv sert emploi usage recour emplo
vaccin immuni = vaccin immuni
valid = valid valable
value = valeur
version edition = version edition
video = video
view = vue consult
visit = visit present rend
voluntar volunteer = benevol volont
wait = attend attent
want wish like would prefer = souhait desir voul vouloir veul veut prefer veux envie aimer
week weekly weekday = semaine hebdo
well = bien
whether if = si
will intend = volont
window = fenetr
withdraw withdrawn = retir retrait revoqu
word = mot
world = monde
write written wrote writing = ecri redig
year annual yearly = annee annuel ans
young = jeune
your = votre vos
monday = lundi
tuesday = mardi
wednesday = mercredi
thursday = jeudi
friday = vendredi
saturday = samedi
sunday = dimanche
january = janvier
february = fevrier
march = mars
april = avril
may = mai
june = juin
july = juillet
august = aout
september = septembre
october = octobre
november = novembre
december = decembre
one once single = un une seul fois
two twice pair both second = deux fois
three third = trois
four fourth = quatre
five fifth = cinq
six = six
seven = sept
eight = huit
nine = neuf
ten = dix
twelve = douze
twenty = vingt
thirty = trente
sixty = soixante
hundred = cent
ip = ip
arena = arena
interest = interet
survey = sondage enquete questionnaire
snow plough plow = neige deneige
leak = fuite
meter = compteur releve
pothole = nid-de-poule
mortgage = hypothe
loan lend lent = pret
cheque = cheque
statement bill = releve compte facture
research scien = recherch scien etude
warrant = mandat
notary = notair
clerk secretary = greff secretair
mental = mental
allerg = allerg
washroom toilet = toilette
door entrance gate = porte entree
pedestrian = pieton
legislat = legisl loi
copyright author = auteur
trademark brand = marque
swim pool = natation piscine nag bain
`;

/** Words that say little by themselves: their absence from the other version means nothing. */
const light: Localized<ReadonlySet<string>> = {
  en: wordSet(
    'a an the and or but nor so yet of to in on at by for from with without as than that this these those it its they them their theirs he she him her his hers we us our ours you your yours i me my who whom whose which what when where how why is are was were be been being am do does did done doing have has had having will would shall should can could may might must not no any some all each every both either neither other others such same own more most less least much many few only just also too very well even still again there here then thus if unless until while because since though although whether per via into onto upon over under out off up down about between among through during before after within along across toward towards against around above below make makes made making take takes taken taking get gets got getting give gives given go goes going come comes let lets put set way ways thing things need needs needed used using like etc one ones once rather instead however therefore otherwise please let able else ever never always often sometimes usually certain particular several various whole new part parts case cases time times order orders longer long itself themselves yourself ourselves himself herself someone somebody anyone anybody everyone everybody nobody nothing something anything everything cannot including include includes included concerned concerning related regarding available available possible applicable respective following based people person individual individuals etc course fact addition example',
  ),
  fr: wordSet(
    'le la les un une des du de d l a au aux en et ou mais ni car donc or que qu qui quoi dont ou ce cet cette ces ceux celui celle celles celui-ci celle-ci ceux-ci celles-ci ci il ils elle elles on nous vous je tu me te se s leur leurs lui son sa ses mon ma mes notre nos votre vos y n ne pas plus jamais aucun aucune rien personne est sont etait etaient etre ete sera seront soit soient fut avoir a ont avons avez ait aient aura auront avait ayant fait faire faites fais font peut peuvent pouvez pouvons pourra pourront pourrait pourraient puisse puissent doit doivent devez devons devra devront faut dans sur sous par pour avec sans vers chez entre parmi pendant durant lors lorsque lorsqu quand avant apres depuis des jusqu selon comme ainsi aussi egalement meme memes tres bien moins tout tous toute toutes chaque certain certaine certains certaines quelque quelques plusieurs autre autres tel telle tels telles si afin alors puis ensuite encore deja toujours souvent parfois ici tant bon bonne notamment cas fois temps partie outre cela ca c j m t nouveau nouvelle seul seule seuls seules quel quelle quels quelles comment pourquoi non oui via lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles soi propre propres possible disponible disponibles egard moyen biais titre lieu suite raison mise mis mettre pris prise prendre rendre prend prennent va vont allez concernant concerne concernent relatif relative relatifs relatives present presente presents presentes suivant suivante suivants suivantes etc effet exemple lesdits ladite ledit',
  ),
};

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** The numbers of notions by the beginnings of their words, and by short words. */
interface Table {
  readonly beginnings: ReadonlyMap<string, readonly number[]>;
  readonly whole: ReadonlyMap<string, readonly number[]>;
}

/** The shortest beginning of a word that tells which word it is. */
const shortest = 4;
const tables: Localized<Table> = localize(tableOf);

function tableOf(language: Language): Table {
  const beginnings = new Map<string, number[]>();
  const whole = new Map<string, number[]>();
  const all = [notions, everyday].flatMap((lines) => wordsOfNotions(lines, language));
  for (const [number, words] of all.entries()) {
    for (const word of words) {
      const table = word.length < shortest ? whole : beginnings;
      const known = table.get(word);
      if (known) known.push(number);
      else table.set(word, [number]);
    }
  }
  return { beginnings, whole };
}

/** A word that says something, and what the other language may have for it. */
export interface ContentWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Signs of it that its translation shares, one of them at least. */
  readonly signs: readonly string[];
  /** Whether its usual translations are known, so that it can be missed. */
  readonly known: boolean;
}

/** The words of a text that say something, in order. */
export function contentWords(text: string, language: Language): readonly ContentWord[] {
  const words: ContentWord[] = [];
  for (const { 0: written, index } of text.matchAll(/[\p{L}\p{M}]+(?:[-\u2011][\p{L}\p{M}]+)*/gu)) {
    const word = folded(written).replace(/\u0153/g, 'oe');
    const signs = signsByWord[language](word);
    words.push({
      word,
      start: index,
      end: index + written.length,
      signs,
      // Names, and what a language is called, are no such words.
      known:
        !light[language].has(word) &&
        !(index > 0 && /^\p{Lu}/u.test(written)) &&
        !/^(?:english|french|anglais|francais)/.test(word) &&
        signs.some((sign) => sign.startsWith('#')),
    });
  }
  return words;
}

export function isLight({ word }: ContentWord, language: Language): boolean {
  return word.length < 3 || light[language].has(word);
}

const signsByWord = localize((language) => memoizeText((word) => readSigns(word, language)));

function readSigns(word: string, language: Language): readonly string[] {
  const { beginnings, whole } = tables[language];
  const signs: string[] = [];
  const add = (found: readonly number[] | undefined): void => {
    for (const notion of found ?? []) signs.push(`#${notion}`);
  };
  for (const part of word.includes('-') ? [word, ...word.split('-')] : [word]) {
    add(whole.get(part));
    if (part.length <= shortest) add(whole.get(part.replace(/[sxe]$/, '')));
    for (let length = shortest; length <= part.length; length += 1)
      add(beginnings.get(part.slice(0, length)));
    // English and French share many roots.
    const plain = part.replace(/([a-z])\1/g, '$1');
    if (plain.length >= 4) signs.push(plain.slice(0, 4));
    else if (part.length >= 2) signs.push(part);
  }
  return signs;
}
