import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'sections',
  words: { en: 'A heading level skipped', fr: 'Un niveau d’intertitre sauté' },
  changes: {
    'acme/privacy.en.md': replaced('### How', '#### How'),
    'acme/privacy.fr.md': replaced('### Comment', '#### Comment'),
  },
  found: { rule: 'sections/heading-order', file: 'acme/privacy.en.md', at: '#### How' },
});
