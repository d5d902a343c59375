import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'keys',
  words: {
    en: 'A colon in a title without quotation marks',
    fr: 'Un deux-points dans un titre sans guillemets',
  },
  changes: {
    'acme/privacy.en.md': replaced('title: Privacy statement\ndesc', 'title: Privacy: our statement\ndesc'),
  },
  found: { rule: 'content/yaml-syntax', file: 'acme/privacy.en.md', at: 'title:' },
});
