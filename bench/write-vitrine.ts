import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../src/languages.ts';
import { confirmStatements } from './confirm-statements.ts';
import { type GeneratedOrganization, statementSlug } from './generate.ts';
import { homePages } from './site-words.ts';

/** Writes a content folder of Vitrine. */
export function writeVitrine(folder: string, organizations: readonly GeneratedOrganization[]): void {
  const write = (file: string, lines: readonly string[]): void => {
    const full = path.join(folder, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, `${lines.join('\n')}\n`);
  };
  write('site.yaml', [
    'name:',
    '  en: Benchmark',
    '  fr: Banc d’essai',
    'baseUrl: https://vitrine.example',
    'publisher: { name: { en: Benchmark, fr: Banc d’essai }, email: privacy@vitrine.example }',
    'languages: [en, fr]',
    // The home page lists all statements.
    'pageBudget: 100000',
  ]);
  for (const language of languages) {
    const { title, description, text } = homePages[language];
    write(`pages/home.${language}.md`, [
      '---',
      `title: ${title}`,
      `description: ${description}`,
      'updated: 2025-11-21',
      '---',
      '',
      text,
    ]);
  }
  for (const organization of organizations) {
    write(`${organization.slug.en}/organization.yaml`, settingsOf(organization));
    for (const language of languages) {
      write(`${organization.slug.en}/privacy.${language}.md`, [
        '---',
        '# yaml-language-server: $schema=../../schemas/statement.schema.json',
        `title: ${organization.title[language]}`,
        `description: ${organization.description[language]}`,
        `slug: ${statementSlug[language]}`,
        `updated: ${organization.updated}`,
        `nature: ${organization.nature}`,
        `translation: ${organization.translation[language]}`,
        'source:',
        `  title: ${organization.title[language]}`,
        `  titleLanguage: ${language}`,
        `  url: ${organization.website[language]}/privacy`,
        ...(organization.nature === 'restatement' ? [`  read: ${organization.updated}`] : []),
        '---',
        '',
        organization.body[language].trimEnd(),
      ]);
    }
  }
  confirmStatements(folder);
}

function settingsOf({ name, shortName, slug, jurisdiction, exceptions }: GeneratedOrganization): string[] {
  const localized = Object.entries({ name, shortName, slug, jurisdiction }).flatMap(([key, value]) => [
    `${key}:`,
    ...languages.map((language) => `  ${language}: ${value[language]}`),
  ]);
  const silent = exceptions.flatMap(({ section, reason }) => [
    `  - section: ${section}`,
    '    reason:',
    ...languages.map((language) => `      ${language}: ${reason[language]}`),
    '    until: 2099-12-31',
  ]);
  return [
    '# yaml-language-server: $schema=../../schemas/organization.schema.json',
    ...localized,
    ...(silent.length > 0 ? ['exceptions:', ...silent] : []),
  ];
}
