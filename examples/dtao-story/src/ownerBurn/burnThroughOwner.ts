import { type SimulatedNetwork, type SubnetRecord, simulateBlocks } from '@taokit/dtao/blocks';
import { computeEpochEmission, type OwnerIncentiveSplit, splitOwnerIncentive } from '@taokit/dtao/coinbase';
import type { BalancerPool } from '@taokit/dtao/pools';
import { buildEpochInput } from '@taokit/yuma/inputs';
import { referenceEngine } from '@taokit/yuma/reference';
import { StoryError } from '../StoryError.ts';

/** What weights on the owner's uid did: from the epoch to the block after it. */
export interface BurnedEpoch {
  /** Part of every validator's weights on the owner's uid, in percent. */
  readonly weightPercent: number;
  /** Rank of the subnet by price. */
  readonly rank: number;
  /** What the epoch paid and withheld. */
  readonly split: OwnerIncentiveSplit;
  /** The subnet in the block of the epoch: its share does not know yet. */
  readonly before: SubnetRecord;
  /** The subnet in the next block. */
  readonly after: SubnetRecord;
}

/** The owner as the epoch and the chain know it. */
const OWNER = { hotkey: 'owner', coldkey: 'owner-cold' };

/**
 * One epoch of the subnet at a rank, with a part of all weights on its owner's uid, and the block after it.
 *
 * @param network - in the block before its epochs
 * @param rank - which subnet burns
 * @param weightPercent - 0 to 100
 */
export function burnThroughOwner(
  network: SimulatedNetwork<BalancerPool>,
  rank: number,
  weightPercent: number,
): BurnedEpoch {
  let split: OwnerIncentiveSplit | undefined;
  const one = {
    ...network,
    subnets: network.subnets.map((subnet) => withEpoch(subnet, subnet.netuid === rank)),
  };
  const { trace } = simulateBlocks(one, {
    blocks: 2,
    recordEvery: 1,
    onEpoch: ({ drained }) => {
      split = splitOwnerIncentive({
        incentives: runEpoch(computeEpochEmission(drained), weightPercent),
        owner: OWNER,
      });
      return split;
    },
  });
  const [before, after] = trace.subnets.filter(({ netuid }) => netuid === rank);
  if (split === undefined || before === undefined || after === undefined)
    throw new StoryError(`There was no epoch of subnet ${rank}.`, {
      code: 'story/no-epoch',
      fix: 'Start in the block before it.',
    });
  return { weightPercent, rank, split, before, after };
}

/** Only the subnet of the story has its epoch. */
function withEpoch(subnet: SimulatedNetwork<BalancerPool>['subnets'][number], runs: boolean) {
  return runs ? subnet : { ...subnet, tempo: 0 };
}

/** What consensus gives the owner's uid and two miners: the validators agree. */
function runEpoch(emissionRao: bigint, weightPercent: number) {
  const owner = weightPercent / 100;
  const weights = { owner, carol: (1 - owner) * 0.6, dave: (1 - owner) * 0.4 };
  const { input, names } = buildEpochInput({
    validators: { alice: { stake: '2000' }, bob: { stake: '1000' } },
    miners: ['owner', 'carol', 'dave'],
    weights: { alice: weights, bob: weights },
    parameters: { emissionRao },
  });
  const { serverEmissionRao } = referenceEngine.runEpoch(input);
  return names.map((name, uid) => ({
    hotkey: name,
    coldkey: name === OWNER.hotkey ? OWNER.coldkey : name,
    incentiveRao: serverEmissionRao[uid]!,
  }));
}
