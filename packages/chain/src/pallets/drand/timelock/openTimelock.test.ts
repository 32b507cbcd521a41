import { hexToBytes } from '@noble/curves/utils.js';
import { expect, test } from 'vitest';
import { sealUntil } from '../../../../testing/sealUntil.ts';
import { createBeacon } from '../createBeacon.ts';
import { openTimelock } from './openTimelock.ts';

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

test("a round's signature opens what was sealed for it and nothing else", () => {
  const beacon = createBeacon();
  const message = new TextEncoder().encode('weights');
  const sealed = sealUntil(message, beacon.publicKey, 7n);
  expect(openTimelock(sealed, beacon.pulse(7n).signature)).toEqual(message);
  expect(openTimelock(sealed, beacon.pulse(8n).signature)).toBeUndefined();
  expect(openTimelock(sealed, new Uint8Array(48))).toBeUndefined();
});
