import { U64F64 } from '@taokit/fixed';
import { shareValue } from '../../pallets/subtensorModule/staking/safeShares.ts';
import { hotkeyStake } from '../../pallets/subtensorModule/staking/sharePool.ts';
import { Tempo } from '../../pallets/subtensorModule/storage/hyperparameters.ts';
import {
  Emission,
  IsNetworkMember,
  Uids,
  ValidatorPermit,
} from '../../pallets/subtensorModule/storage/neurons.ts';
import { AlphaV2, Delegates, Owner } from '../../pallets/subtensorModule/storage/staking.ts';
import { allNetuids, ROOT_NETUID } from '../../pallets/subtensorModule/subnets/existing.ts';
import type { AccountId } from '../../state/AccountId.ts';
import type { Reads } from '../../state/State.ts';

const BLOCKS_PER_DAY = 7_200n;
const THOUSAND_TAO_RAO = 1_000_000_000_000n;
const U16_MAX = 0xffff;

/** What a nominator has on a delegate: who, and by subnets how much, rao of alpha. */
export type Nomination = readonly [
  nominator: AccountId,
  stakes: readonly (readonly [netuid: number, stakeRao: bigint])[],
];

/** A hotkey that others stake on. */
export interface DelegateInfo {
  readonly delegate_ss58: AccountId;
  readonly take: number;
  readonly nominators: readonly Nomination[];
  readonly owner_ss58: AccountId;
  readonly registrations: number[];
  readonly validator_permits: number[];
  readonly return_per_1000: bigint;
  readonly total_daily_return: bigint;
}

/** What is known of a delegate; nominators are left out where only the rest is asked for (`get_delegate_by_existing_account`). */
export function delegateInfo(
  state: Reads,
  delegate: AccountId,
  nominators: readonly Nomination[],
): DelegateInfo {
  const registrations = IsNetworkMember.entries(state, delegate).flatMap(([[, netuid], isMember]) =>
    isMember ? [netuid] : [],
  );
  const daily = dailyEmission(state, delegate, registrations);
  const take = Delegates.get(state, delegate);
  const stake = U64F64.saturatingFromInt(hotkeyStake(state, delegate, ROOT_NETUID));
  return {
    delegate_ss58: delegate,
    take,
    nominators,
    owner_ss58: Owner.get(state, delegate),
    registrations,
    validator_permits: registrations.filter((netuid) => holdsPermit(state, delegate, netuid)),
    return_per_1000: U64F64.saturatingToU64(returnPerThousand(take, stake, daily)),
    total_daily_return: U64F64.saturatingToU64(daily),
  };
}

/**
 * Who stakes on a delegate, by account, with what each has by netuid. A subnet's pool is taken by its place in the list of
 * subnets, as the runtime does it, so that a netuid beyond the count of subnets is left out; rows of pools that were closed since
 * count at what they would be worth.
 */
export function nominationsOf(state: Reads, delegate: AccountId): readonly Nomination[] {
  const netuids = allNetuids(state);
  const nominations = new Map<AccountId, [netuid: number, stakeRao: bigint][]>();
  for (const [[, nominator, netuid], share] of sortedRows(state, delegate)) {
    const pool = netuids[netuid];
    if (share.mantissa === 0n || pool === undefined) continue;
    const stakes = nominations.get(nominator) ?? [];
    stakes.push([netuid, shareValue(state, delegate, pool, share)]);
    nominations.set(nominator, stakes);
  }
  return [...nominations];
}

function sortedRows(state: Reads, delegate: AccountId) {
  return [...AlphaV2.entries(state, delegate)].sort(([[, a, m]], [[, b, n]]) =>
    a < b ? -1 : a > b ? 1 : m - n,
  );
}

function holdsPermit(state: Reads, delegate: AccountId, netuid: number): boolean {
  const uid = Uids.get(state, netuid, delegate);
  return uid !== undefined && ValidatorPermit.get(state, netuid)[uid] === true;
}

/** Alpha of the last epochs on all its subnets, by the day, U64F64 bits of rao. */
function dailyEmission(state: Reads, delegate: AccountId, netuids: readonly number[]): bigint {
  return netuids.reduce((sum, netuid) => {
    const uid = Uids.get(state, netuid, delegate);
    const tempo = BigInt(Tempo.get(state, netuid));
    if (uid === undefined || tempo === 0n) return sum;
    const emission = U64F64.saturatingFromInt(Emission.get(state, netuid)[uid] ?? 0n);
    const epochs = U64F64.safeDiv(U64F64.saturatingFromInt(BLOCKS_PER_DAY), U64F64.saturatingFromInt(tempo));
    return U64F64.saturatingAdd(sum, U64F64.saturatingMul(emission, epochs));
  }, 0n);
}

/** What 1,000 TAO on root earn a day after the take, U64F64 bits (`return_per_1000_tao`). */
export function returnPerThousand(take: number, stakeBits: bigint, dailyBits: bigint): bigint {
  if (stakeBits === 0n) return 0n;
  const taken = U64F64.safeDiv(
    U64F64.saturatingFromInt(BigInt(take)),
    U64F64.saturatingFromInt(BigInt(U16_MAX)),
  );
  const kept = U64F64.saturatingMul(dailyBits, U64F64.saturatingSub(U64F64.one, taken));
  return U64F64.safeDiv(kept, U64F64.safeDiv(stakeBits, U64F64.saturatingFromInt(THOUSAND_TAO_RAO)));
}
