import { didYouMean } from '../../content/check-shape.ts';
import { packs } from '../../laws/packs/registry.ts';
import { defineRule } from '../engine/rule.ts';

const ruleIds = (pack: keyof typeof packs): readonly string[] => packs[pack].rules.map(({ id }) => id);

/** An applicability set for a rule that is not there would silently not be set at all. */
export default defineRule({
  id: 'laws/unknown-rule',
  severity: 'error',
  messages: ['unknown', 'unknown-near', 'other-pack', 'repeated-pack', 'first-entry'],
  check({ library }, report) {
    for (const { key, settings } of library.organizations) {
      const subject = { organization: key };
      const { laws } = settings.values;
      for (const [index, { pack, rules }] of laws.entries()) {
        const first = laws.findIndex((law) => law.pack === pack);
        if (first < index)
          report({
            location: settings.locationOf(['laws', index, 'pack']),
            subject,
            message: 'repeated-pack',
            values: { pack },
            related: [
              {
                message: 'first-entry',
                values: { pack },
                location: settings.locationOf(['laws', first, 'pack']),
              },
            ],
          });
        for (const id of Object.keys(rules)) {
          const known = ruleIds(pack);
          if (known.includes(id)) continue;
          const finding = { location: settings.locationOf(['laws', index, 'rules', id]), subject };
          const owner = Object.values(packs).find((other) => other.rules.some((rule) => rule.id === id));
          const nearest = didYouMean(id, known);
          if (owner) report({ ...finding, message: 'other-pack', values: { id, pack, owner: owner.id } });
          else if (nearest) report({ ...finding, message: 'unknown-near', values: { id, pack, nearest } });
          else report({ ...finding, message: 'unknown', values: { id, pack, known: known.join(', ') } });
        }
      }
    }
  },
});
