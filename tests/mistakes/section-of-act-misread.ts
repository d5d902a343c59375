import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'facts',
  words: {
    en: 'Another section of the act cited in French',
    fr: 'Un autre article de la loi cité dans la version française',
  },
  changes: {
    'acme/privacy.fr.md': replaced('article\u00a08', 'article\u00a09'),
  },
  found: { rule: 'parity/statute', file: 'acme/privacy.fr.md', at: 'article\u00a09' },
});
