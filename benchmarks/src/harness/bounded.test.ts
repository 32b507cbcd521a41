import { expect, test } from 'vitest';
import { bounded } from './bounded.ts';

test('an engine that never ends is named, and one that ends gives what it gives', async () => {
  let closed = 0;
  const hangs = bounded(
    '100 transfers: slow-api',
    { digest: () => 'same', run: () => new Promise<number>(() => undefined), close: () => void closed++ },
    1,
  );
  await expect(hangs.digest()).resolves.toBe('same');
  await expect(hangs.run()).rejects.toThrow('100 transfers: slow-api: a run did not end within 0.001 s');
  hangs.close?.();
  expect(closed).toBe(1);
});

test('notes are read when they are asked for', () => {
  const said = { note: '', digest: () => '', run: () => 1 };
  const prepared = bounded('case: engine', said);
  said.note = 'after the runs';
  expect(prepared.note).toBe('after the runs');
});
