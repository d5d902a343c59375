const list = (...lines: string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** Abbreviations that readers know better than what they stand for, and codes that stand for themselves; without full stops. */
export const knownAbbreviations = list(
  // Provinces and territories, as in addresses; P.E.I., T.N.-O.
  'AB BC MB NB NL NS NT NU ON PE PEI QC SK YT NWT CB TN IPE ÎPÉ TNL NÉ NE',
  // Points of the compass, and parts of postal addresses
  'NW SE SW NO SO SSE NNE RO STA PO POB RR CP BP STN SUCC RPO GD',
  // Countries and unions of them
  'US USA UK EU EEA EEE UN UE ÉU EU RU ONU UAE OTAN NATO',
  // Hours, time zones and eras
  'AM PM EST EDT CST CDT MST MDT PST PDT AST ADT NST NDT ET PT HNE HAE HNC HAC HNR HAR HNP HAP HNA HAA HNT HAT UTC GMT AD BCE CE',
  // Money
  'CAD CAN USD EUR GBP CDN CA',
  // Files, addresses and things that nobody calls otherwise
  'PDF HTML URL URI CSV XML JSON JPG JPEG PNG GIF DOC DOCX XLS XLSX PPT ZIP TXT HTTP HTTPS FTP WWW RSS USB CD DVD TV GPS SMS MMS PIN NIP ID SIM QR FAQ OK PC',
  'KB MB GB TB MO GO KO HZ DPI RAM IT HR TI RH MS',
  // Services one dials: text telephones
  'TTY TDD ATS TT',
  // Degrees, professions, forms of companies, and honours
  'FRCPC FRCSC CISSP CIPP CIPM PENG FCPA CHRP CHRL CRHA MSW RSW OCT DDS DMD DVM',
  'MD PHD MBA BA MA BSC MSC RN CPA CGA LLB LLM JD QC KC CR CM OC LLP LLC LP LTD INC ULC SENC SENCRL SRL SEC ULC CEO',
  // What a template leaves, and the marks of git, which are findings of their own
  'TODO FIXME TBD TBC TBA HEAD',
  // Common words that are abbreviations by origin only
  'VIP RSVP NB PS DNA ADN HIV VIH AIDS SIDA COVID VISA IQ MRI CT IRM NA ND SVP CV PJ',
  // What Canadians call nothing else: the police, and numbers and accounts of every taxpayer
  'RCMP GRC FBI CIA SIN NAS RRSP REER TFSA CELI PDG',
  // Companies whose name is the abbreviation
  'IBM AWS UPS DHL KPMG SAP HP AOL MSN ADP CGI BMO RBC TD CIBC CBC CTV BCE VIA ESRI IKEA TELUS',
  // Statutes, regulations, reports and courts, as in citations
  'RSO SO RRO OREG RSC SC RSA SA RSBC SBC RSM SM CCSM RSNB SNB RSNL SNL RSNS SNS RSPEI RSS SS RSY SY RSNWT SNWT CQLR SQ SOR SI USC CFR',
  'LRO LO LRC LC LRQ LQ RLRQ LRM LM CPLM LRNB LNB LRS LS LRY LY DORS TR RRQ RRNB GOQ OC OJ JO JOUE OJEU CE',
  'SCC CSC SCR RCS DLR OR FC CF FCA CAF ONCA ONSC OAC BCCA BCSC ABCA ABQB ABKB QCCA QCCS QCCAI CANLII IPC',
);

/** Words that some texts set in capitals to stress them. */
export const stressedWords = list(
  'NOT NO NEVER ALWAYS ONLY MUST MAY CAN ALL ANY EACH BOTH NONE YES NOTE STOP FREE NEW AND OR IF BUT WE YOU DO DOES WILL IS ARE BE PLEASE BEFORE AFTER NOW HERE OPT OUT IN READ SHALL THIS THAT THE FOR WITH YOUR OUR HOW WHY WHO WHAT WHEN OPEN FROM TO DATE NAME EMAIL PHONE FAX MAIL TEL DRAFT FINAL CLOSED DATED SIGNED BASIC TERMS SCOPE USE',
  'PAS NE JAMAIS TOUT TOUS TOUTE AUCUN AUCUNE NON OUI ET OU SI SEUL SEULS SANS AVEC POUR NOUS VOUS DOIT PEUT SONT EST LES DES UNE UN LE LA DU AUX AU QUI QUE NOTEZ IMPORTANT ATTENTION GRATUIT NOUVEAU TÉL TÉLÉC DATE NOM OBJET PORTÉE AVIS',
);
