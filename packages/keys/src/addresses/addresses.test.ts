import {
  blake2AsU8a,
  createKeyMulti,
  decodeAddress,
  encodeAddress,
  ethereumEncode,
  evmToAddress,
} from '@polkadot/util-crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEV_ACCOUNTS } from '../devAccounts.ts';
import { accountBytes } from '../ss58.ts';
import { multisigAddress, PROXY_TYPES, pureProxyAddress } from './derivedAccounts.ts';
import { evmToSs58, ss58ToEvm } from './evm.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const hex = (value: Uint8Array) => `0x${Buffer.from(value).toString('hex')}`;
const { Alice, Bob, Charlie } = DEV_ACCOUNTS;

describe('evmToSs58', () => {
  test('as polkadot.js maps it, from bytes, lower case and checksummed', () => {
    fc.assert(
      fc.property(bytes(20), (h160) => {
        const expected = evmToAddress(h160, 42, 'blake2');
        expect(evmToSs58(h160)).toBe(expected);
        expect(evmToSs58(hex(h160))).toBe(expected);
        expect(evmToSs58(ethereumEncode(h160))).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('a letter in the wrong case is refused', () => {
    const right = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
    expect(evmToSs58(right)).toBe(evmToSs58(right.toLowerCase()));
    expect(() => evmToSs58(right.replace('0x5aA', '0x5aa'))).toThrow(
      expect.objectContaining({
        code: 'keys/invalid-address',
        message: expect.stringContaining(
          'This is not an EVM address: its checksum (the case of its letters) is wrong.',
        ),
        fix: 'Copy the whole address again.',
      }),
    );
    // Of one case there is nothing to check.
    expect(evmToSs58(`0x${right.slice(2).toUpperCase()}`)).toBe(evmToSs58(right));
  });

  test('another prefix', () => {
    const h160 = new Uint8Array(20).fill(1);
    expect(evmToSs58(h160, 0)).toBe(evmToAddress(h160, 0, 'blake2'));
    expect(() => evmToSs58(5 as never)).toThrow(/^h160 is 5/);
    for (const length of [19, 21, 32])
      expect(() => evmToSs58(new Uint8Array(length))).toThrow('it is not 0x and 40 hex digits');
  });

  test.each(['', '0x', '0x12', '5aaeb6053f3e94c9b9a09f33669435e7ef1beaed', `0x${'g'.repeat(40)}`, Alice])(
    'refused: %s',
    (text) => {
      expect(() => evmToSs58(text)).toThrow(expect.objectContaining({ code: 'keys/invalid-address' }));
    },
  );
});

describe('ss58ToEvm', () => {
  test('the first 20 bytes of the key, checksummed', () => {
    fc.assert(
      fc.property(bytes(32), (key) => {
        expect(ss58ToEvm(encodeAddress(key))).toBe(ethereumEncode(key.subarray(0, 20)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('multisigAddress', () => {
  test('as polkadot.js derives it, in any order, on both sides of 64 signatories', () => {
    const members = fc.uniqueArray(bytes(32), { minLength: 2, maxLength: 100, selector: hex });
    fc.assert(
      fc.property(members, fc.nat(), (keys, n) => {
        const threshold = 1 + (n % keys.length);
        const expected = encodeAddress(createKeyMulti(keys, threshold), 42);
        expect(multisigAddress(keys, threshold)).toBe(expected);
        expect(
          multisigAddress(
            [...keys].reverse().map((key) => encodeAddress(key)),
            threshold,
          ),
        ).toBe(expected);
      }),
      { numRuns: 200 },
    );
  });

  test('refused: thresholds and signatories that make no multisig', () => {
    for (const threshold of [0, 4, 1.5, Number.NaN])
      expect(() => multisigAddress([Alice, Bob, Charlie], threshold)).toThrow(
        expect.objectContaining({
          code: 'keys/invalid-threshold',
          message: expect.stringContaining(`The threshold is ${threshold}, not one of 1 to 3.`),
          fix: 'Pass how many of the signatories must approve.',
        }),
      );
    const many = (count: number) => Array.from({ length: count }, (_, i) => new Uint8Array(32).fill(i));
    for (const [signatories, count] of [
      [[Alice], 1],
      [[Alice, Bob, Alice], 3],
      [many(101), 101],
    ] as const)
      expect(() => multisigAddress(signatories, 1)).toThrow(
        expect.objectContaining({
          code: 'keys/invalid-argument',
          message: expect.stringContaining(`No account can be derived from ${count} signatories.`),
          fix: 'Name 2 to 100 different accounts.',
        }),
      );
    expect(multisigAddress(many(100), 100)).toBe(encodeAddress(createKeyMulti(many(100), 100), 42));
    expect(multisigAddress([Alice, Bob], 1, 0)).toBe(encodeAddress(createKeyMulti([Alice, Bob], 1), 0));
    expect(() => multisigAddress([Alice, 5 as never], 1)).toThrow(/^signatories\[1\] is 5/);
  });
});

describe('pureProxyAddress', () => {
  test('the hash of what the pallet hashes', () => {
    fc.assert(
      fc.property(
        bytes(32),
        fc.nat({ max: 0xffff_ffff }),
        fc.nat({ max: 1000 }),
        fc.constantFrom(...PROXY_TYPES),
        fc.nat({ max: 0xffff }),
        (creator, block, extrinsicIndex, proxyType, index) => {
          const entropy = Buffer.alloc(16 + 32 + 4 + 4 + 1 + 2);
          entropy.write('modlpy/proxy____');
          entropy.set(creator, 16);
          entropy.writeUInt32LE(block, 48);
          entropy.writeUInt32LE(extrinsicIndex, 52);
          entropy.writeUInt8(PROXY_TYPES.indexOf(proxyType), 56);
          entropy.writeUInt16LE(index, 57);
          const address = pureProxyAddress({ creator, block, extrinsicIndex, proxyType, index });
          expect(decodeAddress(address)).toEqual(blake2AsU8a(entropy));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('defaults: Any, index 0', () => {
    const origin = { creator: Alice, block: 1, extrinsicIndex: 2 };
    expect(pureProxyAddress(origin)).toBe(
      pureProxyAddress({ ...origin, creator: accountBytes(Alice), proxyType: 'Any', index: 0 }),
    );
    expect(pureProxyAddress(origin, 0)).toBe(encodeAddress(decodeAddress(pureProxyAddress(origin)), 0));
  });

  test('numbers at their ends, and beyond: refused by name', () => {
    const origin = { creator: Alice, block: 1, extrinsicIndex: 2 };
    for (const ends of [
      { block: 0 },
      { block: 0xffff_ffff },
      { extrinsicIndex: 0xffff_ffff },
      { index: 0 },
      { index: 65_535 },
    ])
      expect(() => pureProxyAddress({ ...origin, ...ends })).not.toThrow();
    for (const [field, values, fix] of [
      ['block', [-1, 0.5, 2 ** 32], 'Pass an integer from 0 to 4294967295.'],
      ['extrinsicIndex', [-1, 0.5, 2 ** 32], 'Pass an integer from 0 to 4294967295.'],
      ['index', [-1, 0.5, 65_536], 'Pass an integer from 0 to 65535.'],
    ] as const)
      for (const value of values)
        expect(() => pureProxyAddress({ ...origin, [field]: value })).toThrow(
          expect.objectContaining({
            code: 'keys/invalid-argument',
            message: expect.stringContaining(`No account can be derived from the ${field} ${value}.`),
            fix,
          }),
        );
    expect(() => pureProxyAddress({ ...origin, proxyType: 'All' as never })).toThrow(
      expect.objectContaining({
        code: 'keys/invalid-argument',
        message: expect.stringContaining('No account can be derived from a proxy type that is none.'),
        fix: 'Use one of PROXY_TYPES.',
      }),
    );
    expect(() => pureProxyAddress({ ...origin, creator: 5 as never })).toThrow(/^origin\.creator is 5/);
  });

  test("every type by the runtime's number", () => {
    expect(Object.entries(PROXY_TYPES).map(([code, name]) => `${code} ${name}`)).toEqual([
      ...['0 Any', '1 Owner', '2 NonCritical', '3 NonTransfer', '4 Senate', '5 NonFungible'],
      ...['6 Triumvirate', '7 Governance', '8 Staking', '9 Registration', '10 Transfer', '11 SmallTransfer'],
      ...['12 RootWeights', '13 ChildKeys', '14 SudoUncheckedSetCode', '15 SwapHotkey'],
      ...['16 SubnetLeaseBeneficiary', '17 RootClaim'],
    ]);
  });
});
