import type { Cast, SubnetCast, ValidatorNode } from '../cast/Cast.ts';
import { accountOf } from '../chain/accounts.ts';
import { stakeWeightsRao } from '../chain/ask.ts';
import { SubnetworkN, Uids, Weights } from '../chain/items.ts';
import type { LocalChain } from '../chain/LocalChain.ts';
import { send } from '../chain/Wallet.ts';
import type { PostOffice } from '../messages/PostOffice.ts';
import type { SharedModel } from '../Workload.ts';
import { copiedWeights, type VisibleWeights } from './copiedWeights.ts';
import { examineMiners } from './examineMiners.ts';
import { toU16Weights } from './toU16Weights.ts';

/** What one round on one subnet showed. */
export interface Round {
  /** Mean score of each miner over the honest validators. */
  readonly scores: readonly number[];
  /** What came of sharing models, in the round where they were. */
  readonly shared: SharedModel | undefined;
}

/**
 * Plays a round on one subnet: miners improve, models may be shared, honest validators examine, and everybody's weights
 * are handed to the next block. The copier reads the chain before the others have written to it.
 */
export async function playRound(
  local: LocalChain,
  post: PostOffice,
  cast: Cast,
  subnet: SubnetCast,
  epoch: number,
): Promise<Round> {
  for (const { miner } of subnet.miners) await miner.improve(epoch);
  const shared = await subnet.workload.shareModels(epoch);
  const honest = cast.validators.filter(({ kind }) => kind === 'honest');
  const sums = subnet.miners.map(() => 0);
  for (const [index, validator] of honest.entries()) {
    const examiner = subnet.examiners[index]!;
    const { scores, weights } = await examineMiners(post, validator.person, examiner, subnet, epoch);
    for (const [miner, { value }] of scores.entries()) sums[miner]! += value / honest.length;
    setMinerWeights(local, validator, subnet, weights);
  }
  for (const validator of cast.validators)
    if (validator.kind === 'copier') copyWeights(local, validator, subnet);
  return { scores: sums, shared };
}

function setMinerWeights(
  local: LocalChain,
  validator: ValidatorNode,
  { netuid, miners }: SubnetCast,
  weights: readonly number[],
): void {
  const uids = miners.map(({ person }) => Uids.get(local.chain.state, netuid, accountOf(person.hotkey))!);
  setWeights(local, validator, netuid, uids, weights);
}

/** Sets the weights the chain shows, unless it shows none yet. */
function copyWeights(local: LocalChain, validator: ValidatorNode, { netuid }: SubnetCast): void {
  const visible = visibleWeights(local, netuid, validator.person.hotkey);
  if (visible.length === 0) return;
  const copied = copiedWeights(visible, SubnetworkN.get(local.chain.state, netuid));
  const uids = [...copied.keys()].filter((uid) => copied[uid]! > 0);
  const weights = uids.map((uid) => copied[uid]!);
  setWeights(local, validator, netuid, uids, weights);
}

function visibleWeights({ chain }: LocalChain, netuid: number, copier: string): VisibleWeights[] {
  const copierUid = Uids.get(chain.state, netuid, accountOf(copier));
  return stakeWeightsRao(chain, netuid).flatMap((stakeRao, uid) => {
    const row = Weights.get(chain.state, netuid, uid);
    if (uid === copierUid || row.length === 0) return [];
    return [{ stakeRao, uids: row.map(([to]) => to), values: row.map(([, value]) => value) }];
  });
}

function setWeights(
  local: LocalChain,
  { person }: ValidatorNode,
  netuid: number,
  uids: readonly number[],
  weights: readonly number[],
): void {
  const args = { netuid, dests: uids, weights: toU16Weights(weights), version_key: 0n };
  send(local, person.hotkeyPair, { path: 'SubtensorModule.set_weights', arguments: args });
}
