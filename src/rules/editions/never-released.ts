import { z } from 'zod';
import { targetOf } from '../../history/outdated-sections.ts';
import { defineRule } from '../engine/rule.ts';
import { startOf } from '../helpers/each-archive.ts';

/**
 * A statement needs no editions. Where some of an organization have them, one without was most likely forgotten; a site can
 * ask for them everywhere.
 */
export default defineRule({
  id: 'editions/never-released',
  severity: 'notice',
  messages: ['never'],
  options: z.strictObject({
    required: z
      .boolean()
      .default(false)
      .meta({ descriptionKey: 'schema.options.editions/never-released.required' }),
  }),
  check({ library, optionsFor }, report) {
    for (const { key, statements, archives } of library.organizations) {
      const { required } = optionsFor(key);
      if (!required && archives.size === 0) continue;
      for (const statement of statements) {
        const [version] = Object.values(statement.versions);
        if (archives.has(statement.stem) || !version) continue;
        report({
          message: 'never',
          location: startOf(version.file),
          values: { target: targetOf(statement) },
          subject: { organization: key, statement: statement.stem },
        });
      }
    }
  },
});
