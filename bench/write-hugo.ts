import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stylesheetOf } from '../layouts/components/stylesheet.ts';
import { type Language, languages, propertiesOf } from '../src/languages.ts';
import { type GeneratedOrganization, statementSlug } from './generate.ts';
import { homePages, pageWords } from './site-words.ts';
import { statementFields } from './statement-fields.ts';

/** Writes a bilingual site of Hugo that comes to the same pages as the site of plain Eleventy. */
export function writeHugo(folder: string, organizations: readonly GeneratedOrganization[]): void {
  for (const part of ['content/statements', 'layouts/_default'])
    mkdirSync(path.join(folder, part), { recursive: true });
  const write = (file: string, lines: readonly string[]): void =>
    writeFileSync(path.join(folder, file), `${lines.join('\n')}\n`);
  const css = stylesheetOf(['statement'], { baseUrl: 'https://vitrine.example', layouts: undefined });
  write('hugo.toml', settings);
  write('layouts/_default/baseof.html', [base.replace('/* site.css */', () => css)]);
  write('layouts/_default/single.html', [single]);
  write('layouts/index.html', [home]);
  for (const language of languages) {
    const { title, description, text } = homePages[language];
    write(`content/_index.${language}.md`, [...frontMatter({ title, description }), text]);
    for (const organization of organizations)
      write(`content/statements/${organization.slug.en}.${language}.md`, statement(organization, language));
  }
}

function statement(organization: GeneratedOrganization, language: Language): string[] {
  return [
    ...frontMatter({
      ...statementFields(organization, language),
      // Hugo puts the language before it.
      url: `${organization.slug[language]}/${statementSlug[language]}/`,
    }),
    organization.body[language],
  ];
}

function frontMatter(values: Readonly<Record<string, string>>): string[] {
  return ['---', ...Object.entries(values).map(([key, value]) => `${key}: ${value}`), '---', ''];
}

const settings = [
  'baseURL = "https://vitrine.example/"',
  'defaultContentLanguage = "en"',
  'defaultContentLanguageInSubdir = true',
  // What plain Eleventy does not write either.
  'disableKinds = ["section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]',
  ...languages.flatMap((language) => [
    `[languages.${language}]`,
    `languageName = "${propertiesOf[language].name}"`,
    `[languages.${language}.params]`,
    ...Object.entries(pageWords[language]).map(([key, value]) => `${key} = "${value}"`),
  ]),
];

const base = `<!doctype html>
<html lang="{{ .Language.Lang }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} – {{ .Site.Params.siteName }}</title>
<meta name="description" content="{{ .Description }}">
<link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
{{ end }}<style>/* site.css */</style>
</head>
<body>
<a class="skip" href="#text">{{ .Site.Params.skip }}</a>
<header class="site">
<p class="site-name"><a href="/{{ .Language.Lang }}/">{{ .Site.Params.siteName }}</a></p>
<nav class="languages">
{{ range .Translations }}<a href="{{ .RelPermalink }}" hreflang="{{ .Language.Lang }}" lang="{{ .Language.Lang }}" rel="alternate">{{ .Language.LanguageName }}</a>
{{ end }}</nav>
</header>
<main id="text">
<article class="statement">
<header>
{{ with .Params.organization }}<p class="organization">{{ . }}, {{ $.Params.jurisdiction }}</p>{{ end }}
<h1>{{ .Title }}</h1>
{{ with .Params.updated }}<p class="edition"><time datetime="{{ . }}">{{ . }}</time></p>
<div class="notice"><p>{{ $.Site.Params.notice }} <a href="{{ $.Params.website }}">{{ $.Params.website }}</a></p></div>{{ end }}
</header>
<div class="sections">
{{ block "main" . }}{{ end }}
</div>
</article>
</main>
<footer class="site"><p>{{ .Site.Params.footer }}</p></footer>
</body>
</html>`;

const single = '{{ define "main" }}{{ .Content }}{{ end }}';

const home = `{{ define "main" }}{{ .Content }}
<ul>
{{ range where .Site.RegularPages "Section" "statements" }}<li><h2><a href="{{ .RelPermalink }}">{{ .Params.organization }}</a></h2>
<p>{{ .Title }} · {{ .Params.updated }}</p></li>
{{ end }}</ul>{{ end }}`;
