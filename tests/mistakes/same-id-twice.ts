import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'sections',
  words: {
    en: 'A section copied, its id not changed',
    fr: 'Une section copiée sans changer son identifiant',
  },
  changes: {
    'acme/privacy.en.md': replaced('## Cookies {#cookies}', '## Cookies {#security}'),
    'acme/privacy.fr.md': replaced('## Témoins {#cookies}', '## Témoins {#security}'),
  },
  found: { rule: 'sections/duplicate-section', file: 'acme/privacy.en.md', at: '## Cookies' },
  also: ['sections/required-section'],
});
