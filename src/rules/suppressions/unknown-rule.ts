import { didYouMean } from '../../content/check-shape.ts';
import { defineRule } from '../engine/rule.ts';
import { suppressionsIn } from '../engine/suppression-comments.ts';

/** A rule under a wrong name suppresses nothing, and nobody would notice. */
export default defineRule({
  id: 'suppressions/unknown-rule',
  severity: 'error',
  suppressible: false,
  messages: ['unknown', 'near', 'unsuppressible'],
  check({ library, rules }, report) {
    const known = new Map(rules.map((rule) => [rule.id as string, rule]));
    for (const { id, location } of suppressionsIn(library).suppressions.flatMap((comment) => comment.rules)) {
      const finding = { location, length: id.length };
      const rule = known.get(id);
      const nearest = rule ? undefined : didYouMean(id, [...known.keys()]);
      if (rule?.suppressible === false) report({ ...finding, message: 'unsuppressible', values: { id } });
      else if (nearest !== undefined) report({ ...finding, message: 'near', values: { id, nearest } });
      else if (!rule) report({ ...finding, message: 'unknown', values: { id } });
    }
  },
});
