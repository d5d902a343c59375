import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'pasted',
  words: {
    en: 'An invisible character that turns the text around, pasted from elsewhere',
    fr: 'Un caractère invisible qui retourne le texte, collé d’ailleurs',
  },
  changes: {
    'acme/privacy.en.md': replaced('These periods have applied', '\u202eThese periods have applied'),
  },
  found: { rule: 'content/control-character', file: 'acme/privacy.en.md', at: 'These periods' },
});
