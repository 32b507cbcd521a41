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
    expect(() => evmToSs58(right.replace('0x5aA', '0x5aa'))).toThrow('checksum');
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
        expect.objectContaining({ code: 'keys/invalid-threshold' }),
      );
    expect(() => multisigAddress([Alice], 1)).toThrow('1 signatories');
    expect(() => multisigAddress([Alice, Bob, Alice], 2)).toThrow('3 signatories');
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
    expect(() => pureProxyAddress({ ...origin, block: -1 })).toThrow(
      expect.objectContaining({ code: 'keys/invalid-argument' }),
    );
  });
});
