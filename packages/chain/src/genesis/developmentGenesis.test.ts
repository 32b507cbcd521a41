import { describe, expect, test } from 'vitest';
import { createTestChain } from '../../testing/index.ts';
import { checkInvariants } from '../invariants/checkInvariants.ts';
import { SubnetTAO } from '../pallets/subtensorModule/storage/pools.ts';
import { SubtokenEnabled } from '../pallets/subtensorModule/storage/subnets.ts';
import { devAccount, developmentGenesis } from './developmentGenesis.ts';

describe('developmentGenesis', () => {
  test('subnets: started, emitted to, and every rao is there', async () => {
    const chain = await createTestChain({ genesis: developmentGenesis({ subnets: 2 }) });
    const before = SubnetTAO.get(chain.state, 1);
    for (let block = 0; block < 20; block++) {
      chain.produceBlock();
      expect(checkInvariants(chain.runtime, chain.state)).toEqual([]);
    }
    expect(SubtokenEnabled.get(chain.state, 2)).toBe(true);
    expect(SubnetTAO.get(chain.state, 1)).toBeGreaterThan(before);
  });

  test('calls: one that fails is named', async () => {
    const call = { path: 'SubtensorModule.start_call', arguments: { netuid: 9 } };
    const genesis = { ...developmentGenesis(), calls: [{ by: devAccount('Alice'), call }] };
    await expect(createTestChain({ genesis })).rejects.toThrow('SubtensorModule.start_call by 0xd435');
  });
});
