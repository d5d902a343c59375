import { describe, expect, it } from 'vitest';
import { causeInContent } from '../../../src/publish/report/cause-in-content.ts';

const page = 'en/acme/privacy/index.html';
const sources = new Map([
  ['content/acme/privacy.en.md', 'We use <script> nowhere.\n'],
  ['content/acme/organization.yaml', 'name: x\nabbreviations:\n  IP: Inter onfocus=alert(1)\n'],
]);

describe('causeInContent', () => {
  it('names the file and line of the words that a page would run', () => {
    expect(causeInContent([{ code: 'script', page, detail: 'onfocus' }], sources)).toEqual({
      words: 'onfocus',
      file: 'content/acme/organization.yaml',
      line: 3,
    });
  });

  it('blames nobody who only speaks of scripts, or wrote none of it', () => {
    expect(causeInContent([{ code: 'script', page, detail: '<script>' }], sources)).toBeUndefined();
    expect(causeInContent([{ code: 'script', page, detail: 'onclick' }], sources)).toBeUndefined();
    expect(
      causeInContent(
        [{ code: 'outside-resource', page, target: 'https://elsewhere.example/x.png' }],
        sources,
      ),
    ).toBeUndefined();
  });
});
