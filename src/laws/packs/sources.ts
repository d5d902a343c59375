import type { Source } from '../pack.ts';

const source = (en: string, fr: string, address?: string): Source => ({
  name: { en, fr },
  ...(address === undefined ? {} : { address }),
});

/** The sources of the packs' rules. What is no official text says so in its name. */
export const sources = {
  ipcPractices8: source(
    'Ontario IPC, IPC Practices no. 8, notice of collection (guidance, rev. 1998, copied elsewhere)',
    'CIPVP de l’Ontario, IPC Practices no\u00a08, avis de collecte (guide, rév. 1998, reproduit ailleurs)',
    'https://fdocuments.us/document/providing-notice-of-collectionipc-2003.html',
  ),
  efcFippa: source(
    'FIPPA Part III, older consolidation (unofficial copy)',
    'LAIPVP, partie III, version ancienne en anglais (copie non officielle)',
    'http://www.efc.ca/pages/law/ontario/F.31.part-3.html',
  ),
  dww: source(
    'DWW, major changes to Ontario’s privacy law (law firm)',
    'DWW, principaux changements à la loi ontarienne (cabinet d’avocats)',
    'https://www.dww.com/articles/major-changes-to-ontario%E2%80%99s-privacy-law-now-effect',
  ),
  lexpert: source(
    'Lexpert, FIPPA changes have taken effect (secondary)',
    'Lexpert, entrée en vigueur des changements à la LAIPVP (source secondaire)',
    'https://www.lexpert.ca/news/technology-law/ontario-freedom-of-information-and-protection-of-privacy-act-changes-have-taken-effect/392932',
  ),
  mccarthy: source(
    'McCarthy Tétrault, changes to Alberta’s private-sector law (law firm)',
    'McCarthy Tétrault, changements à la loi albertaine du secteur privé (cabinet d’avocats)',
    'https://www.mccarthy.ca/en/insights/articles/changes-albertas-private-sector-privacy-legislation-now-force',
  ),
  mondaqAlberta: source(
    'Mondaq, article 100638 on the Alberta amendments (secondary; full address not known)',
    'Mondaq, article 100638 sur les modifications albertaines (source secondaire; adresse complète inconnue)',
  ),
  ohsMagazine: source(
    'Canadian Occupational Safety, Alberta amendments in force (secondary)',
    'Canadian Occupational Safety, entrée en vigueur des modifications albertaines (source secondaire)',
    'https://www.cos-mag.com/safety-leadership-culture/31357-alberta-privacy-legislation-amendments-now-in-force/',
  ),
  serviceAlberta: source(
    'Service Alberta, collection and consent (guidance)',
    'Service Alberta, collecte et consentement (guide)',
    'http://servicealberta.ca/collection-and-consent.cfm',
  ),
  justiceCanada: source(
    'Justice Canada, PIPEDA in French, fra/lois/P-8.6.xml, consolidation of June 2019 (official text)',
    'Justice Canada, LPRPDE en français, fra/lois/P-8.6.xml, codification de juin 2019 (texte officiel)',
    'https://github.com/justicecanada/laws-lois-xml',
  ),
  proteus: source(
    'Proteus, PIPEDA clause 4.8.2 (unofficial copy)',
    'Proteus, LPRPDE, disposition 4.8.2 (copie non officielle en anglais)',
    'https://proteuscyber.com/privacy-database/pipeda-48-2',
  ),
  robic: source(
    'Robic, on Law 25 and section 3.1 (law firm)',
    'Robic, sur la Loi 25 et l’article 3.1 (cabinet d’avocats)',
    'https://www.robic.ca/publications/loi-25-que-faut-il-savoir/',
  ),
  unofficialQuebec: source(
    'P-39.1, said to match the official text of 1 April 2026 (unofficial copy, no address)',
    'P-39.1, dite identique au texte officiel du 1er\u00a0avril 2026 (copie non officielle, sans adresse)',
  ),
  millerThomson: source(
    'Miller Thomson, Quebec guide on confidentiality policies (law firm)',
    'Miller Thomson, guide québécois sur les politiques de confidentialité (cabinet d’avocats)',
    'https://millerthomson.com/fr/perspectives-juridiques/cybersecurite/nouveau-guide-sur-les-politiques-de-confidentialite-au-quebec',
  ),
  gowling: source(
    'Gowling WLG, guide on drafting a privacy policy (law firm)',
    'Gowling WLG, guide de rédaction d’une politique de confidentialité (cabinet d’avocats)',
    'https://gowlingwlg.com/fr-fr/insights-resources/articles/2024/a-guide-on-privacy-policy-drafting',
  ),
  legisQuebec8: source(
    'LégisQuébec, P-39.1 section 8, English (official text)',
    'LégisQuébec, P-39.1, article 8, en anglais (texte officiel)',
    'http://legisquebec.gouv.qc.ca/en/showversion/cs/P-39.1?code=se:8&pointInTime=20190212',
  ),
  gdprHub: source(
    'GDPRhub, article 13 (unofficial copy)',
    'GDPRhub, article 13 (copie non officielle en anglais)',
    'https://gdprhub.eu/index.php?title=Article_13_GDPR',
  ),
  odo24: source(
    'ODO24, article 13 in English (unofficial copy)',
    'ODO24, article 13 en anglais (copie non officielle)',
    'https://odo24.pl/rodo-nawigator-online/rodo/13',
  ),
} as const satisfies Readonly<Record<string, Source>>;
