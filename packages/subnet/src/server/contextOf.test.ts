import { expect, test } from 'vitest';
import { contextOf } from './contextOf.ts';
import { createEnding } from './createEnding.ts';
import { startDeadline } from './startDeadline.ts';

const caller = { ok: true, hotkey: '5F', keyType: 'sr25519', scheme: 'btauth/1', signedAtNs: 0n } as const;

test('contextOf: a signal like a field, also of a copy', () => {
  const stopping = createEnding();
  const deadline = startDeadline(1, stopping, createEnding());
  const context = contextOf(caller, deadline);
  expect(Object.keys(context)).toEqual(['caller', 'signal']);
  const { signal } = { ...context };
  expect(signal).toBe(context.signal);
  stopping.end('stopped');
  expect(signal.reason).toBe('stopped');
});
