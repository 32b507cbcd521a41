import { expect, test } from 'vitest';
import type { PinnedView } from './ChainView.ts';
import { onceOf } from './onceOf.ts';

test('onceOf: one question per block and name, and another after a failure', async () => {
  const [view, other] = [{} as PinnedView, {} as PinnedView];
  let asked = 0;
  const read = async () => ++asked;
  const both = await Promise.all([onceOf(view, 'a', read), onceOf(view, 'a', read)]);
  expect([...both, await onceOf(view, 'b', read), await onceOf(other, 'a', read)]).toEqual([1, 1, 2, 3]);
  const failing = () => Promise.reject(new Error('lost'));
  await expect(onceOf(view, 'c', failing)).rejects.toThrow('lost');
  expect(await onceOf(view, 'c', read)).toBe(4);
});
