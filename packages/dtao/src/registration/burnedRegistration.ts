import { type Allowed, type Refusal, refuse } from '@taokit/errors';
import { boolean, objectOf, optional, u16, u64 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';

/** Most hotkeys a coldkey may stake to. */
export const MAX_STAKING_HOTKEYS = 256;

/** Everything a registration by burn depends on, read at one block. */
export interface BurnedRegistrationInput {
  /** The subnet. */
  readonly netuid: number;
  /** Whether it is added. */
  readonly exists: boolean;
  /** `NetworkRegistrationAllowed`. */
  readonly isAllowed: boolean;
  /** Whether the hotkey has a uid there. */
  readonly isRegistered: boolean;
  /** `Burn`: the price, rao. */
  readonly burnRao: bigint;
  /** Most the caller pays, of `register_limit`; left out of the other calls. */
  readonly limitRao?: bigint;
  /** What is charged: burned share and top-up (`computeRegistrationCharge`), rao. */
  readonly chargeRao: bigint;
  /** Of it the top-up of collateral, rao. */
  readonly topUpRao: bigint;
  /** What the caller can spend and keep the existential deposit, rao. */
  readonly keepAliveBalanceRao: bigint;
  /** Whether the hotkey is new, or owned by the caller. */
  readonly ownsHotkey: boolean;
  /** Hotkeys the caller stakes to (`StakingHotkeys`), this one left out. */
  readonly stakingHotkeys: number;
  /** `MaxAllowedUids`. */
  readonly maxAllowedUids: number;
  /** Neurons there are. */
  readonly neurons: number;
  /** Who would make room, from `computeNeuronToPrune`; left out where nobody can. */
  readonly pruneUid?: number;
}

/** Why nobody is registered, in the order the chain asks. */
export type BurnedRegistrationRefusal = Refusal<
  | 'RegistrationNotPermittedOnRootSubnet'
  | 'SubnetNotExists'
  | 'RegistrationPriceLimitExceeded'
  | 'SubNetRegistrationDisabled'
  | 'HotKeyAlreadyRegisteredInSubNet'
  | 'NotEnoughBalanceToStake'
  | 'NonAssociatedColdKey'
  | 'TooManyStakingHotkeys'
  | 'NoNeuronIdAvailable'
>;

const inputRule = /* @__PURE__ */ objectOf({
  netuid: u16,
  exists: boolean,
  isAllowed: boolean,
  isRegistered: boolean,
  burnRao: u64,
  limitRao: optional(u64),
  chargeRao: u64,
  topUpRao: u64,
  keepAliveBalanceRao: u64,
  ownsHotkey: boolean,
  stakingHotkeys: u16,
  maxAllowedUids: u16,
  neurons: u16,
  pruneUid: optional(u16),
});

/**
 * Whether a hotkey is registered by burning, and which uid it gets. There is no limit per block or interval since spec 401.
 *
 * The payment then can still fail in the pool (`payRegistration`), which undoes everything.
 *
 * Source: `check_registration` and `do_register_limit` in `pallets/subtensor/src/subnets/registration.rs`, spec 475.
 *
 * @param input - caller and subnet
 * @returns the uid, or the first check that refuses
 */
export function checkBurnedRegistration(input: BurnedRegistrationInput):
  | (Allowed & {
      /** Its uid. */
      readonly uid: number;
    })
  | BurnedRegistrationRefusal {
  check(input, inputRule, 'input');
  const refusal = refusalOf(input) ?? refusalOfAccount(input);
  if (refusal !== undefined) return refusal;
  const uid = input.neurons < input.maxAllowedUids ? input.neurons : input.pruneUid;
  if (input.maxAllowedUids === 0 || uid === undefined)
    return refuse('NoNeuronIdAvailable', `${input.maxAllowedUids} uids are taken, and none can be pruned.`);
  return { ok: true, uid };
}

function refusalOf(input: BurnedRegistrationInput): BurnedRegistrationRefusal | undefined {
  const { netuid, burnRao, limitRao } = input;
  if (netuid === 0) return refuse('RegistrationNotPermittedOnRootSubnet', 'Root has a call of its own.');
  if (!input.exists) return refuse('SubnetNotExists', `Subnet ${netuid} is not there.`);
  if (limitRao !== undefined && burnRao > limitRao)
    return refuse(
      'RegistrationPriceLimitExceeded',
      `The price of ${burnRao} rao is above the limit of ${limitRao}.`,
    );
  if (!input.isAllowed)
    return refuse('SubNetRegistrationDisabled', `Subnet ${netuid} takes nobody in by burn.`);
  if (input.isRegistered)
    return refuse('HotKeyAlreadyRegisteredInSubNet', `The hotkey has a uid on subnet ${netuid}.`);
  return undefined;
}

function refusalOfAccount(input: BurnedRegistrationInput): BurnedRegistrationRefusal | undefined {
  const { keepAliveBalanceRao, chargeRao, topUpRao, stakingHotkeys } = input;
  if (keepAliveBalanceRao < chargeRao)
    return refuse('NotEnoughBalanceToStake', `${keepAliveBalanceRao} rao do not pay ${chargeRao}.`);
  if (!input.ownsHotkey) return refuse('NonAssociatedColdKey', 'The hotkey belongs to another coldkey.');
  if (topUpRao > 0n && stakingHotkeys >= MAX_STAKING_HOTKEYS)
    return refuse('TooManyStakingHotkeys', `The coldkey stakes to ${stakingHotkeys} hotkeys.`);
  return undefined;
}
