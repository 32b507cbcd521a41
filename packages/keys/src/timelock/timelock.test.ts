import { hexToBytes } from '@noble/curves/utils.js';
import { describe, expect, test } from 'vitest';
import {
  beaconPublicKey,
  isReadablePulse,
  isTimelock,
  openTimelock,
  sealUntil,
  signPulse,
  verifyPulse,
} from './index.ts';

/** Sealed for quicknet's round 1000 by bittensor-drand 2.1 (the `tle` crate), and what was sealed. */
const SEALED =
  '86edd56b502abc272c2fc1b9386c3385167c700c0a7a7cee67f71fef7ebe185f8b8ad9e51851bbf7364abcd270f610470915f0d4c11b58719c6b01079cd1ec8434b6256250feab996cc765246047494a588f4e6c66ead0bb9453f4772bf0ae4420000000000000004b7161472b0ab3a48b2a5716ca32918c9c8c45b7d9f8a39865fbe60b33a4993b20000000000000008c38c0277a449dc9125d82866dc0cfa3447d5dc9ce42e862a9556abf7e33eaee5f000000000000004300000000000000bccdee8253e6f11b00ac1288b2aa21ddcbcdf7a65ff9571dd7a88a85c492cfc44c38ff619ba080d17809a427f7916dd80641bec6a39c05fe9e63c5de30d84c7c5a4f690c000000000000008d715c123e5169686742f04b08000000000000004145535f47434d5f';
const MESSAGE =
  '80000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f0800000200080100ffff0700000000000000';
/** Quicknet's signature of round 1000. */
const SIGNATURE =
  'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39';

test('opens what the official client sealed', () => {
  expect(openTimelock(hexToBytes(SEALED), hexToBytes(SIGNATURE))).toEqual(hexToBytes(MESSAGE));
});

test.each([
  ['is cut', hexToBytes(SEALED).slice(0, -9)],
  ['has another key', hexToBytes(SEALED).map((byte, at) => (at === 110 ? byte ^ 1 : byte))],
  ['has another message', hexToBytes(SEALED).map((byte, at) => (at === 200 ? byte ^ 1 : byte))],
  ['has no point', hexToBytes(SEALED).map((byte, at) => (at === 0 ? 0 : byte))],
  ['is nothing', new Uint8Array()],
  ['is empty', new Uint8Array(300)],
])('nothing where it %s', (_, bytes) => {
  expect(openTimelock(bytes, hexToBytes(SIGNATURE))).toBeUndefined();
});

const secretKey = new Uint8Array(32).fill(7);
const publicKey = beaconPublicKey(secretKey);
const message = new TextEncoder().encode('weights');

describe('sealUntil', () => {
  test("a round's signature opens what was sealed for it and nothing else", () => {
    const sealed = sealUntil(message, { publicKey, round: 7n });
    expect(openTimelock(sealed, signPulse(secretKey, 7n).signature)).toEqual(message);
    expect(openTimelock(sealed, signPulse(secretKey, 8n).signature)).toBeUndefined();
    expect(openTimelock(sealed, new Uint8Array(48))).toBeUndefined();
  });

  test('random: the same bytes again; without it never', () => {
    const random = (length: number) => new Uint8Array(length).fill(1);
    const seal = (more: object) => sealUntil(message, { publicKey, round: 7n, ...more });
    expect(seal({ random })).toEqual(seal({ random }));
    expect(seal({})).not.toEqual(seal({}));
  });

  test('errors: a key that is no point, a round or message that is none, an option nobody knows', () => {
    const seal = (more: object, text: unknown = message) =>
      sealUntil(text as Uint8Array, { publicKey, round: 7n, ...more });
    expect(() => seal({ publicKey: new Uint8Array(96) })).toThrow(
      expect.objectContaining({
        name: 'KeysError',
        code: 'keys/invalid-public-key',
        message: expect.stringContaining('The key of the beacon is no point of the curve.'),
        fix: 'Pass the 96 bytes the beacon publishes as its key; the chain keeps them in Drand.BeaconConfig.',
        cause: expect.any(Error),
      }),
    );
    expect(() => seal({ publicKey: publicKey.slice(1) })).toThrow(/96/);
    expect(() => seal({ round: 7 })).toThrow(expect.objectContaining({ code: 'keys/wrong-type' }));
    expect(() => seal({ round: -1n })).toThrow(expect.objectContaining({ code: 'keys/out-of-range' }));
    expect(() => seal({ rounds: 1n })).toThrow(expect.objectContaining({ code: 'keys/unknown-field' }));
    const few = () => new Uint8Array(1);
    for (const random of [few, () => 'x']) expect(() => seal({ random })).toThrow(/^options\.random\(\) is /);
    expect(() => seal({ random: 5 })).toThrow(/^options\.random is 5/);
    expect(() => seal({ round: 7 })).toThrow(/^options\.round is 7/);
    expect(() => seal({}, 5)).toThrow(/^message is 5/);
    expect(() => openTimelock(5 as never, publicKey)).toThrow(/^ciphertext is 5/);
    expect(() => openTimelock(publicKey, 5 as never)).toThrow(/^signature is 5/);
    expect(() => isTimelock(5 as never)).toThrow(/^ciphertext is 5/);
    expect(() => seal({}, 'weights')).toThrow(expect.objectContaining({ code: 'keys/wrong-type' }));
  });
});

describe('isTimelock', () => {
  test('whole ciphertexts, nothing less and nothing more: the chain opens with something after them, too', () => {
    const sealed = hexToBytes(SEALED);
    expect(isTimelock(sealed)).toBe(true);
    expect(isTimelock(sealed.slice(0, -1))).toBe(false);
    const longer = new Uint8Array(sealed.length + 1);
    longer.set(sealed);
    expect(isTimelock(longer)).toBe(false);
    expect(openTimelock(longer, hexToBytes(SIGNATURE))).toEqual(hexToBytes(MESSAGE));
    expect(() => isTimelock('0x' as never)).toThrow(expect.objectContaining({ code: 'keys/wrong-type' }));
  });
});

describe('verifyPulse, isReadablePulse', () => {
  const pulse = signPulse(secretKey, 7n);

  test('the round as it was signed, by this beacon', () => {
    expect(verifyPulse(publicKey, pulse)).toBe(true);
    expect(verifyPulse(publicKey, { ...pulse, round: 8n })).toBe(false);
    const other = beaconPublicKey(new Uint8Array(32).fill(8));
    expect(verifyPulse(other, pulse)).toBe(false);
    expect(isReadablePulse(other, pulse)).toBe(true);
  });

  test('bytes that are no points are no pulse', () => {
    const broken = { ...pulse, signature: new Uint8Array(48) };
    expect([verifyPulse(publicKey, broken), isReadablePulse(publicKey, broken)]).toEqual([false, false]);
    expect(isReadablePulse(new Uint8Array(96), pulse)).toBe(false);
    for (const look of [verifyPulse, isReadablePulse]) {
      expect(() => look(publicKey, { round: 7n } as never)).toThrow(/^pulse\.signature is missing/);
      expect(() => look(5 as never, pulse)).toThrow(/^publicKey is 5/);
      expect(() => look(publicKey, { ...pulse, round: 7 } as never)).toThrow(/^pulse\.round is 7/);
      expect(() => look(publicKey, { ...pulse, signature: '0x' } as never)).toThrow(/^pulse\.signature is /);
      // As the chain keeps it: with the hash of the signature, which nothing here needs.
      expect(look(publicKey, { ...pulse, randomness: new Uint8Array(32) } as never)).toBe(true);
      expect(() => look(publicKey, { ...pulse, randomness: 5 } as never)).toThrow(/^pulse\.randomness is 5/);
    }
  });
});

test.each([new Uint8Array(32), new Uint8Array(31), new Uint8Array(33)])(
  'signPulse, beaconPublicKey: bytes that are no secret key are refused, and not shown',
  (bytes) => {
    for (const use of [() => signPulse(bytes, 1n), () => beaconPublicKey(bytes)]) {
      expect(use).toThrow(
        expect.objectContaining({
          code: 'keys/invalid-secret-key',
          message: expect.stringContaining("These bytes are no beacon's secret key."),
          fix: 'Pass 32 bytes that are not all zero.',
        }),
      );
      expect(use).toThrow(expect.not.objectContaining({ cause: expect.anything() }));
    }
  },
);

test("signPulse: quicknet's own form, of any round", () => {
  expect(() => signPulse(5 as never, 1n)).toThrow(/^secretKey is 5/);
  expect(() => beaconPublicKey(5 as never)).toThrow(/^secretKey is 5/);
  expect(() => signPulse(secretKey, 1 as never)).toThrow(/^round is 1/);
  expect(signPulse(secretKey, 7n)).toMatchObject({ round: 7n });
  expect(signPulse(secretKey, 7n).signature).toHaveLength(48);
  expect(publicKey).toHaveLength(96);
});
