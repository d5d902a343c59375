import { Parser } from 'htmlparser2';
import { beforeAll, describe, expect, it } from 'vitest';
import { readHtml } from '../support/read-html.ts';
import { attemptBuild, type BuildAttempt } from '../support/run-vitrine.ts';
import { outsideOutput, type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

/* What Markdown and front matter can say to put a script, an attribute or a foreign address into a page. */

const make = temporaryContents();
const english = 'acme/privacy.en.md';
const french = 'acme/privacy.fr.md';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every element of a page, as a browser would find it. */
function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      elements.push({ name, attributes });
    },
  });
  parser.end(html);
  return elements;
}

describe('a build refuses the link', () => {
  /** Addresses that a browser would follow to a script, a file or another site. */
  const unsafe = [
    '[words](<\u0001javascript:alert(1)>)',
    '[words](javascript:alert(1))',
    '[words](JavaScript:alert(1))',
    '[words](<javascript:alert(1)>)',
    '[words]( javascript:alert(1))',
    '[words](javascript:alert(1) "a title")',
    '[words](&#106;avascript:alert(1))',
    '[words](&#x6A;avascript:alert(1))',
    '[words](javascript&colon;alert(1))',
    '[words](javascript&#58;alert(1))',
    '[words](java&Tab;script:alert(1))',
    '[words](java&NewLine;script:alert(1))',
    '[words](java&#10;script:alert(1))',
    '[words](java&#13;script:alert(1))',
    '[words](&#32;javascript:alert(1))',
    '[words](<java\tscript:alert(1)>)',
    '[words](javascript\\:alert(1))',
    '[words](javascript://example.org/%0aalert(1))',
    '[words](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
    '[words](DATA:text/html,x)',
    '[words](da&Tab;ta:text/html,x)',
    '[words](vbscript:msgbox(1))',
    '[words](VbScRiPt:msgbox(1))',
    '[words](&#118;bscript:msgbox(1))',
    '[words](file:///etc/passwd)',
    '[words](blob:https://evil.example/x)',
    '[words](view-source:https://evil.example/)',
    '[words](feed:javascript:alert(1))',
    '[words](ftp://evil.example/)',
    '[words](http://evil.example/)',
    '[words](//evil.example)',
    '[words](/\\evil.example)',
    '[words](\\\\\\\\evil.example)',
    '[words](/&Tab;/evil.example)',
    '[words](<\t//evil.example>)',
    '<javascript:alert(1)>',
    '<JAVASCRIPT:alert(1)>',
    '<data:text/html,x>',
    'http://evil.example/path',
    '[words][script]',
    '[data]',
    '[other][]',
    '## [words](javascript:alert(1)) {#x-heading}',
    '| [words](javascript:alert(1)) | b |\n|---|---|\n| c | d |',
    '- > 1. [words](javascript:alert(1))',
    '*[words](javascript:alert(1))*',
    '[[words](javascript:alert(1))]{lang=en}',
  ];
  /** Addresses that only look like such, or lead nowhere in the site. */
  const malformed = [
    '[words](&#1;javascript:alert(1))',
    '[words](&nbsp;javascript:alert(1))',
    '[words](&#xFEFF;javascript:alert(1))',
    '[words](<java\u0000script:alert(1)>)',
    '[words](java\\script:alert(1))',
    '[words](javascript%3Aalert(1))',
    '[words](ｊavascript:alert(1))',
    '[words](https:evil.example)',
    '[words](https:/\\evil.example)',
    '[words](https://good.example@evil.example/)',
    '[words](https:javascript:alert(1))',
    '[words](https://evil.example\\@good.example/%zz)',
    '[words](mailto:privacy@acme.example?cc=&#10;x)',
    '[words](mailto:privacy@acme.example?subject="onclick="alert)',
    '[words](tel:javascript)',
    '[words](#"onclick="alert(1))',
    '[words](?javascript:alert(1))',
    '[words](../../../../../etc/passwd)',
    '[words](../../site.yaml)',
  ];
  const definitions =
    '\n[script]: JavaScript&colon;alert(1)\n[data]: <data:text/html,x> "title"\n[other]:\n  vb&Tab;script:msgbox(1)\n';
  let content: TemporaryContent;
  let attempt: BuildAttempt;

  beforeAll(async () => {
    content = make.minimal().withOldSite();
    content.append(english, [...unsafe, ...malformed].map((line) => `\n${line}\n`).join('') + definitions);
    attempt = await attemptBuild(content);
  });

  const rulesFor = (markdown: string): string[] => {
    const line = content.lineOf(english, `\n${markdown}\n`) + 1;
    return attempt.findings
      .filter((finding) => finding.file === `content/${english}` && finding.line === line)
      .filter(({ severity }) => severity === 'error')
      .map(({ rule }) => rule);
  };

  it.each(unsafe)('%s', (markdown) => {
    expect(rulesFor(markdown)).toContain('links/unsafe-target');
  });

  it.each(malformed)('%s', (markdown) => {
    expect(rulesFor(markdown)).toContainEqual(
      expect.stringMatching(/^links\/(?:malformed-target|dead-link)$/),
    );
  });

  it('and nothing is built', () => {
    expect(attempt.code).toBe(1);
    expect(attempt.after).toEqual(attempt.before);
  });
});

describe('a build refuses', () => {
  const refused: Readonly<Record<string, string>> = {
    'an image from elsewhere': '![words](https://tracker.example/pixel.gif)',
    'an image that is a script': '![words](javascript:alert(1))',
    'an image by reference': '![pixel]',
    'an image inside a link': '[![words](https://tracker.example/pixel.gif)](https://example.org/)',
    'an id with a quotation mark': '## Words {#x-"onclick="alert(1)}',
    'an id with an angle bracket': '## Words {#x-><script>alert(1)</script>}',
    'an id of the page itself': '## Words {#text}',
    'an id of the contents list': '## Words {#contents}',
    'an id that is a name of scripts': '## Words {#__proto__}',
  };
  let content: TemporaryContent;
  let attempt: BuildAttempt;

  beforeAll(async () => {
    content = make.minimal();
    content.append(
      english,
      Object.values(refused)
        .map((line) => `\n${line}\n\nText.\n`)
        .join(''),
    );
    content.append(english, '\n[pixel]: https://tracker.example/pixel.gif\n');
    attempt = await attemptBuild(content);
  });

  it.each(Object.entries(refused))('%s', (_what, markdown) => {
    const line = content.lineOf(english, `\n${markdown}\n`) + 1;
    expect(attempt.findings).toContainEqual(
      expect.objectContaining({
        file: `content/${english}`,
        line,
        severity: 'error',
        rule: markdown.includes('![') ? 'markup/image' : 'sections/unknown-id',
      }),
    );
  });

  it('and nothing is built', () => {
    expect(attempt.code).toBe(1);
    expect(attempt.after).toEqual(attempt.before);
  });
});

describe('HTML in the content is text:', () => {
  const payload = `"><script>alert('1')</script><img src=x onerror=alert(1)>`;
  /** As each language sets its quotation marks: those that do not pair up stay as they are. */
  const typeset = { en: payload.replace("'1'", '‘1’'), fr: payload };
  const quoted = `'${payload.replaceAll("'", "''")}'`;
  const html = [
    '<script>alert(1)</script>',
    '<SCRIPT SRC=https://evil.example/x.js></SCRIPT>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)><style>@import "https://evil.example/";</style></svg>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<a href="javascript:alert(1)">words</a>',
    '<form action="https://evil.example"><button>words</button></form>',
    '<meta http-equiv="refresh" content="0; url=https://evil.example">',
    '<base href="https://evil.example/">',
    '<p style="background: url(https://evil.example/)">words</p>',
    '</main></body></html><script>alert(1)</script>',
    '<!--><script>alert(1)</script>-->',
    '<![CDATA[<script>alert(1)</script>]]>',
    '<?php echo 1 ?>',
    '<script\n>alert(1)</script\n>',
  ];
  const marked = [
    `[words](https://example.org/ '${payload.replaceAll("'", '’')}')`,
    '[words](https://example.org/"onmouseover="alert)',
    '[words](https://example.org/?a=1&b=<script>)',
    `[${payload.replaceAll(/[[\]]/g, '')}](https://example.org/)`,
    '[words]{lang=en"onclick="alert(1)}',
    '[words]{lang=en onclick=alert(1)}',
    '[words]{onclick=alert(1)}',
    `\`${payload}\``,
    `| ${payload} | b |\n|---|---|\n| c | ${payload} |`,
    `\`\`\`js" onclick="alert(1)\n${payload}\n\`\`\``,
    `## Words ${payload} {#x-words}\n\n${payload}`,
    `### ${payload}\n\n${payload}`,
  ];
  let content: TemporaryContent;
  let attempt: BuildAttempt;
  const pages = [
    'en/acme/privacy/',
    'fr/acme/confidentialite/',
    'en/',
    'fr/',
    'en/compare/',
    'fr/comparer/',
    'index.html',
    '404.html',
  ];

  beforeAll(async () => {
    // As an error it would keep the site from being built, and nothing could get into a page.
    content = make.minimal().htmlAsWarning().append('site.yaml', '  links/unpublished-host: off\n');
    for (const file of [english, french]) {
      content.append(file, [...html, ...marked].map((text) => `\n${text}\n`).join(''));
      content.write(file, content.read(file).replace(/^title: .*$/m, `title: ${quoted}`));
      content.write(file, content.read(file).replace(/^description: .*$/m, `description: ${quoted}`));
      content.write(file, content.read(file).replace(/^ {2}title: .*$/m, `  title: ${quoted}`));
      content.replace(
        file,
        'https://acme.example/privacy',
        `'https://acme.example/privacy?"><script>alert(1)</script>'`,
      );
    }
    for (const file of ['pages/home.en.md', 'pages/home.fr.md'])
      content.write(file, content.read(file).replace(/^title: .*$/m, `title: ${quoted}`));
    content.replace('site.yaml', '  en: Showcase\n  fr: Vitrine', `  en: ${quoted}\n  fr: ${quoted}`);
    const organization = 'acme/organization.yaml';
    content.replace(organization, 'en: Acme Cooperative', `en: ${quoted}`);
    content.replace(organization, 'fr: Coopérative Acme', `fr: { text: ${quoted}, lang: en }`);
    content.replace(organization, '  en: Acme\n  fr: Acme\n', `  en: ${quoted}\n  fr: ${quoted}\n`);
    content.replace(organization, 'en: Ontario, Canada', `en: ${quoted}`);
    content.append(
      organization,
      `exceptions:\n  - section: retention\n    reason:\n      en: ${quoted}\n      fr: ${quoted}\n    until: 9999-12-31\n`,
    );
    attempt = await attemptBuild(content);
  });

  it('the site is built where it is only a warning, and each piece is named with its line', () => {
    expect(attempt.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(attempt.stderr).toBe('');
    expect(attempt.code).toBe(0);
    expect(outsideOutput(attempt.after)).toEqual(outsideOutput(attempt.before));
    for (const text of html.slice(0, 11)) {
      expect(attempt.findings).toContainEqual(
        expect.objectContaining({
          file: `content/${english}`,
          line: content.lineOf(english, `\n${text}\n`) + 1,
          rule: 'markup/raw-html',
          severity: 'warning',
        }),
      );
    }
  });

  it.each(pages)('no page has an element or an attribute of it: /%s', (address) => {
    const elements = elementsOf(content.page(address));
    expect(elements.length).toBeGreaterThan(10);
    for (const { name, attributes } of elements) {
      // Data about the page, which no browser runs.
      if (name === 'script' && attributes['type'] === 'application/ld+json') continue;
      expect(name).not.toMatch(
        /^(?:script|img|svg|math|iframe|object|embed|form|button|input|base|template)$/,
      );
      expect(Object.keys(attributes).join(' ')).not.toMatch(
        /(?:^| )(?:on|src|style|action|formaction|background)/,
      );
      if (name === 'meta')
        expect(attributes['http-equiv'] ?? 'Content-Security-Policy').toBe('Content-Security-Policy');
    }
  });

  it.each(pages)('every link of a page leads to https:, mailto:, or the site: /%s', (address) => {
    for (const { attributes } of elementsOf(content.page(address)))
      expect(attributes['href'] ?? '/').toMatch(
        /^(?:https:\/\/[a-z.]+\/|mailto:privacy@acme\.example|\/(?!\/)|#)/,
      );
  });

  it.each([
    ['en/acme/privacy/', typeset.en],
    ['fr/acme/confidentialite/', typeset.fr],
  ])('the reader sees it as it was written, typeset: /%s', (address, shown) => {
    const page = readHtml(content.page(address), address);
    expect(page.all('h1')[0]?.text).toBe(shown);
    expect(page.all('cite')[0]?.text).toBe(payload);
    expect(page.all('h2').map(({ text }) => text)).toContain(`Words ${shown}`);
    expect(page.text.split(shown).length).toBeGreaterThan(10);
    const straight = page.text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'");
    for (const text of html.slice(0, 11)) expect(straight).toContain(text);
  });

  it('and the policy of each page forbids scripts all the same', () => {
    for (const address of pages) {
      const policy = elementsOf(content.page(address)).find(({ attributes }) => 'http-equiv' in attributes);
      expect(policy?.attributes['content']).toMatch(
        /^default-src 'none'; style-src 'sha256-[^']+'; img-src 'self'; connect-src 'self'; base-uri 'none'/,
      );
    }
  });
});
