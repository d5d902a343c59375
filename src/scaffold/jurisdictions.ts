import type { lawPacks } from '../content/schemas.ts';
import type { Localized } from '../languages.ts';

interface Jurisdiction {
  /** As the settings of an organization name it. */
  readonly name: Localized<string>;
  /** The packs of laws to be looked at there. Which of them binds an organization is for its counsel to say. */
  readonly packs: readonly (typeof lawPacks)[number][];
}

function ofCanada(en: string, fr: string, ...packs: Jurisdiction['packs']): Jurisdiction {
  return { name: { en: `${en}, Canada`, fr: `${fr}, Canada` }, packs: [...packs, 'ca-pipeda'] };
}

/** Where an organization may be governed from: by the postal codes of provinces and territories, in lower case. */
export const jurisdictions = {
  'ca-federal': { name: { en: 'Canada', fr: 'Canada' }, packs: ['ca-pipeda'] },
  ab: ofCanada('Alberta', 'Alberta', 'ab-pipa'),
  bc: ofCanada('British Columbia', 'Colombie-Britannique'),
  mb: ofCanada('Manitoba', 'Manitoba'),
  nb: ofCanada('New Brunswick', 'Nouveau-Brunswick'),
  nl: ofCanada('Newfoundland and Labrador', 'Terre-Neuve-et-Labrador'),
  ns: ofCanada('Nova Scotia', 'Nouvelle-Écosse'),
  nt: ofCanada('Northwest Territories', 'Territoires du Nord-Ouest'),
  nu: ofCanada('Nunavut', 'Nunavut'),
  on: ofCanada('Ontario', 'Ontario', 'on-fippa'),
  pe: ofCanada('Prince Edward Island', 'Île-du-Prince-Édouard'),
  qc: ofCanada('Quebec', 'Québec', 'qc-p39-1'),
  sk: ofCanada('Saskatchewan', 'Saskatchewan'),
  yt: ofCanada('Yukon', 'Yukon'),
  eu: { name: { en: 'European Union', fr: 'Union européenne' }, packs: ['eu-gdpr'] },
} as const satisfies Readonly<Record<string, Jurisdiction>>;

export type JurisdictionCode = keyof typeof jurisdictions;

export const jurisdictionCodes = Object.keys(jurisdictions) as readonly JurisdictionCode[];
