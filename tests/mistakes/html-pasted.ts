import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'pasted',
  words: { en: 'HTML pasted from a website', fr: 'Du HTML copié d’un site Web' },
  changes: {
    'acme/privacy.en.md': replaced('never required', '<strong>never</strong> required'),
    'acme/privacy.fr.md': replaced('jamais exigée', '<strong>jamais</strong> exigée'),
  },
  found: { rule: 'markup/raw-html', file: 'acme/privacy.en.md', at: '<strong>' },
});
