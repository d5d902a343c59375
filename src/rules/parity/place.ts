import type { PlaceDifference } from '../../parity/compare-places.ts';
import { defineRule, eachComparison, type Report } from '../engine/rule.ts';
import { at, counterpart } from '../helpers/located-words.ts';

type Message = 'different' | 'missing' | 'extra' | 'counterpart' | 'location';

/** An error where one place stands for another; a warning where one is missing, or is a part of the other. */
export default defineRule<Message>({
  id: 'parity/place',
  severity: 'error',
  messages: ['different', 'missing', 'extra', 'counterpart', 'location'],
  check({ library }, report) {
    eachComparison(library, ({ places }, subjectOfPart) => {
      for (const difference of places)
        report({ ...findingOf(difference), subject: subjectOfPart(difference.other) });
    });
  },
});

function findingOf({ original, other, place, found, overlaps }: PlaceDifference): Report<Message> {
  const { heading } = other;
  if (!found)
    return {
      location: other.location,
      severity: 'warning',
      message: 'missing',
      values: { value: place?.text ?? '', heading },
      related: place ? [counterpart(place)] : [],
    };
  if (place)
    return {
      ...at(found),
      ...(overlaps ? { severity: 'warning' as const } : {}),
      message: 'different',
      values: { value: found.text, other: place.text, heading },
      related: [counterpart(place)],
    };
  return {
    ...at(found),
    severity: 'warning',
    message: 'extra',
    values: { value: found.text, heading },
    related: [{ location: original.location, message: 'location', values: { heading: original.heading } }],
  };
}
