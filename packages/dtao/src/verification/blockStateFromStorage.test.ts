import { describe, expect, test } from 'vitest';
import { blockStateFromStorage } from './blockStateFromStorage.ts';
import type { StoredItems } from './StoredItems.ts';

const ORIGIN = { block: 9_240_388, spec: 475 };
const stateOf = (items: StoredItems) => blockStateFromStorage(items, ORIGIN);

describe('blockStateFromStorage', () => {
  test('behaviour: what a node gives and what is decoded are the same state', () => {
    const raw = {
      'SubtensorModule.SubnetMovingPrice': { '3': '0x75127c06000000000000000000000000' },
      'SubtensorModule.SubnetEmissionEnabled': { '3': '0x00' },
      'SubtensorModule.EmissionBarRank': '0x1000',
    };
    const decoded = {
      'SubtensorModule.SubnetMovingPrice': { '3': 108_794_485n },
      'SubtensorModule.SubnetEmissionEnabled': { '3': false },
      'SubtensorModule.EmissionBarRank': 16,
    };
    expect(stateOf(raw)).toEqual(stateOf(decoded));
    expect(stateOf(raw)).toEqual({
      ...ORIGIN,
      barRank: 16,
      subnets: [{ netuid: 3, isEmittedTo: true, emissionEnabled: false, movingPriceBits: 108_794_485n }],
    });
  });

  test('behaviour: nothing stored is the default, nothing read is absent', () => {
    const state = stateOf({
      'SubtensorModule.EmissionBarRank': null,
      'Swap.SwapBalancer': { '1': null },
      'SubtensorModule.SubnetEmissionEnabled': [null, null],
    } as unknown as StoredItems);
    expect(state.barRank).toBe(32);
    expect(state).not.toHaveProperty('gateBarBits');
    expect(state.subnets[0]).toEqual({
      netuid: 1,
      isEmittedTo: false,
      emissionEnabled: true,
      quoteWeight: 5n * 10n ** 17n,
    });
  });

  test("behaviour: root's TAO is the network's; root is no subnet of it", () => {
    expect(stateOf({ 'SubtensorModule.SubnetTAO': { '0': 7, '2': 8 } })).toMatchObject({
      rootTaoRao: 7n,
      subnets: [{ netuid: 2, taoReserveRao: 8n }],
    });
  });

  test.each(['NetworksAdded', 'FirstEmissionBlockNumber', 'SubtokenEnabled', 'NetworkRegistrationAllowed'])(
    'behaviour: nothing is emitted to a subnet without %s',
    (item) => {
      const priced = { 'SubtensorModule.SubnetMovingPrice': { '1': 5, '2': 5 } };
      const items = { ...priced, [`SubtensorModule.${item}`]: { '1': null, '2': 1 } };
      expect(stateOf(items).subnets.map(({ isEmittedTo }) => isEmittedTo)).toEqual([false, true]);
    },
  );

  test.each<[string, StoredItems, string]>([
    ['an unknown item', { 'SubtensorModule.Tempo': { '1': 360 } }, 'dtao/unknown-field'],
    ['too many bytes', { 'SubtensorModule.TotalIssuance': '0x000000000000000000' }, 'dtao/wrong-type'],
    ['too few bytes', { 'SubtensorModule.TotalIssuance': '0x00' }, 'dtao/wrong-type'],
    ['half a byte', { 'SubtensorModule.TotalIssuance': '0x0' }, 'dtao/wrong-type'],
    ['a fraction', { 'SubtensorModule.TotalIssuance': 0.5 }, 'dtao/wrong-type'],
    ['a negative amount', { 'SubtensorModule.TotalIssuance': -1 }, 'dtao/wrong-type'],
    ['an amount above 64 bits', { 'SubtensorModule.TotalIssuance': 1n << 64n }, 'dtao/wrong-type'],
    ['words', { 'SubtensorModule.TotalIssuance': 'much' }, 'dtao/wrong-type'],
    ['one value of an item by netuid', { 'SubtensorModule.SubnetTAO': 1 }, 'dtao/wrong-type'],
    ['values by netuid of one item', { 'SubtensorModule.TotalIssuance': { '1': 1 } }, 'dtao/wrong-type'],
  ])('behaviour: %s is refused', (_, items, code) => {
    expect(() => stateOf(items)).toThrow(expect.objectContaining({ code }));
  });
});
