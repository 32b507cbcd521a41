import { emissionAfterHalvings, halvingsPassed, MAX_SUPPLY_RAO } from '../emission/blockEmission.ts';
import { mulF32, proportionFromU16 } from '../internal/proportion.ts';
import type { PoolModel } from '../pools/PoolModel.ts';
import type { PoolReserves } from '../pools/PoolReserves.ts';
import type { SimulatedSubnet, SubnetRecord } from './SimulatedNetwork.ts';

/** A subnet while blocks are made: changed in place, with what stays the same for many blocks kept at hand. */
export interface WorkingSubnet<Pool extends PoolReserves> {
  readonly netuid: number;
  readonly firstEmissionBlock: number;
  readonly emissionEnabled: boolean;
  readonly ownerCutU16: number;
  readonly tempo: number;
  pool: Pool;
  priceBits: bigint;
  alphaOutRao: bigint;
  movingPriceBits: bigint;
  minerBurnedBits: bigint;
  /** Before the block; kept up to date only where shares read it (spec 421-424). */
  rootProportionBits: bigint;
  ownerRao: bigint;
  rootRao: bigint;
  serverRao: bigint;
  validatorRao: bigint;
  lastEpochBlock: number;
  pendingEpochBlock: number;
  readonly emission: AlphaEmissionCache;
  /** The last root proportion and what it was computed from. */
  readonly root: { issuanceRao: bigint; weightBits: bigint; proportionBits: bigint };
  /** What the last block did, for the trace. */
  last: Pick<
    SubnetRecord,
    'shareBits' | 'rootProportionBits' | 'injectedTaoRao' | 'injectedAlphaRao' | 'buySpentRao' | 'buyAlphaRao'
  >;
}

/** Alpha emission between two halvings, and its fixed parts. */
export interface AlphaEmissionCache {
  /** Valid from this issuance. */
  fromRao: bigint;
  /** Valid below this issuance. */
  belowRao: bigint;
  /** Emission, rao. */
  emissionRao: bigint;
  /** The owner's part, rao. */
  ownerRao: bigint;
  /** What the owner leaves, U96F32 bits. */
  restBits: bigint;
  /** Miners' part, rao. */
  serverRao: bigint;
  /** What miners leave to validators and root, U96F32 bits. */
  validatorBits: bigint;
}

/** Copies a subnet into its working form. */
export function toWorking<Pool extends PoolReserves>(
  subnet: SimulatedSubnet<Pool>,
  model: PoolModel<Pool>,
  ownerCutU16: number,
): WorkingSubnet<Pool> {
  const { pending, ownerCutEnabled, ...kept } = subnet;
  return {
    ...kept,
    ...pending,
    ownerCutU16: ownerCutEnabled ? ownerCutU16 : 0,
    priceBits: model.price(subnet.pool),
    root: { issuanceRao: -1n, weightBits: 0n, proportionBits: 0n },
    rootProportionBits: 0n,
    emission: {
      fromRao: 0n,
      belowRao: 0n,
      emissionRao: 0n,
      ownerRao: 0n,
      restBits: 0n,
      serverRao: 0n,
      validatorBits: 0n,
    },
    last: {
      shareBits: 0n,
      rootProportionBits: 0n,
      injectedTaoRao: 0n,
      injectedAlphaRao: 0n,
      buySpentRao: 0n,
      buyAlphaRao: 0n,
    },
  };
}

/** Copies a working subnet back, over the one it came from. */
export function fromWorking<Pool extends PoolReserves>(
  work: WorkingSubnet<Pool>,
  subnet: SimulatedSubnet<Pool>,
): SimulatedSubnet<Pool> {
  const { ownerRao, rootRao, serverRao, validatorRao } = work;
  return {
    ...subnet,
    pool: work.pool,
    alphaOutRao: work.alphaOutRao,
    movingPriceBits: work.movingPriceBits,
    minerBurnedBits: work.minerBurnedBits,
    pending: { ownerRao, rootRao, serverRao, validatorRao },
    lastEpochBlock: work.lastEpochBlock,
    pendingEpochBlock: work.pendingEpochBlock,
  };
}

/** The alpha emission at an issuance, from the cache while no halving lies between. */
export function alphaEmissionAt(work: WorkingSubnet<PoolReserves>, issuanceRao: bigint): AlphaEmissionCache {
  const cache = work.emission;
  if (issuanceRao >= cache.fromRao && issuanceRao < cache.belowRao) return cache;
  if (issuanceRao >= MAX_SUPPLY_RAO) {
    cache.fromRao = MAX_SUPPLY_RAO;
    cache.belowRao = 1n << 65n;
    return fillSplit(cache, 0n, work.ownerCutU16);
  }
  const k = halvingsPassed(issuanceRao);
  cache.fromRao = firstIssuanceAfter(k);
  cache.belowRao = firstIssuanceAfter(k + 1);
  return fillSplit(cache, emissionAfterHalvings(k), work.ownerCutU16);
}

/** First issuance past k halvings: supply - floor(supply / 2^k). */
function firstIssuanceAfter(k: number): bigint {
  return MAX_SUPPLY_RAO - (MAX_SUPPLY_RAO >> BigInt(k));
}

function fillSplit(cache: AlphaEmissionCache, emissionRao: bigint, ownerCutU16: number): AlphaEmissionCache {
  const total = emissionRao << 32n;
  const owner = mulF32(total, proportionFromU16(ownerCutU16));
  const rest = total - owner;
  const server = rest >> 1n;
  cache.emissionRao = emissionRao;
  cache.ownerRao = owner >> 32n;
  cache.restBits = rest;
  cache.serverRao = server >> 32n;
  cache.validatorBits = rest - server;
  return cache;
}
