import { encodeAddress } from '@polkadot/util-crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  decodeApiResult,
  decodeCall,
  decodeDispatchError,
  decodeEvents,
  decodeExtrinsic,
  decodeStorageKey,
  decodeStorageValue,
  decodeValue,
  encodeApiArguments,
  encodeCall,
  encodeExtrinsic,
  encodeSigningPayload,
  encodeStorageKey,
  loadRegistry,
  type Registry,
} from './index.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await loadRegistry();
});

const hexOf = (bytes: Uint8Array) => `0x${Buffer.from(bytes).toString('hex')}`;
const alice = Uint8Array.from({ length: 32 }, (_, at) => at * 7);

describe('bytes given as hex text', () => {
  test('are read as the bytes they say', () => {
    expect(() => decodeStorageValue(registry, 'System.Number', '0x05')).toThrow(/end inside/);
    expect(decodeStorageValue(registry, 'System.Number', '0x05000000')).toBe(5);
    expect(decodeStorageValue(registry, 'System.Number', '0x2A000000')).toBe(42);
    expect(decodeValue(registry, 0, hexOf(alice))).toEqual(alice);
    const key = encodeStorageKey(registry, 'SubtensorModule.Uids', [7, alice]);
    expect(decodeStorageKey(registry, 'SubtensorModule.Uids', hexOf(key))).toEqual([7, alice]);
    const call = encodeCall(registry, { path: 'System.remark', arguments: { remark: '0x0102' } });
    expect(decodeCall(registry, hexOf(call)).arguments).toEqual({ remark: Uint8Array.of(1, 2) });
    const extrinsic = encodeExtrinsic(registry, { version: 4, call: decodeCall(registry, call) });
    expect(decodeExtrinsic(registry, hexOf(extrinsic))).toEqual(decodeExtrinsic(registry, extrinsic));
    expect(decodeEvents(registry, '0x00')).toEqual([]);
    expect(decodeDispatchError(registry, '0x030005000000').path).toBe('System.CallFiltered');
    expect(decodeApiResult(registry, 'SubnetInfoRuntimeApi.get_block_emission', '0x0100000000000000')).toBe(
      1n,
    );
  });

  test('anything else is refused, with an error that names it', () => {
    const decoders: readonly ((bytes: never) => unknown)[] = [
      (bytes) => decodeStorageValue(registry, 'System.Number', bytes),
      (bytes) => decodeStorageKey(registry, 'System.Account', bytes),
      (bytes) => decodeValue(registry, 0, bytes),
      (bytes) => decodeCall(registry, bytes),
      (bytes) => decodeExtrinsic(registry, bytes),
      (bytes) => decodeEvents(registry, bytes),
      (bytes) => decodeDispatchError(registry, bytes),
      (bytes) => decodeApiResult(registry, 'Core.version', bytes),
    ];
    const junk = [
      '05',
      '0x5',
      '0xzz',
      '',
      '0x 5',
      ' 0x05',
      '5GrwvaEF',
      42,
      0x2a000000,
      2n,
      null,
      [5],
      {},
      true,
    ];
    for (const decode of decoders)
      for (const value of junk)
        expect(() => decode(value as never), String(value)).toThrow(
          expect.objectContaining({ code: 'types/wrong-type' }),
        );
  });
});

describe('accounts and addresses', () => {
  const ss58 = encodeAddress(alice, 42);

  test('may be SS58 text, hex text or bytes', () => {
    const keys = [alice, hexOf(alice), ss58, encodeAddress(alice, 0), encodeAddress(alice, 2007)].map((key) =>
      hexOf(encodeStorageKey(registry, 'System.Account', [key])),
    );
    expect(new Set(keys).size).toBe(1);
    const call = (dest: unknown) =>
      hexOf(encodeCall(registry, { path: 'Balances.transfer_keep_alive', arguments: { dest, value: 1n } }));
    const id = call({ type: 'Id', value: alice });
    for (const dest of [alice, hexOf(alice), ss58, { type: 'Id', value: ss58 }]) expect(call(dest)).toBe(id);
    expect(call({ type: 'Index', value: null })).not.toBe(id);
    expect(
      hexOf(encodeApiArguments(registry, 'StakeInfoRuntimeApi.get_stake_info_for_coldkey', [ss58])),
    ).toBe(hexOf(alice));
  });

  test('a wrong letter, another length or another text is refused', () => {
    const bad = [
      `${ss58.slice(0, -1)}x`,
      ss58.slice(1),
      `${ss58} `,
      hexOf(alice.subarray(1)),
      'alice',
      '',
      5,
      null,
    ];
    for (const key of bad)
      for (const encode of [
        () => encodeStorageKey(registry, 'System.Account', [key]),
        () =>
          encodeCall(registry, { path: 'Balances.transfer_keep_alive', arguments: { dest: key, value: 1n } }),
      ])
        expect(encode, String(key)).toThrow(expect.objectContaining({ code: 'types/value-mismatch' }));
  });
});

describe('what a caller passes is never ignored', () => {
  test('as many keys and arguments as there are, said as numbers', () => {
    const keys = () => encodeStorageKey(registry, 'SubtensorModule.Tempo', [1, 2]);
    expect(keys).toThrow('SubtensorModule.Tempo takes at most 1 keys, not 2.');
    const none = () => encodeApiArguments(registry, 'SubnetInfoRuntimeApi.get_metagraph', []);
    expect(none).toThrow('SubnetInfoRuntimeApi.get_metagraph takes 1 arguments, not 0.');
    for (const wrong of [keys, none])
      expect(wrong).toThrow(expect.objectContaining({ code: 'types/value-mismatch' }));
  });

  test('what does not fit, or is missing, is named with its field', () => {
    const failure = (dest: unknown, value: unknown) => () =>
      encodeCall(registry, { path: 'Balances.transfer_keep_alive', arguments: { dest, value } });
    const named = (field: string) =>
      expect.objectContaining({
        code: 'types/value-mismatch',
        message: expect.stringMatching(new RegExp(`^${field}: [^:]*is not`)),
        values: expect.objectContaining({ field }),
      });
    expect(failure(undefined, 1n)).toThrow(named('dest'));
    expect(failure(alice, undefined)).toThrow(named('value'));
    const remark = { type: 'System', value: { type: 'remark', value: { remark: 5 } } };
    const batch = { path: 'Utility.batch', arguments: { calls: [remark] } };
    expect(() => encodeCall(registry, batch)).toThrow(named('calls.remark'));
  });

  const call = { path: 'System.remark', arguments: { remark: '0x' } } as const;

  test('unknown extensions, fields and arguments are refused', () => {
    const refused = (run: () => unknown, part: RegExp) => expect(run).toThrow(part);
    const signer = { address: alice, signature: { type: 'Sr25519', value: new Uint8Array(64) } };
    refused(
      () => encodeExtrinsic(registry, { version: 4, call, signer, extensions: { CheckNonze: 1 } }),
      /There is no extensions.CheckNonze/,
    );
    refused(
      () => encodeSigningPayload(registry, { call, extensions: { Tip: 1n }, implicit: {} }),
      /extensions.Tip/,
    );
    refused(
      () => encodeSigningPayload(registry, { call, extensions: {}, implicit: { Genesis: 1 } }),
      /Genesis/,
    );
    refused(() => encodeExtrinsic(registry, { version: 4, call, tip: 5n } as never), /tip/);
    refused(() => encodeExtrinsic(registry, { version: 3, call } as never), /version/);
    refused(() => encodeExtrinsic(registry, { version: 5, call, signer }), /signed extrinsic/);
    refused(() => encodeExtrinsic(registry, { version: 4, call, extensions: {} }), /unsigned extrinsic/);
    refused(
      () => encodeSigningPayload(registry, { call, extensions: {}, implicit: {} }),
      /extensions.CheckMortality is missing/,
    );
    refused(() => encodeCall(registry, { ...call, args: {} } as never), /args/);
    const bare = 'SubtensorModule.reset_coldkey_swap';
    refused(() => encodeCall(registry, { path: 'Utility.nothing', arguments: {} }), /no call/);
    refused(() => encodeCall(registry, { path: bare, arguments: { colkey: alice } }), /coldkey/);
  });
});
