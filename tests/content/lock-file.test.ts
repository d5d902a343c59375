import { describe, expect, it } from 'vitest';
import { lockFileName, readLock } from '../../src/content/lock-file.ts';
import type { Language } from '../../src/languages.ts';
import { range } from '../support/library-from.ts';

const file = 'union/privacy.lock.yaml';
const snapshots = [
  '0123456789abcdef AAAA',
  'fedcba9876543210 AA==',
  '00000000000000ff +/9z',
  'e3b0c44298fc1c14',
];
const text = `# Written by a program
version: 1
sections:
  cookies:
    en: ${snapshots[0]}
    fr: ${snapshots[1]}
  x-rights-2:
    en: ${snapshots[2]}
    fr: ${snapshots[3]}
`;

function lockOf(written: string) {
  const result = readLock(written, file);
  if ('wrong' in result) throw new Error(`refused at ${range(result.wrong)}`);
  return result.lock;
}

function wrongIn(written: string): string {
  const result = readLock(written, file);
  return 'wrong' in result ? range(result.wrong).replace(`${file}:`, '') : 'nothing';
}

it('a lock file has the name of its statement', () => {
  expect(lockFileName('privacy')).toBe('privacy.lock.yaml');
});

describe('a lock file', () => {
  const sections = [
    ['cookies', { en: snapshots[0], fr: snapshots[1] }],
    ['x-rights-2', { en: snapshots[2], fr: snapshots[3] }],
  ];

  it.each([
    ['as the program writes it', text],
    ['without the comment', text.replace(/^#.*\n/, '')],
    ['without its last line end', text.trimEnd()],
    ['with a comment between its lines', text.replace('  x-rights', '  # A remark.\n  x-rights')],
    ['with a comment behind its version', text.replace('version: 1', 'version: 1 # one')],
    ['with quotation marks', text.replaceAll(/: ([0-9a-f]{16}.*)$/gm, ': "$1"')],
    ['with the languages in the other order', text.replaceAll(/( {4}en.*\n)( {4}fr.*\n)/g, '$2$1')],
  ])('%s says the same', (_, written) => {
    const lock = lockOf(written);
    expect(lock.file).toBe(file);
    expect([...lock.sections]).toEqual(sections);
  });

  it.each([
    ['as the program writes it', text, ['5:9', '6:9', '8:9', '9:9']],
    ['with a longer comment', `# Note\n#\n${text}`, ['7:9', '8:9', '10:9', '11:9']],
    ['in another form', text.replace('sections:', 'sections: # All'), ['5:9', '6:9', '8:9', '9:9']],
  ])('%s tells where each snapshot stands', (_, written, places) => {
    const { locationOf } = lockOf(written);
    const of = (key: string, language: Language): string =>
      range(locationOf(key, language)).replace(`${file}:`, '');
    expect(['cookies', 'x-rights-2'].flatMap((key) => [of(key, 'en'), of(key, 'fr')])).toEqual(places);
  });
});

describe('a lock file that cannot be believed is refused at the first thing that is wrong:', () => {
  it.each([
    ['nothing in it', '', '1:1'],
    ['a list', '- a\n', '1:1'],
    ['another version', text.replace('version: 1', 'version: 2'), '2:10'],
    ['no version', text.replace('version: 1\n', ''), '2:1'],
    ['no sections', '# a\nversion: 1\nsections:\n', '3:10'],
    ['one section twice', text.replace('x-rights-2', 'cookies'), '7:3'],
    ['a language less', text.replace(/ {4}fr: .*\n/, ''), '4:3'],
    ['a language more', `${text}    de: ${snapshots[0]}\n`, '10:5'],
    ['a digest that is cut short', text.replace('0123456789abcdef', '0123456789abcde'), '5:9'],
    ['a digest with other letters', text.replace('fedcba9876543210', 'FEDCBA9876543210'), '6:9'],
    ['another key', `${text}more: 1\n`, '10:1'],
    ['a key that every object has', text.replace('x-rights-2', '__proto__'), '7:3'],
    ['a key that is no text', text.replace('x-rights-2', 'null'), '3:1'],
    ['a bracket that is not closed', text.replace('x-rights-2:', 'x-rights-2: ['), '8:9'],
    ['a line moved to the right', text.replace('  x-rights-2', '   x-rights-2'), '7:4'],
  ])('%s', (_, written, where) => {
    expect(wrongIn(written)).toBe(where);
  });
});
