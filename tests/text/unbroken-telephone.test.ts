import { expect, it } from 'vitest';
import { unbrokenTelephone } from '../../src/text/unbroken-telephone.ts';

it.each([
  ['1-800-232-7284', '1‑800‑232‑7284'],
  ['+1 (416) 443-8888', '+1\u00a0(416)\u00a0443‑8888'],
  ['613 236-7240, poste 12', '613\u00a0236‑7240,\u00a0poste\u00a012'],
  ['Member Resource Centre', 'Member\u00a0Resource\u00a0Centre'],
  [
    'the provincial office of the union at 1-800-232-7284',
    'the provincial office of the union at 1‑800‑232‑7284',
  ],
  [
    'our well-known line, open every day: (416) 443-8888',
    'our well-known line, open every day: (416)\u00a0443‑8888',
  ],
])('keeps “%s” on one line', (words, unbroken) => {
  expect(unbrokenTelephone(words)).toBe(unbroken);
});
