import { didYouMean } from '../../content/check-shape.ts';
import { defineRule, type Rule } from '../engine/rule.ts';
import { settingsWithRules, toRuleSetting } from '../engine/rule-settings.ts';

/** A setting under a wrong name, or with a value that its rule cannot take, would have no effect in silence. */
export default defineRule({
  id: 'content/rule-settings',
  severity: 'error',
  suppressible: false,
  messages: [
    'unknown-rule',
    'unknown-rule-near',
    'unsuppressible',
    'no-options',
    'unknown-option',
    'unknown-option-near',
    'wrong-option',
  ],
  check({ library, rules }, report) {
    const known = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
    for (const { organization, settings } of settingsWithRules(library)) {
      for (const [id, entry] of Object.entries(settings.values.rules)) {
        const rule = known.get(id);
        const at = (...path: string[]) => ({
          location: settings.locationOf(['rules', id, ...path]),
          ...(organization === undefined ? {} : { subject: { organization } }),
        });
        if (!rule) {
          const nearest = didYouMean(id, [...known.keys()]);
          if (nearest === undefined) report({ ...at(), message: 'unknown-rule', values: { id } });
          else report({ ...at(), message: 'unknown-rule-near', values: { id, nearest } });
          continue;
        }
        const { level, options } = toRuleSetting(entry);
        if (rule.suppressible === false && level !== undefined)
          report({ ...at(), message: 'unsuppressible', values: { id } });
        const allowed = Object.keys(rule.options?.shape ?? {});
        for (const key of Object.keys(options).filter((name) => !allowed.includes(name))) {
          const nearest = didYouMean(key, allowed);
          if (allowed.length === 0) report({ ...at(key), message: 'no-options', values: { id, key } });
          else if (nearest !== undefined)
            report({ ...at(key), message: 'unknown-option-near', values: { id, key, nearest } });
          else
            report({
              ...at(key),
              message: 'unknown-option',
              values: { id, key, allowed: allowed.join(', ') },
            });
        }
        const checked = rule.options?.partial().loose().safeParse(options);
        // Several entries of one list may be wrong; the editor looks the option up once.
        const wrong = new Set((checked?.error?.issues ?? []).map(({ path: [key] }) => String(key)));
        for (const key of wrong) report({ ...at(key), message: 'wrong-option', values: { id, key } });
      }
    }
  },
});
