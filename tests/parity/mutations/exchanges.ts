import type { Family } from '../mutant.ts';
import { alterable, firing, type Sentences, silentFamily } from './wording.ts';

/* Links, mailboxes and addresses that stand in each other’s place, and those that merely stand in another order. */

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

export const exchangeFamilies: readonly Family[] = [
  firing('links-exchanged', 'parity/value-order', 'links', links),
  firing('addresses-exchanged', 'parity/value-order', 'exchanged', addresses),
  silentFamily('links-in-another-order', inAnotherOrder),
];
