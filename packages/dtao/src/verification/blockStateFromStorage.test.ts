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

  test('behaviour: every item has its field, with or without its pallet', () => {
    const network = {
      TotalIssuance: 1,
      TaoWeight: 2,
      SubnetMovingAlpha: 3,
      EmissionGateBar: 4,
      EmissionGateExponent: 5,
      EmissionBarQuantile: 6,
      EmissionBarRank: 7,
      SubnetInfoRuntimeApi_get_block_emission: 8,
    };
    const own = {
      NetworksAdded: 1,
      FirstEmissionBlockNumber: 9,
      SubtokenEnabled: 1,
      NetworkRegistrationAllowed: 1,
      SubnetEmissionEnabled: 1,
      SubnetMovingPrice: 10,
      MinerBurned: 11,
      RootProp: 12,
      SubnetTAO: 13,
      SubnetAlphaIn: 14,
      SubnetAlphaOut: 15,
      SubnetProtocolAlpha: 16,
      SubnetTaoInEmission: 17,
      SubnetExcessTao: 18,
      SubnetAlphaInEmission: 19,
      SubnetAlphaOutEmission: 20,
      SwapBalancer: 21,
      BalancerTaoReservoir: 22,
      BalancerAlphaReservoir: 23,
    };
    const byNetuid = (value: number | null) =>
      Object.fromEntries(Object.entries(own).map(([item, one]) => [item, { '12': value ?? one }]));
    const state = {
      ...ORIGIN,
      totalIssuanceRao: 1n,
      taoWeightU64: 2n,
      movingAlphaBits: 3n,
      gateBarBits: 4n,
      gateExponentBits: 5n,
      barQuantileBits: 6n,
      barRank: 7,
      blockEmissionRao: 8n,
      subnets: [
        {
          netuid: 12,
          isEmittedTo: true,
          emissionEnabled: true,
          firstEmissionBlock: 9,
          movingPriceBits: 10n,
          minerBurnedBits: 11n,
          rootProportionBits: 12n,
          taoReserveRao: 13n,
          alphaReserveRao: 14n,
          alphaOutRao: 15n,
          protocolAlphaRao: 16n,
          taoInRao: 17n,
          excessTaoRao: 18n,
          alphaInRao: 19n,
          alphaOutEmissionRao: 20n,
          quoteWeight: 21n,
          taoReservoirRao: 22n,
          alphaReservoirRao: 23n,
        },
      ],
    };
    expect(stateOf({ ...network, ...byNetuid(null) })).toEqual(state);
    const pallet = (item: string) => (/^(Swap|Balancer)/.test(item) ? 'Swap.' : 'SubtensorModule.');
    const full = Object.entries({ ...network, ...byNetuid(null) }).map(([item, value]) => [
      item.startsWith('SubnetInfoRuntimeApi') ? item : pallet(item) + item,
      value,
    ]);
    expect(stateOf(Object.fromEntries(full) as StoredItems)).toEqual(state);
  });

  test('behaviour: where nothing is stored the chain takes its defaults', () => {
    const items = [
      'TotalIssuance',
      'TaoWeight',
      'SubnetMovingAlpha',
      'EmissionGateBar',
      'EmissionGateExponent',
      'EmissionBarQuantile',
      'EmissionBarRank',
    ];
    expect(stateOf(Object.fromEntries(items.map((item) => [item, null])))).toEqual({
      ...ORIGIN,
      totalIssuanceRao: 0n,
      taoWeightU64: 0n,
      movingAlphaBits: 12_885n,
      gateBarBits: 0n,
      gateExponentBits: 3n << 64n,
      // 0.61
      barQuantileBits: 11_252_513_884_962_826_240n,
      barRank: 32,
      subnets: [],
    });
  });

  test('behaviour: what was not read is not there', () => {
    expect(stateOf({})).toEqual({ ...ORIGIN, subnets: [] });
    expect(Object.keys(stateOf({}))).toEqual(['block', 'spec', 'subnets']);
    const [only] = stateOf({ SubnetTAO: { '2': 8 } }).subnets;
    expect(only).toEqual({ netuid: 2, isEmittedTo: false, taoReserveRao: 8n });
    expect(Object.keys(only!)).toEqual(['netuid', 'isEmittedTo', 'taoReserveRao']);
  });

  test('behaviour: subnets in the order of netuids, whatever the order in which they stand', () => {
    const items = { SubnetTAO: { '10': 1, '9': 1, '100': 1 }, SubnetAlphaIn: { '65535': 1, '5': 1 } };
    expect(stateOf(items).subnets.map(({ netuid }) => netuid)).toEqual([5, 9, 10, 100, 65_535]);
  });

  test.each(['-1', '01', '65536', '1x', 'x1', '1.5', '', '100000', '1a', 'a'])(
    'behaviour: %j is no netuid',
    (key) => {
      expect(() => stateOf({ SubnetTAO: { [key]: 1 } })).toThrow(
        expect.objectContaining({
          code: 'dtao/unknown-field',
          message: `SubtensorModule.SubnetTAO has an entry ${JSON.stringify(key)}, which is no netuid. Pass a value per netuid, 0 to 65535.`,
          values: { field: 'SubtensorModule.SubnetTAO', netuid: key },
        }),
      );
    },
  );

  test('behaviour: what is refused says where and what to pass', () => {
    const refusals: readonly (readonly [StoredItems, string, object])[] = [
      [
        { Tempo: 1 },
        'Tempo is no storage item that a verification reads. Leave it out; STORAGE_ITEMS lists those that are read.',
        { field: 'Tempo' },
      ],
      [
        { SubnetTAO: 1 },
        'SubtensorModule.SubnetTAO is kept by netuid. Pass an object of values by netuid.',
        { field: 'SubtensorModule.SubnetTAO' },
      ],
      [
        { TotalIssuance: { '1': 1 } },
        'SubtensorModule.TotalIssuance is kept once for the network. Pass one value.',
        { field: 'SubtensorModule.TotalIssuance' },
      ],
      [
        { SubnetTAO: { '3': '0x00' } },
        'SubtensorModule.SubnetTAO of 3 is "0x00", not the storage of a u64. Pass 0x and 8 bytes as the node gives them, a whole number, or null where nothing is stored.',
        { field: 'SubtensorModule.SubnetTAO of 3', value: '0x00' },
      ],
    ];
    for (const [items, message, values] of refusals)
      expect(() => stateOf(items)).toThrow(expect.objectContaining({ message, values }));
  });

  test.each(['x0x0000000000000000', '0x0000000000000000z', '12x', 'x12', 5.5, -1n, {}, undefined])(
    'behaviour: %o is no stored amount',
    (value) => {
      expect(() => stateOf({ SubnetTAO: { '1': value as never } })).toThrow('not the storage of a u64');
    },
  );

  test('behaviour: an amount may be written in digits', () => {
    expect(stateOf({ SubnetTAO: { '1': '1234' } }).subnets[0]).toMatchObject({ taoReserveRao: 1_234n });
  });

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
