import { stakeOf } from '../../pallets/subtensorModule/staking/sharePool.ts';
import { AlphaV2, Delegates } from '../../pallets/subtensorModule/storage/staking.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { type DelegateInfo, delegateInfo } from './delegateInfo.ts';

/** A delegate, and what one account has on it on a subnet, rao of alpha. */
export type Delegated = readonly [delegate: DelegateInfo, stake: readonly [netuid: number, stakeRao: bigint]];

/** On whom an account stakes, by delegates and netuids; nominators are left out (`get_delegated`). */
export function getDelegated({ state }: ChainReads, coldkey: AccountId): readonly Delegated[] {
  return Delegates.entries(state).flatMap(([[delegate]]) =>
    AlphaV2.entries(state, delegate, coldkey)
      .filter(([, share]) => share.mantissa !== 0n)
      .map(([[, , netuid]]) => netuid)
      .sort((a, b) => a - b)
      .map(
        (netuid): Delegated => [
          delegateInfo(state, delegate, []),
          [netuid, stakeOf(state, { hotkey: delegate, coldkey, netuid })],
        ],
      ),
  );
}
