import { added, defineMistake } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'keys',
  words: {
    en: 'A rule turned off under a name that does not exist',
    fr: 'Une règle mise à «\u00a0off\u00a0» sous un nom qui n’existe pas',
  },
  changes: {
    'site.yaml': added('rules:\n  typography/doubled-words: off\n'),
  },
  found: { rule: 'content/rule-settings', file: 'site.yaml', at: 'doubled' },
});
