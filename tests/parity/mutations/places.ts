import type { Expected, Family, Subject } from '../mutant.ts';
import { headingsAt } from '../mutant.ts';
import { type Couple, coupleFamily } from './couples.ts';

/** Places with their preposition, English then French. */
const places: readonly Couple[] = [
  ['in the United States', 'aux États-Unis'],
  ['in Germany', 'en Allemagne'],
  ['in Ireland', 'en Irlande'],
  ['in Mexico', 'au Mexique'],
  ['in the United Kingdom', 'au Royaume-Uni'],
  ['in India', 'en Inde'],
  ['in Brazil', 'au Brésil'],
  ['in the Netherlands', 'aux Pays-Bas'],
  ['in Singapore', 'à Singapour'],
  ['in Japan', 'au Japon'],
  ['in British Columbia', 'en Colombie-Britannique'],
  ['in Nova Scotia', 'en Nouvelle-Écosse'],
  ['in Prince Edward Island', 'à l’Île-du-Prince-Édouard'],
  ['in Yukon', 'au Yukon'],
  ['in Manitoba', 'au Manitoba'],
  ['in Virginia', 'en Virginie'],
  ['in Oregon', 'en Oregon'],
  ['in Australia', 'en Australie'],
  ['in the European Union', 'dans l’Union européenne'],
  ['in Switzerland', 'en Suisse'],
  ['in Northern Ireland', 'en Irlande du Nord'],
  ['in New Zealand', 'en Nouvelle-Zélande'],
  ['in the UK', 'au R.-U.'],
  ['in the U.S.', 'aux É.-U.'],
];

const frames: readonly ((en: string, fr: string) => Couple)[] = [
  (en, fr) => [
    `The copies are kept ${en} by our supplier.`,
    `Les copies sont conservées ${fr} par notre fournisseur.`,
  ],
  (en, fr) => [
    `Our supplier has its servers ${en}, under contract.`,
    `Notre fournisseur a ses serveurs ${fr}, en vertu d’un contrat.`,
  ],
  (en, fr) => [`The people who answer work ${en}.`, `Les personnes qui répondent travaillent ${fr}.`],
];

const whereAt = (subject: Subject, index: number): Expected => ({
  rule: 'parity/place',
  where: headingsAt(subject.pair, index),
});

const placeChanged = coupleFamily(
  'place-changed',
  ({ random }) => {
    const at = random.below(places.length);
    const [en = ''] = places[at] ?? [];
    // Two steps on: “the UK” and « R.-U. » are the same as their neighbours in the list of none.
    const [, fr = ''] = places[(at + 1 + random.below(places.length - 3)) % (places.length - 2)] ?? [];
    const frame = random.pick(frames);
    return frame && !isSame(en, fr) ? [frame(en, fr)] : [];
  },
  (subject, index) => ({ ...whereAt(subject, index), message: 'different' }),
);

function isSame(en: string, fr: string): boolean {
  const short: readonly Couple[] = [
    ['in the UK', 'au Royaume-Uni'],
    ['in the U.S.', 'aux États-Unis'],
  ];
  return [...places, ...short].some((couple) => couple[0] === en && couple[1] === fr);
}

const placeMissing = coupleFamily(
  'place-missing-from-list',
  ({ random }) => {
    const [one, two] = [places[random.below(5)], places[5 + random.below(5)]];
    if (!one || !two) return [];
    return [
      [
        `The copies are kept ${one[0]} and ${two[0].replace(/^in /, '')}.`,
        `Les copies sont conservées ${(random.below(2) === 0 ? one : two)[1]}.`,
      ],
      [
        `The copies are kept ${(random.below(2) === 0 ? one : two)[0]}.`,
        `Les copies sont conservées ${one[1]} et ${two[1]}.`,
      ],
    ];
  },
  whereAt,
);

const placeGone = coupleFamily(
  'place-gone',
  ({ random }) => {
    const couple = places[random.below(10)];
    return couple
      ? [
          [
            `The copies are kept ${couple[0]} by our supplier.`,
            'Les copies sont conservées ailleurs par notre fournisseur.',
          ],
          [
            'The copies are kept elsewhere by our supplier.',
            `Les copies sont conservées ${couple[1]} par notre fournisseur.`,
          ],
        ]
      : [];
  },
  whereAt,
);

/** The same places in other words: adjectives, short forms, other orders, names of organizations, pronouns. */
const alikePlaces: readonly Couple[] = [
  ['The servers are in the United States.', 'Les serveurs sont américains.'],
  ['Canadian law applies to it.', 'Le droit en vigueur au Canada s’y applique.'],
  ['It stays in Quebec.', 'L’entreprise est québécoise.'],
  [
    'It goes to the US, Ireland and Germany.',
    'Les pays de destination sont l’Allemagne, l’Irlande et les États-Unis.',
  ],
  ['It may leave the EU/EEA.', 'Elle peut quitter l’UE ou l’EEE.'],
  ['It is kept within the European Economic Area.', 'Tout est conservé dans l’EEE.'],
  [
    'Ask the Office of the Privacy Commissioner of Canada.',
    'Adressez-vous au Commissariat à la protection de la vie privée.',
  ],
  ['We answer to the Law Society of Alberta.', 'Nous relevons du barreau.'],
  ['A letter from Canada Post is enough.', 'Une lettre de Postes Canada suffit.'],
  ['We are funded by the Government of Prince Edward Island.', 'Le gouvernement provincial nous finance.'],
  ['The backup is in the United Kingdom.', 'La copie de secours est au Royaume-Uni.'],
  ['The backup is in the UK.', 'La copie de secours est en territoire britannique.'],
  ['The call centre is in New Mexico.', 'Le centre d’appels est au Nouveau-Mexique.'],
  ['The call centre is in Northern Ireland.', 'Le centre d’appels est en Irlande du Nord.'],
  ['Volunteers work across Canada.', 'Des bénévoles travaillent partout au pays.'],
  [
    'Everyone in Newfoundland and Labrador may ask.',
    'Toute la population de Terre-Neuve-et-Labrador peut le demander.',
  ],
  [
    'The bus stops in Georgia Street and in Jersey Hall.',
    'L’autobus s’arrête rue Georgia et à la salle Jersey.',
  ],
  ['Chad and Jordan from the front desk will help.', 'L’équipe de l’accueil vous aidera.'],
  ['Tell us if you live in Turkey.', 'Dites-le-nous si vous vivez en Turquie.'],
  ['Tell us if you live in Côte d’Ivoire.', 'Dites-le-nous si vous vivez en Côte d’Ivoire.'],
  [
    'It is kept in Japan, and may be read from there.',
    'Il est conservé au Japon, et peut être consulté depuis ce pays.',
  ],
  ['The fee is in United States dollars.', 'Les frais sont en dollars américains.'],
  [
    'The office in Victoria, British Columbia, is closed.',
    'Le bureau de Victoria (Colombie-Britannique) est fermé.',
  ],
  ['Written in French and English.', 'Rédigé en français et en anglais.'],
];

const placesAlike = coupleFamily('places-in-other-words', () => alikePlaces);

const lengths: readonly Couple[] = [
  ['The camera sees as far as 23 metres.', 'La caméra voit jusqu’à 23 mètres.'],
  ['The camera sees as far as 23 m.', 'La caméra voit jusqu’à 23 m.'],
  ['The chip can be read within 17 cm.', 'La puce se lit à moins de 17 centimètres.'],
  ['We round the place to 3.5 km.', 'Nous arrondissons la position à 3,5 km.'],
  ['A 37-kilometre radius is shown.', 'Un rayon de 37 kilomètres est affiché.'],
  ['The map shows forty kilometres around you.', 'La carte montre quarante kilomètres autour de vous.'],
  ['Stand 16 feet from the door.', 'Tenez-vous à 16 pieds de la porte.'],
  ['The card is 18 mm high.', 'La carte a 18 millimètres de haut.'],
  ['The screen has 32 inches.', 'L’écran a 32 pouces.'],
];

/** Another number, or another unit. */
const couplesOfOtherLength: readonly Couple[] = [
  ...lengths.map(
    ([en, fr]): Couple => [
      en,
      fr.replace(/\d+|quarante/, (digits) =>
        digits === 'quarante' ? 'soixante' : String(Number(digits) + 27),
      ),
    ],
  ),
  ['The camera sees as far as 23 metres.', 'La caméra voit jusqu’à 23 kilomètres.'],
  ['The chip can be read within 17 cm.', 'La puce se lit à moins de 17 mm.'],
  ['We round the place to 3.5 km.', 'Nous arrondissons la position à 3,5 m.'],
  ['Stand 16 feet from the door.', 'Tenez-vous à 16 mètres de la porte.'],
  ['It is accurate to 5 miles.', 'La précision est de 5 km.'],
  ['The screen has 32 inches.', 'L’écran a 32 cm.'],
  ['Stand 20 feet from the door.', 'Tenez-vous à 21 pieds de la porte.'],
];

export const lengthFamilies: readonly Family[] = [
  coupleFamily(
    'length-changed',
    () => couplesOfOtherLength,
    (subject, index) => ({
      rule: 'parity/length',
      message: 'different',
      where: headingsAt(subject.pair, index),
    }),
  ),
];

export const placeFamilies: readonly Family[] = [
  placeChanged,
  placeMissing,
  placeGone,
  placesAlike,
  coupleFamily('length-written-otherwise', () => [
    ...lengths,
    ['Stand six feet apart.', 'Tenez-vous à deux mètres l’un de l’autre.'],
    ['It is accurate to 5 miles.', 'La précision est de 8 km.'],
    ['It covers 1 km.', 'La portée est de 1 000 m.'],
    ['The hall has 40 square metres.', 'La salle fait 40 mètres carrés.'],
    ['The bus does 50 km/h.', 'L’autobus roule à 50 km/h.'],
  ]),
];
