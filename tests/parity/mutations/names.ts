import type { Family } from '../mutant.ts';
import { headingsAt } from '../mutant.ts';
import { type Couple, coupleFamily } from './couples.ts';

/** Made up, and of no language. */
const names = ['Mailora', 'Brevix', 'Qwistal', 'Tolvanek', 'Zyphero', 'Klarnivo', 'Padlok', 'Vexumi'];

const frames: readonly ((one: string, two: string) => Couple)[] = [
  (one, two) => [`Our letters are sent by ${one}.`, `Nos lettres sont envoyées par ${two}.`],
  (one, two) => [
    `Payments go through ${one}, which keeps no card number.`,
    `Les paiements passent par ${two}, qui ne garde aucun numéro de carte.`,
  ],
  (one, two) => [
    `We count visits with ${one} and with nothing else.`,
    `Nous comptons les visites avec ${two} et rien d’autre.`,
  ],
];

/** The same names, or words that each language has for itself. */
const alike: readonly Couple[] = [
  ['Our letters are sent by Mailora.', 'C’est Mailora qui envoie nos lettres.'],
  ['Letters go out by Mailora. See Mailora’s statement.', 'Mailora envoie les lettres. Voyez son énoncé.'],
  ['Ask the Registrar of Motor Vehicles.', 'Adressez-vous au Registraire.'],
  ['We lend Padloks and chargers.', 'Nous prêtons des chargeurs et un Padlok.'],
  ['You may pay by Interac.', 'Vous pouvez payer par Interac.'],
  ['The hall stands on Anishinaabe land.', 'La salle est en territoire anichinabé.'],
  ['The course is given in Inuktitut.', 'Le cours est donné en inuktitut.'],
  ['The report is called Open Doors.', 'Le rapport s’intitule Portes ouvertes.'],
  ['Apply through MyFile.', 'Faites la demande par MonDossier.'],
  ['We follow the advice of the Commissioner.', 'Nous suivons l’avis de la Commissaire.'],
];

export const nameFamilies: readonly Family[] = [
  coupleFamily(
    'name-changed',
    ({ random }) => {
      const at = random.below(names.length);
      const [one = '', two = ''] = [names[at], names[(at + 3) % names.length]];
      const frame = random.pick(frames);
      return frame ? [frame(one, two)] : [];
    },
    (subject, index) => ({
      rule: 'parity/name',
      message: 'different',
      where: headingsAt(subject.pair, index),
    }),
  ),
  coupleFamily('names-in-other-words', () => alike),
];
