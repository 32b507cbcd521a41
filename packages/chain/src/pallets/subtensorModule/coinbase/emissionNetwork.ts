import type { EmissionNetwork, EmissionParameters, EmissionSubnet } from '@taokit/dtao/blocks';
import type { BalancerPool } from '@taokit/dtao/pools';
import type { Context } from '../../../runtime/Context.ts';
import type { Reads } from '../../../state/State.ts';
import { poolOf } from '../../swap/pool.ts';
import { PalSwapInitialized } from '../../swap/storage.ts';
import {
  EMAPriceHalvingBlocks,
  EmissionBarQuantile,
  EmissionBarRank,
  EmissionGateBar,
  EmissionGateExponent,
  MinerBurned,
  SubnetEmissionEnabled,
  SubnetMovingAlpha,
  SubnetMovingPrice,
  TotalIssuance,
} from '../storage/emission.ts';
import { OwnerCutEnabled, SubnetOwnerCut } from '../storage/hyperparameters.ts';
import { SubnetAlphaOut, SubnetTAO } from '../storage/pools.ts';
import { NetworkRegistrationAllowed } from '../storage/registration.ts';
import { TaoWeight } from '../storage/staking.ts';
import { FirstEmissionBlockNumber, SubnetMechanism, SubtokenEnabled } from '../storage/subnets.ts';

const ROOT = 0;

/** The subnets that are emitted to: started, traded, open for registrations, in the order given (`get_subnets_to_emit_to`). */
export function netuidsToEmitTo(state: Reads, netuids: readonly number[]): readonly number[] {
  return netuids.filter(
    (netuid) =>
      netuid !== ROOT &&
      FirstEmissionBlockNumber.get(state, netuid) !== undefined &&
      SubtokenEnabled.get(state, netuid) &&
      NetworkRegistrationAllowed.get(state, netuid),
  );
}

/** The network as the emission of the block reads it, its subnets in the order of netuids. */
export function emissionNetwork(
  { state, block }: Context,
  netuids: readonly number[],
): EmissionNetwork<BalancerPool> {
  const ordered = [...netuids].sort((a, b) => a - b);
  return {
    block: block - 1,
    totalIssuanceRao: TotalIssuance.get(state),
    rootTaoRao: SubnetTAO.get(state, ROOT),
    gate: {
      barBits: EmissionGateBar.get(state).bits,
      exponentBits: EmissionGateExponent.get(state).bits,
      quantileBits: EmissionBarQuantile.get(state).bits,
      rank: EmissionBarRank.get(state),
    },
    subnets: ordered.map((netuid) => emissionSubnet(state, netuid)),
  };
}

/**
 * What the emission reads of the network besides. The moving prices are not taken from it, so that each subnet keeps its own
 * halving time: the first one's stands here for all.
 */
export function emissionParameters(state: Reads): EmissionParameters {
  return {
    taoWeightU64: TaoWeight.get(state),
    ownerCutU16: SubnetOwnerCut.get(state),
    movingAlphaBits: SubnetMovingAlpha.get(state).bits,
    priceHalvingBlocks: EMAPriceHalvingBlocks.get(state, ROOT),
  };
}

/** The first buy of a pool that never traded starts at equal weights. */
function emissionPool(state: Reads, netuid: number): BalancerPool {
  const pool = poolOf(state, netuid);
  return PalSwapInitialized.get(state, netuid) ? pool : { ...pool, isUntraded: true };
}

function emissionSubnet(state: Reads, netuid: number): EmissionSubnet<BalancerPool> {
  return {
    netuid,
    pool: emissionPool(state, netuid),
    alphaOutRao: SubnetAlphaOut.get(state, netuid),
    movingPriceBits: SubnetMovingPrice.get(state, netuid).bits,
    firstEmissionBlock: Number(FirstEmissionBlockNumber.get(state, netuid) ?? 0n),
    emissionEnabled: SubnetEmissionEnabled.get(state, netuid),
    minerBurnedBits: MinerBurned.get(state, netuid).bits,
    ownerCutEnabled: OwnerCutEnabled.get(state, netuid),
    isStable: SubnetMechanism.get(state, netuid) === 0,
  };
}
