import type { Library, Settings } from '../../content/library.ts';
import { ruleLevels } from '../../content/schemas.ts';
import type { Rule } from './rule.ts';

export type RuleLevel = (typeof ruleLevels)[number];

/** What one entry of `rules` in `site.yaml` or `organization.yaml` says: a level, or options with or without one. */
export interface RuleSetting {
  readonly level: RuleLevel | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

type SettingsWithRules = Settings<{
  readonly rules: Readonly<Record<string, RuleLevel | Readonly<Record<string, unknown>>>>;
}>;

/** Every file that may set rules, with the organization it speaks for; the site's own comes first. */
export function settingsWithRules(
  library: Library,
): readonly { readonly organization: string | undefined; readonly settings: SettingsWithRules }[] {
  return [
    ...(library.site ? [{ organization: undefined, settings: library.site }] : []),
    ...library.organizations.map(({ key, settings }) => ({ organization: key, settings })),
  ];
}

/** Reads one entry; the shape of its level was checked when the file was read. */
export function toRuleSetting(entry: RuleLevel | Readonly<Record<string, unknown>>): RuleSetting {
  if (typeof entry === 'string') return { level: entry, options: {} };
  const { level, ...options } = entry;
  return { level: ruleLevels.find((known) => known === level), options };
}

/** What is set of rules: an organization's own words come before those of the site, key by key. */
export class RuleSettings {
  readonly #ofSite: Readonly<Record<string, RuleSetting>>;
  readonly #ofOrganizations: ReadonlyMap<string, Readonly<Record<string, RuleSetting>>>;

  constructor(library: Library) {
    const all = settingsWithRules(library).map(({ organization, settings }) => ({
      organization,
      set: Object.fromEntries(
        Object.entries(settings.values.rules).map(([id, entry]) => [id, toRuleSetting(entry)]),
      ),
    }));
    this.#ofSite = all.find(({ organization }) => organization === undefined)?.set ?? {};
    this.#ofOrganizations = new Map(
      all.flatMap(({ organization, set }) => (organization === undefined ? [] : [[organization, set]])),
    );
  }

  /** The level set for a rule; undefined where nobody set one, or nobody may. */
  levelOf({ id, suppressible }: Rule, organization: string | undefined): RuleLevel | undefined {
    if (suppressible === false) return undefined;
    return this.#ofOrganization(organization)[id]?.level ?? this.#ofSite[id]?.level;
  }

  /** The options of a rule with its defaults filled in; what is set wrongly counts as not set, and is a finding. */
  optionsOf({ id, options }: Rule, organization: string | undefined): Readonly<Record<string, unknown>> {
    if (!options) return {};
    const set = { ...this.#ofSite[id]?.options, ...this.#ofOrganization(organization)[id]?.options };
    const whole = options.safeParse(set);
    return whole.success ? whole.data : options.parse({});
  }

  #ofOrganization(organization: string | undefined): Readonly<Record<string, RuleSetting>> {
    return (organization === undefined ? undefined : this.#ofOrganizations.get(organization)) ?? {};
  }
}
