import { expect, it, vi } from 'vitest';
import { memoize } from '../src/memo.ts';

it('works a result out once for each object, an undefined one too', () => {
  const derive = vi.fn(({ value }: { value: number | undefined }, more: number) =>
    value === undefined ? undefined : value + more,
  );
  const remembered = memoize(derive);
  const [one, none] = [{ value: 1 }, { value: undefined }];
  expect([remembered(one, 2), remembered(one, 2), remembered(none, 2), remembered(none, 2)]).toEqual([
    3,
    3,
    undefined,
    undefined,
  ]);
  expect(derive).toHaveBeenCalledTimes(2);
});
