import type { Family } from '../mutant.ts';
import { alterable, firing, type Sentences, silentFamily } from './wording.ts';

/* Links, mailboxes, addresses and values that stand in each other’s place, and those that merely stand in another order. */

const site = 'https://www.kestrelhall.org';

const links = [
  alterable(
    `See the page of the [privacy office](${site}/en/office), or the one for [complaints](${site}/en/complaints).`,
    `Consultez la page du [bureau de la vie privée](${site}/fr/bureau) ou celle des [plaintes](${site}/fr/plaintes).`,
    '/en/office ⇄ /en/complaints',
    '/fr/bureau ⇄ /fr/plaintes',
  ),
  alterable(
    `There is a [form for members](${site}/forms/41) and a [form for visitors](${site}/forms/58).`,
    `Il existe un [formulaire pour les membres](${site}/forms/41) et un [formulaire pour les visiteurs](${site}/forms/58).`,
    '/forms/41 ⇄ /forms/58',
    '/forms/41 ⇄ /forms/58',
  ),
  alterable(
    `Read the [policy on cameras](${site}/rules/cameras.pdf). The [list of suppliers](${site}/rules/suppliers.pdf) is public.`,
    `Lisez la [politique sur les caméras](${site}/rules/cameras.pdf). La [liste des fournisseurs](${site}/rules/suppliers.pdf) est publique.`,
    'cameras.pdf ⇄ suppliers.pdf',
    'cameras.pdf ⇄ suppliers.pdf',
  ),
  alterable(
    `Write to the [library](mailto:books@kestrelhall.org) or the [parking service](mailto:cars@kestrelhall.org).`,
    `Écrivez à la [bibliothèque](mailto:books@kestrelhall.org) ou au [service du stationnement](mailto:cars@kestrelhall.org).`,
    'books@ ⇄ cars@',
    'books@ ⇄ cars@',
  ),
  alterable(
    `[Statistics](${site}/en/statistics) and the [newsletter](${site}/en/newsletter) have pages of their own.`,
    `Les [statistiques](${site}/fr/statistiques) et l’[infolettre](${site}/fr/infolettre) ont leurs propres pages.`,
    '/en/statistics ⇄ /en/newsletter',
    '/fr/statistiques ⇄ /fr/infolettre',
  ),
  alterable(
    `Patients go through [this portal](${site}/portal/7), students through [that one](${site}/portal/9).`,
    `Les patients passent par [ce portail](${site}/portal/7), les étudiants par [celui-là](${site}/portal/9).`,
    '/portal/7 ⇄ /portal/9',
    '/portal/7 ⇄ /portal/9',
  ),
];

const addresses = [
  alterable(
    'For parking, write to parking@kestrelhall.org; for the library, to library@kestrelhall.org.',
    'Pour le stationnement, écrivez à parking@kestrelhall.org; pour la bibliothèque, à library@kestrelhall.org.',
    'parking@ ⇄ library@',
    'parking@ ⇄ library@',
  ),
  alterable(
    'Visitors call 613-555-0127, and suppliers 613-555-0163.',
    'Les visiteurs appellent au 613 555-0127, et les fournisseurs au 613 555-0163.',
    '0127 ⇄ 0163',
    '0127 ⇄ 0163',
  ),
  alterable(
    'The archives are at 412 Alder Street, and the library is at 77 Alder Street.',
    'Les archives sont au 412, rue Alder, et la bibliothèque est au 77, rue Alder.',
    '412 ⇄ 77',
    '412 ⇄ 77',
  ),
  alterable(
    'Complaints go to the office in Ottawa, K1A 0B1; questions go to the archives, K1P 5M7.',
    'Les plaintes vont au bureau d’Ottawa, K1A 0B1; les questions vont aux archives, K1P 5M7.',
    'K1A 0B1 ⇄ K1P 5M7',
    'K1A 0B1 ⇄ K1P 5M7',
  ),
];

const inAnotherOrder: readonly Sentences[] = [
  {
    en: `See the [complaints](${site}/en/complaints) page and the [archives](${site}/en/archives).`,
    fr: `Consultez les [archives](${site}/fr/archives) et la page des [plaintes](${site}/fr/plaintes).`,
  },
  {
    en: `There are pages for [tenants](${site}/t), [visitors](${site}/v) and [members](${site}/m).`,
    fr: `Il y a des pages pour les [locataires](${site}/t), les [membres](${site}/m) et les [visiteurs](${site}/v).`,
  },
  {
    en: `Read our [terms](${site}/terms) and the [privacy notice](${site}/notice).`,
    fr: `Lisez l’[avis de confidentialité](${site}/notice) et nos [conditions](${site}/terms).`,
  },
  {
    en: `Ask [here](${site}/ask) or read [this page](${site}/read).`,
    fr: `Lisez [cette page](${site}/read) ou posez votre question [ici](${site}/ask).`,
  },
  {
    en: `The [settings](${site}/s) let you refuse [cookies](${site}/c).`,
    fr: `Les [témoins](${site}/c) se refusent dans les [paramètres](${site}/s).`,
  },
  {
    en: `[Learn more about cookies](${site}/more), or change the [choices](${site}/choices).`,
    fr: `Modifiez les [choix relatifs aux témoins](${site}/choices), ou [apprenez-en davantage](${site}/more).`,
  },
  {
    en: `Write to the [library](mailto:books@kestrelhall.org) or to [reception](mailto:desk@kestrelhall.org).`,
    fr: `Écrivez à la [réception](mailto:desk@kestrelhall.org) ou à la [bibliothèque](mailto:books@kestrelhall.org).`,
  },
];

/** Two values of a sentence, where few words tell which belongs to what. */
const parallel = [
  alterable(
    'Logs are kept for 46 days and messages for 121 days.',
    'Les journaux sont conservés 46 jours et les messages, 121 jours.',
    '46 ⇄ 121',
    '46 ⇄ 121',
  ),
  alterable(
    'E-mail messages are kept for 46 days, and photographs for 121 days.',
    'Les courriels sont conservés 46 jours, et les photographies, 121 jours.',
    '46 ⇄ 121',
    '46 ⇄ 121',
  ),
  alterable(
    'About 61% of suggestions come from tenants and 17% from neighbours.',
    'Environ 61 % des suggestions viennent des locataires et 17 % des voisins.',
    '61 ⇄ 17',
    '61 ⇄ 17',
  ),
  alterable(
    'We delete draft applications after 33 days and completed ones after 27 months.',
    'Nous supprimons les demandes inachevées après 33 jours et les demandes complètes après 27 mois.',
    '33 days ⇄ 27 months',
    '33 jours ⇄ 27 mois',
  ),
  alterable(
    'Parking images are erased after 16 days, while images from the front desk are erased after 63 days.',
    'Les images du stationnement sont effacées après 16 jours, tandis que celles de l’accueil le sont après 63 jours.',
    '16 ⇄ 63',
    '16 ⇄ 63',
  ),
  alterable(
    'Children under 11 need a parent’s signature; teenagers under 17 need a note.',
    'Les enfants de moins de 11 ans ont besoin de la signature d’un parent; les adolescents de moins de 17 ans, d’un mot.',
    '11 ⇄ 17',
    '11 ⇄ 17',
  ),
  alterable(
    'Unpaid fines are reported after 63 days, unreturned books after 94.',
    'Les amendes impayées sont signalées après 63 jours, les livres non rendus après 94.',
    '63 ⇄ 94',
    '63 ⇄ 94',
  ),
  alterable(
    'It takes 4 days to correct a file and 23 days to close an account.',
    'Il faut 4 jours pour corriger un dossier et 23 jours pour fermer un compte.',
    '4 days ⇄ 23 days',
    '4 jours ⇄ 23 jours',
  ),
  alterable(
    'Videos and tickets are kept for 41 and 133 days, respectively.',
    'Les vidéos et les billets sont conservés respectivement 41 et 133 jours.',
    '41 ⇄ 133',
    '41 ⇄ 133',
  ),
  alterable(
    'Invoices, quotes and contracts are kept for 9, 3 and 16 years respectively.',
    'Les factures, les devis et les contrats sont conservés 9, 3 et 16 ans respectivement.',
    '9 ⇄ 3',
    '9 ⇄ 3',
  ),
  alterable(
    'Your bank details are deleted 34 days after your last gift, and your postal address 26 months after it.',
    'Vos coordonnées bancaires sont supprimées 34 jours après votre dernier don, et votre adresse postale, 26 mois après.',
    '34 days ⇄ 26 months',
    '34 jours ⇄ 26 mois',
  ),
  alterable(
    'Dog licences cost $27, and cat licences $18.',
    'Le permis pour un chien coûte 27 $, et celui pour un chat, 18 $.',
    '27 ⇄ 18',
    '27 ⇄ 18',
  ),
  alterable(
    'After 97 days for trial accounts and 13 months for paid accounts, files are erased.',
    'Après 97 jours pour les comptes d’essai et 13 mois pour les comptes payants, les dossiers sont effacés.',
    '97 days ⇄ 13 months',
    '97 jours ⇄ 13 mois',
  ),
  alterable(
    'The lobby camera holds 71 hours of video; the loading dock camera holds 16 days.',
    'La caméra du hall garde 71 heures de vidéo; celle du quai de chargement garde 16 jours.',
    '71 hours ⇄ 16 days',
    '71 heures ⇄ 16 jours',
  ),
];

/** The same values in another order, with words that all of them share at either end of the sentence. */
const parallelInAnotherOrder: readonly Sentences[] = [
  {
    en: 'Logs are kept for 46 days and messages for 121 days.',
    fr: 'Les messages sont conservés 121 jours et les journaux, 46 jours.',
  },
  {
    en: 'We keep logs for 46 days and messages for 121 days.',
    fr: 'Nous gardons pendant 121 jours les messages et pendant 46 jours les journaux.',
  },
  {
    en: 'Files are closed after 13 months and destroyed after 9 years.',
    fr: 'Les dossiers sont détruits après 9 ans et fermés après 13 mois.',
  },
  {
    en: 'Kiosks are archived after 26 months, and ledgers after 7 years.',
    fr: 'Les grands livres sont archivés après 7 ans, et les bornes après 26 mois.',
  },
  {
    en: 'The service retains swabs for 16 days and slides for 22 years in its building.',
    fr: 'Le service retient 22 ans les lames et 16 jours les écouvillons dans son immeuble.',
  },
  {
    en: 'If you cancel within 16 days, we refund you within 33 days and close the account.',
    fr: 'Nous vous remboursons dans les 33 jours et fermons le compte si vous annulez dans les 16 jours.',
  },
  {
    en: 'You may take them out for 33, 63 or 93 days, depending on their kind.',
    fr: 'Selon leur genre, vous pouvez les emprunter 93, 63 ou 33 jours.',
  },
  {
    en: 'Videos and tickets are kept for 41 and 133 days, respectively.',
    fr: 'Les billets et les vidéos sont conservés respectivement 133 et 41 jours.',
  },
  {
    en: 'A will is kept 11 years after death, or 103 years after birth when death is unknown.',
    fr: 'Un testament est conservé 103 ans après la naissance si le décès est inconnu, sinon 11 ans après le décès.',
  },
  {
    en: 'Staff in 4 branches and 13 depots can see your file.',
    fr: 'Le personnel de 13 dépôts et de 4 succursales peut voir votre dossier.',
  },
  {
    en: 'For the kiosk of the library, 1,580 MHz and 1,037 megabytes are the least that works.',
    fr: 'Pour la borne de la bibliothèque, 1 037 mégaoctets et une fréquence de 1 580 MHz sont le moins qui convienne.',
  },
  {
    en: 'Admission is $13 for adults and $9 for children.',
    fr: 'L’entrée coûte 9 $ pour les enfants et 13 $ pour les adultes.',
  },
  {
    en: 'Every 17 minutes, for 4 days, the server counts visits and errors.',
    fr: 'Pendant 4 jours, le serveur compte les visites et les erreurs toutes les 17 minutes.',
  },
];

export const exchangeFamilies: readonly Family[] = [
  firing('links-exchanged', 'parity/value-order', 'links', links),
  firing('addresses-exchanged', 'parity/value-order', 'exchanged', addresses),
  firing('values-exchanged-between-clauses', 'parity/value-order', 'exchanged', parallel),
  silentFamily('links-in-another-order', inAnotherOrder),
  silentFamily('values-of-clauses-in-another-order', parallelInAnotherOrder),
];
