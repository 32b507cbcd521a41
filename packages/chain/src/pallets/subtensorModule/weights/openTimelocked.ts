import { computeMechanismStorageIndex } from '@taokit/dtao/weights';
import type { Context } from '../../../runtime/Context.ts';
import { signed } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { attempt } from '../attempt.ts';
import { setWeights } from './setWeights.ts';

/** Weights that were encrypted, opened. */
export interface OpenedWeights {
  /** Whose. */
  readonly hotkey: AccountId;
  /** For whom. */
  readonly uids: readonly number[];
  /** How much, u16. */
  readonly values: readonly number[];
  /** Version of who computed them. */
  readonly versionKey: bigint;
}

/**
 * Sets weights that were committed encrypted, on behalf of who committed them; what the pallet would not take from a call it does
 * not take here either. Which commits are due, and opening them with a drand round, is the caller's: the part of
 * `reveal_crv3_commits_for_subnet` that needs the drand pallet.
 *
 * @returns whether they were set
 */
export function setOpenedWeights(
  context: Context,
  netuid: number,
  mecid: number,
  opened: OpenedWeights,
): boolean {
  const { hotkey, ...weights } = opened;
  const failure = attempt({ ...context, origin: signed(hotkey) }, (inner) =>
    setWeights(inner, { netuid, mecid, ...weights }),
  );
  if (failure !== undefined) return false;
  const index = computeMechanismStorageIndex(netuid, mecid);
  context.deposit('SubtensorModule.TimelockedWeightsRevealed', [index, hotkey]);
  return true;
}
