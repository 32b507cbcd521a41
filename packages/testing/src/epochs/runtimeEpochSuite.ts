import type { EpochInput } from '@taokit/yuma';
import { pairsFromSparseRows, stakeWeights } from '@taokit/yuma/inputs';
import { compareValues } from '../compareValues.ts';
import type { VectorSuite } from '../VectorSuite.ts';
import type { EpochRunner } from './EpochRunner.ts';
import { rows, u64, u64s } from './epochInputFromJson.ts';

type RuntimeJson = Readonly<Record<string, unknown>>;

/** Outputs that later runtimes no longer store. */
const REMOVED = ['rank', 'trust', 'pruningScores'];

/** An epoch a real runtime computed in a real block, from storage before to storage after. */
export function runtimeEpochSuite(engine: EpochRunner): VectorSuite {
  return {
    family: 'runtime-epoch',
    engine: engine.name,
    run({ json }) {
      const output = engine.runEpoch(runtimeEpochInput(json), { spec: 300 });
      const expected = Object.entries(json['outputs'] as RuntimeJson).filter(
        ([key]) => !REMOVED.includes(key),
      );
      const actual = {
        active: Array.from(output.active, Boolean),
        stakeWeight: output.stakeWeight,
        consensus: output.consensus,
        incentive: output.incentive,
        dividends: output.dividends,
        validatorTrust: output.validatorTrust,
        validatorPermit: Array.from(output.newValidatorPermits, Boolean),
        emission: output.combinedEmissionRao,
        bonds: pairsFromSparseRows(output.bonds),
      };
      const differences = compareValues('', Object.fromEntries(expected), actual);
      return [{ name: String(json['id']), differences }];
    },
  };
}

function runtimeEpochInput(json: RuntimeJson): EpochInput {
  const inputs = json['inputs'] as RuntimeJson;
  const [alphaLow, alphaHigh] = inputs['alphaValues'] as readonly [number, number];
  return {
    n: json['n'] as number,
    currentBlock: u64(json['block']),
    tempo: inputs['tempo'] as number,
    lastMechanismStepBlock: u64(inputs['lastMechanismStepBlock']),
    activityCutoff: u64(inputs['activityCutoff']),
    minStakeRao: u64(inputs['stakeThreshold']),
    bondsMovingAverage: u64(inputs['bondsMovingAverage']),
    emissionRao: u64(inputs['pendingEmission']) + u64(inputs['pendingAlphaSwapped']),
    lastUpdate: u64s(inputs['lastUpdate']),
    blockAtRegistration: u64s(inputs['blockAtRegistration']),
    totalStake: stakeWeights({
      alphaRao: u64s(inputs['alphaStake']),
      rootTaoRao: u64s(inputs['rootStake']),
      taoWeight: u64(inputs['taoWeight']),
    }),
    ownerUid: inputs['ownerUid'] as number | null,
    validatorPermits: Uint8Array.from(inputs['validatorPermit'] as readonly boolean[], Number),
    maxAllowedValidators: inputs['maxAllowedValidators'] as number,
    weights: rows(inputs['weights'], json['n'] as number),
    bonds: rows(inputs['bonds'], json['n'] as number),
    commitReveal: inputs['commitRevealWeightsEnabled'] as boolean,
    commitBlocks: new BigUint64Array(0),
    kappa: inputs['kappa'] as number,
    bondsPenalty: inputs['bondsPenalty'] as number,
    alphaLow,
    alphaHigh,
    alphaSigmoidSteepness: inputs['alphaSigmoidSteepness'] as number,
    yuma3: inputs['yuma3On'] as boolean,
    liquidAlpha: inputs['liquidAlphaOn'] as boolean,
  };
}
