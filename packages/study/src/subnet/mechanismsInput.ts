import type { PendingEmission } from '@taokit/dtao/coinbase';
import { U64_MAX } from '@taokit/fixed';
import type { TotalStake } from '@taokit/yuma';
import { sparseRowsFromPairs } from '@taokit/yuma/inputs';
import type { MechanismsInput } from '@taokit/yuma/mechanisms';
import { stakeWeightBits } from './keys.ts';
import { epochEmission } from './pots.ts';
import type { MechanismState, SubnetState } from './SubnetState.ts';

const NO_COMMIT = U64_MAX;

/** A subnet as its epoch reads it. */
export function mechanismsInput(state: SubnetState, pending: PendingEmission): MechanismsInput {
  const { names, scenario, parameters, permits, registeredAt } = state;
  const ownerUid = scenario.owner === undefined ? -1 : names.indexOf(scenario.owner.hotkey);
  const { nullPools: _, ...rest } = parameters;
  return {
    subnet: {
      ...rest,
      n: names.length,
      currentBlock: state.block,
      lastMechanismStepBlock: state.lastEpochBlock,
      lastYumaStepBlock: state.lastYumaBlock,
      emissionRao: epochEmission(state, pending),
      blockAtRegistration: BigUint64Array.from(registeredAt),
      totalStake: totalStake(state),
      ownerUid: ownerUid < 0 ? null : ownerUid,
      validatorPermits: permits.slice(),
    },
    mechanisms: state.mechanisms.map((mechanism) => ({
      weights: sparseRowsFromPairs(mechanism.weights),
      bonds: sparseRowsFromPairs(mechanism.bonds),
      lastUpdate: BigUint64Array.from(mechanism.lastUpdate),
      commitBlocks: commitBlocks(state, mechanism),
      previousConsensus: mechanism.previousConsensus,
    })),
    emissionShares: scenario.mechanisms?.emissionSplit ?? null,
    ...(parameters.epochConsensus === 'null'
      ? {
          nullBudgets: {
            minerRao: pending.serverRao,
            localDividendRao: pending.validatorRao,
            rootDividendRao: pending.rootRao,
          },
        }
      : {}),
  };
}

function totalStake(state: SubnetState): TotalStake {
  const words = new BigUint64Array(2 * state.names.length);
  for (const [uid, hotkey] of state.names.entries()) {
    const bits = stakeWeightBits(state, hotkey);
    words[2 * uid] = BigInt.asUintN(64, bits);
    words[2 * uid + 1] = bits >> 64n;
  }
  return { unit: 'i64f64', words };
}

/** Of each neuron the earliest commit that waits. */
function commitBlocks({ names }: SubnetState, { commits }: MechanismState): BigUint64Array {
  return BigUint64Array.from(names, (name) =>
    commits.reduce(
      (first, { hotkey, block }) => (hotkey === name && block < first ? block : first),
      NO_COMMIT,
    ),
  );
}
