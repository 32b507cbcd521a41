import { saturatingSubU64 } from '@taokit/fixed';
import { currentLock, totalAlpha } from '../../pallets/subtensorModule/staking/locks.ts';
import { allNetuids, subnetExists } from '../../pallets/subtensorModule/subnets/existing.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';

/** What a coldkey has on a subnet, rao of alpha: all of it, what is locked, and what can be unstaked. */
export interface StakeAvailability {
  /** All of it. */
  readonly total: bigint;
  /** What is locked. */
  readonly locked: bigint;
  /** The rest. */
  readonly available: bigint;
}

/** By coldkeys and netuids, both ascending. */
export type StakeAvailabilities = readonly (readonly [
  coldkey: AccountId,
  subnets: readonly (readonly [netuid: number, availability: StakeAvailability])[],
])[];

/**
 * What coldkeys can unstake (`get_stake_availability_for_coldkeys`). Subnets without stake and lock are left out.
 *
 * @param context - where
 * @param coldkeys - whose
 * @param netuids - on which subnets; every one for `null`. None of them, or more than there are subnets, answers with nothing
 */
export function getStakeAvailabilityForColdkeys(
  context: ChainReads,
  coldkeys: readonly AccountId[],
  netuids: readonly number[] | null,
): StakeAvailabilities {
  const wanted = wantedNetuids(context, netuids);
  return [...new Set(coldkeys)]
    .sort()
    .map((coldkey) => [
      coldkey,
      wanted
        .map((netuid) => [netuid, availabilityOf(context, coldkey, netuid)] as const)
        .filter(([, { total, locked }]) => total !== 0n || locked !== 0n),
    ]);
}

function wantedNetuids({ state }: ChainReads, netuids: readonly number[] | null): readonly number[] {
  const existing = [...allNetuids(state)].sort((a, b) => a - b);
  if (netuids === null) return existing;
  const wanted = [...new Set(netuids)].sort((a, b) => a - b);
  return wanted.length > existing.length ? [] : wanted.filter((netuid) => subnetExists(state, netuid));
}

/** `stake_availability`. */
function availabilityOf(context: ChainReads, coldkey: AccountId, netuid: number): StakeAvailability {
  const total = totalAlpha(context.state, coldkey, netuid);
  const locked = currentLock(context, coldkey, netuid)?.lock.locked_mass ?? 0n;
  return { total, locked, available: saturatingSubU64(total, locked) };
}
