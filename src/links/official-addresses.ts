import { type Language, type Localized, languages, propertiesOf } from '../languages.ts';

/** Collections of laws and judgments whose English and French addresses differ by fixed words only; both share `{id}`. */
const patterns: readonly Localized<string>[] = [
  { en: 'laws-lois.justice.gc.ca/eng/acts/{id}', fr: 'laws-lois.justice.gc.ca/fra/lois/{id}' },
  { en: 'laws-lois.justice.gc.ca/en/{id}', fr: 'laws-lois.justice.gc.ca/fr/{id}' },
  { en: 'laws-lois.justice.gc.ca/eng/regulations/{id}', fr: 'laws-lois.justice.gc.ca/fra/reglements/{id}' },
  {
    en: 'laws-lois.justice.gc.ca/eng/annualstatutes/{id}',
    fr: 'laws-lois.justice.gc.ca/fra/loisannuelles/{id}',
  },
  { en: 'laws-lois.justice.gc.ca/eng/const/{id}', fr: 'laws-lois.justice.gc.ca/fra/const/{id}' },
  { en: 'ontario.ca/laws/statute/{id}', fr: 'ontario.ca/fr/lois/loi/{id}' },
  { en: 'ontario.ca/laws/statute/{id}', fr: 'ontario.ca/lois/loi/{id}' },
  { en: 'ontario.ca/laws/regulation/{id}', fr: 'ontario.ca/fr/lois/reglement/{id}' },
  { en: 'ontario.ca/laws/regulation/{id}', fr: 'ontario.ca/lois/reglement/{id}' },
  { en: 'legisquebec.gouv.qc.ca/en/document/cs/{id}', fr: 'legisquebec.gouv.qc.ca/fr/document/lc/{id}' },
  { en: 'legisquebec.gouv.qc.ca/en/document/cr/{id}', fr: 'legisquebec.gouv.qc.ca/fr/document/rc/{id}' },
  { en: 'legisquebec.gouv.qc.ca/en/showdoc/cs/{id}', fr: 'legisquebec.gouv.qc.ca/fr/showdoc/lc/{id}' },
  {
    en: 'legisquebec.gouv.qc.ca/en/showversion/cs/{id}',
    fr: 'legisquebec.gouv.qc.ca/fr/showversion/lc/{id}',
  },
  { en: 'laws.gnb.ca/en/document/cs/{id}', fr: 'laws.gnb.ca/fr/document/lc/{id}' },
  { en: 'laws.gnb.ca/en/document/cr/{id}', fr: 'laws.gnb.ca/fr/document/rc/{id}' },
  { en: 'laws.gnb.ca/en/showdoc/cs/{id}', fr: 'laws.gnb.ca/fr/showdoc/lc/{id}' },
  { en: 'laws.gnb.ca/en/showfulldoc/cs/{id}', fr: 'laws.gnb.ca/fr/showfulldoc/lc/{id}' },
  {
    en: 'web2.gov.mb.ca/laws/statutes/ccsm/{id}e.php',
    fr: 'web2.gov.mb.ca/laws/statutes/ccsm/{id}f.php',
  },
  { en: 'eur-lex.europa.eu/legal-content/en/{id}', fr: 'eur-lex.europa.eu/legal-content/fr/{id}' },
  { en: 'eur-lex.europa.eu/eli/reg/{id}/eng', fr: 'eur-lex.europa.eu/eli/reg/{id}/fra' },
  {
    en: 'decisions.scc-csc.ca/scc-csc/scc-csc/en/item/{id}',
    fr: 'decisions.scc-csc.ca/scc-csc/scc-csc/fr/item/{id}',
  },
  { en: 'canlii.org/en/on/laws/stat/{id}', fr: 'canlii.org/fr/on/legis/lois/{id}' },
  { en: 'canlii.org/en/ca/laws/stat/{id}', fr: 'canlii.org/fr/ca/legis/lois/{id}' },
  { en: 'canlii.org/en/qc/laws/stat/{id}', fr: 'canlii.org/fr/qc/legis/lois/{id}' },
  { en: 'canlii.org/en/ab/laws/stat/{id}', fr: 'canlii.org/fr/ab/legis/lois/{id}' },
  { en: 'canlii.org/en/bc/laws/stat/{id}', fr: 'canlii.org/fr/cb/legis/lois/{id}' },
  { en: 'canlii.org/en/nb/laws/stat/{id}', fr: 'canlii.org/fr/nb/legis/lois/{id}' },
  { en: 'canlii.org/en/mb/laws/stat/{id}', fr: 'canlii.org/fr/mb/legis/lois/{id}' },
];

/** Words inside such addresses that differ too. */
const words: readonly Localized<string>[] = [
  { en: 'SOR-', fr: 'DORS-' },
  { en: 'SI-', fr: 'TR-' },
  { en: 'FullText.html', fr: 'TexteComplet.html' },
  { en: 'rso-', fr: 'lro-' },
  { en: 'rsc-', fr: 'lrc-' },
  { en: 'cqlr-', fr: 'rlrq-' },
  { en: 'sc-', fr: 'lc-' },
  { en: 'so-', fr: 'lo-' },
  { en: 'latest', fr: 'derniere' },
];

interface Compiled {
  readonly language: Language;
  readonly index: number;
  readonly head: string;
  readonly tail: string;
}

const compiled: readonly Compiled[] = patterns.flatMap((pattern, index) =>
  languages.map((language) => {
    const [head = '', tail = ''] = pattern[language].split('{id}');
    return { language, index, head, tail };
  }),
);

export interface OfficialAddress {
  readonly language: Language;
  /** What names the document, compared without case. */
  readonly id: string;
  /** The addresses of the same document in the other language, without scheme; the preferred one first. */
  readonly counterparts: readonly string[];
}

/**
 * Reads an address without scheme and `www.` as one of an official collection. Patterns of one language never fit an
 * address of the other.
 */
export function readOfficialAddress(bare: string): OfficialAddress | undefined {
  const address = officialHost(bare);
  const lower = address.toLowerCase();
  let found: { language: Language; id: string; counterparts: string[] } | undefined;
  for (const { language, index, head, tail } of compiled) {
    if (!lower.startsWith(head) || !lower.endsWith(tail) || lower.length <= head.length + tail.length)
      continue;
    const id = address.slice(head.length, address.length - tail.length);
    found ??= { language, id: id.toLowerCase(), counterparts: [] };
    const other = patterns[index]?.[propertiesOf[language].counterpart];
    if (other) found.counterparts.push(other.replace('{id}', translated(id, language)));
  }
  return found;
}

/** The federal laws stand under four hosts, two of them older; all lead to the first. */
export function officialHost(bare: string): string {
  return bare.replace(/^(?:lois-laws|laws|lois)(?=\.justice\.gc\.ca(?:\/|$))/i, 'laws-lois');
}

function translated(id: string, from: Language): string {
  return id
    .split('/')
    .map((segment) => {
      for (const word of words) {
        const own = word[from];
        const other = word[propertiesOf[from].counterpart];
        const isWhole = !own.endsWith('-');
        if (isWhole ? segment === own : segment.startsWith(own)) return other + segment.slice(own.length);
      }
      return segment;
    })
    .join('/');
}
