import { openTimelock } from '@taokit/keys/timelock';
import type { Context } from '../../../runtime/Context.ts';
import { signed } from '../../../runtime/Origin.ts';
import type { Reads } from '../../../state/State.ts';
import { Pulses } from '../../drand/storage.ts';
import { attempt } from '../attempt.ts';
import { epochSlots } from '../coinbase/epochSlots.ts';
import { mechanismIndices } from '../epoch/mechanisms.ts';
import { RevealPeriodEpochs } from '../storage/hyperparameters.ts';
import { TimelockedWeightCommits } from '../storage/weights.ts';
import { poolNetuids } from '../subnets/existing.ts';
import { commitEpoch } from './commitEpoch.ts';
import { readWeightsPayload } from './readWeightsPayload.ts';
import { setWeights } from './setWeights.ts';

type Commit = ReturnType<typeof TimelockedWeightCommits.get>[number];

/** Which queue of which subnet. */
interface Queue {
  readonly netuid: number;
  readonly mecid: number;
  readonly index: number;
}

/**
 * Opens timelocked weights whose epoch has come, in every block; a subnet whose epoch is put off waits with it.
 *
 * Source: `reveal_crv3_commits` in `pallets/subtensor/src/coinbase/block_step.rs`, spec 475.
 */
export function revealTimelocked(context: Context): void {
  if (TimelockedWeightCommits.entries(context.state).length === 0) return;
  const netuids = poolNetuids(context.state);
  const isWaiting = netuids.map((netuid) => hasCommits(context.state, netuid));
  // Whose turn it is matters where something waits: few subnets have commits in most blocks.
  if (!isWaiting.includes(true)) return;
  const { deferred } = epochSlots(context, netuids);
  for (const [at, netuid] of netuids.entries())
    if (isWaiting[at] === true && !deferred.includes(at)) revealSubnet(context, netuid);
}

function hasCommits(state: Reads, netuid: number): boolean {
  return mechanismIndices(state, netuid).some(
    (index) => TimelockedWeightCommits.entries(state, index).length > 0,
  );
}

/** Opens what was committed `reveal_period` epochs ago, and forgets what is older (`reveal_crv3_commits_for_subnet`). */
function revealSubnet(context: Context, netuid: number): void {
  const { state } = context;
  const period = RevealPeriodEpochs.get(state, netuid);
  const epoch = commitEpoch(context, netuid);
  const revealed = epoch > period ? epoch - period : 0n;
  for (const [mecid, index] of mechanismIndices(state, netuid).entries()) {
    const queue = { netuid, mecid, index };
    for (const [[, committedIn]] of TimelockedWeightCommits.entries(state, queue.index))
      if (committedIn < revealed) TimelockedWeightCommits.remove(state, queue.index, committedIn);
    if (epoch < period) return;
    const commits = TimelockedWeightCommits.take(state, queue.index, revealed);
    const waiting = commits.filter((commit) => !isDone(context, queue, commit));
    if (waiting.length > 0) TimelockedWeightCommits.insert(state, queue.index, revealed, waiting);
  }
}

/** Sets a commit's weights. One without a pulse of its round waits; one that does not open, or does not hold, is dropped. */
function isDone(context: Context, { netuid, mecid, index }: Queue, commit: Commit): boolean {
  const [hotkey, , ciphertext, round] = commit;
  const pulse = Pulses.get(context.state, round);
  if (pulse === undefined) return false;
  const opened = openTimelock(ciphertext, pulse.signature);
  const weights = opened && readWeightsPayload(opened, hotkey);
  if (weights === undefined) return true;
  const failure = attempt({ ...context, origin: signed(hotkey) }, (inner) =>
    setWeights(inner, { netuid, mecid, ...weights }),
  );
  if (failure === undefined) context.deposit('SubtensorModule.TimelockedWeightsRevealed', [index, hotkey]);
  return true;
}
