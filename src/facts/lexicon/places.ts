import type { Language, Localized } from '../../languages.ts';

/** A place by its own words: what `Intl.DisplayNames` calls otherwise, or does not know. */
export interface PlaceWords {
  /** ISO 3166-1 or 3166-2, `EU`, `EEA` or, for the continent, `150` (UN M49). */
  readonly code: string;
  readonly names: Localized<readonly string[]>;
  /** Patterns that its adjectives and its people begin with, in any language, in small letters without accents. */
  readonly stems: readonly string[];
}

/** Countries by ISO 3166-1 whose names are no other word’s: no Georgia, Jersey, Jordan, Chad or Guinea. */
export const countries: readonly string[] = (
  'AD AE AL AM AR AT AU AZ BA BB BD BE BG BH BM BO BR BS BY CA CH CL CM CN CO CR CU CY CZ DE DK DO DZ EC EE EG ES FI FR ' +
  'GB GH GL GR GT HN HR HT HU ID IE IL IN IQ IR IS IT JM JP KE KP KR KW KZ LI LK LT LV LU MA MD MT MX MY NG NI NL NO NP ' +
  'NZ PE PH PK PL PT PY QA RO RS RU RW SA SE SI SK SN SY TH TN TR TT TW UA US UY VE VN ZA EU'
).split(' ');

/** A line for each: code, English names, French names, stems. */
const lines = `
CA | Canada | Canada | canad
US | United States of America; United States; USA; U.S.A.; U.S.; US; States | États-Unis d'Amérique; États-Unis; É.-U.; ÉU; USA; É.-U. d'Amérique | americ; etats-unien; etatsunien; us
GB | United Kingdom; UK; U.K.; Great Britain; Britain | Royaume-Uni; R.-U.; RU; Grande-Bretagne | british(?! col); (?<!colombie.)britanni(?!co); uk
GB-ENG | England | Angleterre | english law; droit anglais
GB-SCT | Scotland | Écosse | scott?is; ecossais
GB-WLS | Wales | pays de Galles | welsh; gallois
GB-NIR | Northern Ireland | Irlande du Nord | nord-irland
EU | European Union; EU | Union européenne; UE | europe; eu; ue
EEA | European Economic Area; EEA | Espace économique européen; EEE | europe; eea; eee
150 | Europe | Europe | europ; eu; ue; eea; eee
IE | Republic of Ireland | République d'Irlande | irish; irlandai
NL | Netherlands; Holland | Pays-Bas; Hollande | dutch; neerland; holland
CZ | Czech Republic | République tchèque | czech; tchequ
TR | Turkey | Turquie | turk; turc; turqu
HK | Hong Kong | Hong Kong; Hong-Kong | hong
SG | Singapore | Singapour | singap
CH | | | swiss; suisse; helvet
DE | | | german; allem
FR | | | french; franc
ES | | | spanish; espagn
SE | | | swed; sued
DK | | | danish; danois
FI | | | finn; finl
PL | | | polish; polon
GR | | | greek; grec
PT | | | portug
NO | | | norw; norve
MX | | | (?<!new )mexic
NZ | | | new zeal; neo-zeal
ZA | | | south afr; sud-afr
KR | | | korea; coree
KP | | | korea; coree
TH | | | thai
TW | | | taiw
VN | Vietnam; Viet Nam | Viêt Nam; Vietnam; Viêtnam | viet
CA-AB | Alberta | Alberta | alberta
CA-BC | British Columbia; B.C. | Colombie-Britannique; C.-B. | british col; britanno-col; colombie-b; c\\.-b; b\\.c; bc
CA-MB | Manitoba | Manitoba | manitob; man\\.
CA-NB | New Brunswick | Nouveau-Brunswick; N.-B. | new brun; neo-brun; n\\.-b; n\\.b
CA-NL | Newfoundland and Labrador; Newfoundland & Labrador; Newfoundland | Terre-Neuve-et-Labrador; T.-N.-L. | newfoundl; terre-neuv; t\\.-n; nl
CA-NS | Nova Scotia | Nouvelle-Écosse; N.-É. | nova scot; neo-ecoss; n\\.-e; n\\.s\\.
CA-NT | Northwest Territories; N.W.T. | Territoires du Nord-Ouest; T.N.-O.; T. N.-O. | northwest ter; tenois; t\\. ?n\\.-o; nwt
CA-NU | Nunavut | Nunavut | nunav
CA-ON | Ontario | Ontario | ontari; ont\\.; on
CA-PE | Prince Edward Island; P.E.I.; PEI | Île-du-Prince-Édouard; Î.-P.-É. | prince edw; prince-edouard; i\\.-p\\.-e; pei; p\\.e\\.i
CA-QC | Quebec; Québec | Québec | quebec; qc
CA-SK | Saskatchewan | Saskatchewan | saskatch; fransask; sask\\.
CA-YT | Yukon | Yukon | yukon
US-AL | Alabama | Alabama | alabam
US-AK | Alaska | Alaska | alask
US-AZ | Arizona | Arizona | arizon
US-AR | Arkansas | Arkansas | arkans
US-CA | California | Californie | californ
US-CO | Colorado | Colorado | colorad
US-CT | Connecticut | Connecticut | connectic
US-DE | Delaware | Delaware | delaw
US-FL | Florida | Floride | florid
US-HI | Hawaii | Hawaï; Hawaii | hawa
US-ID | Idaho | Idaho | idaho
US-IL | Illinois | Illinois | illinois
US-IN | Indiana | Indiana | indiana
US-IA | Iowa | Iowa | iowa
US-KS | Kansas | Kansas | kansas
US-KY | Kentucky | Kentucky | kentuck
US-LA | Louisiana | Louisiane | louisian
US-ME | Maine | Maine | maine
US-MD | Maryland | Maryland | maryland
US-MA | Massachusetts | Massachusetts | massachus
US-MI | Michigan | Michigan | michig
US-MN | Minnesota | Minnesota | minnesot
US-MS | Mississippi | Mississippi | mississip
US-MO | Missouri | Missouri | missour
US-MT | Montana | Montana | montan
US-NE | Nebraska | Nebraska | nebrask
US-NV | Nevada | Nevada | nevad
US-NH | New Hampshire | New Hampshire | new hamp
US-NJ | New Jersey | New Jersey | new jers
US-NM | New Mexico | Nouveau-Mexique | new mex; nouveau-mex
US-NC | North Carolina | Caroline du Nord | north carol; caroline du n
US-ND | North Dakota | Dakota du Nord | north dak; dakota du n
US-OH | Ohio | Ohio | ohio
US-OK | Oklahoma | Oklahoma | oklah
US-OR | Oregon | Oregon; Orégon | orego
US-PA | Pennsylvania | Pennsylvanie | pennsylv
US-RI | Rhode Island | Rhode Island | rhode
US-SC | South Carolina | Caroline du Sud | south carol; caroline du s
US-SD | South Dakota | Dakota du Sud | south dak; dakota du s
US-TN | Tennessee | Tennessee | tenness
US-TX | Texas | Texas | texa
US-UT | Utah | Utah | utah
US-VT | Vermont | Vermont | vermont
US-VA | Northern Virginia; Virginia | Virginie du Nord; Virginie | (?<!west )virgini(?!e-occ)
US-WV | West Virginia | Virginie-Occidentale | west virg; virginie-occ
US-WI | Wisconsin | Wisconsin | wiscons
US-WY | Wyoming | Wyoming | wyom
`;

const partsOf = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const placeWords: readonly PlaceWords[] = lines
  .trim()
  .split('\n')
  .map((line) => line.split('|'))
  .map(([code = '', en, fr, stems]) => ({
    code: code.trim(),
    names: { en: partsOf(en), fr: partsOf(fr) },
    stems: partsOf(stems),
  }));

/**
 * What stands before a place that something is in, goes to or comes from. “Of” and « de » do only after what leaves no
 * doubt: names are full of them.
 */
export const beforePlace: Readonly<Record<Language, string>> = {
  en: `(?:[Ii]n|[Ww]ithin|[Oo]utside(?: of)?|[Aa]cross|[Tt]hroughout|[Tt]o|[Ff]rom|(?:(?:[Rr]esidents?|citizens|people|territory|provinces?|states?|laws?|courts|inhabitants) of))(?: (?:both|either))?(?: the)?(?: (?:state|province|territory) of)? `,
  fr: `(?:[Ee]n |[Aa]ux? |[Àà] (?:la |l')?|[Dd]ans (?:le |la |les |l')?(?:(?:province|territoire|État) (?:de |du |d'|de la |de l'|des ))?|(?:[Hh]ors|[Àà] l'extérieur|[Àà] l'intérieur|[Ee]n dehors|[Aa]u sein|[Ee]n provenance|[Rr]ésidente?s|[Cc]itoyen(?:ne)?s|territoire|lois?|provinces?) (?:de la |de l'|du |des |de |d'))`,
};
