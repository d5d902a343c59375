import { defineRule } from '../engine/rule.ts';
import { eachUnsupportedMarkup } from '../helpers/each-unsupported-markup.ts';

/** Pages carry no images: a picture from elsewhere tells its host who reads, and one of text shuts readers out. */
export default defineRule({
  id: 'markup/image',
  severity: 'error',
  messages: ['image'],
  check({ library }, report) {
    eachUnsupportedMarkup(library, 'image', (images, subject) => {
      for (const { source, location } of images)
        report({ location, subject, message: 'image', values: { source } });
    });
  },
});
