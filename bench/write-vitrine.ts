import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { diskFileSystem } from '../src/content/file-system.ts';
import { bothVersions, loadLibrary } from '../src/content/load-library.ts';
import { lockFileName } from '../src/content/lock-file.ts';
import { confirm } from '../src/history/confirm.ts';
import { languages } from '../src/languages.ts';
import { parseBody } from '../src/markdown/parse-body.ts';
import { type GeneratedOrganization, statementSlug } from './generate.ts';
import { homePages } from './home-pages.ts';

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
        '---',
        '',
        organization.body[language].trimEnd(),
      ]);
    }
  }
  confirmAll(folder);
}

/** As an editor would once both versions say the same: the lock file is read with every check. */
function confirmAll(folder: string): void {
  const { organizations } = loadLibrary(diskFileSystem(folder), parseBody);
  for (const { key, statements } of organizations) {
    for (const statement of statements) {
      const versions = bothVersions(statement.versions);
      if (versions)
        writeFileSync(
          path.join(folder, key, lockFileName(statement.stem)),
          confirm(versions, statement).text,
        );
    }
  }
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
