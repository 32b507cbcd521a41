import {
  emissionAfterHalvingsUnchecked,
  halvingsPassedUnchecked,
  MAX_SUPPLY_RAO,
} from '../emission/blockEmission.ts';
import { mulF32, proportionFromU16 } from '../internal/proportion.ts';
import type { PoolModel } from '../pools/PoolModel.ts';
import type { PoolReserves } from '../pools/PoolReserves.ts';
import type { SlotSubnet } from '../schedule/epochSlots.ts';
import type { EmissionSubnet } from './EmissionNetwork.ts';
import type { SimulatedSubnet, SubnetRecord } from './SimulatedNetwork.ts';

/** A subnet while blocks are made: changed in place, with what stays the same for many blocks kept at hand. */
export interface WorkingSubnet<Pool extends PoolReserves> extends SlotSubnet {
  readonly netuid: number;
  readonly firstEmissionBlock: number;
  readonly emissionEnabled: boolean;
  readonly ownerCutU16: number;
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
  lastEpochBlock: bigint;
  pendingEpochBlock: bigint;
  blocksSinceLastStep: bigint;
  readonly emission: AlphaEmissionCache;
  /** The last root proportion and what it was computed from. */
  readonly root: { issuanceRao: bigint; weightBits: bigint; proportionBits: bigint };
  /** What the last block did, for the trace. */
  last: LastBlock;
}

/** What one block did to a subnet. */
export type LastBlock = Pick<
  SubnetRecord,
  'shareBits' | 'rootProportionBits' | 'taoInRao' | 'alphaInRao' | 'excessTaoRao' | 'boughtAlphaRao'
> & { readonly alphaOutEmissionRao: bigint; readonly recycledRootRao: bigint };

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

const NO_EPOCHS = {
  tempo: 0,
  lastEpochBlock: 0,
  pendingEpochBlock: 0,
  blocksSinceLastStep: 0,
  epochConsensus: 'yuma',
  pending: { ownerRao: 0n, rootRao: 0n, serverRao: 0n, validatorRao: 0n },
} as const;

/** Copies a subnet into its working form; without its epochs where the caller gave none. */
export function toWorking<Pool extends PoolReserves>(
  subnet: EmissionSubnet<Pool> | SimulatedSubnet<Pool>,
  model: Pick<PoolModel<Pool>, 'price'>,
  ownerCutU16: number,
): WorkingSubnet<Pool> {
  const epochs = 'pending' in subnet ? subnet : NO_EPOCHS;
  // Written out: a spread of this many fields costs more than a block.
  return {
    netuid: subnet.netuid,
    firstEmissionBlock: subnet.firstEmissionBlock,
    emissionEnabled: subnet.emissionEnabled,
    pool: subnet.pool,
    alphaOutRao: subnet.alphaOutRao,
    movingPriceBits: subnet.movingPriceBits,
    minerBurnedBits: subnet.minerBurnedBits,
    ownerRao: epochs.pending.ownerRao,
    rootRao: epochs.pending.rootRao,
    serverRao: epochs.pending.serverRao,
    validatorRao: epochs.pending.validatorRao,
    tempo: epochs.tempo,
    epochConsensus: epochs.epochConsensus ?? 'yuma',
    lastEpochBlock: BigInt(epochs.lastEpochBlock),
    pendingEpochBlock: BigInt(epochs.pendingEpochBlock),
    blocksSinceLastStep: BigInt(epochs.blocksSinceLastStep),
    // Whether hotkeys are registered once is not part of an economy: every epoch can run.
    consistent: true,
    ownerCutU16: subnet.ownerCutEnabled ? ownerCutU16 : 0,
    priceBits: model.price(subnet.pool),
    root: { issuanceRao: -1n, weightBits: 0n, proportionBits: 0n },
    rootProportionBits: 0n,
    emission: emptyCache(),
    last: {
      shareBits: 0n,
      rootProportionBits: 0n,
      taoInRao: 0n,
      alphaInRao: 0n,
      excessTaoRao: 0n,
      boughtAlphaRao: 0n,
      alphaOutEmissionRao: 0n,
      recycledRootRao: 0n,
    },
  };
}

function emptyCache(): AlphaEmissionCache {
  return {
    fromRao: 0n,
    belowRao: 0n,
    emissionRao: 0n,
    ownerRao: 0n,
    restBits: 0n,
    serverRao: 0n,
    validatorBits: 0n,
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
    lastEpochBlock: Number(work.lastEpochBlock),
    pendingEpochBlock: Number(work.pendingEpochBlock),
    blocksSinceLastStep: Number(work.blocksSinceLastStep),
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
  const k = halvingsPassedUnchecked(issuanceRao);
  cache.fromRao = firstIssuanceAfter(k);
  cache.belowRao = firstIssuanceAfter(k + 1);
  return fillSplit(cache, emissionAfterHalvingsUnchecked(k), work.ownerCutU16);
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
