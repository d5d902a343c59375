import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'structure',
  words: {
    en: 'A sentence moved to another section, in one version',
    fr: 'Une phrase déplacée dans une autre section, dans une seule version',
  },
  changes: {
    'acme/privacy.fr.md': (valid) => {
      const clause = ' Une copie sur papier coûte 5\u00a0$.';
      return replaced('sous clé.', `sous clé.${clause}`)(replaced(clause)(valid) as string);
    },
  },
  found: { rule: 'parity/moved-clause', file: 'acme/privacy.fr.md', at: 'sous clé' },
});
