import { createChain, devAccount, hexFromBytes, rawKey } from '@taokit/chain';
import { loadRegistry } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { genesisFromJson } from './genesisFromJson.ts';

const registry = await loadRegistry();
const chainOf = (file: unknown) => createChain({ registry, genesis: genesisFromJson(file) });

describe('genesisFromJson', () => {
  test('nothing said: a development chain', () => {
    const { state } = chainOf({});
    expect(state.read('Sudo.Key', [])).toBe(devAccount('Alice'));
    expect(state.read('System.Account', [devAccount('Bob')])).toBeDefined();
    expect(chainOf({ subnets: 2 }).state.entries('SubtensorModule.SubnetTAO', [])).toHaveLength(2);
  });

  test('balances, sudo, storage, calls', () => {
    const tempo = rawKey(registry, 'SubtensorModule.Tempo', [1]);
    const { state, genesis } = chainOf({
      timestampMs: 1_800_000_000_000,
      balances: { '//Alice': '5000000000000', [hexFromBytes(new Uint8Array(32).fill(7))]: 1_000_000_000 },
      sudo: null,
      authorities: ['5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty'],
      storage: { [tempo]: '0x0a00' },
      calls: [
        { by: 'root', call: 'AdminUtils.sudo_set_network_rate_limit', arguments: { rate_limit: '0' } },
        {
          by: '//Alice',
          call: 'Balances.transfer_keep_alive',
          arguments: { dest: { type: 'Id', value: '//Bob' }, value: '1000000000' },
        },
      ],
    });
    expect(genesis.timestampMs).toBe(1_800_000_000_000);
    expect(state.read('Sudo.Key', [])).toBeUndefined();
    expect(state.read('Aura.Authorities', [])).toEqual([devAccount('Bob')]);
    expect(state.read('SubtensorModule.Tempo', [1])).toBe(10);
    expect(state.read('System.Account', [devAccount('Bob')])).toMatchObject({
      data: { free: 1_000_000_000n },
    });
  });

  test('what is wrong is named', () => {
    const cases = [
      [{ balance: {} }, 'genesis.balance'],
      [{ balances: { '//Alice': '1.5' } }, 'genesis.balances'],
      [{ balances: { Alice: '1' } }, 'not Alice'],
      [{ subnets: 7 }, 'genesis.subnets'],
      [{ calls: [{ by: 'root' }] }, 'call'],
      [{ storage: { '0x00': '0x00' } }, 'a key of a storage item'],
      [{ calls: [{ by: 'root', call: 'System.fly' }] }, 'System.fly'],
      [null, 'genesis'],
    ] as const;
    for (const [file, message] of cases) expect(() => chainOf(file)).toThrow(message);
  });
});
