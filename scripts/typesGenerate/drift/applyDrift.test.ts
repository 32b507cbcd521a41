import {
  encodeMetadata,
  findCall,
  findStorage,
  loadRegistry,
  type Registry,
  variantsOf,
} from '@taokit/types/registry';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodeMetadata } from '../../../packages/types/src/registry/metadata/decodeMetadata.ts';
import { registryOf } from '../../../packages/types/src/registry/metadata/registryOf.ts';
import { applyDrift } from './applyDrift.ts';
import { carriedOver } from './carriedOver.ts';
import type { Drift } from './Drift.ts';

let mainnet: Registry;
beforeAll(async () => {
  mainnet = await loadRegistry();
});

const counts = { spec: 475, calls: 311, storage: 402, events: 309, errors: 405, methods: 124 };

/** A difference from 475 to a runtime that never was. */
const drift: Drift = {
  from: counts,
  to: { spec: 476, calls: 311, storage: 402, events: 310, errors: 405, methods: 124 },
  newtypes: { map: { Heat: 'u64' } },
  pallets: {
    Timestamp: {
      index: 2,
      calls: {
        added: {
          warm: {
            index: 3,
            args: [
              ['by', 'Heat'],
              ['log', 'Vec<(Heat, Weather)>'],
            ],
          },
        },
        removed: { set: {} },
      },
      storage: {
        added: {
          Warmth: {
            keys: [['AccountId', 'Identity']],
            value: 'Option<Weather>',
            modifier: 'Default',
            default: '0x00',
          },
        },
        removed: { DidUpdate: {} },
        changed: {
          Now: {
            before: { value: 'u64' },
            after: { keys: [], value: 'Heat', modifier: 'Default', default: '0x0100000000000000' },
            source: '',
          },
        },
      },
      constants: {
        added: { Least: { value: '0x0200', type: 'u16' } },
        removed: {},
        valueNotRead: ['MinimumPeriod'],
      },
    },
    Sudo: {
      index: 12,
      events: {
        added: { Warmed: { index: 0, fields: [[null, 'Weather']] } },
        removed: {},
        renumbered: { Sudid: [0, 4] },
      },
    },
  },
  runtimeApis: { added: {}, changed: {}, versions: { Core: { after: 9 } } },
  types: {
    changed: {
      ProxyType: {
        after: [
          [0, 'Any'],
          [19, 'Weather'],
        ],
      },
    },
    added: {
      Weather: {
        shape: [
          [0, 'Sun'],
          [4, 'Rain', [['heat', 'Heat']]],
        ],
      },
    },
    unchanged: {},
  },
};

const metadataOf = (registry: Registry) => decodeMetadata(encodeMetadata(registry, 16)).value;

function applied(change: (copy: Drift) => Drift = (copy) => copy): Registry {
  const metadata = metadataOf(mainnet);
  applyDrift(metadata, change(structuredClone(drift)));
  return registryOf(metadata);
}

describe('applyDrift', () => {
  test('adds, removes, changes and renumbers what it names, and nothing else', () => {
    const registry = applied();
    expect(registry.version.specVersion).toBe(476);
    const typeNamed = (name: string) => registry.types.findIndex(([, path]) => path === name);
    const [[, by], [, log]] = findCall(registry, 'Timestamp.warm') as [[string, number], [string, number]];
    expect(by).toBe(typeNamed('Heat'));
    const item = registry.types[registry.types[log]![1] as number];
    expect(item).toEqual(['tuple', [typeNamed('Heat'), typeNamed('Weather')]]);
    expect(registry.types[typeNamed('Weather')]).toEqual([
      'variant',
      'Weather',
      [
        ['Sun', 0, []],
        ['Rain', 4, [['heat', typeNamed('Heat')]]],
      ],
    ]);
    expect(() => findCall(registry, 'Timestamp.set')).toThrow('no call');
    expect(findStorage(registry, 'Timestamp.Now')).toMatchObject({ value: by, fallback: '0100000000000000' });
    expect(findStorage(registry, 'Timestamp.Warmth')).toMatchObject({
      hashers: ['Identity'],
      modifier: 'Default',
    });
    const events = variantsOf(registry, registry.pallets.find(({ name }) => name === 'Sudo')!.events);
    expect(events.map(([name, index]) => [name, index]).slice(0, 2)).toEqual([
      ['Warmed', 0],
      ['KeyChanged', 1],
    ]);
    expect(events.at(-1)![0]).toBe('Sudid');
    expect(registry.apis.find(({ name }) => name === 'Core')!.version).toBe(9);
    expect(registry.pallets.find(({ name }) => name === 'Balances')!.storage.length).toBe(
      mainnet.pallets.find(({ name }) => name === 'Balances')!.storage.length,
    );
  });

  test("says what is still the older runtime's", () => {
    const registry = applied();
    const { since, constants, types } = carriedOver(registry, drift);
    expect([since, constants]).toEqual([475, ['Timestamp.MinimumPeriod']]);
    const names = types.map((type) => registry.types[type]![1]);
    expect(names).toContain('sp_weights::weight_v2::Weight');
    expect(names).not.toContain('Weather');
  });

  test.each<[string, (copy: Drift) => Drift, RegExp]>([
    ['another count', (copy) => ({ ...copy, to: { ...copy.to, calls: 312 } }), /calls: 311, not 312/],
    ['another base', (copy) => ({ ...copy, from: { ...copy.from, spec: 424 } }), /spec: 475, not 424/],
    [
      'a pallet of another number',
      (copy) => ({ ...copy, pallets: { Timestamp: { index: 9 } } }),
      /Timestamp is not/,
    ],
    [
      'a type nobody declares',
      (copy) => ({ ...copy, types: { ...copy.types, added: {} } }),
      /No type is named Weather/,
    ],
    [
      'a number an event never had',
      (copy) => ({
        ...copy,
        pallets: { Sudo: { index: 12, events: { added: {}, removed: {}, renumbered: { Sudid: [3, 4] } } } },
      }),
      /Sudid had number 0, not 3/,
    ],
    [
      'the removal of what is not there',
      (copy) => ({ ...copy, pallets: { Sudo: { index: 12, events: { added: {}, removed: { Gone: {} } } } } }),
      /no Gone/,
    ],
  ])('refuses %s', (_name, change, message) => expect(() => applied(change)).toThrow(message));
});
