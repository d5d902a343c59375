import { describe, expect, it } from 'vitest';
import { emailOfTarget, findEmails } from '../../src/facts/email.ts';

describe('e-mail addresses in running text', () => {
  it.each([
    ['privacy@union.ca', 'privacy@union.ca'],
    ['first.last+tag@mail.union.gc.ca', 'first.last+tag@mail.union.gc.ca'],
    ['first_last@union-local.org', 'first_last@union-local.org'],
    ['OPSEUCommunications@OPSEU.org', 'OPSEUCommunications@opseu.org'],
    ['<privacy@union.ca>', 'privacy@union.ca'],
    ['(privacy@union.ca)', 'privacy@union.ca'],
    ['«\u00a0privacy@union.ca\u00a0»', 'privacy@union.ca'],
    ['mailto:privacy@union.ca', 'privacy@union.ca'],
    ['“privacy@union.ca”', 'privacy@union.ca'],
    ['courriel:privacy@union.ca', 'privacy@union.ca'],
  ])('%s', (written, value) => {
    expect(findEmails(`Write to ${written}.`).map((email) => email.value)).toEqual([value]);
    expect(findEmails(`Écrivez à ${written}\u00a0; merci!`).map((email) => email.value)).toEqual([value]);
  });

  it.each([
    'privacy@union',
    'privacy at union.ca',
    '@union',
    'privacy@',
    'a @ b.ca',
  ])('%s is none', (text) => {
    expect(findEmails(`Write to ${text}.`)).toEqual([]);
  });

  it('are found one by one, each where it stands', () => {
    const text = 'Write to a@b.ca, or c@d.ca.';
    expect(findEmails(text).map(({ text: written, offset }) => [written, offset])).toEqual([
      ['a@b.ca', 9],
      ['c@d.ca', 20],
    ]);
  });
});

describe('the target of a mailto: link', () => {
  it.each([
    ['mailto:privacy@union.ca', 'privacy@union.ca'],
    ['MAILTO:Privacy@UNION.ca', 'Privacy@union.ca'],
    ['mailto:privacy@union.ca?subject=Privacy%20question', 'privacy@union.ca'],
  ])('%s', (target, value) => {
    expect(emailOfTarget(target)).toBe(value);
  });

  it.each([
    'mailto:',
    'mailto:privacy',
    'mailto:privacy@union',
    'mailto:a@b.ca,c@d.ca',
    'mailto:a@b.ca?subject=x&cc=c@d.ca',
    'mailto:a@b.ca?body=x',
    'mailto:a@b.ca?subject=a b',
    'mailto:a@b.ca?subject=%zz',
    'mailto:a@b.ca?subject="x',
    'mailto:a@b.ca&bcc=c@d.ca',
    'mailto:a@b.ca%0Abcc:c@d.ca',
    'mailto: a@b.ca',
    'a@b.ca',
  ])('%s is none', (target) => {
    expect(emailOfTarget(target)).toBeUndefined();
  });
});
