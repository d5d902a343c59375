import type { Localized } from '../src/languages.ts';

/*
 * What the generated statements are made of. Each entry says the same in both languages; `{slot}` names a
 * list of `slots`, or a fact of the organization.
 */

type Words = Localized<string>;

const both = (en: string, fr: string): Words => ({ en, fr });

/** What an organization calls itself: the whole name's first words, and how a sentence refers to it. */
export const bodies = [
  {
    slug: both('union', 'syndicat'),
    name: both('Union of', 'Syndicat'),
    the: both('the union', 'le syndicat'),
    of: both('of the union', 'du syndicat'),
    to: both('to the union', 'au syndicat'),
  },
  {
    slug: both('association', 'association'),
    name: both('Association of', 'Association'),
    the: both('the association', 'l’association'),
    of: both('of the association', 'de l’association'),
    to: both('to the association', 'à l’association'),
  },
  {
    slug: both('council', 'conseil'),
    name: both('Council of', 'Conseil'),
    the: both('the council', 'le conseil'),
    of: both('of the council', 'du conseil'),
    to: both('to the council', 'au conseil'),
  },
  {
    slug: both('alliance', 'alliance'),
    name: both('Alliance of', 'Alliance'),
    the: both('the alliance', 'l’alliance'),
    of: both('of the alliance', 'de l’alliance'),
    to: both('to the alliance', 'à l’alliance'),
  },
  {
    slug: both('order', 'ordre'),
    name: both('Order of', 'Ordre'),
    the: both('the order', 'l’ordre'),
    of: both('of the order', 'de l’ordre'),
    to: both('to the order', 'à l’ordre'),
  },
] as const;

export const fields = [
  { slug: both('nurses', 'infirmieres'), name: both('Nurses', 'des infirmières et infirmiers') },
  { slug: both('teachers', 'enseignants'), name: both('Teachers', 'des enseignantes et enseignants') },
  { slug: both('librarians', 'bibliothecaires'), name: both('Librarians', 'des bibliothécaires') },
  { slug: both('archivists', 'archivistes'), name: both('Archivists', 'des archivistes') },
  { slug: both('paramedics', 'paramedics'), name: both('Paramedics', 'des paramédics') },
  { slug: both('carpenters', 'charpentiers'), name: both('Carpenters', 'des charpentières et charpentiers') },
  { slug: both('translators', 'traducteurs'), name: both('Translators', 'des traductrices et traducteurs') },
  { slug: both('public-servants', 'fonctionnaires'), name: both('Public Servants', 'des fonctionnaires') },
] as const;

export const provinces = [
  {
    slug: both('ontario', 'ontario'),
    name: both('Ontario', 'Ontario'),
    of: both('of Ontario', 'de l’Ontario'),
    city: both('Sudbury ON', 'Sudbury (Ontario)'),
    code: 'P3E',
    area: '705',
  },
  {
    slug: both('alberta', 'alberta'),
    name: both('Alberta', 'Alberta'),
    of: both('of Alberta', 'de l’Alberta'),
    city: both('Edmonton AB', 'Edmonton (Alberta)'),
    code: 'T5S',
    area: '780',
  },
  {
    slug: both('manitoba', 'manitoba'),
    name: both('Manitoba', 'Manitoba'),
    of: both('of Manitoba', 'du Manitoba'),
    city: both('Winnipeg MB', 'Winnipeg (Manitoba)'),
    code: 'R3C',
    area: '204',
  },
  {
    slug: both('quebec', 'quebec'),
    name: both('Quebec', 'Québec'),
    of: both('of Quebec', 'du Québec'),
    city: both('Gatineau QC', 'Gatineau (Québec)'),
    code: 'J8X',
    area: '819',
  },
  {
    slug: both('yukon', 'yukon'),
    name: both('Yukon', 'Yukon'),
    of: both('of Yukon', 'du Yukon'),
    city: both('Whitehorse YT', 'Whitehorse (Yukon)'),
    code: 'Y1A',
    area: '867',
  },
  {
    slug: both('saskatchewan', 'saskatchewan'),
    name: both('Saskatchewan', 'Saskatchewan'),
    of: both('of Saskatchewan', 'de la Saskatchewan'),
    city: both('Regina SK', 'Regina (Saskatchewan)'),
    code: 'S4P',
    area: '306',
  },
  {
    slug: both('new-brunswick', 'nouveau-brunswick'),
    name: both('New Brunswick', 'Nouveau-Brunswick'),
    of: both('of New Brunswick', 'du Nouveau-Brunswick'),
    city: both('Moncton NB', 'Moncton (Nouveau-Brunswick)'),
    code: 'E1C',
    area: '506',
  },
  {
    slug: both('nova-scotia', 'nouvelle-ecosse'),
    name: both('Nova Scotia', 'Nouvelle-Écosse'),
    of: both('of Nova Scotia', 'de la Nouvelle-Écosse'),
    city: both('Halifax NS', 'Halifax (Nouvelle-Écosse)'),
    code: 'B3J',
    area: '902',
  },
] as const;

/** Words to put into a sentence; the same entry is taken in both languages. */
export const slots = {
  data: [
    both('names and postal addresses', 'les noms et les adresses postales'),
    both('e-mails received', 'les courriels reçus'),
    both('membership numbers', 'les numéros de membre'),
    both('job titles and workplaces', 'les titres d’emploi et les lieux de travail'),
    both('payment records', 'les relevés de paiement'),
    both('comments left in a survey', 'les commentaires laissés dans un sondage'),
    both('portraits taken at events', 'les portraits pris lors d’activités'),
    both('records of calls', 'les registres des appels'),
    both('training records', 'les dossiers de formation'),
    both('the names of dependants', 'les noms des personnes à charge'),
  ],
  purpose: [
    both('to answer a request', 'pour répondre à une demande'),
    both('to register someone for a course', 'pour inscrire une personne à un cours'),
    both('to keep the membership list current', 'pour tenir à jour la liste des membres'),
    both('to plan meetings and votes', 'pour planifier les réunions et les votes'),
    both('to meet the duties set by law', 'pour remplir les obligations prévues par la loi'),
    both('to measure how well a service works', 'pour mesurer le bon fonctionnement d’un service'),
    both('to pay a claim', 'pour payer une réclamation'),
    both('to prevent fraud', 'pour prévenir la fraude'),
  ],
  party: [
    both('a service provider', 'un fournisseur de services'),
    both('an employer', 'un employeur'),
    both('a benefits administrator', 'un gestionnaire d’avantages sociaux'),
    both('a court or a tribunal', 'une cour ou un tribunal'),
    both('an auditor', 'un auditeur'),
    both('a mailing house', 'une entreprise de publipostage'),
    both('a professional adviser', 'un conseiller professionnel'),
  ],
  people: [
    both('members', 'les membres'),
    both('visitors', 'les visiteurs'),
    both('employees', 'les employés'),
    both('people who attend an event', 'les participants à une activité'),
    both('applicants', 'les candidats'),
    both('people who write to the office', 'les correspondants du bureau'),
  ],
  where: [
    both('on a server in Canada', 'sur un serveur au Canada'),
    both('in a locked cabinet', 'dans un classeur verrouillé'),
    both('in an encrypted database', 'dans une base de données chiffrée'),
    both('at the head office', 'au siège social'),
    both('in a system with restricted access', 'dans un système à accès restreint'),
  ],
  law: [
    both('*Privacy Act*', '*Loi sur la protection des renseignements personnels*'),
    both('*Access to Information Act*', '*Loi sur l’accès à l’information*'),
    both(
      '*Personal Information Protection and Electronic Documents Act*',
      '*Loi sur la protection des renseignements personnels et les documents électroniques*',
    ),
    both('*Canadian Human Rights Act*', '*Loi canadienne sur les droits de la personne*'),
  ],
  topic: [
    both('guide to records', 'guide sur les dossiers'),
    both('list of forms', 'liste des formulaires'),
    both('page on training', 'page sur la formation'),
    both('page on meetings', 'page sur les réunions'),
    both('list of service providers', 'liste des fournisseurs de services'),
    both('page on claims', 'page sur les réclamations'),
  ],
  file: ['records', 'forms', 'training', 'claims', 'meetings'].map((file) => both(file, file)),
} satisfies Readonly<Record<string, readonly Words[]>>;

/** For any section. `{months}`, `{days}`, `{price}` and `{date}` are facts, drawn anew each time. */
export const sentences: readonly Words[] = [
  both('{the} collects {data} {purpose}.', '{the} recueille {data} {purpose}.'),
  both(
    '{data} are kept for {months} months after the last contact.',
    '{data} sont conservés pendant {months} mois après le dernier échange.',
  ),
  both(
    'Only staff whose work requires it may see {data}.',
    'Seul le personnel dont le travail l’exige peut consulter {data}.',
  ),
  both('{data} are never sold, rented or traded.', '{data} ne sont jamais vendus, loués ni échangés.'),
  both(
    'When {party} needs {data}, {the} first asks why, and gives no more than the answer calls for.',
    'Lorsque {party} a besoin de consulter {data}, {the} demande d’abord pourquoi et ne fournit rien de plus que ce que la réponse justifie.',
  ),
  both('This is done **only** {purpose}.', 'Cela se fait **uniquement** {purpose}.'),
  both(
    '{people} are told so before anything is written down.',
    '{people} en sont avisés avant que quoi que ce soit ne soit noté.',
  ),
  both(
    'A request is answered within {days} days, in the language in which it was made.',
    'Une réponse est donnée à toute demande dans un délai de {days} jours, dans la langue de la demande.',
  ),
  both(
    'Records are stored {where} and copied every night to a second place.',
    'Les dossiers sont conservés {where} et copiés chaque nuit à un second endroit.',
  ),
  both('The {law} sets out what {the} must do.', 'La {law} précise ce que {the} doit faire.'),
  both(
    'Nothing in this section takes away a right that the {law} gives.',
    'Rien dans la présente section ne retire un droit que confère la {law}.',
  ),
  both(
    'A copy on paper costs at most {price}; a copy by e-mail is free.',
    'Une copie papier coûte au plus {price}; une copie par courriel est gratuite.',
  ),
  both(
    'These rules were last reviewed on {date}.',
    'Ces règles ont été révisées pour la dernière fois le {date}.',
  ),
  both(
    'The [{topic}](https://www.{domain}/{file}) gives examples.',
    'La ressource [{topic}](https://www.{domain}/{file}) donne des exemples.',
  ),
  both(
    'Questions about this go to the [privacy officer {of}](#privacy-officer).',
    'Les questions à ce sujet s’adressent à la [personne responsable {of}](#privacy-officer).',
  ),
  both(
    '{people} may refuse, and a refusal has no effect on any other service.',
    '{people} peuvent refuser, et un refus n’a aucun effet sur les autres services.',
  ),
  both(
    'Should a mistake come to light, {the} corrects it and tells everyone who received the earlier version.',
    'Si une erreur est découverte, {the} la corrige et en informe tous ceux qui ont reçu la version antérieure.',
  ),
  both(
    'Every contract with {party} says in writing how {data} are protected.',
    'Chaque contrat avec {party} précise par écrit comment {data} sont protégés.',
  ),
  both(
    '{the} checks this *once a year* and publishes what it found.',
    '{the} fait cette vérification *une fois par année* et publie ses constatations.',
  ),
  both(
    'After {months} months, paper is shredded and files are erased for good.',
    'Après {months} mois, le papier est déchiqueté et les fichiers sont effacés pour de bon.',
  ),
  both(
    'In an emergency, {data} may be given to someone who can help, and the person concerned is told as soon as possible.',
    'En cas d’urgence, {data} peuvent être fournis à une personne en mesure d’aider, et la personne concernée en est avisée dès que possible.',
  ),
  both(
    'Staff receive training on this subject when they start, and again every {months} months.',
    'Le personnel reçoit une formation à ce sujet à son arrivée, puis tous les {months} mois.',
  ),
  both(
    'What {people} write in a form goes to one office and stays there.',
    'Ce que {people} écrivent dans un formulaire est acheminé à un seul bureau et y reste.',
  ),
  both(
    'No decision about a person is made by a machine alone.',
    'Aucune décision concernant une personne n’est prise uniquement par une machine.',
  ),
  both(
    'Where two rules apply, {the} follows the stricter one.',
    'Lorsque deux règles s’appliquent, {the} suit la plus stricte.',
  ),
  both(
    'Anyone who is not satisfied can ask for a second opinion from someone who was not involved.',
    'Quiconque n’est pas satisfait peut demander l’avis d’une autre personne qui n’est pas intervenue dans le dossier.',
  ),
];

/** Sentences that a list completes. */
export const listOpenings: readonly Words[] = [
  both('For {people}, this means the following:', 'Pour {people}, cela signifie ce qui suit\u00a0:'),
  both('{the} keeps a record of these:', '{the} tient un registre de ce qui suit\u00a0:'),
  both('There are a few limits to what {the} does:', 'Il y a quelques limites à ce que fait {the}\u00a0:'),
  both('The steps are these:', 'Les étapes sont les suivantes\u00a0:'),
];

export const listItems: readonly Words[] = [
  both('{data}, when they are needed {purpose}', '{data}, lorsqu’ils sont nécessaires {purpose}'),
  both('the day and the hour of a visit', 'le jour et l’heure d’une visite'),
  both(
    'a note of each change, with the name of the person who made it',
    'une note de chaque modification, avec le nom de la personne qui l’a faite',
  ),
  both('what **{party}** may see, and until when', 'ce que peut consulter **{party}**, et jusqu’à quand'),
  both('a copy of every letter, for {months} months', 'une copie de chaque lettre, pendant {months} mois'),
  both('the [{topic}](https://www.{domain}/{file})', 'la ressource [{topic}](https://www.{domain}/{file})'),
  both('the reason for the request, in a few words', 'le motif de la demande, en quelques mots'),
  both(
    'proof of identity, which is returned within {days} days',
    'une preuve d’identité, qui est retournée dans un délai de {days} jours',
  ),
  both('settings chosen on an earlier visit', 'les préférences choisies lors d’une visite antérieure'),
];

/** Headings of parts of a section; none names a kind of section. */
export const subHeadings: readonly Words[] = [
  both('In everyday practice', 'Au quotidien'),
  both('Some examples', 'Quelques exemples'),
  both('What this means for members', 'Ce que cela signifie pour les membres'),
  both('Where the limits are', 'Quelles sont les limites'),
  both('When there is doubt', 'En cas de doute'),
  both('Special cases', 'Cas particuliers'),
];

/** Said first in a section of the kind, so that its text and its heading agree. */
export const kindOpenings: Readonly<Record<string, Words>> = {
  introduction: both(
    'This statement says how {the} handles personal information on this website and in its offices.',
    'La présente déclaration explique comment {the} traite les renseignements personnels sur ce site Web et dans ses bureaux.',
  ),
  cookies: both(
    'A cookie is a small file that a website leaves on a computer; the site {of} uses {days} of them.',
    'Un témoin ([cookie]{lang=en}) est un petit fichier qu’un site Web laisse dans un ordinateur; le site {of} en utilise {days}.',
  ),
  'external-links': both(
    'Some pages lead to sites that are not the responsibility {of}.',
    'Certaines pages mènent à des sites qui ne relèvent pas {of}.',
  ),
  retention: both(
    'Personal information is kept for {months} months, unless a law asks for longer.',
    'Les renseignements personnels sont conservés pendant {months} mois, à moins qu’une loi n’exige davantage.',
  ),
};

/** The sentence that gives the means of contact. */
export const contactSentence: Words = both(
  'Write to {the} at {street} Main Street, {city} {postalCode}, call {telephone}, or send an e-mail to [{email}](mailto:{email}).',
  'On peut écrire {to} au {street}, rue Main, {city} {postalCode}, composer le {telephone} ou envoyer un courriel à [{email}](mailto:{email}).',
);

export const tableHeads: readonly Words[] = [
  both('Record', 'Dossier'),
  both('Kept for', 'Durée'),
  both('Kept where', 'Endroit'),
];

export const exceptionReasons: readonly Words[] = [
  both('The statement {of} is silent on this subject.', 'La déclaration {of} est muette à ce sujet.'),
  both(
    'This is being written and will be in the next edition.',
    'Ce texte est en cours de rédaction et figurera dans la prochaine édition.',
  ),
];

export const titles: readonly Words[] = [
  both('Privacy statement', 'Déclaration concernant la protection de la vie privée'),
  both('Privacy policy', 'Politique de protection de la vie privée'),
  both('Statement on personal information', 'Déclaration sur les renseignements personnels'),
];

export const description: Words = both(
  'What {the} collects, why, how long it is kept, and whom to ask about it.',
  'Ce que {the} recueille, à quelles fins, pendant combien de temps, et à qui s’adresser.',
);
