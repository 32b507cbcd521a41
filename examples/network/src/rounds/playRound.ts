import type { Chain } from '@taokit/simulator';
import type { Hotkey } from '@taokit/types';
import type { Cast, SubnetCast, ValidatorNode } from '../cast/Cast.ts';
import { send } from '../chain/Wallet.ts';
import type { PostOffice } from '../messages/PostOffice.ts';
import type { SharedModel } from '../Workload.ts';
import { copiedWeights } from './copiedWeights.ts';
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
  chain: Chain,
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
    setMinerWeights(chain, validator, subnet, weights);
  }
  for (const validator of cast.validators)
    if (validator.kind === 'copier') copyWeights(chain, validator, subnet);
  return { scores: sums, shared };
}

function setMinerWeights(
  chain: Chain,
  validator: ValidatorNode,
  { netuid, miners }: SubnetCast,
  weights: readonly number[],
): void {
  const seats = chain.state.subnets.get(netuid)!.uids;
  const uids = miners.map(({ person }) => seats.get(person.hotkey)!);
  setWeights(chain, validator, netuid, uids, weights);
}

/** Sets the weights the chain shows, unless it shows none yet. */
function copyWeights(chain: Chain, validator: ValidatorNode, { netuid }: SubnetCast): void {
  const visible = visibleWeights(chain, netuid, validator.person.hotkey);
  if (visible.length === 0) return;
  const copied = copiedWeights(visible, chain.metagraph(netuid).n);
  const uids = [...copied.keys()].filter((uid) => copied[uid]! > 0);
  const weights = uids.map((uid) => copied[uid]!);
  setWeights(chain, validator, netuid, uids, weights);
}

function visibleWeights(chain: Chain, netuid: number, copier: Hotkey) {
  const { neurons } = chain.metagraph(netuid);
  return chain.state.subnets.get(netuid)!.neurons.flatMap(({ hotkey, weights }, uid) => {
    if (hotkey === copier || weights.uids.length === 0) return [];
    return [{ stakeRao: neurons[uid]!.totalStakeRao, ...weights }];
  });
}

function setWeights(
  chain: Chain,
  { person }: ValidatorNode,
  netuid: number,
  uids: readonly number[],
  weights: readonly number[],
): void {
  const args = { netuid, uids, values: toU16Weights(weights), versionKey: 0n };
  send(chain, person.hotkeyPair, { name: 'SubtensorModule.set_weights', args });
}
