import { contactKinds, givesContactDetails } from '../../contacts/contact-details.ts';
import { allSections, type Section, type Statement } from '../../content/library.ts';
import type { ExceptionSettings } from '../../content/schemas.ts';
import { statementsConcerned } from '../../sections/exceptions.ts';
import { daysAfter } from '../../text/calendar.ts';
import { defineRule } from '../engine/rule.ts';

/** Days before its end date on which an exception starts to be announced. */
const noticeDays = 30;

/** An exception silences an error, so it must be current, needed, and about something that exists. */
export default defineRule({
  id: 'sections/exception',
  severity: 'error',
  messages: [
    'expired',
    'expiring',
    'contradicted',
    'needless-details',
    'no-details-due',
    'no-such-statement',
    'repeated',
    'stated-here',
  ],
  check({ library, today }, report) {
    for (const organization of library.organizations) {
      const { settings } = organization;
      const seen = new Set<string>();
      settings.values.exceptions.forEach((exception, index) => {
        const { section: id, until, statement: stem = '' } = exception;
        const at = (key: string) => ({
          location: settings.locationOf(['exceptions', index, key]),
          subject: { organization: organization.key, section: id, ...(stem ? { statement: stem } : {}) },
        });
        if (until < today) report({ ...at('until'), message: 'expired', values: { id, until } });
        else if (until <= daysAfter(today, noticeDays))
          report({ ...at('until'), severity: 'warning', message: 'expiring', values: { id, until } });

        const identity = `${id} ${exception.missing} ${stem}`;
        if (seen.has(identity)) report({ ...at('section'), message: 'repeated', values: { id } });
        seen.add(identity);

        const concerned = statementsConcerned(organization, exception);
        if (stem && concerned.length === 0)
          report({ ...at('statement'), message: 'no-such-statement', values: { statement: stem } });
        if (exception.missing === 'contact-details' && !contactKinds.includes(id)) {
          const values = { id, kinds: contactKinds.join(', ') };
          report({ ...at('missing'), message: 'no-details-due', values });
          return;
        }
        const stated = concerned.flatMap((statement) => sectionsStated(statement, exception))[0];
        if (stated) {
          const message = exception.missing === 'section' ? 'contradicted' : 'needless-details';
          const values = { id, heading: stated.heading };
          report({
            ...at('section'),
            message,
            values,
            related: [{ message: 'stated-here', values, location: stated.location }],
          });
        }
      });
    }
  },
});

/** Sections that state after all what the exception says is missing. */
function sectionsStated(
  statement: Statement,
  { section: id, missing }: ExceptionSettings,
): readonly Section[] {
  const sections = Object.values(statement.versions).flatMap(({ body }) =>
    allSections(body).filter(({ kinds }) => kinds.includes(id)),
  );
  return missing === 'section' ? sections : sections.filter((one) => givesContactDetails(one, statement));
}
