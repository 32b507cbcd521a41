import { computeAlphaEmission } from '@taokit/dtao';
import {
  DEFAULT_PRICE_HALVING_BLOCKS,
  type LaunchNetwork,
  type LaunchSubnet,
  runLaunchCoinbase,
} from '@taokit/dtao/coinbase';
import { LAUNCH_SPEC, reserves } from '../staking/poolSwap.ts';
import type { ChainState } from '../state/ChainState.ts';
import { ROOT_NETUID, type SubnetState } from '../state/SubnetState.ts';

/**
 * One block of emission, by the rules of Dynamic TAO's launch: TAO and alpha into the pools, the owner's cut, root's
 * part sold, moving prices. All formulas are those of `runLaunchCoinbase`; what it leaves to rounding is counted here.
 */
export function runCoinbase(state: ChainState): void {
  const subnets = [...state.subnets.values()].filter(({ netuid }) => netuid !== ROOT_NETUID);
  const before: LaunchNetwork = {
    totalIssuanceRao: state.totalIssuanceRao,
    rootTaoRao: state.subnets.get(ROOT_NETUID)!.pool.taoRao,
    subnets: subnets.map(toLaunchSubnet),
  };
  const after = runLaunchCoinbase(before, {
    spec: LAUNCH_SPEC,
    block: BigInt(state.blockNumber),
    taoWeightU64: state.parameters.taoWeightU64,
    ownerCutU16: state.parameters.ownerCutU16,
    movingAlphaBits: state.parameters.movingAlphaBits,
    priceHalvingBlocks: DEFAULT_PRICE_HALVING_BLOCKS,
  });
  state.totalIssuanceRao = after.totalIssuanceRao;
  for (const [at, subnet] of subnets.entries()) store(subnet, before.subnets[at]!, after.subnets[at]!);
}

function toLaunchSubnet({ pool, pending, movingPriceBits, parameters }: SubnetState): LaunchSubnet {
  return {
    pool: reserves(pool),
    alphaOutRao: pool.alphaOutRao,
    movingPriceBits,
    firstEmissionBlock: 1n,
    burnRegistrationAllowed: parameters.registrationAllowed,
    powRegistrationAllowed: false,
    pendingEmissionRao: pending.emissionRao,
    pendingAlphaSwappedRao: pending.swappedRao,
    pendingRootDivsRao: pending.rootDividendsRao,
    pendingOwnerCutRao: pending.ownerCutRao,
  };
}

function store(subnet: SubnetState, before: LaunchSubnet, after: LaunchSubnet): void {
  countBlock(subnet, before, after);
  subnet.pool.taoRao = after.pool.taoReserveRao;
  subnet.pool.alphaInRao = after.pool.alphaReserveRao;
  subnet.pool.alphaOutRao = after.alphaOutRao;
  subnet.movingPriceBits = after.movingPriceBits;
  subnet.pending.emissionRao = after.pendingEmissionRao;
  subnet.pending.swappedRao = after.pendingAlphaSwappedRao;
  subnet.pending.rootDividendsRao = after.pendingRootDivsRao;
  subnet.pending.ownerCutRao = after.pendingOwnerCutRao;
}

/** Records what the block put in, and the alpha that its floors, or a refused sale, left with nobody. */
function countBlock(subnet: SubnetState, before: LaunchSubnet, after: LaunchSubnet): void {
  const mintedRao = computeAlphaEmission({
    alphaInRao: before.pool.alphaReserveRao,
    alphaOutRao: before.alphaOutRao,
  });
  const rootRao = after.pendingAlphaSwappedRao - before.pendingAlphaSwappedRao;
  const keptRao = after.pendingEmissionRao - before.pendingEmissionRao;
  const ownerRao = after.pendingOwnerCutRao - before.pendingOwnerCutRao;
  const paidRao = after.pendingRootDivsRao - before.pendingRootDivsRao;
  // A refused sale leaves root's alpha in `SubnetAlphaOut`.
  const soldRao = mintedRao - (after.alphaOutRao - before.alphaOutRao);
  subnet.pool.volumeRao += paidRao;
  subnet.alphaLosses.splitRoundingRao += mintedRao - rootRao - keptRao - ownerRao;
  subnet.alphaLosses.refusedRootSalesRao += rootRao - soldRao;
  subnet.blockEmission.alphaOutRao = mintedRao;
  subnet.blockEmission.alphaInRao = after.pool.alphaReserveRao - before.pool.alphaReserveRao - soldRao;
  subnet.blockEmission.taoInRao = after.pool.taoReserveRao - before.pool.taoReserveRao + paidRao;
}
