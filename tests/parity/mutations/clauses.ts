import { type Family, headingsAt } from '../mutant.ts';
import { type Couple, coupleFamily } from './couples.ts';

/* Sentences that answer each other but for a clause, an item of an enumeration, or a word that says the opposite. */

/** What one of two sentences says besides. */
const withAClauseMore: readonly Couple[] = [
  [
    'Parcels for neighbours are kept at the counter, unless the caretaker has refused them.',
    'Les colis des voisins sont gardés au comptoir.',
  ],
  [
    'The keys hang in the office.',
    'Les clés sont accrochées au bureau, et le personnel de nuit en possède une copie.',
  ],
  [
    'Messages are read in the morning, and the answers are printed for the director.',
    'Les messages sont lus le matin.',
  ],
  ['The camera films the garden.', 'La caméra filme le jardin, sauf pendant les visites des écoles.'],
  [
    'We ask visitors for their name, their address and the reason for their visit.',
    'Nous demandons aux visiteurs leur nom et le motif de leur visite.',
  ],
  [
    'The form asks for a name, a language and a signature.',
    'Le formulaire demande un nom, un numéro de téléphone, une langue et une signature.',
  ],
  [
    'Letters are opened by the secretary, who destroys the envelopes.',
    'Les lettres sont ouvertes par la secrétaire.',
  ],
  [
    'The list is posted in the hall.',
    'La liste est affichée dans le hall, où les journalistes peuvent la photographier.',
  ],
  [
    'The nurse writes down the weight, the age and the allergies of the child.',
    'L’infirmière note le poids et les allergies de l’enfant.',
  ],
  [
    'Lost objects are described in a register, together with the name of the employee.',
    'Les objets perdus sont décrits dans un registre.',
  ],
  [
    'Donors receive a receipt by mail.',
    'Les donateurs reçoivent un reçu par la poste, et leur nom est transmis à nos partenaires.',
  ],
  [
    'The invoice shows the amount, the date and the name of the driver.',
    'La facture indique le montant et la date.',
  ],
];

/** Sentences that say the same, though one takes more words for it, another order, or a clause where the other has a word. */
const withNothingMore: readonly Couple[] = [
  [
    'Unless the caretaker has refused them, parcels are kept at the counter.',
    'Les colis sont gardés au comptoir, à moins que la concierge ou le concierge ne les ait refusés.',
  ],
  [
    'The keys hang in the office; night staff have a copy.',
    'Les clés sont accrochées au bureau, et une copie en est remise au personnel de nuit.',
  ],
  [
    'Visitors give their name, address and reason for coming.',
    'Les visiteuses et visiteurs donnent leur nom, leur adresse et le motif de leur venue.',
  ],
  [
    'We ask volunteers, donors and members for a name.',
    'Nous demandons leur nom aux membres, aux donatrices et donateurs ainsi qu’aux bénévoles.',
  ],
  ['The envelopes are shredded.', 'Les enveloppes, elles, passent à la déchiqueteuse.'],
  [
    'If you wish to complain, write to the director.',
    'Vous souhaitez porter plainte? Écrivez à la direction.',
  ],
  [
    'Staff, who are bound by an agreement, open the letters.',
    'Le personnel, lié par une entente, ouvre les lettres.',
  ],
  [
    'In other words, nobody else sees the file.',
    'Autrement dit, personne d’autre ne voit le dossier, tout simplement.',
  ],
  [
    'The doctor, the nurse and the pharmacist each have a key.',
    'La ou le médecin, l’infirmière ou l’infirmier et la pharmacienne ou le pharmacien ont chacun une clé.',
  ],
  [
    'A lost card is replaced as soon as we hear of it.',
    'Une carte perdue est remplacée, et ce, dès que nous en sommes informés.',
  ],
  ['When the season ends, lockers are emptied.', 'À la fin de la saison, on vide les casiers.'],
  [
    'Please bring a piece of identification.',
    'Nous vous prions d’apporter, le jour venu, une pièce d’identité.',
  ],
];

const opposed: readonly Couple[] = [
  [
    'The faces are blurred before the photograph is printed.',
    'Les visages sont brouillés après l’impression de la photographie.',
  ],
  ['The bulletin is posted after the meeting.', 'Le bulletin est affiché avant la réunion.'],
  ['The archives are open to the public.', 'Les archives appartiennent au domaine privé.'],
  ['These notes are internal.', 'Ces notes sont externes.'],
  ['The microphone is turned off during the hearing.', 'Le micro est allumé pendant l’audience.'],
  ['Notifications are enabled on the tablet.', 'Les notifications sont désactivées sur la tablette.'],
  ['The cabinets are locked at night.', 'Les classeurs sont déverrouillés la nuit.'],
  ['The answers to the survey are anonymous.', 'Les réponses au sondage sont nominatives.'],
  ['The disks are encrypted.', 'Les disques contiennent des fichiers en clair.'],
  ['A copy is free of charge.', 'La copie est payante.'],
  ['The last page bears the signature.', 'La première page porte la signature.'],
  ['The button is at the top of the screen.', 'Le bouton est en bas de l’écran.'],
  ['The sign hangs on the left of the door.', 'L’affiche se trouve à droite de la porte.'],
  ['The code is permanent.', 'Le code est temporaire.'],
  ['Taking part is voluntary.', 'La participation est obligatoire.'],
  ['The names are removed automatically.', 'Les noms sont retirés manuellement.'],
  ['The guide sometimes takes photographs.', 'Le guide prend toujours des photographies.'],
  ['The container stands outside the depot.', 'Le conteneur est à l’intérieur du dépôt.'],
];

/** Sentences that say the same by the opposite word, or that have both. */
const notOpposed: readonly Couple[] = [
  [
    'The photograph is printed only after the faces are blurred.',
    'Les visages sont brouillés avant l’impression de la photographie.',
  ],
  ['No bulletin is posted before the meeting.', 'Le bulletin est affiché après la réunion.'],
  ['The disks are not encrypted.', 'Les disques sont en clair.'],
  ['The microphone is not on.', 'Le micro est éteint.'],
  ['The feature is off until you turn it on.', 'La fonction est désactivée tant que vous ne l’activez pas.'],
  ['The cabinets are never unlocked.', 'Les classeurs restent verrouillés.'],
  ['The sheet above replaces the earlier one.', 'La feuille ci-dessus remplace la précédente.'],
  ['The first page follows the last one of the form.', 'La première page suit la dernière du formulaire.'],
  ['The door on the right leads to the hall.', 'La porte de droite mène au hall.'],
  ['Taking part is not mandatory.', 'La participation est facultative.'],
  ['A copy costs nothing.', 'La copie est gratuite.'],
  ['Filters may not work in all of the rooms.', 'Certaines salles ne permettent pas les filtres.'],
  ['Not all of the employees wear a badge.', 'Certains membres du personnel portent un insigne.'],
  ['The guide does not always take photographs.', 'Le guide prend parfois des photographies.'],
  ['Once the hearing is over, the notes go back.', 'Les notes sont rendues après l’audience.'],
  ['Until the hearing, the notes stay here.', 'Avant l’audience, les notes restent ici.'],
];

export const clauseFamilies: readonly Family[] = [
  coupleFamily(
    'clause-in-one-version',
    () => withAClauseMore,
    (subject, index) => ({
      rule: 'parity/clause',
      where: headingsAt(subject.pair, index),
    }),
  ),
  coupleFamily('clause-in-other-words', () => withNothingMore),
  coupleFamily(
    'opposite',
    () => opposed,
    (subject, index) => ({
      rule: 'parity/opposite',
      message: 'opposite',
      where: headingsAt(subject.pair, index),
    }),
  ),
  coupleFamily('opposite-in-other-words', () => notOpposed),
];
