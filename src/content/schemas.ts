import { z } from 'zod';
import { type Language, type Localized, languages, localize } from '../languages.ts';

/*
 * The shapes of the files that editors write. The same schemas check the files and become the JSON Schemas that editors'
 * programs load, so the `description` of a key is what an editor reads while typing.
 */

/** Reported by the schema as the message of an issue; `problems.ts` has the sentence. */
const reason = {
  slug: 'slug',
  date: 'date',
  empty: 'empty',
  address: 'address',
  origin: 'origin',
  languages: 'languages',
  prefix: 'prefix',
  period: 'period',
  budget: 'budget',
  accent: 'accent',
  colour: 'colour',
  noColour: 'no-colour',
} as const;

const text = (longest: number) => z.string().trim().min(1, reason.empty).max(longest);

/** One of some values; editors’ programs show what each means (`enumDescriptions`, which JSON Schema itself has not). */
const oneOf = <const Value extends string>(meanings: Readonly<Record<Value, string>>) =>
  z
    .enum(Object.keys(meanings) as [Value, ...Value[]])
    .meta({ enumDescriptions: Object.values<string>(meanings) });

const slugMeaning =
  'Part of the page’s address: lower-case letters without accents, digits, single hyphens. | Partie de l’adresse de la page : minuscules sans accent, chiffres, traits d’union simples.';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, reason.slug)
  .max(80)
  .describe(slugMeaning);

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: reason.date, abort: true })
  .refine(isCalendarDate, reason.date)
  .meta({ format: 'date' });

/** `6 months`, `1 year`, `6 mois`, `1 an`. */
export const reviewPeriod = /^([1-9]\d?) (months?|years?|mois|ans?)$/;

const webAddress = z
  .string()
  .max(500)
  .refine((value) => isHttpsAddress(value), reason.address)
  .meta({ format: 'uri' });

const language = oneOf<Language>({ en: 'English. | Anglais.', fr: 'French. | Français.' });

/** What YAML makes of a colour without quotation marks is nothing: `#` starts a comment. */
const colour = z
  .string({ error: ({ input }) => (input === null ? reason.noColour : reason.colour) })
  .regex(/^#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$/, reason.colour);

/** A name; marked when it is in another language than the page, so that a screen reader pronounces it. */
const name = z.union([
  text(200),
  z.strictObject({
    text: text(200).describe('The name. | Le nom.'),
    lang: language.describe('The language the name is in. | La langue du nom.'),
  }),
]);

/** A mapping with one value for each language, all required. */
const localized = <T extends z.ZodType>(value: T) =>
  z.strictObject(localize((key) => value.describe(inLanguage[key])) as Record<Language, T>);
const inLanguage: Localized<string> = { en: 'In English. | En anglais.', fr: 'In French. | En français.' };

const ruleLevel = oneOf({
  error:
    'Nothing is published while there is such a finding. | Rien n’est publié tant qu’il y a un tel constat.',
  warning:
    'Shown at each check; the site is published all the same. | Affiché à chaque vérification; le site est publié malgré tout.',
  notice: 'Shown for information. | Affiché à titre d’information.',
  off: 'Not looked for. | Non recherché.',
});
/** A level that a rule's findings can be given, or `off`. */
export const ruleLevels = ruleLevel.options;

/**
 * What is set of rules, by their ids. Which rules there are, and what each can be told, the rules themselves know; so
 * `content/rule-settings` checks it, and the generated JSON Schemas list it.
 */
const ruleSettings = z
  .record(
    z.string(),
    z.union([
      ruleLevel,
      z.looseObject({
        level: ruleLevel
          .optional()
          .describe('How severe its findings are, or off. | La gravité de ses constats, ou off.'),
      }),
    ]),
  )
  .default({})
  .describe('The level of a rule, or its options. | Le niveau d’une règle, ou ses options.');

/** The packs of `src/laws/`. */
export const lawPacks = ['on-fippa', 'ab-pipa', 'ca-pipeda', 'qc-p39-1', 'eu-gdpr'] as const;

/** How a law, or one of its rules, bears on an organization: what counsel says, not what the text shows. */
const applicability = oneOf({
  binding: 'It binds the organization. | Elle lie l’organisation.',
  benchmark: 'It is followed without binding. | Elle est suivie sans être contraignante.',
  'not-applicable': 'It does not apply to the organization. | Elle ne s’applique pas à l’organisation.',
  undetermined: 'Nobody has determined it. | La question n’est pas tranchée.',
});
export const applicabilities = applicability.options;

/** `content/site.yaml` */
export const siteSchema = z.strictObject({
  name: localized(text(80)).describe('The site’s name. | Le nom du site.'),
  baseUrl: z
    .string()
    .refine(isOrigin, reason.origin)
    .describe(
      'Where the site is published: https:// and the host, no path. | L’adresse de publication : https:// et l’hôte, sans chemin.',
    ),
  pathPrefix: z
    .string()
    .regex(/^\/([A-Za-z0-9._~-]+\/)*$/, reason.prefix)
    .default('/')
    .describe(
      'The folder of the host the site is in, such as /privacy/. | Le dossier du site chez l’hôte, par exemple /confidentialite/.',
    ),
  languages: z
    .array(language)
    .refine(
      (list) => new Set(list).size === languages.length && list.length === languages.length,
      reason.languages,
    )
    .default([...languages])
    .describe(
      'Both languages, the one to offer first at the top. | Les deux langues, celle à proposer d’abord en tête.',
    ),
  addressPairs: z
    .array(
      z.strictObject({
        en: webAddress.describe('The address in English. | L’adresse en anglais.'),
        fr: webAddress.describe('The address in French. | L’adresse en français.'),
      }),
    )
    .default([])
    .describe(
      'Addresses of other sites in each language: pages, or beginnings that all pages share. | Adresses d’autres sites dans chaque langue : des pages, ou le début commun à toutes leurs pages.',
    ),
  frenchTypography: oneOf({ 'fr-CA': 'Of Canada. | Du Canada.', 'fr-FR': 'Of France. | De France.' })
    .default('fr-CA')
    .describe(
      'The rules that French text follows: of Canada or of France. | Les règles que suit le texte français : celles du Canada ou de la France.',
    ),
  pageBudget: z
    .int(reason.budget)
    .min(14000, reason.budget)
    .max(100_000, reason.budget)
    .default(14000)
    .describe(
      'The most that a page may weigh, in bytes, compressed: 14000 unless a text must stay in one long page. | Le poids maximal d’une page, en octets, une fois compressée : 14000, sauf si un texte doit tenir dans une seule page, même longue.',
    ),
  requiredSections: z
    .array(z.string())
    .default([])
    .describe(
      'Section kinds required of every statement, besides cookies, privacy-officer and external-links. | Sections exigées de chaque déclaration, outre cookies, privacy-officer et external-links.',
    ),
  rules: ruleSettings,
});

const lawSchema = z.strictObject({
  pack: z.enum(lawPacks).describe('The law. | La loi.'),
  applicability: applicability.describe(
    'Whether the law binds the organization, serves as a benchmark, does not apply, or nobody has determined it. | Si la loi lie l’organisation, sert de référence, ne s’applique pas, ou si la question n’est pas tranchée.',
  ),
  rules: z
    .record(z.string(), applicability)
    .default({})
    .describe(
      'Rules of the law for which the answer is another, by their ids. | Les règles de la loi pour lesquelles la réponse diffère, par leurs identifiants.',
    ),
});

const accentSchema = z.strictObject(
  {
    light: colour.describe(
      'On a light page: # and three or six digits or letters from a to f, in straight quotation marks. | Sur une page claire : # et trois ou six chiffres ou lettres de a à f, entre guillemets droits.',
    ),
    dark: colour.describe(
      'On a dark page: # and three or six digits or letters from a to f, in straight quotation marks. | Sur une page sombre : # et trois ou six chiffres ou lettres de a à f, entre guillemets droits.',
    ),
  },
  { error: ({ code }) => (code === 'invalid_type' ? reason.accent : undefined) },
);

const abbreviationsIn = z.record(
  text(20),
  name.describe('What the abbreviation stands for. | Ce que l’abréviation veut dire.'),
);

const exceptionSchema = z.strictObject({
  section: z
    .string()
    .describe('The section kind the statement is silent on. | La section dont la déclaration ne traite pas.'),
  missing: oneOf({
    section: 'The section is missing. | La section manque.',
    'contact-details':
      'The section is there, without a means of contact. | La section est là, sans moyen de joindre quelqu’un.',
  })
    .default('section')
    .describe(
      'What is missing: the section, or only the means of contact in it. | Ce qui manque : la section, ou seulement les coordonnées dans celle-ci.',
    ),
  statement: z
    .string()
    .optional()
    .describe(
      'File stem of the one statement concerned; all of them when left out. | Nom de la seule déclaration visée; toutes, à défaut.',
    ),
  reason: localized(text(400)).describe(
    'Shown to readers under “Not stated”. | Affiché aux lecteurs sous « Non précisé ».',
  ),
  until: date.describe(
    'The last day this exception holds, YYYY-MM-DD. | Le dernier jour de validité de l’exception, AAAA-MM-JJ.',
  ),
});

/** `content/<organization>/organization.yaml` */
export const organizationSchema = z.strictObject({
  name: localized(name).describe('The full name. | Le nom complet.'),
  shortName: localized(name).describe('The short name or acronym. | Le nom court ou le sigle.'),
  slug: localized(slug).describe(slugMeaning),
  jurisdiction: localized(text(100)).describe(
    'Where the organization is governed from. | Le territoire dont relève l’organisation.',
  ),
  accent: accentSchema
    .optional()
    .describe(
      'The colour of links and marks on its pages. | La couleur des liens et des repères sur ses pages.',
    ),
  exceptions: z
    .array(exceptionSchema)
    .default([])
    .describe(
      'What its statements are silent on, and why. | Ce dont ses déclarations ne traitent pas, et pourquoi.',
    ),
  laws: z
    .array(lawSchema)
    .default([])
    .describe(
      'The laws that its statements are read against. | Les lois au regard desquelles ses déclarations sont lues.',
    ),
  abbreviations: z
    .strictObject({
      en: abbreviationsIn
        .default({})
        .describe('Abbreviations of the English text. | Les abréviations du texte anglais.'),
      fr: abbreviationsIn
        .default({})
        .describe('Abbreviations of the French text. | Les abréviations du texte français.'),
    })
    .default({ en: {}, fr: {} })
    .describe(
      'Abbreviations of its statements, each with its long form. | Les abréviations de ses déclarations, chacune avec sa forme longue.',
    ),
  rules: ruleSettings,
});

const pageBase = {
  title: text(120).describe('The page’s title. | Le titre de la page.'),
  description: text(200).describe(
    'One or two sentences for search engines. | Une ou deux phrases pour les moteurs de recherche.',
  ),
  updated: date.describe('Date of this edition, YYYY-MM-DD. | Date de cette édition, AAAA-MM-JJ.'),
};

/** Front matter of `content/<organization>/<stem>.<language>.md` */
export const statementSchema = z.strictObject({
  ...pageBase,
  slug,
  nature: oneOf({
    restatement:
      'Says in our words what the organization published. | Redit en nos mots ce que l’organisation a publié.',
    official: 'The organization’s own text. | Le texte même de l’organisation.',
  }).describe('Whose words these are. | De qui est ce texte.'),
  translation: oneOf({
    original: 'Written in this language. | Rédigé dans cette langue.',
    translation: 'Translated for this site. | Traduit pour ce site.',
    equal: 'Both languages have equal standing. | Les deux langues sont de même valeur.',
  }).describe('What this version is to the other one. | Ce que cette version est pour l’autre.'),
  cookies: oneOf({
    used: 'The statement says that cookies are used. | La déclaration dit que des témoins sont utilisés.',
    'may-be-used':
      'The statement says that cookies may be used. | La déclaration dit que des témoins peuvent être utilisés.',
    'not-used':
      'The statement says that cookies are not used. | La déclaration dit que des témoins ne sont pas utilisés.',
  })
    .optional()
    .describe(
      'Whether the section on cookies says that cookies are used; shown at a glance. | Si la section sur les témoins dit que des témoins sont utilisés; affiché sous « En bref ».',
    ),
  source: z
    .strictObject({
      title: text(200).describe(
        'The title of the organization’s own statement. | Le titre de la déclaration de l’organisation.',
      ),
      titleLanguage: language.describe('The language of that title. | La langue de ce titre.'),
      url: webAddress.describe('Where it is published. | L’adresse où elle est publiée.'),
    })
    .describe(
      'The organization’s own statement, which prevails. | La déclaration de l’organisation, qui prévaut.',
    ),
  reviewed: date
    .optional()
    .describe(
      'The day somebody last compared the statement with its source, YYYY-MM-DD. | Le jour où la déclaration a été comparée à sa source pour la dernière fois, AAAA-MM-JJ.',
    ),
  reviewEvery: z
    .string()
    .regex(reviewPeriod, reason.period)
    .optional()
    .describe(
      'How often it is to be compared, such as 12 months or 1 year. | La fréquence de cette comparaison, par exemple 12 mois ou 1 an.',
    ),
});

/** Front matter of `content/pages/<stem>.<language>.md`; the home page has no slug. */
export const homeSchema = z.strictObject(pageBase);
export const sitePageSchema = z.strictObject({ ...pageBase, slug });

/** `content/<organization>/<stem>.lock.yaml`, which `vitrine acknowledge` writes and nobody else. */
export const lockSchema = z.strictObject({
  version: z.literal(1),
  sections: z.record(
    z.string().regex(/^(?:_[a-z]|[a-z0-9])[a-z0-9]*(?:-[a-z0-9]+)*$/),
    localized(z.string().regex(/^[0-9a-f]{16}(?: [A-Za-z0-9+/]+={0,2})?$/)),
  ),
});

export type SiteSettings = Readonly<z.infer<typeof siteSchema>>;
export type OrganizationSettings = Readonly<z.infer<typeof organizationSchema>>;
export type ExceptionSettings = Readonly<z.infer<typeof exceptionSchema>>;
export type StatementFrontMatter = Readonly<z.infer<typeof statementSchema>>;
export type SitePageFrontMatter = Readonly<z.infer<typeof sitePageSchema>>;
export type Name = z.infer<typeof name>;

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}

function isHttpsAddress(value: string): boolean {
  return URL.canParse(value) && new URL(value).protocol === 'https:' && !/\s/.test(value);
}

/** A web origin: scheme and host, no path. Plain http only for a machine's own loopback address, for trying things out. */
export function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  const local = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  return (
    (url.protocol === 'https:' || (url.protocol === 'http:' && local)) &&
    (url.origin === value || `${url.origin}/` === value)
  );
}
