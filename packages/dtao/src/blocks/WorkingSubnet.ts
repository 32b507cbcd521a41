import { I96F32 } from '@taokit/fixed';
import {
  emissionAfterHalvingsUnchecked,
  halvingsPassedUnchecked,
  MAX_SUPPLY_RAO,
} from '../emission/blockEmission.ts';
import { mulF32, proportionFromU16 } from '../internal/proportion.ts';
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
  /** Whether its alpha is TAO. */
  readonly isStable: boolean;
  pool: Pool;
  priceBits: bigint;
  alphaOutRao: bigint;
  movingPriceBits: bigint;
  minerBurnedBits: bigint;
  /** Alpha there is before the block, rao. */
  issuanceRao: bigint;
  /** Before the block. */
  rootProportionBits: bigint;
  ownerRao: bigint;
  rootRao: bigint;
  serverRao: bigint;
  validatorRao: bigint;
  lastEpochBlock: bigint;
  pendingEpochBlock: bigint;
  blocksSinceLastStep: bigint;
  /** Of the last block. */
  emission: AlphaEmissionParts;
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
export interface AlphaEmissionParts {
  /** Valid from this issuance. */
  readonly fromRao: bigint;
  /** Valid below this issuance. */
  readonly belowRao: bigint;
  /** Emission, rao. */
  readonly emissionRao: bigint;
  /** The owner's part, rao. */
  readonly ownerRao: bigint;
  /** What the owner leaves, U96F32 bits. */
  readonly restBits: bigint;
  /** Miners' part, rao. */
  readonly serverRao: bigint;
  /** What miners leave to validators and root, U96F32 bits. */
  readonly validatorBits: bigint;
}

/** What a subnet's turn goes by, and what waits for it. */
type Epochs = Required<
  Pick<
    WorkingSubnet<PoolReserves>,
    'tempo' | 'lastEpochBlock' | 'pendingEpochBlock' | 'blocksSinceLastStep' | 'epochConsensus'
  >
> & { readonly pending: SimulatedSubnet<PoolReserves>['pending'] };

const NO_EPOCHS: Epochs = {
  tempo: 0,
  lastEpochBlock: 0n,
  pendingEpochBlock: 0n,
  blocksSinceLastStep: 0n,
  epochConsensus: 'yuma',
  pending: { ownerRao: 0n, rootRao: 0n, serverRao: 0n, validatorRao: 0n },
};

function epochsOf(subnet: SimulatedSubnet<PoolReserves>): Epochs {
  return {
    tempo: subnet.tempo,
    lastEpochBlock: BigInt(subnet.lastEpochBlock),
    pendingEpochBlock: BigInt(subnet.pendingEpochBlock),
    blocksSinceLastStep: BigInt(subnet.blocksSinceLastStep),
    epochConsensus: subnet.epochConsensus ?? 'yuma',
    pending: subnet.pending,
  };
}

/** Copies a subnet into its working form, its pool's price with it; without its epochs where the caller gave none. */
export function toWorking<Pool extends PoolReserves>(
  subnet: EmissionSubnet<Pool> | SimulatedSubnet<Pool>,
  priceBits: bigint,
  ownerCutU16: number,
): WorkingSubnet<Pool> {
  const { isStable = false } = subnet;
  const epochs = 'pending' in subnet ? epochsOf(subnet) : NO_EPOCHS;
  // Written out: a spread of this many fields costs more than a block.
  return {
    netuid: subnet.netuid,
    firstEmissionBlock: subnet.firstEmissionBlock,
    emissionEnabled: subnet.emissionEnabled,
    pool: subnet.pool,
    alphaOutRao: subnet.alphaOutRao,
    movingPriceBits: isStable ? I96F32.one : subnet.movingPriceBits,
    minerBurnedBits: subnet.minerBurnedBits,
    ownerRao: epochs.pending.ownerRao,
    rootRao: epochs.pending.rootRao,
    serverRao: epochs.pending.serverRao,
    validatorRao: epochs.pending.validatorRao,
    tempo: epochs.tempo,
    epochConsensus: epochs.epochConsensus,
    lastEpochBlock: epochs.lastEpochBlock,
    pendingEpochBlock: epochs.pendingEpochBlock,
    blocksSinceLastStep: epochs.blocksSinceLastStep,
    // Whether hotkeys are registered once is not part of an economy: every epoch can run.
    consistent: true,
    ownerCutU16: subnet.ownerCutEnabled ? ownerCutU16 : 0,
    isStable,
    priceBits,
    root: { issuanceRao: -1n, weightBits: 0n, proportionBits: 0n },
    issuanceRao: 0n,
    rootProportionBits: 0n,
    emission: NO_PARTS,
    last: NO_BLOCK,
  };
}

/** Before the first block. */
const NO_BLOCK: LastBlock = {
  shareBits: 0n,
  rootProportionBits: 0n,
  taoInRao: 0n,
  alphaInRao: 0n,
  excessTaoRao: 0n,
  boughtAlphaRao: 0n,
  alphaOutEmissionRao: 0n,
  recycledRootRao: 0n,
};

/** Valid nowhere. */
const NO_PARTS: AlphaEmissionParts = {
  fromRao: 0n,
  belowRao: 0n,
  emissionRao: 0n,
  ownerRao: 0n,
  restBits: 0n,
  serverRao: 0n,
  validatorBits: 0n,
};

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

/** The alpha emission at an issuance; the same as a block before while no halving lies between. */
export function alphaEmissionAt(work: WorkingSubnet<PoolReserves>, issuanceRao: bigint): AlphaEmissionParts {
  if (!holds(work.emission, issuanceRao)) work.emission = partsAt(issuanceRao, work.ownerCutU16);
  return work.emission;
}

/** By owner's cut: subnets between the same halvings share them, and so do the blocks of a chain. */
const knownParts = new Map<number, AlphaEmissionParts[]>();

function partsAt(issuanceRao: bigint, ownerCutU16: number): AlphaEmissionParts {
  const known = knownParts.get(ownerCutU16) ?? [];
  const found = known.find((parts) => holds(parts, issuanceRao));
  if (found !== undefined) return found;
  const parts = computeParts(issuanceRao, ownerCutU16);
  knownParts.set(ownerCutU16, [...known, parts]);
  return parts;
}

function holds({ fromRao, belowRao }: AlphaEmissionParts, issuanceRao: bigint): boolean {
  return issuanceRao >= fromRao && issuanceRao < belowRao;
}

function computeParts(issuanceRao: bigint, ownerCutU16: number): AlphaEmissionParts {
  if (issuanceRao >= MAX_SUPPLY_RAO) return split(MAX_SUPPLY_RAO, 1n << 65n, 0n, ownerCutU16);
  const k = halvingsPassedUnchecked(issuanceRao);
  const emissionRao = emissionAfterHalvingsUnchecked(k);
  return split(firstIssuanceAfter(k), firstIssuanceAfter(k + 1), emissionRao, ownerCutU16);
}

/** First issuance past k halvings: supply - floor(supply / 2^k). */
function firstIssuanceAfter(k: number): bigint {
  return MAX_SUPPLY_RAO - (MAX_SUPPLY_RAO >> BigInt(k));
}

function split(
  fromRao: bigint,
  belowRao: bigint,
  emissionRao: bigint,
  ownerCutU16: number,
): AlphaEmissionParts {
  const total = emissionRao << 32n;
  const owner = mulF32(total, proportionFromU16(ownerCutU16));
  const rest = total - owner;
  const server = rest >> 1n;
  return {
    fromRao,
    belowRao,
    emissionRao,
    ownerRao: owner >> 32n,
    restBits: rest,
    serverRao: server >> 32n,
    validatorBits: rest - server,
  };
}
