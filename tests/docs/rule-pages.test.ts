import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkExample } from '../../scripts/rule-pages/check-example.ts';
import { type Example, headings, readPage } from '../../scripts/rule-pages/read-page.ts';
import { indexOf, pageOf, rulePages } from '../../scripts/rule-pages/rule-pages.ts';
import { isMessageKey } from '../../src/i18n/translator.ts';
import { languages } from '../../src/languages.ts';
import type { Finding } from '../../src/rules/engine/run-rules.ts';
import { rules } from '../../src/rules/registry.ts';
import { projectRoot } from '../support/run-vitrine.ts';

const textOf = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');

const expected = languages.flatMap((language) =>
  rules.map((rule) => ({ rule, language, file: pageOf(rule, language) })),
);
const pages = expected.filter(({ file }) => existsSync(path.join(projectRoot, file)));
const written = rulePages();

it('every rule has its page in both languages, and every page its rule', () => {
  const files = readdirSync(path.join(projectRoot, 'docs/rules'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(projectRoot, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
    );
  const wanted = [...expected.map(({ file }) => file), ...languages.map(indexOf)];
  expect({
    missing: wanted.filter((file) => !files.includes(file)),
    'of no rule': files.filter((file) => !wanted.includes(file)),
  }).toEqual({ missing: [], 'of no rule': [] });
});

it('every family has its heading in the index', () => {
  const families = new Set(rules.map(({ id }) => id.split('/')[0]));
  expect([...families].filter((family) => !isMessageKey(`family.${family}`))).toEqual([]);
});

it('every page can be read', () => {
  expect(written.problems).toEqual([]);
});

describe.each(Object.entries(written.files))('%s', (file, text) => {
  it('is what `npm run generate` would write', () => {
    expect(textOf(file)).toBe(text);
  });

  it('has internal links that lead somewhere', () => {
    expect(internalLinks(text).filter((target) => !leadsSomewhere(file, target))).toEqual([]);
  });
});

describe.each(pages)('$file', ({ rule, language, file }) => {
  const page = readPage(textOf(file), language);

  it('has its headings, in their order, with text under each', () => {
    expect(page.title).toBe(rule.id);
    expect(page.sections.map(({ heading }) => heading)).toEqual(headings[language]);
    expect(
      page.sections.filter(({ lines }) => !/\p{L}/u.test(lines.join(''))).map(({ heading }) => heading),
    ).toEqual([]);
  });

  it('shows at least one wrong and one right example', () => {
    expect(page.wrong.length).toBeGreaterThan(0);
    expect(page.right.length).toBeGreaterThan(0);
  });

  it.each(page.wrong)('wrong: $title — is reported by this rule, and by no other', (example) => {
    const { own, others } = checked(example, rule.id);
    expect(own).not.toEqual([]);
    expect(others).toEqual([]);
  });

  it.each(page.right)('right: $title — is reported by no rule', (example) => {
    expect(checked(example, rule.id)).toEqual({ own: [], others: [] });
  });
});

describe('the pages of a rule in both languages', () => {
  it.each(rules)('of $id show as many examples', (rule) => {
    const both = languages.flatMap((language) => {
      const page = pages.find((one) => one.rule === rule && one.language === language);
      return page ? [readPage(textOf(page.file), language)] : [];
    });
    const counts = both.map(({ wrong, right }) => [wrong.length, right.length]);
    expect(counts[1] ?? counts[0]).toEqual(counts[0]);
  });
});

describe('an example', () => {
  type FenceText = readonly [info: string, text: string];
  const example = (...fences: FenceText[]): Example => {
    const body = fences.map(([info, text]) => `\`\`\`${info}\n${text}\n\`\`\`\n`).join('\n');
    const [only] = readPage(`## Wrong\n\n${body}`, 'en').wrong;
    if (!only) throw new Error('there is no example');
    return only;
  };
  const found = (...fences: FenceText[]) => {
    const { findings, range } = checkExample(example(...fences));
    return findings.map(({ rule, location }) => `${rule} ${range(location)}`);
  };

  it('is sound where it shows nothing', () => {
    expect(found(['yaml site.yaml', ''])).toEqual([]);
  });

  it('gets the sections, keys and files that it does not show', () => {
    const officer = ['## Contact {#privacy-officer}', '', 'TBD'].join('\n');
    expect(found(['markdown privacy.en.md', officer], ['markdown privacy.fr.md', officer])).toEqual([
      'sections/empty-section privacy.en.md:1',
      'sections/empty-section privacy.fr.md:1',
    ]);
    expect(found(['yaml privacy.en.md', 'updated: today'])).toEqual(['content/wrong-value privacy.en.md:1']);
    expect(found(['yaml organization.yaml', 'nom: Acme'])).toContain(
      'content/unknown-key organization.yaml:1',
    );
  });

  it('gets none of them where it shows all there is', () => {
    expect(found(['markdown privacy.en.md whole', '## Cookies {#cookies}\n\nNone.'])).toContain(
      'sections/required-section privacy.en.md',
    );
  });

  it('has the files that it lists, and no other', () => {
    expect(
      found(['text content/', 'site.yaml\nacme/organization.yaml\nacme/privacy.en.md\nacme/notes.txt']),
    ).toEqual(['content/unexpected-file notes.txt', 'content/missing-counterpart privacy.en.md']);
  });

  it('was confirmed as it is, unless it shows what was confirmed', () => {
    const now = ['markdown privacy.en.md', '## Cookies {#cookies}\n\nThis website sets one cookie.'] as const;
    expect(found(now)).not.toContain('translation/stale privacy.en.md:1');
    expect(
      found(now, [
        'markdown privacy.en.md as-confirmed',
        '## Cookies {#cookies}\n\nThis website sets no cookies.',
      ]),
    ).toContain('translation/stale privacy.fr.md');
  });

  it('names the line of a fence that cannot be understood', () => {
    expect(() => example(['markdown', 'Text.'])).toThrow(/^line 3: name language and file/);
    expect(() => example(['markdown privacy.en.md hole', 'Text.'])).toThrow(/^line 3: “hole” is none of/);
  });
});

/** What is said of an example by a rule, and by others that it does not expect. */
function checked(example: Example, id: string) {
  const { findings, oneSided } = checkExample(example);
  const compares = (rule: string): boolean => /^(?:parity|translation)\//.test(rule);
  return {
    own: findings.filter(({ rule }) => rule === id).map(inShort),
    others: findings
      // Editors may leave notices as they are. A version that is shown alone can only differ from the sound other one.
      .filter(({ rule, severity }) => rule !== id && severity !== 'notice' && !(oneSided && compares(rule)))
      .filter(({ rule }) => !example.also.includes(rule))
      .map(inShort),
  };
}

function inShort({ rule, message, location }: Finding): string {
  return `${rule} ${message} ${location.file}:${location.line}`;
}

function internalLinks(text: string): readonly string[] {
  const prose = text.replaceAll(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '').replaceAll(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

function leadsSomewhere(file: string, target: string): boolean {
  const [page = '', anchor] = target.split('#');
  const linked = page === '' ? file : path.posix.join(path.posix.dirname(file), page);
  if (!existsSync(path.join(projectRoot, linked))) return false;
  return anchor === undefined || anchorsOf(textOf(linked)).includes(anchor);
}

/** The anchors that code hosts give to headings. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#{1,6} (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
