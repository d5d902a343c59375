import { shapeRule } from '../shape-rule.ts';

export default shapeRule({
  id: 'parity/links',
  messages: ['fewer', 'more'],
  differences({ links: originals }, { links: others }, { links }) {
    const [count, expected] = [others.length, originals.length];
    if (count === expected) return [];
    const [lonely] = count < expected ? links.leftOnly : links.rightOnly;
    const values = { count, expected, text: lonely?.text ?? '', target: lonely?.target ?? '' };
    return count < expected
      ? [{ message: 'fewer', values, otherPlace: lonely?.place }]
      : [{ message: 'more', values, place: lonely?.place }];
  },
});
