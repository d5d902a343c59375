import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readHtml } from '../support/read-html.ts';
import { attemptBuild, type BuildAttempt, runProcess, runVitrine } from '../support/run-vitrine.ts';
import { stateOf, type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

/* Files that are not what they seem: links that leave the content, other kinds of files, bytes that are not text. */

interface Intruder {
  readonly what: string;
  /** Makes it, below the content folder. */
  readonly make: (content: TemporaryContent, folder: string) => void;
  /** The file that the finding must name, in the folder of its own organization unless it starts with a slash. */
  readonly file: string;
  readonly says: RegExp;
}

const make = temporaryContents();
const secret = 'what-nobody-may-publish';
const leadsOutside = /leads outside the content folder/;
const english = 'privacy.en.md';

/** Replaces a file by a link to the same file outside the content, with a secret in it. */
function linkedOutside(content: TemporaryContent, name: string, target?: string): void {
  const outside = path.join(content.root, 'outside', name);
  mkdirSync(path.dirname(outside), { recursive: true });
  writeFileSync(outside, `${content.read(name)}\n# ${secret}\n`);
  content.delete(name).link(name, target ?? outside);
}

const intruders: readonly Intruder[] = [
  {
    what: 'a link to a file outside, by its full path',
    make: (content, folder) => linkedOutside(content, `${folder}/${english}`),
    file: english,
    says: leadsOutside,
  },
  {
    what: 'a link to a file outside, by a relative path',
    make: (content, folder) =>
      linkedOutside(
        content,
        `${folder}/${english}`,
        path.relative(content.file(folder), path.join(content.root, 'outside', folder, english)),
      ),
    file: english,
    says: leadsOutside,
  },
  {
    what: 'a link that leads outside by way of another link',
    make: (content, folder) => {
      linkedOutside(content, `${folder}/${english}`);
      content.delete('between').link('between', path.join(content.root, 'outside', folder, english));
      content.delete(`${folder}/${english}`).link(`${folder}/${english}`, '../between');
    },
    file: english,
    says: leadsOutside,
  },
  {
    what: 'a link to a folder whose name only starts like that of the content',
    make: (content, folder) => {
      const beside = path.join(content.project, 'content-of-others');
      mkdirSync(beside, { recursive: true });
      writeFileSync(path.join(beside, english), `${content.read(`${folder}/${english}`)}\n${secret}\n`);
      content.delete(`${folder}/${english}`).link(`${folder}/${english}`, path.join(beside, english));
    },
    file: english,
    says: leadsOutside,
  },
  {
    what: 'a link to a file of the system',
    make: (content, folder) =>
      content.delete(`${folder}/${english}`).link(`${folder}/${english}`, '/etc/passwd'),
    file: english,
    says: leadsOutside,
  },
  {
    what: 'a link to a device that never ends',
    make: (content, folder) =>
      content.delete(`${folder}/${english}`).link(`${folder}/${english}`, '/dev/zero'),
    file: english,
    says: leadsOutside,
  },
  {
    what: 'settings of an organization that are a link to a file outside',
    make: (content, folder) => linkedOutside(content, `${folder}/organization.yaml`),
    file: 'organization.yaml',
    says: leadsOutside,
  },
  {
    what: 'a folder inside an organization that is a link to one outside',
    make: (content, folder) => content.link(`${folder}/linked`, path.join(content.root, 'outside')),
    file: 'linked',
    says: leadsOutside,
  },
  {
    what: 'an organization that is a link to a folder outside',
    make: (content) => {
      content.addOrganization('elsewhere').append(`elsewhere/${english}`, secret);
      cpSync(content.file('elsewhere'), path.join(content.root, 'outside/elsewhere'), { recursive: true });
      content.delete('elsewhere').link('elsewhere', path.join(content.root, 'outside/elsewhere'));
    },
    file: '/elsewhere',
    says: leadsOutside,
  },
  {
    what: 'a link to all that is outside',
    make: (content) => content.link('everything', '..'),
    file: '/everything',
    says: leadsOutside,
  },
  {
    what: 'a broken link',
    make: (content, folder) =>
      content.delete(`${folder}/${english}`).link(`${folder}/${english}`, './gone.md'),
    file: english,
    says: /leads nowhere/,
  },
  {
    what: 'a link to itself',
    make: (content, folder) => content.delete(`${folder}/${english}`).link(`${folder}/${english}`, english),
    file: english,
    says: /leads nowhere/,
  },
  {
    what: 'a broken link to a folder',
    make: (content) => content.link('nowhere', './gone/'),
    file: '/nowhere',
    says: /leads nowhere/,
  },
  {
    what: 'a pipe, which would never end',
    make: (content, folder) => {
      content.delete(`${folder}/${english}`);
      execFileSync('mkfifo', [content.file(`${folder}/${english}`)]);
    },
    file: english,
    says: /not an ordinary file/,
  },
  {
    what: 'a folder with the name of a file',
    make: (content, folder) => {
      content.delete(`${folder}/${english}`);
      mkdirSync(content.file(`${folder}/${english}`));
    },
    file: english,
    says: /not an ordinary file/,
  },
  {
    what: 'a file of 10 MB',
    make: (content, folder) => content.append(`${folder}/${english}`, 'word '.repeat(2_000_000)),
    file: english,
    says: /larger than 1\sMB/,
  },
  {
    what: 'settings of 10 MB',
    make: (content, folder) => content.append(`${folder}/organization.yaml`, '# word\n'.repeat(1_500_000)),
    file: 'organization.yaml',
    says: /larger than 1\sMB/,
  },
  {
    what: 'bytes that are not UTF-8',
    make: (content, folder) => {
      const text = content.read(`${folder}/privacy.fr.md`);
      content.write(`${folder}/privacy.fr.md`, Buffer.from(text, 'latin1'));
    },
    file: 'privacy.fr.md',
    says: /not in the UTF-8 encoding/,
  },
  {
    what: 'characters cut short',
    make: (content, folder) =>
      content.write(
        `${folder}/${english}`,
        Buffer.concat([Buffer.from(content.read(`${folder}/${english}`)), Buffer.from([0xe2, 0x82])]),
      ),
    file: english,
    says: /not in the UTF-8 encoding/,
  },
  {
    what: 'UTF-16, as some editors save',
    make: (content, folder) =>
      content.write(
        `${folder}/${english}`,
        Buffer.from(`\ufeff${content.read(`${folder}/${english}`)}`, 'utf16le'),
      ),
    file: english,
    says: /not in the UTF-8 encoding/,
  },
  {
    what: 'an empty file',
    make: (content, folder) => content.write(`${folder}/${english}`, ''),
    file: english,
    says: /must start with a line “---”/,
  },
];

describe('a build refuses', () => {
  let content: TemporaryContent;
  let attempt: BuildAttempt;

  beforeAll(async () => {
    content = make.minimal().withOldSite();
    content.write('between', '');
    for (const [index, intruder] of intruders.entries()) {
      content.addOrganization(`folder-${index}`);
      intruder.make(content, `folder-${index}`);
    }
    attempt = await attemptBuild(content, [], {}, runProcess);
  });

  it.each(intruders.map((intruder, index) => [intruder.what, intruder, index] as const))('%s', (_what, {
    file,
    says,
  }, index) => {
    const named = file.startsWith('/') ? `content${file}` : `content/folder-${index}/${file}`;
    expect(attempt.findings.filter((finding) => finding.file === named)).toEqual([
      {
        file: named,
        line: 1,
        column: 1,
        rule: expect.stringMatching(/^content\/(?:unreadable-file|front-matter)$/),
        severity: 'error',
        sentence: expect.stringMatching(says),
      },
    ]);
  });

  it('all of them with exit code 1, and the old site stays byte for byte', () => {
    expect(attempt.code).toBe(1);
    expect(attempt.after).toEqual(attempt.before);
    expect(attempt.strays).toEqual([]);
  });

  it('without a word of what is outside', () => {
    expect(attempt.stdout + attempt.stderr).not.toContain(secret);
    expect(attempt.stdout + attempt.stderr).not.toContain('root:');
  });
});

describe.concurrent('a build refuses with exit code 2', () => {
  it.each<[string, (content: TemporaryContent) => void, RegExp]>([
    [
      'a site.yaml that is a link to a file outside',
      (content) => linkedOutside(content, 'site.yaml'),
      leadsOutside,
    ],
    [
      'a site.yaml that is a pipe',
      (content) => execFileSync('mkfifo', [content.delete('site.yaml').file('site.yaml')]),
      /not an ordinary file/,
    ],
  ])('%s', async (_what, change, says) => {
    const content = make.minimal();
    change(content);
    // In a process of its own, which may hang without these tests doing so.
    const attempt = await attemptBuild(content, [], {}, runProcess);
    const { code, findings, stdout, before, after } = attempt;
    expect(code).toBe(2);
    expect(findings).toMatchObject([
      {
        file: 'content/site.yaml',
        line: 1,
        rule: 'content/unreadable-file',
        sentence: expect.stringMatching(says),
      },
    ]);
    expect(after).toEqual(before);
    expect(stdout).not.toContain(secret);
  });
});

describe.concurrent('a build accepts', () => {
  const addresses = ['en/acme/privacy/', 'fr/acme/confidentialite/', 'en/', 'fr/', 'en/compare/'];
  const textOf = (content: TemporaryContent): string[] =>
    addresses.map((address) => readHtml(content.page(address), address).text);
  let plain: TemporaryContent;

  beforeAll(async () => {
    plain = make.minimal();
    expect((await attemptBuild(plain)).code).toBe(0);
    expect(textOf(plain)[0]).toContain('The cooperative respects privacy.');
  });

  it.each<[string, (text: string) => string]>([
    ['lines that end with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark, and lines that end with CRLF,', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ])('%s in every file, and the pages are the same', async (_what, change) => {
    const content = make.minimal();
    for (const [name, kind] of Object.entries(stateOf(content.content)))
      if (kind !== 'folder') content.write(name, change(content.read(name)));
    const attempt = await attemptBuild(content);
    expect(attempt.code).toBe(0);
    expect(attempt.findings).toEqual([]);
    expect(textOf(content)).toEqual(textOf(plain));
    expect(stateOf(content.output)).toEqual(stateOf(plain.output));
  });

  it('links that stay inside the content, and a content folder that is a link itself', async () => {
    const content = make.minimal();
    content.write('acme/text.md.txt', content.read('acme/privacy.en.md'));
    content.delete('acme/privacy.en.md').link('acme/privacy.en.md', 'text.md.txt');
    symlinkSync(content.content, path.join(content.root, 'statements'));
    const output = path.join(content.root, 'site');
    const outcome = await runVitrine(['build', '--content', 'statements', '--output', output], {
      cwd: content.root,
    });
    expect(outcome.stdout).toContain('statements/acme/text.md.txt');
    expect(outcome.code).toBe(0);
    expect(Object.keys(stateOf(output))).toContain('en/acme/privacy/index.html');
  });
});
