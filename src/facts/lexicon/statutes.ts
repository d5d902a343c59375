import type { Localized } from '../../languages.ts';

/** A statute that a privacy statement may name. One title shared by several provinces is one entry. */
export interface Statute {
  readonly id: string;
  /** Titles in each language, first the one to use; without the year that some provinces put in them. */
  readonly titles: Localized<readonly string[]>;
  /** Short forms used as words of their own; they are told apart by case. */
  readonly abbreviations?: Localized<readonly string[]>;
  /** The year in its title, which many texts leave out. */
  readonly year?: number;
  /** Where it is published, in English form; the French form follows from it. */
  readonly citation?: string;
  /** The part of an official address that names it: laws-lois.justice.gc.ca, ontario.ca, legisquebec.gouv.qc.ca. */
  readonly code?: string;
}

/**
 * Canadian statutes on privacy, access, labour, health and rights, and a few foreign ones that policies cite.
 *
 * Titles are those of Justice Canada, e-Laws, LégisQuébec and the other official collections. Where a province publishes
 * in English only, the French title is the one that French texts use for it, and the English title stands beside it.
 */
export const statutes: readonly Statute[] = [
  {
    id: 'privacy-act',
    titles: { en: ['Privacy Act'], fr: ['Loi sur la protection des renseignements personnels'] },
    abbreviations: { en: [], fr: ['LPRP'] },
    citation: 'R.S.C. 1985, c. P-21',
    code: 'p-21',
  },
  {
    id: 'access-to-information-act',
    titles: { en: ['Access to Information Act'], fr: ['Loi sur l’accès à l’information'] },
    abbreviations: { en: ['ATIA'], fr: ['LAI'] },
    citation: 'R.S.C. 1985, c. A-1',
    code: 'a-1',
  },
  {
    id: 'pipeda',
    titles: {
      en: ['Personal Information Protection and Electronic Documents Act'],
      fr: ['Loi sur la protection des renseignements personnels et les documents électroniques'],
    },
    abbreviations: { en: ['PIPEDA'], fr: ['LPRPDE', 'LPRPDÉ'] },
    citation: 'S.C. 2000, c. 5',
    code: 'p-8.6',
  },
  {
    id: 'fippa',
    titles: {
      en: ['Freedom of Information and Protection of Privacy Act'],
      fr: ['Loi sur l’accès à l’information et la protection de la vie privée'],
    },
    abbreviations: { en: ['FIPPA', 'FOIPPA'], fr: ['LAIPVP'] },
    citation: 'R.S.O. 1990, c. F.31',
    code: '90f31',
  },
  {
    id: 'mfippa',
    titles: {
      en: ['Municipal Freedom of Information and Protection of Privacy Act'],
      fr: ['Loi sur l’accès à l’information municipale et la protection de la vie privée'],
    },
    abbreviations: { en: ['MFIPPA'], fr: ['LAIMPVP'] },
    citation: 'R.S.O. 1990, c. M.56',
    code: '90m56',
  },
  {
    id: 'phipa',
    year: 2004,
    titles: {
      en: ['Personal Health Information Protection Act'],
      fr: [
        'Loi sur la protection des renseignements personnels sur la santé',
        'Loi sur la protection des renseignements personnels en matière de santé',
      ],
    },
    abbreviations: { en: ['PHIPA'], fr: ['LPRPS'] },
    citation: 'S.O. 2004, c. 3, Sched. A',
    code: '04p03',
  },
  {
    id: 'pipa',
    titles: {
      en: ['Personal Information Protection Act'],
      fr: [
        'Loi sur la protection des renseignements personnels',
        'Loi sur la protection de l’information personnelle',
        'Loi sur la protection des informations personnelles',
      ],
    },
    abbreviations: { en: ['PIPA'], fr: [] },
    citation: 'S.A. 2003, c. P-6.5',
  },
  {
    id: 'foip',
    titles: {
      en: ['Freedom of Information and Privacy Protection Act'],
      fr: ['Loi sur l’accès à l’information et la protection de la vie privée'],
    },
    abbreviations: { en: ['FOIP', 'FOIPOP', 'ATIPPA', 'LAFOIP'], fr: [] },
    citation: 'R.S.A. 2000, c. F-25',
  },
  {
    id: 'popa',
    titles: {
      en: ['Protection of Privacy Act'],
      fr: ['Loi sur la protection de la vie privée', 'Loi sur la protection des renseignements personnels'],
    },
    abbreviations: { en: ['POPA'], fr: [] },
  },
  {
    id: 'atippa',
    titles: {
      en: ['Access to Information and Protection of Privacy Act'],
      fr: [
        'Loi sur l’accès à l’information et la protection de la vie privée',
        'Loi sur l’accès à l’information et la protection des renseignements personnels',
      ],
    },
  },
  {
    id: 'health-information-act',
    titles: {
      en: ['Health Information Act'],
      fr: ['Loi sur les renseignements sur la santé', 'Loi sur les renseignements médicaux'],
    },
    abbreviations: { en: ['HIA'], fr: [] },
    citation: 'R.S.A. 2000, c. H-5',
  },
  {
    id: 'phia',
    titles: {
      en: ['Personal Health Information Act'],
      fr: [
        'Loi sur les renseignements médicaux personnels',
        'Loi sur les renseignements personnels sur la santé',
      ],
    },
    abbreviations: { en: ['PHIA'], fr: ['LRMP'] },
  },
  {
    id: 'hipa',
    titles: {
      en: ['Health Information Protection Act'],
      fr: ['Loi sur la protection des renseignements sur la santé'],
    },
    abbreviations: { en: ['HIPA'], fr: [] },
  },
  {
    id: 'phipaa',
    titles: {
      en: ['Personal Health Information Privacy and Access Act'],
      fr: ['Loi sur l’accès et la protection en matière de renseignements personnels sur la santé'],
    },
    abbreviations: { en: ['PHIPAA'], fr: ['LAPRPS', 'LAPMRPS'] },
  },
  {
    id: 'rtippa',
    titles: {
      en: ['Right to Information and Protection of Privacy Act'],
      fr: ['Loi sur le droit à l’information et la protection de la vie privée'],
    },
    abbreviations: { en: ['RTIPPA'], fr: ['LDIPVP'] },
  },
  {
    id: 'quebec-private-sector',
    titles: {
      en: [
        'Act respecting the protection of personal information in the private sector',
        'Quebec Private Sector Act',
      ],
      fr: ['Loi sur la protection des renseignements personnels dans le secteur privé'],
    },
    abbreviations: { en: [], fr: ['LPRPSP'] },
    citation: 'CQLR c. P-39.1',
    code: 'p-39.1',
  },
  {
    id: 'quebec-access',
    titles: {
      en: [
        'Act respecting Access to documents held by public bodies and the Protection of personal information',
        'Act respecting access to documents held by public bodies',
        'Act respecting Access',
        'Access Act',
      ],
      fr: [
        'Loi sur l’accès aux documents des organismes publics et sur la protection des renseignements personnels',
        'Loi sur l’accès aux documents des organismes publics',
        'Loi sur l’accès',
      ],
    },
    citation: 'CQLR c. A-2.1',
    code: 'a-2.1',
  },
  {
    id: 'law-25',
    titles: {
      en: ['Act to modernize legislative provisions as regards the protection of personal information'],
      fr: [
        'Loi modernisant des dispositions législatives en matière de protection des renseignements personnels',
      ],
    },
    citation: 'S.Q. 2021, c. 25',
  },
  {
    id: 'quebec-it-framework',
    titles: {
      en: ['Act to establish a legal framework for information technology'],
      fr: ['Loi concernant le cadre juridique des technologies de l’information'],
    },
    abbreviations: { en: [], fr: ['LCCJTI'] },
    citation: 'CQLR c. C-1.1',
    code: 'c-1.1',
  },
  {
    id: 'quebec-health-information',
    titles: {
      en: ['Act respecting health and social services information'],
      fr: ['Loi sur les renseignements de santé et de services sociaux'],
    },
    abbreviations: { en: [], fr: ['LRSSS'] },
    citation: 'CQLR c. R-22.1',
    code: 'r-22.1',
  },
  {
    id: 'quebec-charter',
    titles: {
      en: ['Charter of Human Rights and Freedoms', 'Quebec Charter of Human Rights and Freedoms'],
      fr: [
        'Charte des droits et libertés de la personne',
        'Charte québécoise des droits et libertés de la personne',
      ],
    },
    citation: 'CQLR c. C-12',
    code: 'c-12',
  },
  {
    id: 'civil-code-of-quebec',
    titles: {
      en: ['Civil Code of Québec', 'Quebec Civil Code', 'Civil Code'],
      fr: ['Code civil du Québec', 'Code civil'],
    },
    abbreviations: { en: ['CCQ'], fr: ['CcQ'] },
    citation: 'CQLR c. CCQ-1991',
    code: 'ccq-1991',
  },
  {
    id: 'charter-of-the-french-language',
    titles: { en: ['Charter of the French Language'], fr: ['Charte de la langue française'] },
    citation: 'CQLR c. C-11',
    code: 'c-11',
  },
  {
    id: 'quebec-archives',
    titles: { en: ['Archives Act'], fr: ['Loi sur les archives'] },
    citation: 'CQLR c. A-21.1',
    code: 'a-21.1',
  },
  {
    id: 'casl',
    titles: {
      en: [
        'Canada’s Anti-Spam Legislation',
        'Canada’s Anti-Spam Law',
        'Canadian Anti-Spam Legislation',
        'Canadian Anti-Spam Law',
        'Anti-Spam Legislation',
      ],
      fr: [
        'Loi canadienne anti-pourriel',
        'Loi canadienne antipourriel',
        'Législation canadienne anti-pourriel',
        'Loi anti-pourriel',
        'Loi antipourriel',
        'Loi anti-pourriels du Canada',
        'Loi canadienne contre le pourriel',
      ],
    },
    abbreviations: { en: ['CASL'], fr: ['LCAP'] },
    citation: 'S.C. 2010, c. 23',
    code: 'e-1.6',
  },
  {
    id: 'criminal-code',
    titles: {
      en: ['Criminal Code of Canada', 'Criminal Code'],
      fr: ['Code criminel du Canada', 'Code criminel'],
    },
    citation: 'R.S.C. 1985, c. C-46',
    code: 'c-46',
  },
  {
    id: 'charter',
    titles: {
      en: ['Canadian Charter of Rights and Freedoms', 'Charter of Rights and Freedoms', 'Charter of Rights'],
      fr: ['Charte canadienne des droits et libertés', 'Charte des droits et libertés', 'Charte des droits'],
    },
  },
  {
    id: 'constitution-act',
    titles: { en: ['Constitution Act'], fr: ['Loi constitutionnelle'] },
  },
  {
    id: 'canadian-human-rights-act',
    titles: { en: ['Canadian Human Rights Act'], fr: ['Loi canadienne sur les droits de la personne'] },
    abbreviations: { en: ['CHRA'], fr: ['LCDP'] },
    citation: 'R.S.C. 1985, c. H-6',
    code: 'h-6',
  },
  {
    id: 'human-rights-code',
    titles: {
      en: ['Ontario Human Rights Code', 'Human Rights Code'],
      fr: [
        'Code des droits de la personne de l’Ontario',
        'Code des droits de la personne',
        'Code ontarien des droits de la personne',
      ],
    },
    citation: 'R.S.O. 1990, c. H.19',
    code: '90h19',
  },
  {
    id: 'human-rights-act',
    titles: {
      en: ['Alberta Human Rights Act', 'Human Rights Act'],
      fr: ['Loi sur les droits de la personne', 'Loi albertaine sur les droits de la personne'],
    },
  },
  {
    id: 'employment-standards-act',
    year: 2000,
    titles: { en: ['Employment Standards Act'], fr: ['Loi sur les normes d’emploi'] },
    abbreviations: { en: ['ESA'], fr: ['LNE'] },
    citation: 'S.O. 2000, c. 41',
    code: '00e41',
  },
  {
    id: 'employment-standards-code',
    titles: { en: ['Employment Standards Code'], fr: ['Code des normes d’emploi'] },
  },
  {
    id: 'labour-relations-act',
    year: 1995,
    titles: { en: ['Labour Relations Act'], fr: ['Loi sur les relations de travail'] },
    abbreviations: { en: ['LRA'], fr: ['LRT'] },
    citation: 'S.O. 1995, c. 1, Sched. A',
    code: '95l01',
  },
  {
    id: 'labour-relations-code',
    titles: {
      en: ['Labour Relations Code'],
      fr: ['Code des relations de travail', 'Code du travail de l’Alberta'],
    },
  },
  {
    id: 'public-service-employee-relations-act',
    titles: {
      en: ['Public Service Employee Relations Act'],
      fr: ['Loi sur les relations de travail dans la fonction publique'],
    },
    abbreviations: { en: ['PSERA'], fr: [] },
  },
  {
    id: 'federal-public-sector-labour-relations-act',
    titles: {
      en: ['Federal Public Sector Labour Relations Act'],
      fr: ['Loi sur les relations de travail dans le secteur public fédéral'],
    },
    abbreviations: { en: ['FPSLRA'], fr: ['LRTSPF'] },
    code: 'p-33.3',
  },
  {
    id: 'canada-labour-code',
    titles: { en: ['Canada Labour Code'], fr: ['Code canadien du travail'] },
    citation: 'R.S.C. 1985, c. L-2',
    code: 'l-2',
  },
  {
    id: 'ohsa',
    titles: {
      en: ['Occupational Health and Safety Act'],
      fr: ['Loi sur la santé et la sécurité au travail', 'Loi sur la santé et la sécurité du travail'],
    },
    abbreviations: { en: ['OHSA'], fr: ['LSST'] },
    citation: 'R.S.O. 1990, c. O.1',
    code: '90o01',
  },
  {
    id: 'workplace-safety-and-insurance-act',
    year: 1997,
    titles: {
      en: ['Workplace Safety and Insurance Act'],
      fr: ['Loi sur la sécurité professionnelle et l’assurance contre les accidents du travail'],
    },
    abbreviations: { en: ['WSIA'], fr: ['LSPAAT'] },
    code: '97w16',
  },
  {
    id: 'colleges-collective-bargaining-act',
    year: 2008,
    titles: {
      en: ['Colleges Collective Bargaining Act'],
      fr: ['Loi sur la négociation collective dans les collèges'],
    },
    code: '08c15',
  },
  {
    id: 'aoda',
    year: 2005,
    titles: {
      en: ['Accessibility for Ontarians with Disabilities Act'],
      fr: ['Loi sur l’accessibilité pour les personnes handicapées de l’Ontario'],
    },
    abbreviations: { en: ['AODA'], fr: ['LAPHO'] },
    citation: 'S.O. 2005, c. 11',
    code: '05a11',
  },
  {
    id: 'accessible-canada-act',
    titles: { en: ['Accessible Canada Act'], fr: ['Loi canadienne sur l’accessibilité'] },
    code: 'a-0.6',
  },
  {
    id: 'library-and-archives-act',
    titles: {
      en: ['Library and Archives of Canada Act', 'Library and Archives Act'],
      fr: ['Loi sur la Bibliothèque et les Archives du Canada', 'Loi sur Bibliothèque et Archives Canada'],
    },
    code: 'l-7.7',
  },
  {
    id: 'archives-and-recordkeeping-act',
    year: 2006,
    titles: {
      en: ['Archives and Recordkeeping Act'],
      fr: ['Loi sur les Archives publiques et la conservation des documents'],
    },
    code: '06a34',
  },
  {
    id: 'income-tax-act',
    titles: { en: ['Income Tax Act'], fr: ['Loi de l’impôt sur le revenu'] },
    abbreviations: { en: ['ITA'], fr: ['LIR'] },
    citation: 'R.S.C. 1985, c. 1 (5th Supp.)',
    code: 'i-3.3',
  },
  {
    id: 'excise-tax-act',
    titles: { en: ['Excise Tax Act'], fr: ['Loi sur la taxe d’accise'] },
    abbreviations: { en: ['ETA'], fr: ['LTA'] },
    code: 'e-15',
  },
  {
    id: 'tax-administration-act',
    titles: { en: ['Tax Administration Act'], fr: ['Loi sur l’administration fiscale'] },
    code: 'a-6.002',
  },
  {
    id: 'official-languages-act',
    titles: { en: ['Official Languages Act'], fr: ['Loi sur les langues officielles'] },
    abbreviations: { en: ['OLA'], fr: ['LLO'] },
    code: 'o-3.01',
  },
  {
    id: 'french-language-services-act',
    titles: { en: ['French Language Services Act'], fr: ['Loi sur les services en français'] },
    abbreviations: { en: ['FLSA'], fr: ['LSF'] },
    citation: 'R.S.O. 1990, c. F.32',
    code: '90f32',
  },
  {
    id: 'copyright-act',
    titles: { en: ['Copyright Act'], fr: ['Loi sur le droit d’auteur'] },
    code: 'c-42',
  },
  {
    id: 'trademarks-act',
    titles: { en: ['Trademarks Act', 'Trade-marks Act'], fr: ['Loi sur les marques de commerce'] },
    code: 't-13',
  },
  {
    id: 'financial-administration-act',
    titles: {
      en: ['Financial Administration Act'],
      fr: ['Loi sur la gestion des finances publiques', 'Loi sur l’administration financière'],
    },
    abbreviations: { en: ['FAA'], fr: ['LGFP'] },
    code: 'f-11',
  },
  {
    id: 'public-service-employment-act',
    titles: { en: ['Public Service Employment Act'], fr: ['Loi sur l’emploi dans la fonction publique'] },
    abbreviations: { en: ['PSEA'], fr: ['LEFP'] },
    code: 'p-33.01',
  },
  {
    id: 'public-service-of-ontario-act',
    year: 2006,
    titles: { en: ['Public Service of Ontario Act'], fr: ['Loi sur la fonction publique de l’Ontario'] },
    code: '06p35',
  },
  {
    id: 'public-servants-disclosure-protection-act',
    titles: {
      en: ['Public Servants Disclosure Protection Act'],
      fr: ['Loi sur la protection des fonctionnaires divulgateurs d’actes répréhensibles'],
    },
    abbreviations: { en: ['PSDPA'], fr: ['LPFDAR'] },
    code: 'p-31.9',
  },
  {
    id: 'statistics-act',
    titles: { en: ['Statistics Act'], fr: ['Loi sur la statistique'] },
    code: 's-19',
  },
  {
    id: 'library-act',
    titles: { en: ['Public Libraries Act'], fr: ['Loi sur les bibliothèques publiques'] },
    code: '90p44',
  },
  {
    id: 'municipal-act',
    year: 2001,
    titles: { en: ['Municipal Act'], fr: ['Loi sur les municipalités'] },
    code: '01m25',
  },
  {
    id: 'municipal-government-act',
    titles: { en: ['Municipal Government Act'], fr: ['Loi sur les administrations municipales'] },
    abbreviations: { en: ['MGA'], fr: [] },
  },
  {
    id: 'city-of-toronto-act',
    year: 2006,
    titles: { en: ['City of Toronto Act'], fr: ['Loi sur la cité de Toronto'] },
    code: '06c11',
  },
  {
    id: 'education-act',
    titles: { en: ['Education Act'], fr: ['Loi sur l’éducation'] },
    code: '90e02',
  },
  {
    id: 'quebec-education-act',
    titles: { en: ['Education Act'], fr: ['Loi sur l’instruction publique'] },
    abbreviations: { en: [], fr: ['LIP'] },
    code: 'i-13.3',
  },
  {
    id: 'child-youth-and-family-services-act',
    year: 2017,
    titles: {
      en: ['Child, Youth and Family Services Act'],
      fr: ['Loi sur les services à l’enfance, à la jeunesse et à la famille'],
    },
    abbreviations: { en: ['CYFSA'], fr: ['LSEJF'] },
    code: '17c14',
  },
  {
    id: 'consumer-protection-act',
    titles: { en: ['Consumer Protection Act'], fr: ['Loi sur la protection du consommateur'] },
    abbreviations: { en: ['CPA'], fr: ['LPC'] },
  },
  {
    id: 'consumer-reporting-act',
    titles: { en: ['Consumer Reporting Act'], fr: ['Loi sur les renseignements concernant le consommateur'] },
    code: '90c33',
  },
  {
    id: 'electronic-commerce-act',
    titles: { en: ['Electronic Commerce Act'], fr: ['Loi sur le commerce électronique'] },
  },
  {
    id: 'electronic-transactions-act',
    titles: { en: ['Electronic Transactions Act'], fr: ['Loi sur les opérations électroniques'] },
  },
  {
    id: 'limitations-act',
    year: 2002,
    titles: { en: ['Limitations Act'], fr: ['Loi sur la prescription des actions'] },
    code: '02l24',
  },
  {
    id: 'proceeds-of-crime-act',
    titles: {
      en: ['Proceeds of Crime (Money Laundering) and Terrorist Financing Act'],
      fr: ['Loi sur le recyclage des produits de la criminalité et le financement des activités terroristes'],
    },
    abbreviations: { en: ['PCMLTFA'], fr: ['LRPCFAT'] },
    code: 'p-24.501',
  },
  {
    id: 'bank-act',
    titles: { en: ['Bank Act'], fr: ['Loi sur les banques'] },
    code: 'b-1.01',
  },
  {
    id: 'insurance-act',
    titles: { en: ['Insurance Act'], fr: ['Loi sur les assurances'] },
    code: '90i08',
  },
  {
    id: 'insurance-companies-act',
    titles: { en: ['Insurance Companies Act'], fr: ['Loi sur les sociétés d’assurances'] },
    code: 'i-11.8',
  },
  {
    id: 'telecommunications-act',
    titles: { en: ['Telecommunications Act'], fr: ['Loi sur les télécommunications'] },
    code: 't-3.4',
  },
  {
    id: 'broadcasting-act',
    titles: { en: ['Broadcasting Act'], fr: ['Loi sur la radiodiffusion'] },
    code: 'b-9.01',
  },
  {
    id: 'competition-act',
    titles: { en: ['Competition Act'], fr: ['Loi sur la concurrence'] },
    code: 'c-34',
  },
  {
    id: 'canada-evidence-act',
    titles: { en: ['Canada Evidence Act'], fr: ['Loi sur la preuve au Canada'] },
    code: 'c-5',
  },
  {
    id: 'canada-elections-act',
    titles: { en: ['Canada Elections Act'], fr: ['Loi électorale du Canada'] },
    code: 'e-2.01',
  },
  {
    id: 'election-act',
    titles: { en: ['Election Act'], fr: ['Loi électorale'] },
  },
  {
    id: 'citizenship-act',
    titles: { en: ['Citizenship Act'], fr: ['Loi sur la citoyenneté'] },
    code: 'c-29',
  },
  {
    id: 'immigration-and-refugee-protection-act',
    titles: {
      en: ['Immigration and Refugee Protection Act'],
      fr: ['Loi sur l’immigration et la protection des réfugiés'],
    },
    abbreviations: { en: ['IRPA'], fr: ['LIPR'] },
    code: 'i-2.5',
  },
  {
    id: 'customs-act',
    titles: { en: ['Customs Act'], fr: ['Loi sur les douanes'] },
    code: 'c-52.6',
  },
  {
    id: 'employment-insurance-act',
    titles: { en: ['Employment Insurance Act'], fr: ['Loi sur l’assurance-emploi'] },
    code: 'e-5.6',
  },
  {
    id: 'employment-equity-act',
    titles: { en: ['Employment Equity Act'], fr: ['Loi sur l’équité en matière d’emploi'] },
    code: 'e-5.401',
  },
  {
    id: 'canada-pension-plan',
    titles: { en: ['Canada Pension Plan'], fr: ['Régime de pensions du Canada'] },
    abbreviations: { en: ['CPP'], fr: ['RPC'] },
    code: 'c-8',
  },
  {
    id: 'pension-benefits-act',
    titles: { en: ['Pension Benefits Act'], fr: ['Loi sur les régimes de retraite'] },
    code: '90p08',
  },
  {
    id: 'old-age-security-act',
    titles: { en: ['Old Age Security Act'], fr: ['Loi sur la sécurité de la vieillesse'] },
    code: 'o-9',
  },
  {
    id: 'department-of-employment-and-social-development-act',
    titles: {
      en: ['Department of Employment and Social Development Act'],
      fr: ['Loi sur le ministère de l’Emploi et du Développement social'],
    },
    code: 'h-5.7',
  },
  {
    id: 'youth-criminal-justice-act',
    titles: {
      en: ['Youth Criminal Justice Act'],
      fr: ['Loi sur le système de justice pénale pour les adolescents'],
    },
    abbreviations: { en: ['YCJA'], fr: ['LSJPA'] },
    code: 'y-1.5',
  },
  {
    id: 'security-of-canada-information-disclosure-act',
    titles: {
      en: ['Security of Canada Information Disclosure Act'],
      fr: ['Loi sur la communication d’information ayant trait à la sécurité du Canada'],
    },
    code: 's-6.9',
  },
  {
    id: 'canada-health-act',
    titles: { en: ['Canada Health Act'], fr: ['Loi canadienne sur la santé'] },
    code: 'c-6',
  },
  {
    id: 'quarantine-act',
    titles: { en: ['Quarantine Act'], fr: ['Loi sur la mise en quarantaine'] },
    code: 'q-1.1',
  },
  {
    id: 'canada-business-corporations-act',
    titles: { en: ['Canada Business Corporations Act'], fr: ['Loi canadienne sur les sociétés par actions'] },
    abbreviations: { en: ['CBCA'], fr: ['LCSA'] },
    code: 'c-44',
  },
  {
    id: 'canada-not-for-profit-corporations-act',
    titles: {
      en: ['Canada Not-for-profit Corporations Act'],
      fr: ['Loi canadienne sur les organisations à but non lucratif'],
    },
    code: 'c-7.75',
  },
  {
    id: 'business-corporations-act',
    titles: { en: ['Business Corporations Act'], fr: ['Loi sur les sociétés par actions'] },
    code: '90b16',
  },
  {
    id: 'digital-charter-implementation-act',
    titles: {
      en: ['Digital Charter Implementation Act'],
      fr: [
        'Loi sur la mise en œuvre de la Charte du numérique',
        'Loi de mise en œuvre de la Charte du numérique',
      ],
    },
  },
  {
    id: 'consumer-privacy-protection-act',
    titles: {
      en: ['Consumer Privacy Protection Act'],
      fr: ['Loi sur la protection de la vie privée des consommateurs'],
    },
    abbreviations: { en: ['CPPA'], fr: ['LPVPC'] },
  },
  {
    id: 'enhancing-digital-security-and-trust-act',
    year: 2024,
    titles: {
      en: ['Enhancing Digital Security and Trust Act'],
      fr: ['Loi visant à renforcer la sécurité et la confiance en matière de numérique'],
    },
    abbreviations: { en: ['EDSTA'], fr: [] },
  },
  {
    id: 'provincial-offences-act',
    titles: { en: ['Provincial Offences Act'], fr: ['Loi sur les infractions provinciales'] },
    abbreviations: { en: ['POA'], fr: ['LIP'] },
    code: '90p33',
  },
  {
    id: 'highway-traffic-act',
    titles: { en: ['Highway Traffic Act'], fr: ['Code de la route'] },
    code: '90h08',
  },
  {
    id: 'police-services-act',
    titles: { en: ['Police Services Act'], fr: ['Loi sur les services policiers'] },
  },
  {
    id: 'access-to-information-regulations',
    titles: {
      en: ['Access to Information Regulations'],
      fr: ['Règlement sur l’accès à l’information'],
    },
  },
  {
    id: 'privacy-regulations',
    titles: {
      en: ['Privacy Regulations'],
      fr: ['Règlement sur la protection des renseignements personnels'],
    },
  },
  {
    id: 'breach-of-security-safeguards-regulations',
    titles: {
      en: ['Breach of Security Safeguards Regulations'],
      fr: ['Règlement sur les atteintes aux mesures de sécurité'],
    },
  },
  {
    id: 'gdpr',
    titles: {
      en: ['General Data Protection Regulation'],
      fr: ['Règlement général sur la protection des données', 'Règlement général de protection des données'],
    },
    abbreviations: { en: ['GDPR'], fr: ['RGPD'] },
    citation: 'Regulation (EU) 2016/679',
  },
  {
    id: 'ccpa',
    titles: {
      en: ['California Consumer Privacy Act'],
      fr: [
        'Loi californienne sur la protection de la vie privée des consommateurs',
        'Loi californienne sur la protection des consommateurs',
      ],
    },
    abbreviations: { en: ['CCPA'], fr: [] },
  },
  {
    id: 'cpra',
    titles: {
      en: ['California Privacy Rights Act'],
      fr: ['Loi californienne sur les droits à la vie privée'],
    },
    abbreviations: { en: ['CPRA'], fr: [] },
  },
  {
    id: 'coppa',
    titles: {
      en: ['Children’s Online Privacy Protection Act'],
      fr: ['Loi sur la protection de la vie privée des enfants en ligne'],
    },
    abbreviations: { en: ['COPPA'], fr: [] },
  },
  {
    id: 'hipaa',
    titles: { en: ['Health Insurance Portability and Accountability Act'], fr: [] },
    abbreviations: { en: ['HIPAA'], fr: [] },
  },
  {
    id: 'usa-patriot-act',
    titles: { en: ['USA PATRIOT Act', 'Patriot Act'], fr: [] },
  },
  {
    id: 'cloud-act',
    titles: { en: ['CLOUD Act'], fr: [] },
  },
];

/** Phrases that name two statutes at once. */
export const jointTitles: readonly { readonly title: string; readonly ids: readonly [string, string] }[] = [
  { title: 'Access to Information and Privacy Acts', ids: ['access-to-information-act', 'privacy-act'] },
  { title: 'Access to Information Act and Privacy Act', ids: ['access-to-information-act', 'privacy-act'] },
  {
    title: 'Lois sur l’accès à l’information et sur la protection des renseignements personnels',
    ids: ['access-to-information-act', 'privacy-act'],
  },
];
