import { rules } from '../../src/rules/registry.ts';

/** Turns off, in `site.yaml`, every rule that can be: what is still refused, no setting lets through. */
export const rulesOff: Readonly<Record<string, 'off'>> = Object.fromEntries(
  rules.filter(({ suppressible }) => suppressible !== false).map(({ id }) => [id, 'off']),
);
