import { contactKinds, givesContactDetails } from '../../contacts/contact-details.ts';
import { allSections, textUnder } from '../../content/library.ts';
import { findTelephones } from '../../facts/telephone.ts';
import { exceptionsFor } from '../../sections/exceptions.ts';
import { isUnfinished } from '../../sections/placeholder.ts';
import { defineRule, eachVersion, subjectOf } from '../engine/rule.ts';

/** Digits grouped like a telephone number, whether or not it is one: in threes and fours, unlike a date. */
const likeTelephone =
  /(?<![\p{L}\d-])(?:\+?1[\s.-]?)?\(?\d{3}\)?[\s.-]?\d{3,4}(?:[\s.-]?\d{2,4})?(?![\p{L}\d-])/u;

export default defineRule({
  id: 'sections/reachable-officer',
  severity: 'error',
  messages: ['unreachable', 'invalid-telephone'],
  check({ library }, report) {
    eachVersion(library, (version, statement) => {
      const excepted = new Set(
        exceptionsFor(statement).flatMap(({ section, missing }) =>
          missing === 'contact-details' ? [section] : [],
        ),
      );
      for (const section of allSections(version.body)) {
        const kind = section.kinds.find((candidate) => contactKinds.includes(candidate));
        const text = textUnder(section);
        // An empty section is reported as such, and so is a placeholder; to say that it gives no address would be noise.
        if (
          kind === undefined ||
          excepted.has(kind) ||
          text === '' ||
          givesContactDetails(section, statement) ||
          isUnfinished(text)
        )
          continue;
        // A number that is valid, but a regulator's or that of a fax, needs no correction.
        const number = findTelephones(text).length === 0 ? likeTelephone.exec(text)?.[0] : undefined;
        const finding = { location: section.location, subject: subjectOf(statement, version, section) };
        if (number)
          report({ ...finding, message: 'invalid-telephone', values: { heading: section.heading, number } });
        else report({ ...finding, message: 'unreachable', values: { heading: section.heading, id: kind } });
      }
    });
  },
});
