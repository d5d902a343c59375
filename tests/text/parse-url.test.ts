import { expect, it } from 'vitest';
import { parseUrl } from '../../src/text/parse-url.ts';

it('gives the address that a text is, and nothing for any other text', () => {
  expect(parseUrl('https://acme.example/é’')?.pathname).toBe('/%C3%A9%E2%80%99');
  expect(parseUrl('/privacy')).toBeUndefined();
  expect(parseUrl('https://')).toBeUndefined();
});

it('goes on answering after ten thousand texts', () => {
  for (let call = 0; call < 10_000; call += 1) parseUrl(`https://acme.example/${call}`);
  expect(parseUrl('https://acme.example/é’')).toBeDefined();
});
