import { describe, expect, test } from 'vitest';
import { createMemoryNonceStore } from './createMemoryNonceStore.ts';

const claim = (nonce: string, at = 1_000n) => ({
  sender: 'btauth/1 A',
  nonce,
  signedAtNs: at,
  expiresAtNs: at + 10n,
  nowNs: at,
});

describe('createMemoryNonceStore', () => {
  test('a nonce is taken once, also at the same moment', async () => {
    const store = createMemoryNonceStore({ notBeforeNs: 0n });
    const answers = await Promise.all(Array.from({ length: 10 }, () => store.claim(claim('1'))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('what was signed before it was made is refused', async () => {
    expect(await createMemoryNonceStore().claim(claim('1'))).toMatchObject({ refusal: 'StaleRequest' });
  });

  test('full, it refuses rather than forgets; expired ones make room', async () => {
    const store = createMemoryNonceStore({ capacity: 2, notBeforeNs: 0n });
    await store.claim(claim('1'));
    await store.claim(claim('2'));
    expect(await store.claim(claim('3'))).toMatchObject({ refusal: 'NonceStoreFull' });
    expect(await store.claim(claim('1'))).toMatchObject({ refusal: 'ReplayedRequest' });
    expect(await store.claim(claim('3', 1_020n))).toMatchObject({ ok: true });
  });

  test('full, one that expires before all others makes room when it does', async () => {
    const store = createMemoryNonceStore({ capacity: 2, notBeforeNs: 0n });
    await store.claim({ ...claim('1'), expiresAtNs: 1_010n });
    await store.claim({ ...claim('2'), expiresAtNs: 2_000n });
    expect(await store.claim({ ...claim('3', 1_020n), expiresAtNs: 1_030n })).toMatchObject({ ok: true });
    expect(await store.claim(claim('4', 1_030n))).toMatchObject({ refusal: 'NonceStoreFull' });
    expect(await store.claim(claim('4', 1_031n))).toMatchObject({ ok: true });
  });

  test('options are checked', () => {
    expect(() => createMemoryNonceStore({ capacity: 0 })).toThrow('capacity');
    expect(() => createMemoryNonceStore({ size: 1 } as never)).toThrow('size');
  });
});
