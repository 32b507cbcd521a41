import type { EpochInput } from '@taokit/yuma';
import { type StoredPair, sparseRowsFromPairs } from '@taokit/yuma/inputs';
import type { Context } from '../../../../runtime/Context.ts';
import type { AccountId } from '../../../../state/AccountId.ts';
import type { Reads } from '../../../../state/State.ts';
import {
  ActivityCutoff,
  AlphaSigmoidSteepness,
  AlphaValues,
  BondsMovingAverage,
  BondsPenalty,
  Kappa,
  LiquidAlphaOn,
  MaxAllowedValidators,
  StakeThreshold,
  Tempo,
  Yuma3On,
} from '../../storage/hyperparameters.ts';
import { BlockAtRegistration, LastUpdate, ValidatorPermit } from '../../storage/neurons.ts';
import { Bonds, Weights } from '../../storage/weights.ts';
import { stakeWords } from '../stakeWords.ts';
import type { StoredRow } from './droppedScores.ts';

/** Everything an epoch of spec 300 reads; who owns the subnet is not among it. */
export function readEpochInput(
  context: Context,
  netuid: number,
  hotkeys: readonly AccountId[],
  emissionRao: bigint,
): EpochInput {
  const { state, block } = context;
  const n = hotkeys.length;
  const [alphaLow, alphaHigh] = AlphaValues.get(state, netuid);
  const permits = ValidatorPermit.get(state, netuid);
  const updates = LastUpdate.get(state, netuid);
  return {
    n,
    currentBlock: BigInt(block),
    tempo: Tempo.get(state, netuid),
    // Bonds are masked by block - tempo, which is what 0 stands for.
    lastMechanismStepBlock: 0n,
    activityCutoff: BigInt(ActivityCutoff.get(state, netuid)),
    minStakeRao: StakeThreshold.get(state),
    bondsMovingAverage: BondsMovingAverage.get(state, netuid),
    emissionRao,
    lastUpdate: BigUint64Array.from(hotkeys, (_, uid) => updates[uid] ?? 0n),
    blockAtRegistration: BigUint64Array.from(hotkeys, (_, uid) =>
      BlockAtRegistration.get(state, netuid, uid),
    ),
    totalStake: { unit: 'i64f64', words: stakeWords(context, netuid, hotkeys) },
    ownerUid: null,
    validatorPermits: Uint8Array.from(hotkeys, (_, uid) => (permits[uid] === true ? 1 : 0)),
    maxAllowedValidators: MaxAllowedValidators.get(state, netuid),
    weights: sparseRowsFromPairs(storedRows(state, Weights, netuid, n)),
    bonds: sparseRowsFromPairs(storedRows(state, Bonds, netuid, n)),
    // Masking what commits that wait could not know is younger.
    commitReveal: false,
    commitBlocks: new BigUint64Array(0),
    kappa: Kappa.get(state, netuid),
    bondsPenalty: BondsPenalty.get(state, netuid),
    alphaLow,
    alphaHigh,
    alphaSigmoidSteepness: AlphaSigmoidSteepness.get(state, netuid),
    yuma3: Yuma3On.get(state, netuid),
    liquidAlpha: LiquidAlphaOn.get(state, netuid),
  };
}

/** Rows of weights or bonds as they are stored, by uid. */
export function storedRows(
  state: Reads,
  item: typeof Weights,
  netuid: number,
  n: number,
): StoredPair[][] & readonly StoredRow[] {
  return Array.from({ length: n }, (_, uid) =>
    item.get(state, netuid, uid).map(([to, value]): [number, number] => [to, value]),
  );
}
