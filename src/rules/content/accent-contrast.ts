import { contrastNeeded, lowestContrast, nearestReadable } from '../../colours/contrast.ts';
import { type Scheme, schemes } from '../../colours/palette.ts';
import { defineRule } from '../engine/rule.ts';

/** An accent is the colour of links: one that stands out too little would leave them unread. */
export default defineRule({
  id: 'content/accent-contrast',
  severity: 'error',
  suppressible: false,
  messages: ['light', 'dark', 'swapped'],
  check({ library }, report) {
    const ofOrganizations = library.organizations.map(({ key: organization, settings }) => ({
      settings,
      subject: { organization },
    }));
    for (const { settings, subject } of [
      ...(library.site ? [{ settings: library.site, subject: {} }] : []),
      ...ofOrganizations,
    ]) {
      const { accent } = settings.values;
      if (!accent) continue;
      const at = (scheme: Scheme) => ({ location: settings.locationOf(['accent', scheme]), subject });
      const reads = (colour: string, scheme: Scheme): boolean =>
        lowestContrast(colour, scheme) >= contrastNeeded;
      const failing = schemes.filter((scheme) => !reads(accent[scheme], scheme));
      if (failing.length === 2 && reads(accent.light, 'dark') && reads(accent.dark, 'light')) {
        report({ ...at('light'), message: 'swapped', values: accent });
        continue;
      }
      for (const scheme of failing) {
        const colour = accent[scheme];
        report({
          ...at(scheme),
          message: scheme,
          values: {
            key: `accent.${scheme}`,
            colour,
            // Rounded down: 6.96 is not yet 7.
            ratio: Math.floor(lowestContrast(colour, scheme) * 10) / 10,
            needed: contrastNeeded,
            nearest: nearestReadable(colour, scheme),
          },
        });
      }
    }
  },
});
