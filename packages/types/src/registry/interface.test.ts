import { beforeAll, describe, expect, test } from 'vitest';
import { isInhabited, randomOf, randomValue } from '../../testing/randomValue.ts';
import {
  type Call,
  decodeApiArguments,
  decodeApiResult,
  decodeCall,
  decodeStorageKey,
  decodeStorageValue,
  decodeValue,
  dispatchErrorOf,
  encodeApiArguments,
  encodeCall,
  encodeStorageKey,
  encodeStorageValue,
  encodeValue,
  findApiMethod,
  findCall,
  findStorage,
  loadRegistry,
  moduleErrorPath,
  moduleErrorValue,
  type Registry,
  readConstant,
  variantsOf,
} from './index.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await loadRegistry();
});

/** `Pallet.name` of every item of a kind. */
const each = <T extends { readonly name: string }>(
  kind: (pallet: Registry['pallets'][number]) => readonly T[],
) => registry.pallets.flatMap((pallet) => kind(pallet).map((item) => `${pallet.name}.${item.name}`));

const named = (type: number | undefined) =>
  variantsOf(registry, type).map(([name, index]) => ({ name, index }));

describe('the interface of the runtime', () => {
  test('is that of the version it says', () =>
    expect(registry.version).toEqual({
      specName: 'node-subtensor',
      specVersion: 475,
      transactionVersion: 1,
    }));

  test('311 calls: each encodes from its path and decodes to it', () => {
    const random = randomOf(3);
    const paths = each(({ calls }) => named(calls));
    expect(paths).toHaveLength(311);
    // These two ask for a proof of a type without values: this chain never takes them.
    const never = paths.filter((path) =>
      findCall(registry, path).some(([, type]) => !isInhabited(registry, type)),
    );
    expect(never).toEqual(['Grandpa.report_equivocation', 'Grandpa.report_equivocation_unsigned']);
    for (const path of paths.filter((candidate) => !never.includes(candidate))) {
      const fields = findCall(registry, path);
      const values = Object.fromEntries(
        fields.map(([name, type]) => [name, randomValue(registry, type, random)]),
      );
      const call: Call = { path, arguments: values };
      expect(decodeCall(registry, encodeCall(registry, call))).toEqual(call);
    }
  });

  test('402 storage items: keys and values of each encode and decode', () => {
    const random = randomOf(4);
    const paths = each(({ storage }) => storage);
    expect(paths).toHaveLength(402);
    for (const path of paths) {
      const { keys, value, hashers } = findStorage(registry, path);
      const parts = keys.map((type) => randomValue(registry, type, random));
      const decoded = decodeStorageKey(registry, path, encodeStorageKey(registry, path, parts));
      const readable = (at: number) => /Concat|Identity/.test(hashers[at]!);
      expect(decoded, path).toEqual(parts.map((part, at) => (readable(at) ? part : undefined)));
      const content = randomValue(registry, value, random);
      const bytes = encodeStorageValue(registry, path, content);
      expect(decodeStorageValue(registry, path, bytes), path).toEqual(content);
      decodeStorageValue(registry, path, undefined);
    }
  });

  test('no two storage items share a key', () => {
    const keys = each(({ storage }) => storage).map((path) => encodeStorageKey(registry, path).join());
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('405 errors: each is found by the two numbers nodes report', () => {
    const paths = registry.pallets.flatMap(({ index, errors }) =>
      named(errors).map((error) => moduleErrorPath(registry, index, error.index)),
    );
    expect(new Set(paths).size).toBe(405);
    expect(paths.toSorted()).toEqual(each(({ errors }) => named(errors)).toSorted());
    for (const path of paths)
      expect(dispatchErrorOf(registry, moduleErrorValue(registry, path))).toEqual({ path, isModule: true });
    expect(() => moduleErrorValue(registry, 'System.Nothing')).toThrow('no error System.Nothing');
  });

  test('309 events: each decodes from what it encodes to', () => {
    const random = randomOf(5);
    expect(each(({ events }) => named(events))).toHaveLength(309);
    for (const { events } of registry.pallets)
      for (const [name, , fields] of variantsOf(registry, events)) {
        const values = fields.map(([field, type]) => [field, randomValue(registry, type, random)] as const);
        const isNamed = fields.length > 0 && fields[0]![0] !== '';
        const list = values.map(([, value]) => value);
        const value = isNamed
          ? Object.fromEntries(values)
          : list.length === 0
            ? null
            : list.length === 1
              ? list[0]
              : list;
        const event = { type: name, value };
        expect(decodeValue(registry, events!, encodeValue(registry, events!, event))).toEqual(event);
      }
  });

  test('136 constants: each has a value', () => {
    const paths = each(({ constants }) => constants);
    expect(paths).toHaveLength(136);
    for (const path of paths) expect(readConstant(registry, path), path).toBeDefined();
    expect(readConstant(registry, 'System.SS58Prefix')).toBe(42);
    expect(readConstant(registry, 'Balances.ExistentialDeposit')).toBe(500n);
  });

  test('124 API methods: arguments and results of each encode and decode', () => {
    const random = randomOf(6);
    const paths = registry.apis.flatMap(({ name, methods }) =>
      methods.map((method) => `${name}.${method.name}`),
    );
    expect(paths).toHaveLength(124);
    for (const path of paths) {
      const { inputs, output } = findApiMethod(registry, path);
      const values = inputs.map(([, type]) => randomValue(registry, type, random));
      expect(decodeApiArguments(registry, path, encodeApiArguments(registry, path, values)), path).toEqual(
        values,
      );
      const result = randomValue(registry, output, random);
      expect(decodeApiResult(registry, path, encodeValue(registry, output, result)), path).toEqual(result);
    }
  });

  test('the transaction extensions are in the order they are encoded', () =>
    expect(registry.extrinsic.extensions.map(({ name }) => name)).toEqual([
      'CheckNonZeroSender',
      'CheckSpecVersion',
      'CheckTxVersion',
      'CheckGenesis',
      'CheckMortality',
      'CheckNonce',
      'CheckWeight',
      'ChargeTransactionPayment',
      'SudoTransactionExtension',
      'CheckShieldedTxValidity',
      'SubtensorTransactionExtension',
      'DrandPriority',
      'CheckMetadataHash',
    ]));
});

describe('storage keys', () => {
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

  test('are those the chain uses', () => {
    expect(hex(encodeStorageKey(registry, 'System.Number'))).toBe(
      '26aa394eea5630e07c48ae0c9558cef702a5c1b19ab7a04f536c519aca4983ac',
    );
    expect(hex(encodeStorageKey(registry, 'System.Account'))).toBe(
      '26aa394eea5630e07c48ae0c9558cef7b99d880ec681799c0cf30e8886371da9',
    );
  });

  test('of fewer keys are the prefix of those with more', () => {
    const whole = hex(encodeStorageKey(registry, 'SubtensorModule.Uids', [1, new Uint8Array(32)]));
    expect(whole.startsWith(hex(encodeStorageKey(registry, 'SubtensorModule.Uids', [1])))).toBe(true);
  });

  test('refuse unknown items, too many keys and foreign keys', () => {
    const code = (run: () => unknown) => {
      try {
        return run();
      } catch (error) {
        return (error as { code?: string }).code;
      }
    };
    for (const path of [
      '',
      'Nobody.Item',
      'SubtensorModule.Nothing',
      'SubtensorModule',
      'A.B.C',
      'System.constructor',
    ])
      expect(
        code(() => encodeStorageKey(registry, path)),
        path,
      ).toBe('types/unknown-name');
    expect(code(() => encodeStorageKey(registry, 'System.Number', [1]))).toBe('types/value-mismatch');
    const key = encodeStorageKey(registry, 'SubtensorModule.Uids', [1, new Uint8Array(32)]);
    expect(code(() => decodeStorageKey(registry, 'SubtensorModule.Tempo', key))).toBe(
      'types/scale-malformed',
    );
    expect(code(() => decodeStorageKey(registry, 'SubtensorModule.Uids', key.subarray(0, 60)))).toMatch(
      /scale/,
    );
    expect(
      code(() => decodeStorageKey(registry, 'SubtensorModule.Uids', new Uint8Array([...key, 0]))),
    ).toMatch(/scale/);
    key[40]! ^= 1;
    expect(code(() => decodeStorageKey(registry, 'SubtensorModule.Uids', key))).toBe('types/scale-malformed');
  });

  test('a missing value is the default, or undefined', () => {
    expect(decodeStorageValue(registry, 'System.Number', undefined)).toBe(0);
    expect(decodeStorageValue(registry, 'System.LastRuntimeUpgrade', undefined)).toBeUndefined();
  });
});
