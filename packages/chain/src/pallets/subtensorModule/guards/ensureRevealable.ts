import { computeMechanismStorageIndex } from '@taokit/dtao/weights';
import type { Context } from '../../../runtime/Context.ts';
import { fail } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { StoredCommit } from '../weights/commitEpoch.ts';
import { commitsOf, ensureOpen, hashReveal } from '../weights/revealWeights.ts';

/** Weights as the calls that reveal them bring them; without a mechanism the main one's. */
interface Revealed {
  readonly netuid: number;
  readonly mecid?: number;
  readonly uids: readonly number[];
  readonly values: readonly number[];
  readonly salt: readonly number[];
  readonly version_key: bigint;
}

/** Several weights of one subnet's main mechanism, in lists of one length. */
interface BatchRevealed {
  readonly netuid: number;
  readonly uids_list: readonly (readonly number[])[];
  readonly values_list: readonly (readonly number[])[];
  readonly salts_list: readonly (readonly number[])[];
  readonly version_keys: readonly bigint[];
}

/** Ends the call unless the weights were committed for this epoch (`check_reveal`). */
export function ensureRevealable(context: Context, who: AccountId, revealed: Revealed): void {
  const { netuid, mecid = 0 } = revealed;
  const commits = commitsOf(context.state, computeMechanismStorageIndex(netuid, mecid), who);
  ensureCommitted(context, who, revealed, commits);
}

/** The same of each of a batch (`check_batch_reveal`). */
export function ensureBatchRevealable(context: Context, who: AccountId, batch: BatchRevealed): void {
  const { netuid, uids_list, values_list, salts_list, version_keys } = batch;
  const commits = commitsOf(context.state, netuid, who);
  for (const [at, uids] of uids_list.entries()) {
    const rest = { values: values_list[at]!, salt: salts_list[at]!, version_key: version_keys[at]! };
    ensureCommitted(context, who, { netuid, uids, ...rest }, commits);
  }
}

/** The commit is sought among all that are kept, so that one whose time has passed is too early, as one whose time will come. */
function ensureCommitted(
  context: Context,
  who: AccountId,
  revealed: Revealed,
  commits: readonly StoredCommit[],
): void {
  const { netuid, mecid = 0, version_key: versionKey } = revealed;
  const index = computeMechanismStorageIndex(netuid, mecid);
  const hash = hashReveal(who, index, { ...revealed, mecid, versionKey });
  const found = commits.find(([one]) => one === hash);
  ensureOpen(
    context,
    netuid,
    found ?? fail('SubtensorModule.NoWeightsCommitFound', `${who} did not commit ${hash}.`),
  );
}
