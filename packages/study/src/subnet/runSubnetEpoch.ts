import { pairsFromSparseRows, sparseRowsFromPairs } from '@taokit/yuma/inputs';
import { type MechanismsOutput, runMechanisms } from '@taokit/yuma/mechanisms';
import type { MechanismEpoch, ScenarioEpoch } from '../ScenarioSeries.ts';
import { stakeWeightBits } from './keys.ts';
import { mechanismsInput } from './mechanismsInput.ts';
import { payEpoch } from './payEpoch.ts';
import { pendingEmission } from './pots.ts';
import type { SubnetState } from './SubnetState.ts';

const RAO_PER_TAO = 1_000_000_000n;

/** Runs the epoch, pays it, and moves on to the block of the next. */
export function runSubnetEpoch(state: SubnetState, epoch: number): ScenarioEpoch {
  const { block, mode, spec, registrations, refused } = state;
  const pending = pendingEmission(state);
  const output = runMechanisms(state.engine, mechanismsInput(state, pending), { raw: true, spec });
  const { assumedNoPreviousConsensus: _, ...combined } = output.combined;
  const mechanisms = output.mechanisms.map(
    ({ incentive, bonds, raw }, mecid): MechanismEpoch => ({
      incentive,
      bonds,
      raw: raw!,
      weights: sparseRowsFromPairs(state.mechanisms[mecid]!.weights),
    }),
  );
  const stakeRao = BigUint64Array.from(state.names, (hotkey) => stakeWeightBits(state, hotkey) >> 64n);
  const emissionPerTaoRao = combined.combinedEmissionRao.map((rao, uid) =>
    stakeRao[uid] === 0n ? 0n : (rao * RAO_PER_TAO) / stakeRao[uid]!,
  );
  const result = {
    ...combined,
    ...mechanisms[0]!,
    epoch,
    block,
    mode,
    names: [...state.names],
    stakeRao,
    emissionPerTaoRao,
    mechanisms,
    registrations,
    refused,
    money: payEpoch(state, pending, combined),
  };
  advance(state, output);
  return result;
}

function advance(state: SubnetState, { mechanisms, combined }: MechanismsOutput): void {
  state.permits = combined.newValidatorPermits.slice();
  state.emissionRao = [...combined.combinedEmissionRao];
  for (const [mecid, { bonds, consensus }] of mechanisms.entries()) {
    const mechanism = state.mechanisms[mecid]!;
    mechanism.bonds = pairsFromSparseRows(bonds);
    mechanism.previousConsensus = consensus.slice();
  }
  state.lastEpochBlock = state.block;
  if (state.parameters.epochConsensus !== 'null') state.lastYumaBlock = state.block;
  state.block += BigInt(state.parameters.tempo) + 1n;
  state.registrations = [];
  state.refused = [];
}
