import {
  addPendingEmission,
  computeEpochEmission,
  floorSplit,
  MAINNET_OWNER_CUT_U16,
  NO_PENDING_EMISSION,
  type PendingEmission,
  splitAlphaOut,
} from '@taokit/dtao/coinbase';
import { RAO_PER_TAO, u16FromRatio } from '@taokit/types';
import { bitsF32, raoOf } from './amounts.ts';
import type { SubnetState } from './SubnetState.ts';

/**
 * What waits for the epoch: the split alpha of every block since the one before, root's part kept; or, where the scenario says no
 * alpha per block, `emissionRao` in halves.
 */
export function pendingEmission({
  scenario,
  parameters,
  block,
  lastEpochBlock,
}: SubnetState): PendingEmission {
  if (scenario.emission === undefined) {
    const { emissionRao } = parameters;
    const validatorRao = emissionRao / 2n;
    return { ...NO_PENDING_EMISSION, serverRao: emissionRao - validatorRao, validatorRao };
  }
  const { alphaPerBlock = RAO_PER_TAO, ownerCut, rootProportion = '0' } = scenario.emission;
  const split = floorSplit(
    splitAlphaOut({
      alphaOutRao: raoOf(alphaPerBlock),
      ownerCutU16:
        ownerCut === undefined ? MAINNET_OWNER_CUT_U16 : u16FromRatio(ownerCut, { rounding: 'down' }),
      rootProportionBits: bitsF32(rootProportion),
    }),
  );
  let pending = NO_PENDING_EMISSION;
  for (let at = lastEpochBlock; at < block; at++) pending = addPendingEmission(pending, split, true).pending;
  return pending;
}

/** What the epoch is run with. */
export function epochEmission(state: SubnetState, pending: PendingEmission): bigint {
  return state.scenario.emission === undefined ? state.parameters.emissionRao : computeEpochEmission(pending);
}
