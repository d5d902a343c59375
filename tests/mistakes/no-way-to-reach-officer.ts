import { defineMistake } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'sections',
  words: {
    en: 'The privacy officer named, without a way to reach them',
    fr: 'La personne responsable nommée, sans moyen de la joindre',
  },
  changes: {
    'acme/privacy.en.md': (valid) =>
      valid.replace(/(\{#privacy-officer\}\n\n)[\s\S]*$/, '$1Our privacy officer is Jo Martin.\n'),
    'acme/privacy.fr.md': (valid) =>
      valid.replace(/(\{#privacy-officer\}\n\n)[\s\S]*$/, '$1Notre responsable est Jo Martin.\n'),
  },
  found: { rule: 'sections/reachable-officer', file: 'acme/privacy.en.md', at: '## Privacy officer' },
});
