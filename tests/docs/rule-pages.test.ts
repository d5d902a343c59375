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
const written = rulePages();
/** Those that can be read; what is wrong with the others is among the problems. */
const pages = expected
  .filter(({ file }) => file in written.files)
  .map((page) => ({ ...page, ...readPage(textOf(page.file), page.language) }));
type Page = (typeof pages)[number];

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

it('every page is what `npm run generate` would write', () => {
  expect(faultsOf(written.files, (text, file) => firstDifference(textOf(file), text))).toEqual([]);
});

it('every internal link leads somewhere', () => {
  const dead = (text: string, file: string): readonly string[] =>
    internalLinks(text)
      .filter((target) => !leadsSomewhere(file, target))
      .map((target) => `${target} leads nowhere`);
  expect(faultsOf(written.files, dead)).toEqual([]);
});

it('every page has its headings, in their order, with text under each', () => {
  expect(
    faultsOfPages(({ rule, language, title, sections }) => [
      ...unlike('the title', title, rule.id),
      ...unlike(
        'the headings',
        sections.map(({ heading }) => heading).join(', '),
        headings[language].join(', '),
      ),
      ...sections
        .filter(({ lines }) => !/\p{L}/u.test(lines.join('')))
        .map(({ heading }) => `nothing stands under “${heading}”`),
    ]),
  ).toEqual([]);
});

it('every page shows at least one wrong and one right example', () => {
  expect(
    faultsOfPages(({ wrong, right }) => [
      ...(wrong.length > 0 ? [] : ['no wrong example']),
      ...(right.length > 0 ? [] : ['no right example']),
    ]),
  ).toEqual([]);
});

it('every page shows as many examples as that of the other language', () => {
  const counts = ({ wrong, right }: Page): string => `${wrong.length} wrong, ${right.length} right`;
  expect(
    faultsOfPages((page) => {
      const first = pages.find(({ rule }) => rule === page.rule) ?? page;
      return unlike('the examples', counts(page), counts(first));
    }),
  ).toEqual([]);
});

describe.each(languages)('in %s', (language) => {
  const faultsOfExamples = (
    kind: 'wrong' | 'right',
    faults: (example: Example, id: string) => readonly string[],
  ): string[] =>
    faultsOfPages((page) => {
      const examples = page.language === language ? page[kind] : [];
      return examples.flatMap((example) =>
        faults(example, page.rule.id).map((fault) => `“${example.title}”, line ${example.line}: ${fault}`),
      );
    });

  it('every wrong example is reported by its rule, and by no other', () => {
    expect(
      faultsOfExamples('wrong', (example, id) => {
        const { own, others } = checked(example, id);
        return own.length > 0 ? others : ['nothing is reported by its rule', ...others];
      }),
    ).toEqual([]);
  });

  it('every right example is reported by no rule', () => {
    expect(
      faultsOfExamples('right', (example, id) => {
        const { own, others } = checked(example, id);
        return [...own, ...others];
      }),
    ).toEqual([]);
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

/** What is wrong with files, after the name of each. */
function faultsOf<T>(
  files: Readonly<Record<string, T>>,
  faults: (content: T, file: string) => readonly string[],
): string[] {
  return Object.entries(files).flatMap(([file, content]) =>
    faults(content, file).map((fault) => `${file}: ${fault}`),
  );
}

function faultsOfPages(faults: (page: Page) => readonly string[]): string[] {
  return faultsOf(Object.fromEntries(pages.map((page) => [page.file, page])), faults);
}

function unlike(what: string, found: string, wanted: string): readonly string[] {
  return found === wanted ? [] : [`${what}: ${found}; should be: ${wanted}`];
}

/** The first line in which a text is not as it should be. */
function firstDifference(text: string, wanted: string): readonly string[] {
  const [lines, wantedLines] = [text.split('\n'), wanted.split('\n')];
  const length = Math.max(lines.length, wantedLines.length);
  const at = Array.from({ length }, (_, index) => index).find((index) => lines[index] !== wantedLines[index]);
  if (at === undefined) return [];
  return unlike(`line ${at + 1}`, lines[at] ?? 'none', wantedLines[at] ?? 'none');
}

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
