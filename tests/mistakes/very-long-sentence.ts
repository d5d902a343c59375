import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'language',
  words: { en: 'A sentence of eighty words', fr: 'Une phrase de quatre-vingts mots' },
  changes: {
    'acme/privacy.en.md': replaced(
      'You may also give us',
      'When you join, renew, change your address or leave, and whenever you write to us, call us or visit one of our offices to ask about your membership, about what you bought, or about a meeting that you attended, we may also ask for such other details as we need in order to find your file, to answer you, to send you what you asked for, and to keep the register of members that the law requires us to keep, but never for more than that. You may also give us',
    ),
    'acme/privacy.fr.md': replaced(
      'Vous pouvez aussi nous donner',
      'Lorsque vous adhérez, renouvelez, changez d’adresse ou partez, et chaque fois que vous nous écrivez, nous appelez ou visitez l’un de nos bureaux au sujet de votre adhésion, de vos achats ou d’une réunion à laquelle vous avez participé, nous pouvons aussi vous demander les autres détails dont nous avons besoin pour trouver votre dossier, vous répondre, vous envoyer ce que vous avez demandé et tenir le registre des membres que la loi nous oblige à tenir, mais jamais rien de plus que cela. Vous pouvez aussi nous donner',
    ),
  },
  found: { rule: 'language/long-sentence', file: 'acme/privacy.en.md', at: 'When you join, renew' },
});
