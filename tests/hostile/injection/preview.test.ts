import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, type DevSession, startDev } from '../../support/dev-session.ts';
import { printedFaults } from '../../support/printed-faults.ts';
import { temporaryContents } from '../../support/temporary-content.ts';
import { strings, unseen } from './strings.ts';

/* What `dev` shows beside the pages repeats the content in sentences and beside each other: nowhere is it more than words. */

const make = temporaryContents();

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function elementsOf(html: string): readonly Element[] {
  const elements: Element[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => void elements.push({ name, attributes }) });
  parser.end(html);
  return elements;
}

describe('of content with the strings in headings, texts and settings, dev shows', () => {
  let session: DevSession;
  let address: URL;

  beforeAll(async () => {
    const content = make.minimal().htmlAsWarning();
    for (const language of ['en', 'fr']) {
      const lines = strings.map((text, index) => {
        const line = text.replaceAll(/\s+/g, ' ').replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');
        return `\n## ${line} word {#x-${index}}\n\nWord ${line}.\n\nWord ${text.replaceAll(/\s+/g, ' ')}\n`;
      });
      content.append(`acme/privacy.${language}.md`, lines.join(''));
    }
    content.write('acme/"><b onclick=hostile()>.md', 'Words.');
    content.addOrganization('beta');
    for (const [index, text] of [...strings, ...unseen].entries()) {
      const name = text.replaceAll(/[/\0]/g, '-');
      if (process.platform === 'linux') content.write(`pages/${index} ${name}.en.md`, 'Words.\n');
      content.append('beta/privacy.en.md', `\n${text}\n`);
    }
    session = startDev(content, ['--port', '0']);
    address = new URL(await addressOf(session));
  });
  afterAll(async () => {
    await session?.vitrine.stop();
  });

  it('nothing in the terminal but words', () => {
    expect(session.vitrine.printed).toContain('hostile()');
    expect(session.vitrine.printed).toContain('\ufffd');
    expect(printedFaults(session.vitrine.printed)).toEqual([]);
  });

  it.each([
    '/__vitrine/findings/',
    '/__vitrine/compare/en/acme/privacy/',
    '/en/acme/privacy/',
  ])('nothing of them as an element or as an attribute: %s', async (page) => {
    const html = await (await fetch(new URL(page, address))).text();
    const elements = elementsOf(html);
    expect(elements.length).toBeGreaterThan(100);
    const scripts = elements.filter(
      ({ name, attributes }) => name === 'script' && attributes['type'] !== 'application/ld+json',
    );
    expect(scripts.map(({ attributes }) => Object.keys(attributes))).toEqual([['nonce']]);
    for (const { name, attributes } of elements) {
      expect(name).not.toMatch(/^(?:slot|img|svg|base|b|i|u|hr|plaintext|textarea|template|iframe|object)$/);
      for (const key of Object.keys(attributes)) expect(key).not.toMatch(/^on|^(?:autofocus|src|style)$/);
      if ('http-equiv' in attributes) expect(attributes['http-equiv']).not.toMatch(/refresh/i);
      expect(attributes['href'] ?? '/').not.toMatch(/^\W*(?:javascript|vbscript|data:text)/i);
    }
  });
});
