import { describe, expect, it } from 'vitest';
import { type LinkTarget, readLinkTarget } from '../../src/links/link-target.ts';
import { libraryFrom, sitePage, statementFile, versionIn } from '../support/library-from.ts';

const library = libraryFrom({
  'pages/about.en.md': sitePage('## Who {#x-who}\n', 'slug: about'),
  'pages/about.fr.md': sitePage('## Qui {#x-who}\n', 'slug: a-propos'),
});
const from = versionIn(library, statementFile.en);
const read = (target: string): LinkTarget => readLinkTarget(library, from, target);

describe('an address on the web', () => {
  it.each([
    ['https://union.ca', 'https://union.ca/'],
    ['https://union.ca/privacy?x=1#y', 'https://union.ca/privacy?x=1#y'],
    ['https://fr.wikipedia.org/wiki/Loi_(droit)', 'https://fr.wikipedia.org/wiki/Loi_(droit)'],
    ['HTTPS://Union.CA/A', 'https://union.ca/A'],
    ['https://union.ca/vie-privée', 'https://union.ca/vie-priv%C3%A9e'],
    ['https://syndicat-québec.ca/', 'https://xn--syndicat-qubec-lkb.ca/'],
  ])('%s', (target, href) => {
    expect(read(target)).toEqual({ kind: 'web', href });
  });

  it.each([
    ['https://union.ca/a b', 'spaces'],
    ['https://union.ca/privacy.', 'punctuation'],
    ['https://union.ca/privacy,', 'punctuation'],
    ['https://union.ca)', 'punctuation'],
    ['https://union.ca/privacy»', 'punctuation'],
    ['https://name:word@union.ca/', 'credentials'],
    ['https://name@union.ca/', 'credentials'],
    ['https:///union.ca', 'address'],
    ['https:union.ca', 'address'],
    ['https://union', 'address'],
    ['https://localhost/', 'address'],
    ['https://127.0.0.1/', 'address'],
    ['https://union..ca/', 'address'],
    ['https://union.ca/%zz', 'address'],
    ['https://', 'address'],
    ['www.union.ca', 'no-scheme'],
    ['union.ca/privacy', 'no-scheme'],
    ['privacy.gc.ca', 'no-scheme'],
  ])('%s is malformed: %s', (target, reason) => {
    expect(read(target)).toEqual({ kind: 'malformed', reason });
  });

  it('over http: is insecure', () => {
    expect(read('http://union.ca/')).toEqual({ kind: 'insecure', href: 'http://union.ca/' });
    expect(read('HTTP://union.ca/')).toEqual({ kind: 'insecure', href: 'http://union.ca/' });
  });
});

describe('a way to reach someone', () => {
  it.each(['mailto:privacy@union.ca', 'tel:+14169671111', 'tel:+14169671111;ext=22'])('%s', (target) => {
    expect(read(target)).toEqual({ kind: 'contact', href: target });
  });

  it.each([
    ['mailto:privacy', 'email'],
    ['mailto:a@b.ca?cc=c@d.ca', 'email'],
    ['privacy@union.ca', 'email'],
    ['tel:555-123', 'telephone'],
    ['tel:', 'telephone'],
  ])('%s is malformed: %s', (target, reason) => {
    expect(read(target)).toEqual({ kind: 'malformed', reason });
  });
});

describe('what would harm the reader', () => {
  it.each([
    ['javascript:alert(1)', 'javascript'],
    ['JavaScript:alert(1)', 'javascript'],
    ['java\tscript:alert(1)', 'javascript'],
    ['java\nscript:alert(1)', 'javascript'],
    [' javascript:alert(1)', 'javascript'],
    ['\u0001javascript:alert(1)', 'javascript'],
    ['vbscript:x', 'vbscript'],
    ['data:text/html,x', 'data'],
    ['file:///etc/passwd', 'file'],
    ['ftp://union.ca', 'ftp'],
    ['blob:https://union.ca/x', 'blob'],
    ['//union.ca/', '//'],
    ['\\\\union.ca\\', '//'],
    ['/\\union.ca', '//'],
    ['\t//union.ca', '//'],
  ])('%j is unsafe', (target, scheme) => {
    expect(read(target)).toEqual({ kind: 'unsafe', scheme });
  });
});

describe('a page of this site', () => {
  it.each([
    ['privacy.fr.md', '/fr/syndicat/confidentialite/', undefined],
    ['./privacy.fr.md', '/fr/syndicat/confidentialite/', undefined],
    ['../pages/about.en.md', '/en/about/', undefined],
    ['../pages/about.en.md#x-who', '/en/about/', 'x-who'],
    ['../union/privacy.fr.md#cookies', '/fr/syndicat/confidentialite/', 'cookies'],
    ['#cookies', '/en/union/privacy/', 'cookies'],
    ['#', '/en/union/privacy/', undefined],
    ['/en/union/privacy/#external-links', '/en/union/privacy/', 'external-links'],
    ['/en/compare/', '/en/compare/', undefined],
    ['/fr/comparer/', '/fr/comparer/', undefined],
    ['/', '/', undefined],
  ])('%s', (target, address, anchor) => {
    const found = read(target);
    if (found.kind !== 'page') throw new Error(found.kind);
    expect([found.address, found.anchor]).toEqual([address, anchor]);
  });

  it('knows which version is behind it, and none behind a page the site makes itself', () => {
    expect(read('privacy.fr.md')).toMatchObject({ version: { file: statementFile.fr } });
    expect(read('/en/compare/')).not.toHaveProperty('version');
  });

  it('may be linked by any id of a section, and by an anchor that comes from its heading', () => {
    const other = libraryFrom({ 'pages/home.en.md': sitePage('## A {#use #x-b}\n\n## Our cats\n') });
    const home = versionIn(other, 'content/pages/home.en.md');
    for (const anchor of ['use', 'x-b', 'x-our-cats'])
      expect(readLinkTarget(other, home, `#${anchor}`)).toMatchObject({ kind: 'page', anchor });
  });

  it.each([
    ['privacy.fr', 'privacy.fr.md'],
    ['privacy.frr.md', 'privacy.fr.md'],
    ['../unoin/privacy.fr.md', 'privacy.fr.md'],
    ['../pages/abuot.en.md', '../pages/about.en.md'],
    ['/en/compare', '/en/compare/'],
    ['/en/compere/', '/en/compare/'],
    ['/fr/couverture/', '/fr/comparer/'],
    ['nothing-like-it', undefined],
    ['../../../etc/passwd', undefined],
  ])('%s is dead; the nearest is %s', (target, nearest) => {
    expect(read(target)).toEqual({ kind: 'dead-page', ...(nearest === undefined ? {} : { nearest }) });
  });

  it.each([
    ['#cokies', statementFile.en, 'cokies', 'cookies'],
    ['#retention', statementFile.en, 'retention', undefined],
    ['privacy.fr.md#cookie', statementFile.fr, 'cookie', 'cookies'],
    ['/en/compare/#x', '/en/compare/', 'x', undefined],
  ])('%s leads to a section that is not there; the nearest is %s', (target, page, anchor, nearest) => {
    expect(read(target)).toEqual({
      kind: 'dead-anchor',
      page,
      anchor,
      ...(nearest === undefined ? {} : { nearest }),
    });
  });

  it.each([
    ['', 'empty'],
    [' ', 'empty'],
    ['my page.en.md', 'spaces'],
    ['privacy.fr.md?x=1', 'query'],
    ['?x', 'query'],
    ['%zz', 'address'],
  ])('%j is malformed: %s', (target, reason) => {
    expect(read(target)).toEqual({ kind: 'malformed', reason });
  });
});

it('says nothing against a link to a page of the site that could not be read', () => {
  const broken = libraryFrom({
    'pages/about.en.md': 'no front matter',
    'pages/about.fr.md': sitePage('## Qui {#x-who}\n', 'slug: a-propos'),
  });
  const page = versionIn(broken, statementFile.en);
  expect(readLinkTarget(broken, page, '../pages/about.en.md#x-who')).toEqual({ kind: 'unread-page' });
});
