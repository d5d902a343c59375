import { beforeAll, describe, expect, it } from 'vitest';
import { attemptBuild, type BuildAttempt } from '../support/run-vitrine.ts';
import { outsideOutput, type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

/*
 * What content files can say at their top, or be named, to run code or to write outside of the site; each of these did
 * so, or may have, in a default set-up of the site engine. Every attack has an organization of its own, so that one
 * build shows what becomes of all.
 */

interface Attack {
  readonly what: string;
  /** The file it is in, below its organization's folder. */
  readonly file?: string;
  /** Puts the attack into a valid file. */
  readonly into: (text: string, code: string) => string;
  /** Text on the line the finding must name; the first line when left out. */
  readonly at?: string;
  readonly rule: string;
  readonly says: RegExp;
}

const make = temporaryContents();

/** The folder of the organization in which an attack is. */
const folderOf = (index: number): string => `attack-${index}`;
const traceOf = (index: number): string => `hostile-code-of-${folderOf(index)}-ran`;

/** Code that leaves a file in the temporary folder when it is run. */
function codeOf(content: TemporaryContent, index: number): string {
  return `require('node:fs').writeFileSync('${content.root}/${traceOf(index)}', 'x')`;
}

const constructorTrick = (code: string): string =>
  `{{ range.constructor("return process.mainModule.${code}")() }}`;

function inOtherLanguage(opening: string, block: (code: string) => string): Attack {
  return {
    what: `front matter that starts with “${opening}”`,
    into: (text, code) => text.replace(/^---\n[\s\S]*?\n---\n/, `${opening}\n${block(code)}\n---\n`),
    rule: 'content/front-matter',
    says: new RegExp(`first line is “${opening}”; only YAML is accepted, and nothing in this file is run`),
  };
}

function withKey(what: string, yaml: string): Attack {
  const key = yaml.split(':')[0] ?? '';
  return {
    what,
    // The trick in the body is what `templateEngineOverride: njk` would run.
    into: (text, code) => `${text.replace('\nslug:', `\n${yaml}\nslug:`)}\n${constructorTrick(code)}\n`,
    at: key,
    rule: 'content/unknown-key',
    says: new RegExp(`The key “${key}” is not known here`),
  };
}

function withSlug(slug: string): Attack[] {
  const refusal = {
    into: (text: string) => text.replace(/(slug:|slug:\n {2}en:) [a-z]\S*\n/, `$1 ${slug}\n`),
    at: slug,
    rule: 'content/wrong-value',
    says: /becomes part of an address and cannot be/,
  };
  return [
    { what: `a statement with the slug ${slug}`, ...refusal },
    { what: `an organization with the slug ${slug}`, file: 'organization.yaml', ...refusal },
  ];
}

function withYaml(what: string, yaml: string, rule: string, says: RegExp): Attack {
  return { what, into: (text) => text.replace('\nupdated:', `\n${yaml}\nupdated:`), at: yaml, rule, says };
}

/** Ten lines that stand for ten thousand million values. */
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghij'].map(
    (letter, index) => `${letter}: &${letter} [${Array(10).fill(`*${'abcdefghij'[index]}`).join(', ')}]`,
  ),
].join('\n');

const attacks: readonly Attack[] = [
  inOtherLanguage('---js', (code) => `{ title: (${code}, 'x') }`),
  inOtherLanguage('--- js', (code) => `{ title: (${code}, 'x') }`),
  inOtherLanguage('---javascript', (code) => `module.exports = { title: (${code}, 'x') }`),
  inOtherLanguage('---node', (code) => `module.exports = { title: (${code}, 'x') }`),
  inOtherLanguage('---jsLegacy', (code) => `{ title: (${code}, 'x') }`),
  inOtherLanguage('---json', () => '{ "title": "x", "permalink": "../../hostile.html" }'),
  inOtherLanguage('---toml', () => 'permalink = "../../hostile.html"'),
  inOtherLanguage('---yml', () => 'permalink: ../../hostile.html'),
  inOtherLanguage('---coffee', () => 'permalink: "../../hostile.html"'),
  {
    what: 'text between two lines that each could end the front matter, which would be lost',
    into: (text) => text.replace('\n---\n\n', '\n---js\nhidden: text\n---\n\n'),
    rule: 'content/front-matter',
    says: /not closed/,
  },

  withKey('templateEngineOverride: njk, with code in the body', 'templateEngineOverride: njk'),
  withKey('a permalink out of the output folder', 'permalink: ../../hostile.html'),
  withKey('permalinkBypassOutputDir', 'permalinkBypassOutputDir: true'),
  withKey('eleventyComputed', 'eleventyComputed:\n  title: "{{ \'x\' }}"'),
  withKey('a layout from elsewhere', 'layout: ../../hostile'),
  withKey('__proto__', '__proto__: { permalink: ../../hostile.html }'),
  withKey('constructor', 'constructor: { prototype: { permalink: ../../hostile.html } }'),
  withKey('pagination', 'pagination: { data: collections.all, size: 1 }'),
  withKey('eleventyImport', 'eleventyImport: { collections: [all] }'),
  {
    what: '__proto__ inside another key',
    into: (text) => text.replace('source:\n', 'source:\n  __proto__: { url: https://evil.example }\n'),
    at: '__proto__',
    rule: 'content/unknown-key',
    says: /“source.__proto__”/,
  },
  {
    what: '__proto__ in the settings of an organization',
    file: 'organization.yaml',
    into: (text) => `${text}__proto__: { slug: { en: hostile } }\n`,
    at: '__proto__',
    rule: 'content/unknown-key',
    says: /“__proto__”/,
  },
  {
    what: '__proto__ where any key may stand',
    file: 'organization.yaml',
    into: (text) => `${text}abbreviations:\n  en: { ABC: Long, __proto__: hostile }\n`,
    at: '  en: { ABC',
    rule: 'content/yaml-syntax',
    says: /The key “__proto__” is one that programs take for something else/,
  },
  {
    what: 'a slug that is a device on Windows',
    into: (text) => text.replace(/(slug:|slug:\n {2}en:) [a-z]\S*\n/, '$1 lpt1\n'),
    at: 'lpt1',
    rule: 'content/wrong-value',
    says: /cannot be “lpt1”, which Windows keeps for a device/,
  },

  ...[
    '../../hostile',
    '..',
    '/hostile',
    'hostile/../../x',
    '..%2f..%2fhostile',
    '"..\\\\hostile"',
    '"hostile\\n"',
    'Hostile',
    'https://evil.example',
  ].flatMap(withSlug),

  withYaml('an alias bomb', bomb, 'content/yaml-syntax', /anchors and aliases/),
  {
    what: 'an alias bomb in the settings of an organization',
    file: 'organization.yaml',
    into: (text) => `${text}${bomb}\n`,
    at: bomb,
    rule: 'content/yaml-syntax',
    says: /anchors and aliases/,
  },
  withYaml(
    'a merge key with an alias',
    'base: &base { slug: x }\n<<: *base',
    'content/yaml-syntax',
    /anchors and aliases/,
  ),
  withYaml('a merge key by itself', '<<: { permalink: ../../x }', 'content/unknown-key', /“<<”/),
  withYaml('a type that is a function', 'x: !!js/function "() => 1"', 'content/yaml-syntax', /tags/),
  withYaml('a type of YAML 1.1', 'x: !!binary aGVsbG8=', 'content/yaml-syntax', /tags/),
  withYaml('a key given twice', 'slug: x', 'content/yaml-syntax', /“slug” is given twice/),
  withYaml('a value nested without end', `x: ${'['.repeat(50_000)}`, 'content/yaml-syntax', /YAML/),
];

describe('a build refuses', () => {
  let content: TemporaryContent;
  let attempt: BuildAttempt;
  let seconds: number;

  beforeAll(async () => {
    content = make.minimal().withOldSite();
    for (const [index, { file = 'privacy.en.md', into }] of attacks.entries()) {
      const name = `${folderOf(index)}/${file}`;
      content.addOrganization(folderOf(index));
      const before = content.read(name);
      content.write(name, into(before, codeOf(content, index)));
      expect(content.read(name)).not.toBe(before);
    }
    // The build runs in this process; other work of the machine adds nothing to its processor time.
    const started = process.cpuUsage();
    attempt = await attemptBuild(content);
    const { user, system } = process.cpuUsage(started);
    seconds = (user + system) / 1_000_000;
  });

  it.each(
    attacks.map((attack, index) => [attack.what, attack, index] as const),
  )('%s', (_what, attack, index) => {
    const { file = 'privacy.en.md', at, rule, says } = attack;
    const name = `${folderOf(index)}/${file}`;
    const ofFile = attempt.findings.filter((finding) => finding.file === `content/${name}`);
    expect(ofFile).toEqual([
      {
        file: `content/${name}`,
        line: at === undefined ? 1 : content.lineOf(name, at),
        column: expect.any(Number),
        rule,
        severity: 'error',
        sentence: expect.stringMatching(says),
      },
    ]);
    expect(Object.keys(attempt.after)).not.toContain(traceOf(index));
  });

  it('all of them with exit code 1, and the old site stays byte for byte', () => {
    expect(attempt.code).toBe(1);
    expect(attempt.stderr).toBe('The site was not built. “dist” is as it was.\n');
    expect(Object.keys(attempt.before)).toContain('home/editor/project/dist/en/acme/privacy/index.html');
    expect(attempt.after).toEqual(attempt.before);
    expect(attempt.strays).toEqual([]);
  });

  it('all of them at once, the bombs included', () => {
    expect(seconds).toBeLessThan(15);
  });
});

describe.concurrent('a build refuses with exit code 2', () => {
  it.each([
    ['an unknown key in site.yaml', 'permalink: ../../hostile.html', 'content/unknown-key'],
    ['__proto__ in site.yaml', '__proto__: { baseUrl: https://evil.example }', 'content/unknown-key'],
    ['an alias bomb in site.yaml', bomb, 'content/yaml-syntax'],
  ])('%s', async (_what, yaml, rule) => {
    const content = make.minimal();
    content.append('site.yaml', `${yaml}\n`);
    const { code, findings, after, before, strays } = await attemptBuild(content);
    expect(code).toBe(2);
    expect(findings).toMatchObject([
      { file: 'content/site.yaml', line: content.lineOf('site.yaml', yaml), rule, severity: 'error' },
    ]);
    expect(after).toEqual(before);
    expect(strays).toEqual([]);
  });
});

describe('two pages cannot have one address:', () => {
  let content: TemporaryContent;
  let attempt: BuildAttempt;

  beforeAll(async () => {
    content = make.minimal();
    for (const language of ['en', 'fr'])
      content.write(`acme/second.${language}.md`, content.read(`acme/privacy.${language}.md`));
    const home = content.read('pages/home.en.md');
    content.write('pages/about.en.md', home.replace('updated:', 'slug: compare\nupdated:'));
    content.write('pages/about.fr.md', home.replace('updated:', 'slug: comparer\nupdated:'));
    content.addOrganization('other').replace('other/organization.yaml', '  fr: other', '  fr: acme');
    attempt = await attemptBuild(content);
  });

  it('two statements', () => {
    expect(attempt.findings).toContainEqual(
      expect.objectContaining({
        file: 'content/acme/second.en.md',
        line: content.lineOf('acme/second.en.md', 'slug:'),
        rule: 'content/duplicate-address',
        sentence: expect.stringContaining('address /en/acme/privacy/, which another page has already'),
      }),
    );
    expect(attempt.stdout).toMatch(
      /content\/acme\/privacy\.en\.md:4:7 {2}\/en\/acme\/privacy\/ is taken here/,
    );
  });

  it('two organizations', () => {
    expect(attempt.findings).toContainEqual(
      expect.objectContaining({
        file: 'content/other/organization.yaml',
        line: content.lineOf('other/organization.yaml', 'fr: acme'),
        rule: 'content/wrong-value',
      }),
    );
  });

  it('a page of content and one that the site has of itself', () => {
    expect(attempt.findings).toContainEqual(
      expect.objectContaining({
        file: 'content/pages/about.en.md',
        line: content.lineOf('pages/about.en.md', 'slug:'),
        rule: 'content/duplicate-address',
        sentence: expect.stringContaining('/en/compare/'),
      }),
    );
  });

  it('and nothing is built', () => {
    expect(attempt.code).toBe(1);
    expect(attempt.after).toEqual(attempt.before);
  });
});

describe('a build neither runs nor publishes', () => {
  const required =
    "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  const template = (code: string): string =>
    `---\npermalink: ../../hostile.html\n---\n${constructorTrick(code)}`;
  const intruders: Readonly<Record<string, (code: string) => string>> = {
    '11tydata.js': (code) => `module.exports = () => ({ title: ${code} });`,
    '11tydata.cjs': (code) => `module.exports = () => ({ title: ${code} });`,
    '11tydata.mjs': (code) => `${required} ${code};`,
    '11tydata.json': () => '{ "permalink": "../../hostile.html" }',
    '11ty.ts': (code) => `${required} ${code}; export default () => 'x';`,
    '11ty.tsx': (code) => `${required} ${code}; export default () => 'x';`,
    '11ty.js': (code) => `${code}; module.exports = () => 'x';`,
    '11ty.cjs': (code) => `${code}; module.exports = () => 'x';`,
    njk: template,
    liquid: template,
    html: template,
    json: () => '{ "permalink": "../../hostile.html" }',
  };
  const endings = Object.keys(intruders);
  const namesWith = (ending: string): string[] => [
    `acme/acme.${ending}`,
    `acme/privacy.en.${ending}`,
    `content.${ending}`,
    `pages/home.en.${ending}`,
  ];
  let attempt: BuildAttempt;

  beforeAll(async () => {
    const content = make.minimal();
    expect((await attemptBuild(content)).code).toBe(0);
    for (const [index, ending] of endings.entries())
      for (const name of namesWith(ending))
        content.write(name, intruders[ending]?.(codeOf(content, index)) ?? '');
    for (const name of ['.eleventy.js', 'eleventy.config.js', 'tsconfig.json', 'package.json'])
      content.write(name, codeOf(content, endings.length));
    attempt = await attemptBuild(content);
  });

  it.each(
    endings.map((ending, index) => [ending, index] as const),
  )('a file .%s in the content', (ending, index) => {
    const files = namesWith(ending).map((name) => `content/${name}`);
    expect(attempt.findings.filter(({ file }) => files.includes(file))).toEqual(
      files.map((file) => ({
        file,
        line: 1,
        column: 1,
        rule: 'content/unexpected-file',
        severity: 'warning',
        sentence: expect.stringContaining('is not read and not published'),
      })),
    );
    expect(Object.keys(attempt.after)).not.toContain(traceOf(index));
  });

  it('anything but the site, which is the same as without them', () => {
    expect(attempt.code).toBe(0);
    expect(attempt.after).toEqual(attempt.before);
    expect(attempt.strays).toEqual([]);
  });
});

describe('code in a body is text:', () => {
  let content: TemporaryContent;
  let attempt: BuildAttempt;

  beforeAll(async () => {
    content = make.minimal();
    // Otherwise the braces are taken for what somebody forgot to fill in.
    content.append('site.yaml', 'rules: { content/placeholder: off }\n');
    // Words of each language before the code, so that neither version is one that nobody translated.
    for (const [name, words] of [
      ['acme/privacy.en.md', 'This is text:'],
      ['acme/privacy.fr.md', 'Ceci est du texte\u00a0:'],
    ] as const)
      content.append(
        name,
        [
          '',
          constructorTrick(codeOf(content, 0)),
          '',
          `${words} {{ title }} {{ site.baseUrl }} {% for x in collections.all %}{{ x.url }}{% endfor %} <%= title %>`,
          '',
          '---js',
          `{ title: (${codeOf(content, 1)}, 'x') }`,
          '',
          '---',
          '',
        ].join('\n'),
      );
    attempt = await attemptBuild(content);
  });

  it('a template’s trick to run code', () => {
    expect(content.page('en/acme/privacy/')).toContain('{{ range.constructor(');
    expect(Object.keys(attempt.after)).not.toContain(traceOf(0));
  });

  it('a template’s braces', () => {
    expect(content.page('en/acme/privacy/')).toContain(
      '{{ title }} {{ site.baseUrl }} {% for x in collections.all %}{{ x.url }}{% endfor %} &lt;%= title %&gt;',
    );
  });

  it('a second block like front matter', () => {
    expect(content.page('en/acme/privacy/')).toContain('---js\n{ title: (require(');
    expect(Object.keys(attempt.after)).not.toContain(traceOf(1));
  });

  it('and the site is all that was written', () => {
    expect(attempt.code).toBe(0);
    expect(outsideOutput(attempt.after)).toEqual(outsideOutput(attempt.before));
    expect(attempt.strays).toEqual([]);
  });
});
