import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'editions',
  words: {
    en: 'A period changed in both languages, and nobody said so',
    fr: 'Un délai changé dans les deux langues, sans que personne ne le dise',
  },
  changes: {
    'acme/privacy.en.md': replaced('after 30 days', 'after 60 days'),
    'acme/privacy.fr.md': replaced('30 jours', '60 jours'),
  },
  releasedBefore: true,
  found: { rule: 'editions/unreleased-change', file: 'acme/privacy.en.md', at: '## How long we keep it' },
});
