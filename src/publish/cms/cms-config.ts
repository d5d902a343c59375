import { stringify } from 'yaml';
import { jsonSchemas } from '../../content/json-schemas.ts';
import { pagesFolder } from '../../content/load-library.ts';
import { plainName } from '../../content/names.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { languages, localize } from '../../languages.ts';
import type { PublishedSite } from '../../pages/published-site.ts';

/** What is read here of a JSON Schema of front matter. */
interface FrontMatterSchema {
  readonly type?: string;
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, FrontMatterSchema>>;
  readonly items?: FrontMatterSchema;
  readonly required?: readonly string[];
}

/** A field as Sveltia CMS and Decap CMS know it. */
interface CmsField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required: boolean;
  /** Written in each language by itself, or once for all of them. */
  readonly i18n: true | 'duplicate';
  readonly fields?: readonly CmsField[];
  readonly [option: string]: unknown;
}

/** A folder whose entries are pages, each with a file in every language. */
interface CmsCollection {
  readonly name: string;
  readonly label: string;
  readonly folder: string;
  readonly fields: readonly CmsField[];
  readonly [option: string]: unknown;
}

/** Keys that both versions of a page have alike; an editor writes them once. */
const alikeInBoth = [
  'updated',
  'nature',
  'cookies',
  'source.wording',
  'source.read',
  'reviewed',
  'reviewEvery',
];
/** Beyond this, one line is too narrow to write in. */
const longestLine = 120;

/** The text of `config.yml`: the backend that the settings name, and the fields that the schemas of front matter have. */
export function cmsConfig(site: PublishedSite): string {
  const { cms } = site;
  if (!cms) throw new Error('the site has no CMS');
  const { name, repo, branch, baseUrl, apiRoot } = cms.settings.backend;
  return stringify(
    {
      backend: {
        name,
        repo,
        branch,
        ...(baseUrl === undefined ? {} : { base_url: baseUrl }),
        ...(apiRoot === undefined ? {} : { api_root: apiRoot }),
      },
      site_url: site.absolute('/'),
      // Both ask for one; statements have no images, and nothing is read from there.
      media_folder: 'media',
      public_folder: '/media',
      i18n: { structure: 'multiple_files', locales: languages, default_locale: languages[0] },
      // What is left empty is not written: to the checks, an empty value is a wrong one.
      output: { omit_empty_optional_fields: true },
      collections: cmsCollections(site, cms.settings.folder),
    },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
}

/** The form cannot release: whoever saves a change is told that it is not online yet. */
const releaseHint = languages.map((language) => translatorFor(language)('cms.release')).join(' | ');

/** A collection for each organization that has statements, and one for the site's own pages. */
function cmsCollections(site: PublishedSite, folder: string): readonly CmsCollection[] {
  const schemas = jsonSchemas() as Readonly<Record<string, FrontMatterSchema>>;
  const names = localize(
    (language) =>
      new Map(
        site
          .summaries(language)
          .map(({ file, shortName }) => [file.split('/')[1] ?? '', plainName(shortName)] as const),
      ),
  );
  const common = { extension: 'md', format: 'yaml-frontmatter', slug: '{{fields.slug}}', i18n: true };
  return [
    ...[...names.en.keys()].map((key) => ({
      name: key,
      label: [...new Set(languages.map((language) => names[language].get(key) ?? key))].join(' | '),
      folder: `${folder}/${key}`,
      ...(site.hasReleases && { description: releaseHint }),
      create: true,
      // What was released is withdrawn, with a reason; of any other its lock file would be left.
      delete: false,
      ...common,
      fields: [...fieldsOf(schemas['statement'] ?? {}), body],
    })),
    {
      name: pagesFolder,
      label: 'Pages',
      folder: `${folder}/${pagesFolder}`,
      // A new page of the site needs its place there.
      create: false,
      delete: false,
      ...common,
      // The home page has no slug.
      fields: [...fieldsOf(schemas['page'] ?? {}, ['slug']), body],
    },
  ];
}

/** Edited as it is written: an editor that shows formatted text would put a backslash before `{#cookies}`. */
const body: CmsField = {
  name: 'body',
  label: 'Markdown',
  widget: 'markdown',
  modes: ['raw'],
  buttons: [],
  editor_components: [],
  required: true,
  i18n: true,
};

function fieldsOf(
  { properties = {}, required = [] }: FrontMatterSchema,
  optional: readonly string[] = [],
  within = '',
): readonly CmsField[] {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    label: name,
    ...widgetOf(`${within}${name}`, schema),
    required: required.includes(name) && !optional.includes(name),
    i18n: alikeInBoth.includes(`${within}${name}`) ? 'duplicate' : true,
    ...(schema.description === undefined ? {} : { hint: schema.description }),
  }));
}

type Widget = Pick<CmsField, 'widget' | 'fields'> & Readonly<Record<string, unknown>>;

/**
 * @param name with those of the keys it is under, `source.wording`.
 * @throws Error for a kind of value that no widget was chosen for yet: it is our bug.
 */
function widgetOf(name: string, schema: FrontMatterSchema): Widget {
  const {
    type,
    format,
    pattern,
    maxLength = 0,
    enum: values,
    enumDescriptions = [],
    description = '',
  } = schema;
  if (type === 'object' && schema.properties)
    return { widget: 'object', fields: fieldsOf(schema, [], `${name}.`) };
  if (type === 'array' && schema.items)
    return { widget: 'list', field: { name: 'entry', label: name, ...widgetOf(name, schema.items) } };
  if (type !== 'string') throw new Error(`the CMS has no widget for “${name}”`);
  if (values)
    return {
      widget: 'select',
      options: values.map((value, index) => ({ value, label: `${value}: ${enumDescriptions[index] ?? ''}` })),
    };
  if (format === 'date')
    return {
      widget: 'datetime',
      format: 'YYYY-MM-DD',
      date_format: 'YYYY-MM-DD',
      time_format: false,
    };
  const shape = format === 'uri' ? '^https://\\S+$' : pattern;
  return {
    widget: maxLength > longestLine && format !== 'uri' ? 'text' : 'string',
    ...(shape === undefined ? {} : { pattern: [shape, description] }),
  };
}
