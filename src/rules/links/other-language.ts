import type { Library, Link } from '../../content/library.ts';
import { counterpartAddress, languageOfAddress } from '../../links/web-addresses.ts';
import { defineRule, type Edit } from '../engine/rule.ts';
import { eachLink } from '../helpers/each-link.ts';

/** A reader who follows a link should land on the other site's pages in the language of this one. */
export default defineRule({
  id: 'links/other-language',
  severity: 'warning',
  fixable: true,
  messages: ['known', 'unknown'],
  check({ library }, report) {
    const pairs = library.site?.values.addressPairs ?? [];
    eachLink(library, (link, target, subject, page) => {
      if (target.kind !== 'web') return;
      const language = languageOfAddress(target.href, pairs);
      // Whoever marks the words of a link as another language knows where it leads.
      if (language === undefined || language === page.language || link.language === language) return;
      const counterpart = counterpartAddress(target.href, page.language, pairs);
      if (counterpart === undefined) {
        report({
          location: link.location,
          subject,
          severity: 'notice',
          message: 'unknown',
          values: { target: link.target, language },
        });
        return;
      }
      report({
        location: link.location,
        subject,
        message: 'known',
        values: { counterpart },
        edits: () => targetEdit(library, link, counterpart),
      });
    });
  },
});

/** Replaces the target where it is written after the words of the link; none where it stands elsewhere, as a reference. */
function targetEdit(library: Library, { location, target }: Link, text: string): readonly Edit[] {
  const lines = library.sources.get(location.file)?.split('\n') ?? [];
  for (let line = location.line; line < location.line + 4; line += 1) {
    const source = lines[line - 1] ?? '';
    const at = source.indexOf(`](${target}`, line === location.line ? location.column - 1 : 0);
    if (at !== -1) return [{ location: { ...location, line, column: at + 3 }, old: target, text }];
    if (source.trim() === '') break;
  }
  return [];
}
