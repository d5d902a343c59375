import { z } from 'zod';
import type { MessageKey } from '../i18n/translator.ts';
import { type Language, languages, localize } from '../languages.ts';
import { isOwnNetwork } from '../text/own-network.ts';
import { parseUrl } from '../text/parse-url.ts';
import { isDeviceName } from './device-names.ts';
import { currentFormat, firstFormat } from './format.ts';
import { readMarkedText } from './marked-words.ts';

/*
 * The shapes of the files that editors write. The same schemas check the files and become the JSON Schemas that editors'
 * programs load; the message that `descriptionKey` names is what an editor reads while typing.
 */

/** Reported by the schema as the message of an issue; `problems.ts` has the sentence. */
const reason = {
  slug: 'slug',
  deviceName: 'device-name',
  date: 'date',
  empty: 'empty',
  address: 'address',
  origin: 'origin',
  ownNetwork: 'own-network',
  languages: 'languages',
  prefix: 'prefix',
  cmsPath: 'cms-path',
  folder: 'folder',
  repository: 'repository',
  period: 'period',
  notice: 'notice',
  budget: 'budget',
  format: 'format',
  laterFormat: 'later-format',
  accent: 'accent',
  colour: 'colour',
  noColour: 'no-colour',
  email: 'email',
  contact: 'contact',
} as const;

const text = (longest: number) => z.string().trim().min(1, reason.empty).max(longest);

/** One of some values, each with the message that says what it means. */
const oneOf = <const Value extends string>(meanings: Readonly<Record<Value, MessageKey>>) =>
  z
    .enum(Object.keys(meanings) as [Value, ...Value[]])
    .meta({ enumDescriptionKeys: Object.values<MessageKey>(meanings) });

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, reason.slug)
  .refine((value) => !isDeviceName(value), reason.deviceName)
  .max(80)
  .meta({ descriptionKey: 'schema.slug' });

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: reason.date, abort: true })
  .refine(isCalendarDate, reason.date)
  .meta({ format: 'date' });

/** `6 months`, `1 year`, `6 mois`, `1 an`. */
export const reviewPeriod = /^([1-9]\d?) (months?|years?|mois|ans?)$/;

/** `30 days`, `30 jours`. */
export const noticePeriod = /^([1-9]\d{0,2}) (?:days?|jours?)$/;

const webAddress = z
  .string()
  .max(500)
  .refine((value) => isHttpsAddress(value), reason.address)
  .meta({ format: 'uri' });

const language = oneOf<Language>({ en: 'schema.language.en', fr: 'schema.language.fr' });

/** What YAML makes of a colour without quotation marks is nothing: `#` starts a comment. */
const colour = z
  .string({ error: ({ input }) => (input === null ? reason.noColour : reason.colour) })
  .regex(/^#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$/, reason.colour);

/** A name; marked when it is in another language than the page, so that a screen reader pronounces it. */
const name = z.union([
  text(200),
  z.strictObject({
    text: text(200).meta({ descriptionKey: 'schema.name.text' }),
    lang: language.meta({ descriptionKey: 'schema.name.lang' }),
  }),
]);

/** A text in which words of another language are marked as in Markdown: `témoins ([cookies]{lang=en})`. */
const markedText = (longest: number) => text(longest).transform(readMarkedText);

/** Slugs that were used before, whose addresses lead on to the page. */
const formerSlugs = z.array(slug).optional();

/** Words that are spelled right, whatever the dictionaries say; of either language, since an editor knows them as words of the organization. */
const rightWords = z.array(text(80)).default([]);

/** A mapping with one value for each language, all required. */
const localized = <T extends z.ZodType>(value: T) =>
  z.strictObject(
    localize((key) => value.meta({ descriptionKey: `schema.localized.${key}` })) as Record<Language, T>,
  );

const ruleLevel = oneOf({
  error: 'schema.level.error',
  warning: 'schema.level.warning',
  notice: 'schema.level.notice',
  off: 'schema.level.off',
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
        level: ruleLevel.optional().meta({ descriptionKey: 'schema.rules.level' }),
      }),
    ]),
  )
  .default({})
  .meta({ descriptionKey: 'schema.rules' });

/** The packs of `src/laws/`. */
export const lawPacks = ['on-fippa', 'ab-pipa', 'ca-pipeda', 'qc-p39-1', 'eu-gdpr'] as const;

/** How a law, or one of its rules, bears on an organization: what counsel says, not what the text shows. */
const applicability = oneOf({
  binding: 'schema.applicability.binding',
  benchmark: 'schema.applicability.benchmark',
  'not-applicable': 'schema.applicability.not-applicable',
  undetermined: 'schema.applicability.undetermined',
});
export const applicabilities = applicability.options;

const accentSchema = z.strictObject(
  {
    light: colour.meta({ descriptionKey: 'schema.organization.accent.light' }),
    dark: colour.meta({ descriptionKey: 'schema.organization.accent.dark' }),
  },
  { error: ({ code }) => (code === 'invalid_type' ? reason.accent : undefined) },
);

/** Top-level folders of a site that are its own. */
const takenFolders = [...languages, 'schemas'];

const cmsSchema = z.strictObject({
  path: z
    .string()
    .regex(/^\/[a-z0-9]+(-[a-z0-9]+)*\/$/, { error: reason.cmsPath, abort: true })
    .refine((value) => !takenFolders.includes(value.slice(1, -1)), reason.cmsPath)
    .default('/admin/')
    .meta({ descriptionKey: 'schema.site.cms.path' }),
  folder: z
    .string()
    .regex(/^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/, reason.folder)
    .default('content')
    .meta({ descriptionKey: 'schema.site.cms.folder' }),
  backend: z
    .strictObject({
      name: oneOf({
        github: 'schema.site.cms.backend.github',
        gitlab: 'schema.site.cms.backend.gitlab',
        gitea: 'schema.site.cms.backend.gitea',
      }).meta({ descriptionKey: 'schema.site.cms.backend.name' }),
      repo: z
        .string()
        .regex(/^(?!\.{1,2}\/)[A-Za-z0-9_.-]+(\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9_.-]+)+$/, reason.repository)
        .meta({ descriptionKey: 'schema.site.cms.backend.repo' }),
      branch: text(100).default('main').meta({ descriptionKey: 'schema.site.cms.backend.branch' }),
      baseUrl: webAddress.optional().meta({ descriptionKey: 'schema.site.cms.backend.baseUrl' }),
      apiRoot: webAddress.optional().meta({ descriptionKey: 'schema.site.cms.backend.apiRoot' }),
    })
    .meta({ descriptionKey: 'schema.site.cms.backend' }),
});

/** Who answers for the site. Without a way to write to them, nobody does. */
const publisherSchema = z
  .strictObject({
    name: localized(name).meta({ descriptionKey: 'schema.site.publisher.name' }),
    email: z
      .email({ error: ({ code }) => (code === 'invalid_format' ? reason.email : undefined) })
      .max(200)
      .optional()
      .meta({ descriptionKey: 'schema.site.publisher.email' }),
    form: localized(webAddress).optional().meta({ descriptionKey: 'schema.site.publisher.form' }),
  })
  .refine(({ email, form }) => email !== undefined || form !== undefined, reason.contact)
  // The name and one more.
  .meta({ minProperties: 2 });

/** `content/site.yaml` */
export const siteSchema = z.strictObject({
  format: z
    .int(reason.format)
    .min(firstFormat, reason.format)
    .max(currentFormat, reason.laterFormat)
    .default(firstFormat)
    .meta({ descriptionKey: 'schema.site.format' }),
  name: localized(text(80)).meta({ descriptionKey: 'schema.site.name' }),
  baseUrl: z
    .string()
    .refine(isOrigin, { error: reason.origin, abort: true })
    .refine(isReachedByAll, reason.ownNetwork)
    .meta({ descriptionKey: 'schema.site.baseUrl' }),
  publisher: publisherSchema.meta({ descriptionKey: 'schema.site.publisher' }),
  pathPrefix: z
    .string()
    .regex(/^\/([A-Za-z0-9._~-]+\/)*$/, reason.prefix)
    .default('/')
    .meta({ descriptionKey: 'schema.site.pathPrefix' }),
  languages: z
    .array(language)
    .refine(
      (list) => new Set(list).size === languages.length && list.length === languages.length,
      reason.languages,
    )
    .default([...languages])
    .meta({ descriptionKey: 'schema.site.languages' }),
  addressPairs: z
    .array(
      z.strictObject({
        en: webAddress.meta({ descriptionKey: 'schema.site.addressPairs.en' }),
        fr: webAddress.meta({ descriptionKey: 'schema.site.addressPairs.fr' }),
      }),
    )
    .default([])
    .meta({ descriptionKey: 'schema.site.addressPairs' }),
  footer: localized(text(300)).optional().meta({ descriptionKey: 'schema.site.footer' }),
  accent: accentSchema.optional().meta({ descriptionKey: 'schema.site.accent' }),
  cms: cmsSchema.optional().meta({ descriptionKey: 'schema.site.cms' }),
  frenchTypography: oneOf({
    'fr-CA': 'schema.site.frenchTypography.fr-CA',
    'fr-FR': 'schema.site.frenchTypography.fr-FR',
  })
    .default('fr-CA')
    .meta({ descriptionKey: 'schema.site.frenchTypography' }),
  pageBudget: z
    .int(reason.budget)
    .min(14000, reason.budget)
    .max(100_000, reason.budget)
    .default(14000)
    .meta({ descriptionKey: 'schema.site.pageBudget' }),
  requiredSections: z.array(z.string()).default([]).meta({ descriptionKey: 'schema.site.requiredSections' }),
  noticePeriod: z
    .string()
    .regex(noticePeriod, reason.notice)
    .optional()
    .meta({ descriptionKey: 'schema.site.noticePeriod' }),
  words: rightWords.meta({ descriptionKey: 'schema.site.words' }),
  rules: ruleSettings,
});

const lawSchema = z.strictObject({
  pack: z.enum(lawPacks).meta({ descriptionKey: 'schema.organization.laws.pack' }),
  applicability: applicability.meta({ descriptionKey: 'schema.organization.laws.applicability' }),
  rules: z
    .record(z.string(), applicability)
    .default({})
    .meta({ descriptionKey: 'schema.organization.laws.rules' }),
});

const abbreviationsIn = z.record(
  text(20),
  name.meta({ descriptionKey: 'schema.organization.abbreviations.longForm' }),
);

const exceptionSchema = z.strictObject({
  section: z.string().meta({ descriptionKey: 'schema.organization.exceptions.section' }),
  missing: oneOf({
    section: 'schema.organization.exceptions.missing.section',
    'contact-details': 'schema.organization.exceptions.missing.contact-details',
  })
    .default('section')
    .meta({ descriptionKey: 'schema.organization.exceptions.missing' }),
  statement: z.string().optional().meta({ descriptionKey: 'schema.organization.exceptions.statement' }),
  reason: localized(markedText(400)).meta({ descriptionKey: 'schema.organization.exceptions.reason' }),
  until: date.meta({ descriptionKey: 'schema.organization.exceptions.until' }),
});

/** `content/<organization>/organization.yaml` */
export const organizationSchema = z.strictObject({
  name: localized(name).meta({ descriptionKey: 'schema.organization.name' }),
  shortName: localized(name).meta({ descriptionKey: 'schema.organization.shortName' }),
  slug: localized(slug).meta({ descriptionKey: 'schema.slug' }),
  formerSlugs: z
    .strictObject(
      localize((key) => formerSlugs.meta({ descriptionKey: `schema.localized.${key}` })) as Record<
        Language,
        typeof formerSlugs
      >,
    )
    .optional()
    .meta({ descriptionKey: 'schema.formerSlugs' }),
  jurisdiction: localized(text(100)).meta({ descriptionKey: 'schema.organization.jurisdiction' }),
  accent: accentSchema.optional().meta({ descriptionKey: 'schema.organization.accent' }),
  exceptions: z
    .array(exceptionSchema)
    .prefault([])
    .meta({ descriptionKey: 'schema.organization.exceptions' }),
  laws: z.array(lawSchema).default([]).meta({ descriptionKey: 'schema.organization.laws' }),
  abbreviations: z
    .strictObject({
      en: abbreviationsIn.default({}).meta({ descriptionKey: 'schema.organization.abbreviations.en' }),
      fr: abbreviationsIn.default({}).meta({ descriptionKey: 'schema.organization.abbreviations.fr' }),
    })
    .default({ en: {}, fr: {} })
    .meta({ descriptionKey: 'schema.organization.abbreviations' }),
  words: rightWords.meta({ descriptionKey: 'schema.organization.words' }),
  rules: ruleSettings,
  example: z.boolean().default(false).meta({ descriptionKey: 'schema.organization.example' }),
});

/** What a statement may answer in a sentence each, before its text; in the order of the page. */
export const answerKeys = ['collected', 'purposes', 'shared', 'cookies', 'choices', 'contact'] as const;
export type AnswerKey = (typeof answerKeys)[number];

/** Longer than any answer with the addresses of its links; how long it may read is for `summary/long-answer` to say. */
const answer = text(1000).optional();

const pageBase = {
  title: text(120).meta({ descriptionKey: 'schema.page.title' }),
  description: text(200).meta({ descriptionKey: 'schema.page.description' }),
  updated: date.meta({ descriptionKey: 'schema.page.updated' }),
};

/** Front matter of `content/<organization>/<stem>.<language>.md` */
export const statementSchema = z.strictObject({
  ...pageBase,
  slug,
  formerSlugs: formerSlugs.meta({ descriptionKey: 'schema.formerSlugs' }),
  nature: oneOf({
    restatement: 'schema.statement.nature.restatement',
    official: 'schema.statement.nature.official',
  }).meta({ descriptionKey: 'schema.statement.nature' }),
  translation: oneOf({
    original: 'schema.statement.translation.original',
    translation: 'schema.statement.translation.translation',
    equal: 'schema.statement.translation.equal',
  }).meta({ descriptionKey: 'schema.statement.translation' }),
  cookies: oneOf({
    used: 'schema.statement.cookies.used',
    'may-be-used': 'schema.statement.cookies.may-be-used',
    'not-used': 'schema.statement.cookies.not-used',
  })
    .optional()
    .meta({ descriptionKey: 'schema.statement.cookies' }),
  summary: z
    .strictObject({
      collected: answer.meta({ descriptionKey: 'schema.statement.summary.collected' }),
      purposes: answer.meta({ descriptionKey: 'schema.statement.summary.purposes' }),
      shared: answer.meta({ descriptionKey: 'schema.statement.summary.shared' }),
      cookies: answer.meta({ descriptionKey: 'schema.statement.summary.cookies' }),
      choices: answer.meta({ descriptionKey: 'schema.statement.summary.choices' }),
      contact: answer.meta({ descriptionKey: 'schema.statement.summary.contact' }),
    } satisfies Readonly<Record<AnswerKey, z.ZodType>>)
    .optional()
    .meta({ descriptionKey: 'schema.statement.summary' }),
  source: z
    .strictObject({
      title: text(200).meta({ descriptionKey: 'schema.statement.source.title' }),
      titleLanguage: language.meta({ descriptionKey: 'schema.statement.source.titleLanguage' }),
      url: webAddress.meta({ descriptionKey: 'schema.statement.source.url' }),
      wording: oneOf({
        current: 'schema.statement.source.wording.current',
        earlier: 'schema.statement.source.wording.earlier',
      })
        .default('current')
        .meta({ descriptionKey: 'schema.statement.source.wording' }),
      read: date.optional().meta({ descriptionKey: 'schema.statement.source.read' }),
    })
    .meta({ descriptionKey: 'schema.statement.source' }),
  reviewed: date.optional().meta({ descriptionKey: 'schema.statement.reviewed' }),
  reviewEvery: z
    .string()
    .regex(reviewPeriod, reason.period)
    .optional()
    .meta({ descriptionKey: 'schema.statement.reviewEvery' }),
});

/** What an edition must say to be shown at all. */
const editionBase = { ...pageBase, slug };

/** What a value says that can be shown, and nothing of it otherwise. */
function relaxed(value: z.ZodType): z.ZodType {
  const inner = value instanceof z.ZodOptional ? (value.unwrap() as z.ZodType) : value;
  const known = inner instanceof z.ZodObject ? z.object(relaxedEntries(inner.shape)) : inner;
  return known.optional().catch(undefined);
}

function relaxedEntries(shape: Readonly<Record<string, z.ZodType>>): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, relaxed(value)]));
}

/**
 * Front matter of an edition, which stays as it was released while the format moves on: what is unknown by now, or missing,
 * or would be wrong today, is passed over.
 */
export const editionSchema = z.object({
  ...relaxedEntries(statementSchema.shape),
  ...editionBase,
}) as unknown as z.ZodType<EditionFrontMatter>;

/** Front matter of `content/pages/<stem>.<language>.md`; the home page has no slug. */
export const homeSchema = z.strictObject(pageBase);
export const sitePageSchema = z.strictObject({
  ...pageBase,
  slug,
  formerSlugs: formerSlugs.meta({ descriptionKey: 'schema.formerSlugs' }),
});

/** `content/<organization>/<stem>.lock.yaml`, which `vitrine acknowledge` writes and nobody else. */
export const lockSchema = z.strictObject({
  version: z.literal(1),
  addresses: localized(z.string().regex(/^(?:\/[a-z0-9-]+)+\/$/)).optional(),
  updated: z.string().refine(isCalendarDate).optional(),
  sections: z.record(
    z.string().regex(/^(?:_[a-z]|[a-z0-9])[a-z0-9]*(?:-[a-z0-9]+)*$/),
    localized(z.string().regex(/^[0-9a-f]{16}(?: [A-Za-z0-9+/]+={0,2})?$/)),
  ),
});

export type SiteSettings = Readonly<z.infer<typeof siteSchema>>;
export type OrganizationSettings = Readonly<z.infer<typeof organizationSchema>>;
export type ExceptionSettings = Readonly<z.infer<typeof exceptionSchema>>;
export type StatementFrontMatter = Readonly<z.infer<typeof statementSchema>>;
/** As it is written: what has a default may be left out. */
export type WrittenStatementFrontMatter = Readonly<z.input<typeof statementSchema>>;
type Relaxed<Values> = { readonly [Key in keyof Values]?: RelaxedValue<Values[Key]> | undefined };
type RelaxedValue<Value> = Value extends readonly unknown[] | string ? Value : Relaxed<Value>;
/** Of an edition nothing is sure but its title, description, slug and date. */
export type EditionFrontMatter = Pick<StatementFrontMatter, keyof typeof editionBase> &
  Relaxed<Omit<StatementFrontMatter, keyof typeof editionBase>>;
export type SitePageFrontMatter = Readonly<z.infer<typeof sitePageSchema>>;
export type Name = z.infer<typeof name>;

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}

function isHttpsAddress(value: string): boolean {
  return parseUrl(value)?.protocol === 'https:' && !/\s/.test(value);
}

/** A web origin: scheme and host, no path. Plain http only for a machine's own loopback address, for trying things out. */
export function isOrigin(value: string): boolean {
  const url = parseUrl(value);
  if (!url) return false;
  const local = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  return (
    (url.protocol === 'https:' || (url.protocol === 'http:' && local)) &&
    !url.hostname.endsWith('.') &&
    (url.origin === value || `${url.origin}/` === value)
  );
}

/** Whether a web origin is one that a site can be published under, not only tried out. */
export function isReachedByAll(origin: string): boolean {
  return !isOwnNetwork(parseUrl(origin)?.hostname ?? '');
}
