import type { ApiPromise } from '@polkadot/api';
import type { u16, u64 } from '@polkadot/types-codec';
import { describe, expectTypeOf, test } from 'vitest';
import './index.ts';

declare const api: ApiPromise;

describe('augment', () => {
  test('types what @polkadot/api reads and submits', () => {
    expectTypeOf(() => api.query.subtensorModule.tempo(1)).returns.resolves.toEqualTypeOf<u16>();
    expectTypeOf(() => api.query.balances.totalIssuance()).returns.resolves.toEqualTypeOf<u64>();
    expectTypeOf(api.consts.subtensorModule.initialTempo).toExtend<u16>();
    expectTypeOf(api.tx.subtensorModule.addStake).toBeCallableWith('5Grw', 1, 5n);
  });

  test('knows nothing else', () => {
    // @ts-expect-error no such item
    void (() => api.query.subtensorModule.tempos);
    // @ts-expect-error a key is missing
    void (() => api.query.subtensorModule.uids(1));
    // @ts-expect-error arguments are missing
    void (() => api.tx.subtensorModule.addStake('5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY'));
  });
});
