import type { StatementVersion } from '../../content/library.ts';
import type { SectionText } from '../../content/section-text.ts';
import { compareFacts } from '../../parity/compare-facts.ts';
import { type LocatedFact, locatedFacts } from '../../parity/located-facts.ts';
import { defineRule } from '../engine/rule.ts';
import { eachAnswer, sectionLinksOf } from '../helpers/each-answer.ts';

/** A summary says nothing of its own: each number, date or address in it stands in the section that it leads to. */
export default defineRule({
  id: 'summary/unfounded-fact',
  severity: 'error',
  messages: ['absent', 'instead'],
  check({ library }, report) {
    eachAnswer(library, (found) => {
      const { answer, key, version, subject } = found;
      const facts = onceEach(locatedFacts(version, answer.block.passages, answer.block.links));
      if (facts.length === 0) return;
      const texts = sectionLinksOf(library, found).flatMap((link) => link.texts);
      // Without a section there is nothing to hold it against, and other rules say so.
      const [text] = texts;
      if (!text?.section) return;
      const { different, leftOnly } = compareFacts(facts, factsOf(texts, version));
      for (const fact of facts) {
        const instead = different.find(([one]) => one === fact)?.[1];
        if (!instead && !leftOnly.includes(fact)) continue;
        report({
          location: fact.location(),
          length: Math.max(1, fact.end - fact.start),
          subject,
          message: 'absent',
          values: { key, value: fact.text, heading: text.section.heading },
          ...(instead && {
            related: [
              { location: instead.location(), message: 'instead' as const, values: { value: instead.text } },
            ],
          }),
        });
      }
    });
  },
});

function factsOf(texts: readonly SectionText[], version: StatementVersion): readonly LocatedFact[] {
  return texts.flatMap(({ section, withHeading, links }) =>
    locatedFacts(version, withHeading, [...(section?.links ?? []), ...links]),
  );
}

/** What an answer says twice, its section need not. */
function onceEach(facts: readonly LocatedFact[]): readonly LocatedFact[] {
  return [
    ...new Map(facts.toReversed().map((fact) => [`${fact.kind} ${fact.value}`, fact])).values(),
  ].reverse();
}
