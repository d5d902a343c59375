import type { LawPack, PackId } from '../pack.ts';
import { abPipa } from './ab-pipa.ts';
import { caPipeda } from './ca-pipeda.ts';
import { euGdpr } from './eu-gdpr.ts';
import { onFippa } from './on-fippa.ts';
import { qcP39 } from './qc-p39-1.ts';

/** Every pack, by its id. */
export const packs: Readonly<Record<PackId, LawPack>> = {
  'on-fippa': onFippa,
  'ab-pipa': abPipa,
  'ca-pipeda': caPipeda,
  'qc-p39-1': qcP39,
  'eu-gdpr': euGdpr,
};
