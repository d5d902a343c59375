import { answerKinds } from '../../sections/answer-kinds.ts';
import { defineRule } from '../engine/rule.ts';
import { eachAnswer, sectionLinksOf } from '../helpers/each-answer.ts';

/** An answer leads to the section that says it in full. One that is not there is the finding of `links/dead-link`. */
export default defineRule({
  id: 'summary/section-link',
  severity: 'error',
  messages: ['none', 'unfitting'],
  check({ library }, report) {
    eachAnswer(library, (found) => {
      const { answer, key, subject } = found;
      const links = sectionLinksOf(library, found);
      if (links.length === 0)
        report({ location: answer.block.location, subject, message: 'none', values: { key } });
      const fitting: readonly string[] = answerKinds[answer.key];
      for (const { link, texts } of links) {
        const [text] = texts;
        // What a section of one's own making is about, or one whose heading says nothing to us, nobody can tell.
        if (!text?.section || text.kinds.size === 0 || [...text.kinds].some((kind) => fitting.includes(kind)))
          continue;
        report({
          location: link.location,
          subject,
          message: 'unfitting',
          values: { key, heading: text.section.heading, kinds: fitting.join(', ') },
        });
      }
    });
  },
});
