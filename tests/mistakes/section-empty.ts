import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'sections',
  words: { en: 'A heading with nothing under it', fr: 'Un intertitre sans rien dessous' },
  changes: {
    'acme/privacy.en.md': replaced('Write to our [privacy officer](#privacy-officer).\n\n'),
    'acme/privacy.fr.md': replaced(
      'Écrivez à notre [responsable de la protection de la vie privée](#privacy-officer).\n\n',
    ),
  },
  found: { rule: 'sections/empty-section', file: 'acme/privacy.en.md', at: '### How' },
});
