import { alphaFromRao, type Subnet, type SubnetPool, taoFromRao } from '@taokit/types';
import type { ChainState } from '../state/ChainState.ts';
import type { SubnetState } from '../state/SubnetState.ts';

/** A subnet, in the record every package shares. */
export function subnetRecord(state: ChainState, subnet: SubnetState): Subnet {
  const { netuid, blockEmission, pending } = subnet;
  return {
    netuid,
    name: subnet.name,
    symbol: subnet.symbol,
    ownerHotkey: subnet.ownerHotkey,
    ownerColdkey: subnet.ownerColdkey,
    tempo: subnet.parameters.tempo,
    lastStepBlock: subnet.lastEpochBlock,
    blocksSinceLastStep: state.blockNumber - subnet.lastEpochBlock,
    registeredAtBlock: 0,
    pool: poolRecord(subnet),
    emission: {
      taoIn: taoFromRao(blockEmission.taoInRao),
      alphaIn: alphaFromRao(netuid, blockEmission.alphaInRao),
      alphaOut: alphaFromRao(netuid, blockEmission.alphaOutRao),
      pendingAlpha: alphaFromRao(netuid, pending.emissionRao),
      pendingRootRao: pending.rootDividendsRao,
    },
  };
}

/** A subnet's pool, in the record every package shares. */
export function poolRecord({ netuid, pool, movingPriceBits }: SubnetState): SubnetPool {
  return {
    taoIn: taoFromRao(pool.taoRao),
    alphaIn: alphaFromRao(netuid, pool.alphaInRao),
    alphaOut: alphaFromRao(netuid, pool.alphaOutRao),
    movingPriceBits,
    volumeRao: pool.volumeRao,
  };
}
