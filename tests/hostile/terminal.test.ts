import { beforeAll, describe, expect, it } from 'vitest';
import { findingsIn, runVitrine } from '../support/run-vitrine.ts';
import { type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

/*
 * Escape sequences can recolour, overwrite or retitle a terminal, and so make a build say what it does not; marks of
 * writing direction can turn words around. None may get from the content to the screen.
 */

const make = temporaryContents();
const red = '\u001b[31m';
const title = '\u001b]0;owned\u0007';
const eightBit = '\u009b31m';
const turned = '\u202e';
const all = `${red}${title}${eightBit}${turned}\u0008\u007f`;

interface Trick {
  readonly what: string;
  readonly into: (content: TemporaryContent, folder: string) => void;
  /** The rule whose sentence repeats the text, so that a test that tricks nothing is noticed. */
  readonly rule: string;
}

const tricks: readonly Trick[] = [
  {
    what: 'in the name of a file',
    into: (content, folder) => content.write(`${folder}/${red}${title}.md`, 'text'),
    rule: 'content/unexpected-file',
  },
  {
    what: 'in the name of a file that is only warned of',
    into: (content, folder) => content.write(`${folder}/${all}\n  1:1  error  made up.txt`, 'text'),
    rule: 'content/unexpected-file',
  },
  {
    what: 'in the name of a folder',
    into: (content) => content.write(`${red}folder/x.md`, ''),
    rule: 'content/unexpected-file',
  },
  {
    what: 'in a value',
    into: (content, folder) =>
      content.replace(`${folder}/privacy.en.md`, 'slug: privacy', `slug: "${eightBit}${turned}\\n x"`),
    rule: 'content/wrong-value',
  },
  {
    what: 'in a key',
    into: (content, folder) =>
      content.replace(`${folder}/privacy.en.md`, 'slug:', `"${eightBit}key${turned}": x\nslug:`),
    rule: 'content/unknown-key',
  },
  {
    what: 'in a key given twice',
    into: (content, folder) =>
      content.replace(
        `${folder}/privacy.en.md`,
        'slug:',
        `${eightBit}${turned}: x\n${eightBit}${turned}: x\nslug:`,
      ),
    rule: 'content/yaml-syntax',
  },
  {
    what: 'in the first line',
    into: (content, folder) => content.replace(`${folder}/privacy.en.md`, '---\n', `---${all}\n`),
    rule: 'content/front-matter',
  },
  {
    what: 'in a heading',
    into: (content, folder) => content.append(`${folder}/privacy.en.md`, `\n## ${all}Empty {#x-empty}\n`),
    rule: 'sections/empty-section',
  },
  {
    what: 'in an id',
    into: (content, folder) => content.append(`${folder}/privacy.en.md`, `\n## Words {#${all}}\n\nText.\n`),
    rule: 'sections/unknown-id',
  },
  {
    what: 'in a link',
    into: (content, folder) =>
      content.append(
        `${folder}/privacy.en.md`,
        `\n[text](<https://riverside.coop/&#27;[31m &#x9b;31m${turned}>)\n`,
      ),
    rule: 'links/malformed-target',
  },
  {
    what: 'in the words of a link',
    into: (content, folder) =>
      content.append(`${folder}/privacy.en.md`, `\n[${turned}here](https://example.org/)\n`),
    rule: 'links/bare-text',
  },
  {
    what: 'in HTML',
    into: (content, folder) => content.append(`${folder}/privacy.en.md`, `\n<b title="${all}">bold</b>\n`),
    rule: 'markup/raw-html',
  },
  {
    what: 'in the address of an image',
    into: (content, folder) =>
      content.append(`${folder}/privacy.en.md`, `\n![image](<https://example.org/${eightBit}${turned}>)\n`),
    rule: 'markup/image',
  },
];

describe('escape sequences and marks of direction do not reach the terminal', () => {
  const outputs: Record<string, string> = {};
  let files: string[];

  beforeAll(async () => {
    const content = make.minimal();
    for (const [index, trick] of tricks.entries()) {
      content.addOrganization(`trick-${index}`);
      trick.into(content, `trick-${index}`);
    }
    for (const language of ['en', 'fr']) {
      const { code, stdout, stderr } = await runVitrine(['build', '--lang', language], {
        cwd: content.project,
      });
      expect(code).toBe(1);
      outputs[language] = stdout + stderr;
    }
    files = Object.keys(content.state());
  });

  it.each(tricks.map((trick, index) => [trick.what, trick, index] as const))('%s', (_what, {
    rule,
  }, index) => {
    const ofTrick = findingsIn(outputs['en'] ?? '').filter(
      (finding) => finding.rule === rule && /trick-\d+|folder/.exec(finding.file)?.[0] === nameOf(index),
    );
    expect(ofTrick.length).toBeGreaterThan(0);
    // The replacement shows that the trick was there, and that it was disarmed.
    expect(JSON.stringify(ofTrick)).toContain('\ufffd');
  });

  function nameOf(index: number): string {
    return tricks[index]?.what === 'in the name of a folder' ? 'folder' : `trick-${index}`;
  }

  it.each(['en', 'fr'])('anywhere in what is printed, in either language (%s)', (language) => {
    expect(files.length).toBeGreaterThan(0);
    // Every control character but the line break.
    expect(outputs[language]).not.toMatch(/[^\P{Cc}\n]/u);
    expect(outputs[language]).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it('and a line break in a name makes no line of its own', () => {
    expect(outputs['en']).not.toMatch(/^ {2}1:1 {2}error {2}made up/m);
  });
});
