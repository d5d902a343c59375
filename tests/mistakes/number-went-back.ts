import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'editions',
  words: { en: 'A number of an edition edited by hand', fr: 'Un numéro d’édition modifié à la main' },
  changes: {
    'acme/editions/privacy/2026-11-21.yaml': replaced('edition: 1', 'edition: 2'),
  },
  releasedBefore: true,
  found: { rule: 'editions/altered', file: 'acme/editions/privacy/2026-11-21.yaml' },
});
