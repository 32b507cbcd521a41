/** Registrations that pass, each as near as it can be to what is refused: tests change one thing. */
import type { BurnedRegistrationInput, PowRegistrationInput } from '@taokit/dtao/registration';
import type { SubnetRegistrationInput } from '@taokit/dtao/subnets';

/** A neuron that pays. */
export const BURNED: BurnedRegistrationInput = {
  netuid: 1,
  exists: true,
  isAllowed: true,
  isRegistered: false,
  burnRao: 100n,
  limitRao: 100n,
  chargeRao: 90n,
  topUpRao: 40n,
  keepAliveBalanceRao: 90n,
  ownsHotkey: true,
  stakingHotkeys: 255,
  maxAllowedUids: 8,
  neurons: 7,
};

/** A hash that is low enough for any difficulty. */
const LOW = new Uint8Array(32).fill(1);

/** A neuron that worked. */
export const WORKED: PowRegistrationInput = {
  netuid: 1,
  exists: true,
  isAllowed: true,
  isRegistered: false,
  maxAllowedUids: 8,
  registrationsThisBlock: 0,
  maxRegistrationsPerBlock: 1,
  workBlock: 10n,
  isBlockKnown: true,
  block: 12n,
  lastWorkBlock: 9n,
  work: LOW,
  seal: LOW,
  difficulty: 255n,
  isSystemAccount: false,
  ownsHotkey: true,
  isNewHotkey: true,
  ownedHotkeys: 255,
  stakingHotkeys: 255,
  neurons: 3,
};

/** A subnet, where there is room for one more. */
export const SUBNET: SubnetRegistrationInput = {
  ownsHotkey: true,
  isSystemAccount: false,
  mechid: 1,
  block: 20_000n,
  startBlock: 10n,
  lastRegistrationBlock: 5_600n,
  rateLimitBlocks: 14_400n,
  hasValidIdentity: true,
  addedSubnets: 127,
  subnetLimit: 128,
  cleanupQueue: 0,
  registrationQueue: 0,
  costRao: 10n ** 9n,
  // With the existential deposit of 500 rao, which stays.
  balanceRao: 1_000_000_500n,
  lockId: 3,
};
