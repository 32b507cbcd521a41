import { describe, expect, test } from 'vitest';
import { SUBNET } from '../../test/registrations.ts';
import {
  checkSubnetRegistration,
  EXISTENTIAL_DEPOSIT_RAO,
  type SubnetRegistrationInput,
} from './registerSubnet.ts';

const input: SubnetRegistrationInput = { ...SUBNET, pruneNetuid: 7 };

describe('checkSubnetRegistration', () => {
  const lastLock = { costRao: 10n ** 9n, block: 20_000n };

  test('a free slot: made at once; nobody is pruned', () => {
    expect(checkSubnetRegistration(input)).toEqual({
      ok: true,
      outcome: 'made',
      prunedNetuid: undefined,
      costRao: 10n ** 9n,
      lastLock,
      lockId: undefined,
    });
  });

  test('all slots full: pruned, and queued as of 475; made in the same block up to 425', () => {
    const full = { ...input, addedSubnets: 128 };
    const queued = { outcome: 'queued', prunedNetuid: 7, lockId: 3, lastLock };
    expect(checkSubnetRegistration(full)).toMatchObject(queued);
    expect(checkSubnetRegistration(full, { spec: 425 })).toMatchObject({ outcome: 'made', prunedNetuid: 7 });
  });

  test('a slot is being cleaned up for nobody: waited for; for another: pruned', () => {
    const cleaning = { ...input, cleanupQueue: 1 };
    expect(checkSubnetRegistration(cleaning)).toMatchObject({ outcome: 'queued', prunedNetuid: undefined });
    expect(checkSubnetRegistration({ ...cleaning, registrationQueue: 1 })).toMatchObject({ prunedNetuid: 7 });
  });

  test('the checks in the order of the chain', () => {
    const { pruneNetuid: _, ...nobody } = input;
    const wrong: readonly (readonly [string, Partial<SubnetRegistrationInput>])[] = [
      ['NonAssociatedColdKey', { ownsHotkey: false }],
      ['CannotUseSystemAccount', { isSystemAccount: true }],
      ['MechanismDoesNotExist', { mechid: 0 }],
      ['SubNetRegistrationDisabled', { startBlock: 20_001n }],
      ['NetworkTxRateLimitExceeded', { lastRegistrationBlock: 5_601n }],
      ['InvalidIdentity', { hasValidIdentity: false }],
      ['SubnetLimitReached', { addedSubnets: 128 }],
      ['CannotAffordLockCost', { balanceRao: 10n ** 9n + EXISTENTIAL_DEPOSIT_RAO - 1n }],
    ];
    for (const [at, [refusal]] of wrong.entries()) {
      const broken = Object.assign({}, nobody, ...wrong.slice(at).map(([, part]) => part));
      expect(checkSubnetRegistration(broken)).toMatchObject({ ok: false, refusal });
    }
    const last = { ...input, addedSubnets: 128, lockId: 0xffff_ffff };
    expect(checkSubnetRegistration(last)).toMatchObject({ refusal: 'LockIdOverFlow' });
  });
});
