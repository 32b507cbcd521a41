import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { plainOf } from '../../testing/plainOf.ts';
import {
  decodeCall,
  decodeStorageValue,
  decodeValue,
  encodeCall,
  encodeStorageValue,
  encodeValue,
  findApiMethod,
  findCall,
  findStorage,
  loadRegistry,
  type Registry,
  specOfType,
  variantsOf,
} from './index.ts';

/** What sources say about 475, written by `types:generate` from the difference to 424, not from the interface. */
interface Facts {
  readonly counts: Readonly<Record<'calls' | 'storage' | 'events' | 'errors' | 'methods', number>>;
  readonly calls: Readonly<Record<string, number>>;
  readonly callArguments: Readonly<Record<string, readonly string[]>>;
  readonly events: Readonly<Record<string, number>>;
  readonly eventFields: Readonly<Record<string, readonly (string | null)[]>>;
  readonly errors: Readonly<Record<string, number>>;
  readonly storage: Readonly<
    Record<string, { readonly hashers?: string[]; readonly modifier?: string; readonly fallback?: string }>
  >;
  readonly constants: Readonly<Record<string, string>>;
  readonly methods: readonly string[];
  readonly apiVersions: Readonly<Record<string, number>>;
  readonly gone: Readonly<Record<'calls' | 'storage' | 'events' | 'errors' | 'methods', readonly string[]>>;
}

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../testing/generated/${name}`, import.meta.url), 'utf8')) as unknown;
const facts = read('newerFacts.json') as Facts;
const samples = read('olderSamples.json') as readonly (readonly [
  kind: 'call' | 'storage' | 'result',
  path: string,
  hex: string,
  value: unknown,
])[];

let registry: Registry;
beforeAll(async () => {
  registry = await loadRegistry();
});

/** The number of every case of a kind, by path. */
const numbers = (kind: 'calls' | 'events' | 'errors') =>
  new Map(
    registry.pallets.flatMap((pallet) =>
      variantsOf(registry, pallet[kind]).map(([name, index]): [string, number] => [
        `${pallet.name}.${name}`,
        index,
      ]),
    ),
  );
const bytesOf = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('the interface of 475', () => {
  test('has as many of everything as mainnet', () => {
    expect(registry.version.specVersion).toBe(475);
    const counts = {
      calls: numbers('calls').size,
      events: numbers('events').size,
      errors: numbers('errors').size,
      storage: registry.pallets.reduce((sum, { storage }) => sum + storage.length, 0),
      methods: registry.apis.reduce((sum, { methods }) => sum + methods.length, 0),
    };
    expect(facts.counts).toMatchObject(counts);
  });

  test.each(['calls', 'events', 'errors'] as const)('numbers its %s as the sources do', (kind) => {
    const own = numbers(kind);
    const named = Object.entries(facts[kind]);
    expect(named.length).toBeGreaterThan(100);
    for (const [path, index] of named) expect([path, own.get(path)]).toEqual([path, index]);
    for (const path of facts.gone[kind]) expect(own.has(path), path).toBe(false);
  });

  test('names new arguments and fields as the sources do', () => {
    for (const [path, names] of Object.entries(facts.callArguments))
      expect(
        findCall(registry, path).map(([name]) => name),
        path,
      ).toEqual(names);
    for (const [path, names] of Object.entries(facts.eventFields)) {
      const [owner, event] = path.split('.') as [string, string];
      const { events } = registry.pallets.find(({ name }) => name === owner)!;
      const [, , fields] = variantsOf(registry, events).find(([name]) => name === event)!;
      expect(
        fields.map(([name]) => (name === '' ? null : name)),
        path,
      ).toEqual(names);
    }
  });

  test('keeps new and changed storage under the keys and defaults the sources name', () => {
    for (const [path, { hashers, modifier, fallback }] of Object.entries(facts.storage)) {
      const item = findStorage(registry, path);
      if (hashers !== undefined)
        expect([path, item.hashers, item.modifier, item.fallback]).toEqual([
          path,
          hashers,
          modifier,
          fallback,
        ]);
      expect(item.keys.length).toBe(item.hashers.length);
      decodeStorageValue(registry, path, undefined);
    }
    for (const path of facts.gone.storage)
      expect(() => findStorage(registry, path)).toThrow('no storage item');
  });

  test('has the constants, methods and API versions the sources name', () => {
    for (const [path, value] of Object.entries(facts.constants)) {
      const [owner, name] = path.split('.');
      const { constants } = registry.pallets.find((pallet) => pallet.name === owner)!;
      expect(constants.find((constant) => constant.name === name)?.value, path).toBe(value);
    }
    for (const path of facts.methods) findApiMethod(registry, path);
    for (const path of facts.gone.methods)
      expect(() => findApiMethod(registry, path)).toThrow('no API method');
    for (const [name, version] of Object.entries(facts.apiVersions))
      expect([name, registry.apis.find((api) => api.name === name)?.version]).toEqual([name, version]);
  });

  test('says which types, constants and storage are those of 424', () => {
    const { since, types, constants, storage } = registry.carriedOver!;
    expect(since).toBe(424);
    expect(types.every((type) => specOfType(registry, type) === 424)).toBe(true);
    const typeOf = (name: string) =>
      registry.types.findIndex(([, path]) => typeof path === 'string' && path.split('::').at(-1) === name);
    for (const name of ['NetUid', 'EpochConsensus', 'Metagraph', 'ProxyType', 'SafeFloat'])
      expect([name, specOfType(registry, typeOf(name))]).toEqual([name, 475]);
    for (const name of ['AccountInfo', 'Digest', 'Weight'])
      expect([name, specOfType(registry, typeOf(name))]).toEqual([name, 424]);
    expect(constants).toContain('Balances.ExistentialDeposit');
    expect(storage).toContain('System.Account');
    expect(storage.some((path) => path.startsWith('SubtensorModule.'))).toBe(false);
  });
});

describe('values of 424', () => {
  test('where nothing changed, 475 encodes them to the same bytes and reads them as the same values', () => {
    const kinds = { call: 0, storage: 0, result: 0 };
    for (const [kind, path, hex, value] of samples) {
      const bytes = bytesOf(hex);
      kinds[kind]++;
      if (kind === 'call') {
        const call = decodeCall(registry, bytes);
        expect([call.path, plainOf(call.arguments)]).toEqual([path, value]);
        expect([path, hexOf(encodeCall(registry, call))]).toEqual([path, hex]);
      } else if (kind === 'storage') {
        const decoded = decodeStorageValue(registry, path, bytes);
        expect([path, plainOf(decoded)]).toEqual([path, value]);
        expect([path, hexOf(encodeStorageValue(registry, path, decoded))]).toEqual([path, hex]);
      } else {
        const { output } = findApiMethod(registry, path);
        const decoded = decodeValue(registry, output, bytes);
        expect([path, plainOf(decoded)]).toEqual([path, value]);
        expect([path, hexOf(encodeValue(registry, output, decoded))]).toEqual([path, hex]);
      }
    }
    expect(kinds).toEqual({ call: 281, storage: 334, result: 98 });
  });
});
