import { expect, it } from 'vitest';
import { useBuiltSite } from '../support/built-site.ts';
import { isAddress, misread } from '../support/misread.ts';
import { shippedContent } from './shipped-content.ts';

const site = useBuiltSite({}, shippedContent);

it('words of the other language are marked on every page', () => {
  const pages = site.pages();
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.flatMap(misread).filter((text) => !isAddress(text))).toEqual([]);
});
