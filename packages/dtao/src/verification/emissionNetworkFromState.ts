import { bySpec } from '@taokit/types';
import type { EmissionNetwork, EmissionSubnet } from '../blocks/EmissionNetwork.ts';
import { MAINNET_GATE } from '../coinbase/shares/emissionShares.ts';
import { DtaoError } from '../DtaoError.ts';
import { BALANCER_WEIGHT_ONE, type BalancerPool } from '../pools/balancer/BalancerPool.ts';
import type { BlockState, SubnetState } from './BlockState.ts';

const POOL_FIELDS = ['taoReserveRao', 'alphaReserveRao', 'alphaOutRao', 'quoteWeight'] as const;

/** A subnet whose pool was read. */
type PooledSubnet = SubnetState & Required<Pick<SubnetState, (typeof POOL_FIELDS)[number]>>;

/** Whether everything was read that the pool's part of a block needs. */
export function isPooled(subnet: SubnetState): subnet is PooledSubnet {
  return POOL_FIELDS.every((field) => subnet[field] !== undefined);
}

/** Stands where a pool was not read: the shares of the others do not depend on it, and what it computes is not compared. */
const UNREAD_POOL: PooledSubnet = {
  netuid: 0,
  isEmittedTo: true,
  taoReserveRao: BALANCER_WEIGHT_ONE,
  alphaReserveRao: BALANCER_WEIGHT_ONE,
  alphaOutRao: BALANCER_WEIGHT_ONE,
  quoteWeight: BALANCER_WEIGHT_ONE / 2n,
};

/** Whether the shares depend on every pool, by the root proportion. */
const sharesReadPools = /* @__PURE__ */ bySpec({ 233: false, 421: true, 425: false });

/**
 * The network as the emission of the next block reads it.
 *
 * @param state - what was read at the end of a block
 * @throws DtaoError `dtao/missing-field` where the shares of all subnets depend on a value that was not read
 */
export function emissionNetworkFromState(state: BlockState): EmissionNetwork<BalancerPool> {
  return {
    block: state.block,
    totalIssuanceRao: needed(state.totalIssuanceRao, 'totalIssuanceRao'),
    rootTaoRao: needed(state.rootTaoRao, 'rootTaoRao'),
    gate: {
      barBits: state.gateBarBits ?? 0n,
      exponentBits: state.gateExponentBits ?? MAINNET_GATE.exponentBits,
      quantileBits: state.barQuantileBits ?? MAINNET_GATE.quantileBits,
      rank: state.barRank ?? MAINNET_GATE.rank,
    },
    subnets: state.subnets
      .filter(({ isEmittedTo }) => isEmittedTo)
      .map((subnet) => emissionSubnet(subnet, state)),
  };
}

function emissionSubnet(subnet: SubnetState, { block, spec }: BlockState): EmissionSubnet<BalancerPool> {
  const { netuid } = subnet;
  if (!isPooled(subnet) && sharesReadPools(spec)) throw missing(`pool of subnet ${netuid}`);
  const pooled = isPooled(subnet) ? subnet : UNREAD_POOL;
  const { taoReserveRao, alphaReserveRao, quoteWeight, alphaOutRao } = pooled;
  const { taoReservoirRao = 0n, alphaReservoirRao = 0n } = pooled;
  return {
    netuid,
    pool: { taoReserveRao, alphaReserveRao, quoteWeight, taoReservoirRao, alphaReservoirRao },
    alphaOutRao,
    movingPriceBits: needed(subnet.movingPriceBits, `movingPriceBits of subnet ${netuid}`),
    minerBurnedBits: needed(subnet.minerBurnedBits, `minerBurnedBits of subnet ${netuid}`),
    // Only the moving price reads it, and is not compared without it.
    firstEmissionBlock: subnet.firstEmissionBlock ?? block,
    emissionEnabled: subnet.emissionEnabled ?? true,
    // The cut moves alpha among receivers, nothing that is compared.
    ownerCutEnabled: true,
  };
}

function needed(value: bigint | undefined, field: string): bigint {
  if (value === undefined) throw missing(field);
  return value;
}

function missing(field: string): DtaoError {
  return new DtaoError(`The state of the block before has no ${field}.`, {
    code: 'dtao/missing-field',
    fix: 'Read it at block n - 1: the shares of all subnets depend on it.',
    values: { field },
  });
}
