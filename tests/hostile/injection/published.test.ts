import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { beforeAll, describe, expect, it } from 'vitest';
import { readHtml } from '../../support/read-html.ts';
import { runOn } from '../../support/released-content.ts';
import { temporaryContents } from '../../support/temporary-content.ts';
import { differences, filesBelow } from './compare-outputs.ts';
import { asWord, asWritten, type Filling, filesWith, markupFiles, siteFile, sites } from './contents.ts';
import { built, contentOf } from './sites.ts';
import { strings } from './strings.ts';

/* The strings in every field of free text and at every place of a text, published, and read by what reads it. */

const make = temporaryContents();

describe('a site with the strings in all its fields and texts', () => {
  const folders = { hostile: '', harmless: '' };

  beforeAll(async () => {
    folders.hostile = await built(contentOf(make, filesWith(asWritten)));
    folders.harmless = await built(contentOf(make, filesWith(asWord)));
  });

  const read = (name: string): string => readFileSync(path.join(folders.hostile, name), 'utf8');
  const names = (ending: string): string[] =>
    filesBelow(folders.hostile).filter((name) => name.endsWith(ending));

  it('has no element, attribute, key, line or file more than with a word in their place, whatever reads it', () => {
    const endings = ['index.html', '.json', '.md', '.txt', '.xml', '_headers', '_redirects'];
    for (const ending of endings) expect(names(ending), ending).not.toEqual([]);
    expect(differences(folders.hostile, folders.harmless)).toEqual([]);
  });

  it('gives each of them as it was written, to readers and to programs', () => {
    const shown = {
      html: names('privacy/index.html').flatMap(
        (name) => readHtml(read(name), name).all('cite')[0]?.text ?? [],
      ),
      json: names('privacy.json').map((name) => fold(JSON.parse(read(name)).source.title)),
    };
    for (const [format, titles] of Object.entries(shown)) {
      const all = new Set(titles.flatMap((title) => title.split(' ~ ')));
      expect(
        strings.filter((text) => !all.has(fold(text))),
        format,
      ).toEqual([]);
    }
  });
});

/** As readers see white space. */
function fold(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

describe('a site with the strings in its own names and words', () => {
  it('has nothing more for any of them', async () => {
    const pages = (fill: Filling): Readonly<Record<string, string>> =>
      Object.fromEntries(Object.entries(filesWith(fill)).filter(([name]) => name.startsWith('pages/home.')));
    const harmless = await built(contentOf(make, { ...pages(asWord), 'site.yaml': siteFile(0, asWord) }));
    const hostile = contentOf(make, pages(asWord));
    for (let nth = 0; nth < sites; nth += 1) {
      writeFileSync(hostile.file('site.yaml'), siteFile(nth, asWritten));
      expect(differences(await built(hostile), harmless), `site ${nth}`).toEqual([]);
    }
  });
});

describe('a site with the strings as Markdown and as abbreviations', () => {
  /** What Markdown can make, and what pages have of their own; each attribute with what it may hold. */
  const attributes: Readonly<Record<string, RegExp>> = {
    href: /^(?:https:\/\/(?:h|example|acme|vitrine)\.(?:example|org)\/|mailto:privacy@|\/(?!\/)|#)/,
    id: /^[a-z0-9-]+$/,
    lang: /^(?:en|fr)$/,
    'http-equiv': /^Content-Security-Policy$/,
    scope: /^col$/,
    type: /^(?:application|text|image)\/[a-z+-]+$/,
  };
  const harmlessAttributes =
    /^(?:class|title|name|content|charset|rel|hreflang|property|aria-[a-z]+|data-label|data-page|datetime|tabindex|dir|role|sizes|colspan|rowspan|data-sheet)$/;
  const elements = new Set(
    (
      'html head body meta title link style main header footer nav section div span p a h1 h2 h3 h4 h5 h6 ul ol li dl dt dd ' +
      'blockquote pre code em strong br hr abbr cite time table thead tbody tr th td caption small b s article details summary'
    ).split(' '),
  );
  let output = '';

  beforeAll(async () => {
    output = await built(contentOf(make, { ...filesWith(asWord), ...markupFiles(() => true) }));
  });

  it('has no element but those of Markdown, and no attribute that does something', () => {
    const faults: string[] = [];
    for (const name of filesBelow(output).filter(
      (file) => /\bm-.*\/index\.html$/.test(file) && !file.includes('former'),
    ))
      for (const { name: element, attributes: given } of readElements(
        readFileSync(path.join(output, name), 'utf8'),
      )) {
        const isData = element === 'script' && given['type'] === 'application/ld+json';
        if (!isData && !elements.has(element)) faults.push(`${name}: <${element}>`);
        for (const [key, value] of Object.entries(given))
          if (!(attributes[key]?.test(value) ?? harmlessAttributes.test(key)))
            faults.push(`${name}: <${element} ${key}="${value}">`);
      }
    expect(faults).toEqual([]);
  });
});

function readElements(html: string) {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => void found.push({ name, attributes }),
  });
  parser.end(html);
  return found;
}

describe('editions with the strings in their summaries, and in the reason why one was withdrawn', () => {
  const folders: Record<string, string> = {};
  const groups = [0, 1, 2, 3].map((nth) => strings.filter((_, index) => index % 4 === nth));

  beforeAll(async () => {
    for (const fill of [asWritten, asWord]) {
      const content = make.minimal();
      content.append(
        'site.yaml',
        'pageBudget: 100000\nrules: { content/placeholder: off, markup/raw-html: off }\n',
      );
      const run = async (day: string, ...args: string[]): Promise<void> => {
        const { code, stdout, stderr } = await runOn(day, content, ...args);
        expect(code, stdout + stderr).toBe(0);
      };
      for (const [nth, group] of groups.entries()) {
        const words = fold(group.map(fill).join(' ~ '));
        content.replace(
          'acme/privacy.en.md',
          'no cookies',
          `no cookies \`${nth} ${fold(fill(group[0] ?? ''))}\``,
        );
        content.replace(
          'acme/privacy.fr.md',
          'aucun témoin',
          `aucun témoin \`${nth} ${fold(fill(group[0] ?? ''))}\``,
        );
        const said = ['--summary-en', words, '--summary-fr', `Mots ${words}`];
        await run(
          `2026-11-2${nth + 1}`,
          'release',
          'acme/privacy',
          ...said,
          ...(nth > 0 ? ['--substantive'] : []),
        );
      }
      const reason = groups.flat().slice(0, 20).map(fill).map(fold).join(' ~ ');
      await run(
        '2026-11-28',
        'withdraw',
        'acme/privacy',
        '--reason-en',
        reason,
        '--reason-fr',
        `Mots ${reason}`,
      );
      await run('2026-11-28', 'build');
      folders[fill === asWritten ? 'hostile' : 'harmless'] = content.output;
    }
  });

  it('have pages, feeds and JSON with nothing more than with a word in their place', () => {
    const files = filesBelow(folders['hostile'] ?? '');
    expect(files.filter((name) => /feed|changes/.test(name)).length).toBeGreaterThan(3);
    expect(differences(folders['hostile'] ?? '', folders['harmless'] ?? '')).toEqual([]);
  });
});
