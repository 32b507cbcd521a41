import { describe, expect, test } from 'vitest';
import { WORKED } from '../../test/registrations.ts';
import {
  checkPowRegistration,
  computePowDifficulty,
  POW_MAX_WORK_AGE_BLOCKS,
  type PowRegistrationInput,
} from './powRegistration.ts';
import { computePowSeal, meetsPowDifficulty } from './powSeal.ts';

const low = new Uint8Array(32).fill(1);
describe('checkPowRegistration', () => {
  test('the next uid, and how long the call may wait', () => {
    expect(checkPowRegistration(WORKED)).toEqual({ ok: true, uid: 3, longevityBlocks: 4n });
    expect(checkPowRegistration({ ...WORKED, neurons: 8, pruneUid: 5 })).toMatchObject({ uid: 5 });
    expect(POW_MAX_WORK_AGE_BLOCKS).toBe(5n); // POW_MAX_WORK_AGE_BLOCKS, subnets/registration.rs
  });

  test('the checks in the order of the chain', () => {
    const wrong: readonly (readonly [string, Partial<PowRegistrationInput>])[] = [
      ['RegistrationNotPermittedOnRootSubnet', { netuid: 0 }],
      ['SubnetNotExists', { exists: false }],
      ['SubNetRegistrationDisabled', { isAllowed: false }],
      ['HotKeyAlreadyRegisteredInSubNet', { isRegistered: true }],
      ['NoNeuronIdAvailable', { maxAllowedUids: 0 }],
      ['TooManyRegistrationsThisBlock', { registrationsThisBlock: 1 }],
      ['InvalidWorkBlock', { lastWorkBlock: 10n }],
      ['InvalidWorkBlock', { isBlockKnown: false }],
      ['InvalidSeal', { work: new Uint8Array(32).fill(2) }],
      ['InvalidDifficulty', { difficulty: 256n }],
      ['CannotUseSystemAccount', { isSystemAccount: true }],
      ['NonAssociatedColdKey', { ownsHotkey: false }],
      ['TooManyStakingHotkeys', { ownedHotkeys: 256 }],
      ['NoNeuronIdAvailable', { neurons: 8 }],
    ];
    for (const [at, [refusal]] of wrong.entries()) {
      const broken = Object.assign({}, WORKED, ...wrong.slice(at).map(([, part]) => part));
      expect(checkPowRegistration(broken), refusal).toMatchObject({ ok: false, refusal });
    }
  });

  test('an associated hotkey grows no list', () => {
    expect(checkPowRegistration({ ...WORKED, isNewHotkey: false, stakingHotkeys: 300 }).ok).toBe(true);
  });
});

describe('computePowDifficulty', () => {
  test('within its bounds, the lower one first, never 0', () => {
    expect(computePowDifficulty(5n, { minDifficulty: 10n, maxDifficulty: 20n })).toBe(10n);
    expect(computePowDifficulty(50n, { minDifficulty: 10n, maxDifficulty: 20n })).toBe(20n);
    expect(computePowDifficulty(0n, { minDifficulty: 0n, maxDifficulty: 0n })).toBe(1n);
  });
});

describe('the seal', () => {
  test('a number in little endian; times the difficulty it fits 256 bits', () => {
    const top = new Uint8Array(32);
    top[31] = 128; // 2^255
    expect(meetsPowDifficulty(top, 1n)).toBe(true);
    expect(meetsPowDifficulty(top, 2n)).toBe(false);
    expect(meetsPowDifficulty(new Uint8Array(32), (1n << 64n) - 1n)).toBe(true);
  });

  test('what is hashed: 25 + 2 + 3 x 32 + 8 bytes; keys of 32 bytes only', () => {
    let length = 0;
    const sha256 = (bytes: Uint8Array) => {
      length = bytes.length;
      return bytes;
    };
    const work = { netuid: 1, blockHash: low, hotkey: low, coldkey: low, nonce: 0n };
    computePowSeal(work, { sha256, keccak256: () => low });
    expect(length).toBe(131);
    expect(() =>
      computePowSeal({ ...work, hotkey: new Uint8Array(31) }, { sha256, keccak256: sha256 }),
    ).toThrow('work.hotkey');
  });
});
