import { longestTitle } from '../../content/document-title.ts';
import { defineRule, eachDocument } from '../engine/rule.ts';

/** A title is also what a tab, a bookmark and a search engine show of a page, and they cut what is longer. */
export default defineRule({
  id: 'content/long-title',
  severity: 'warning',
  messages: ['long'],
  check({ library }, report) {
    eachDocument(library, ({ frontMatter }, subject) => {
      const { length } = frontMatter.values.title;
      if (length > longestTitle)
        report({
          location: frontMatter.locationOf(['title']),
          subject,
          message: 'long',
          values: { length, longest: longestTitle },
        });
    });
  },
});
