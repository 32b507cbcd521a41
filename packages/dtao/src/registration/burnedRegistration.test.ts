import { describe, expect, test } from 'vitest';
import { BURNED } from '../../test/registrations.ts';
import {
  type BurnedRegistrationInput,
  checkBurnedRegistration,
  MAX_STAKING_HOTKEYS,
} from './burnedRegistration.ts';

describe('checkBurnedRegistration', () => {
  test('the next uid; on a full subnet that of the pruned', () => {
    expect(checkBurnedRegistration(BURNED)).toEqual({ ok: true, uid: 7 });
    const full = { ...BURNED, neurons: 8, pruneUid: 3 };
    expect(checkBurnedRegistration(full)).toEqual({ ok: true, uid: 3 });
    expect(checkBurnedRegistration({ ...BURNED, neurons: 8 })).toMatchObject({
      refusal: 'NoNeuronIdAvailable',
    });
  });

  test('the checks in the order of the chain', () => {
    const wrong: readonly (readonly [string, Partial<BurnedRegistrationInput>])[] = [
      ['RegistrationNotPermittedOnRootSubnet', { netuid: 0 }],
      ['SubnetNotExists', { exists: false }],
      ['RegistrationPriceLimitExceeded', { limitRao: 99n }],
      ['SubNetRegistrationDisabled', { isAllowed: false }],
      ['HotKeyAlreadyRegisteredInSubNet', { isRegistered: true }],
      ['NotEnoughBalanceToStake', { keepAliveBalanceRao: 89n }],
      ['NonAssociatedColdKey', { ownsHotkey: false }],
      ['TooManyStakingHotkeys', { stakingHotkeys: MAX_STAKING_HOTKEYS }],
      ['NoNeuronIdAvailable', { maxAllowedUids: 0 }],
    ];
    for (const [at, [refusal]] of wrong.entries()) {
      const broken = Object.assign({}, BURNED, ...wrong.slice(at).map(([, part]) => part));
      expect(checkBurnedRegistration(broken)).toMatchObject({ ok: false, refusal });
    }
  });

  test('without a top-up the number of hotkeys is not asked', () => {
    expect(checkBurnedRegistration({ ...BURNED, topUpRao: 0n, stakingHotkeys: 256 }).ok).toBe(true);
    expect(MAX_STAKING_HOTKEYS).toBe(256); // MAX_STAKING_HOTKEYS, pallets/subtensor/src/lib.rs
  });
});
