import { expect, it } from 'vitest';
import { reproducible } from '../../src/publish/pdf/reproducible-pdf.ts';

const pdf = (time: string, first: number): Uint8Array => {
  const node = (offset: number): string => `(node${String(first + offset).padStart(8, '0')})`;
  const dates = `/CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')`;
  return Buffer.from(`${dates}\n/ID ${node(0)}\n/ID ${node(7)}\n/Headers [${node(0)} ${node(7)}]`, 'latin1');
};

it('gives the same bytes for another time and for other numbers of the same nodes', () => {
  const first = reproducible(pdf('20261122052832', 130), '2026-11-21');
  expect(reproducible(pdf('20270101000000', 99_995), '2026-11-21')).toEqual(first);
  expect(Buffer.from(first).toString('latin1')).toContain('/Headers [(node00000001) (node00000002)]');
  expect(first).toHaveLength(pdf('20261122052832', 130).length);
});

it('refuses a PDF whose dates are not where browsers write them', () => {
  expect(() => reproducible(Buffer.from('%PDF-1.4'), '2026-11-21')).toThrow('0 dates');
});
