import { rampedMovingPrice } from '../coinbase/prices/movingPrice.ts';
import type { AlphaSupply } from '../emission/alphaEmission.ts';
import type { PoolModel } from '../pools/PoolModel.ts';
import type { PoolReserves } from '../pools/PoolReserves.ts';
import type { EmissionParameters } from './EmissionNetwork.ts';
import { alphaEmissionAt, type WorkingSubnet } from './WorkingSubnet.ts';

/** What a block gives every subnet, and how. */
export interface BlockTerms<Pool extends PoolReserves> {
  readonly model: Pick<PoolModel<Pool>, 'emit'>;
  /** The same where alpha is TAO. */
  readonly stableEmit: PoolModel<Pool>['emit'];
  /** Alpha issuance, as the release counts it. */
  readonly issuanceOf: (supply: AlphaSupply) => bigint;
  /** TAO emission of the block, rao. */
  readonly emissionRao: bigint;
  /** Root TAO x TAO weight, U96F32 bits. */
  readonly rootWeightBits: bigint;
  /** Whether root's part is kept for root. */
  readonly keepsRootPart: boolean;
}

/**
 * Emission of one block to one subnet, in place: terms, chain buy and injection, alpha out, split. The arithmetic is that of
 * `computeSubnetTerms` (spec 421 on), `computeRootProportion` and `splitAlphaOut`, written out for speed.
 *
 * @returns TAO issued, rao
 */
export function emitToSubnet<Pool extends PoolReserves>(
  work: WorkingSubnet<Pool>,
  shareBits: bigint,
  terms: BlockTerms<Pool>,
): bigint {
  const { rootWeightBits } = terms;
  const alpha = alphaEmissionAt(work, work.issuanceRao);
  const given = (terms.emissionRao * shareBits) >> 32n;
  const price = work.priceBits >> 32n;
  const wanted = price === 0n ? 0n : (given << 32n) / price;
  const cap = work.rootProportionBits * alpha.emissionRao;
  const isCapped = wanted > cap;
  const taoIn = isCapped ? (cap * price) >> 32n : given;
  const excess = given > taoIn ? given - taoIn : 0n;
  const emit = work.isStable ? terms.stableEmit : terms.model.emit;
  const step = emit(work.pool, {
    taoInRao: taoIn >> 32n,
    alphaInRao: (isCapped ? cap : wanted) >> 32n,
    excessTaoRao: excess >> 32n,
  });
  work.pool = step.pool;
  work.alphaOutRao += step.buyAlphaRao + alpha.emissionRao;
  const rootProportionBits = rootProportionOf(work, rootWeightBits, issuanceOf(work, terms));
  const root = (rootProportionBits * alpha.restBits) >> 33n;
  work.ownerRao += alpha.ownerRao;
  work.serverRao += alpha.serverRao;
  work.validatorRao += (alpha.validatorBits - root) >> 32n;
  if (terms.keepsRootPart) work.rootRao += root >> 32n;
  else work.alphaOutRao -= root >> 32n;
  work.last = {
    shareBits,
    rootProportionBits,
    taoInRao: step.injectedTaoRao,
    alphaInRao: step.injectedAlphaRao,
    excessTaoRao: step.buySpentRao,
    boughtAlphaRao: step.buyAlphaRao,
    alphaOutEmissionRao: alpha.emissionRao,
    recycledRootRao: terms.keepsRootPart ? 0n : root >> 32n,
  };
  return step.issuedTaoRao;
}

/** The issuance a subnet's pool and outside alpha make, what waits in the pool's reservoir included. */
export function issuanceOf(
  { pool, alphaOutRao }: Pick<WorkingSubnet<PoolReserves>, 'pool' | 'alphaOutRao'>,
  terms: Pick<BlockTerms<PoolReserves>, 'issuanceOf'>,
): bigint {
  const { alphaReserveRao, alphaReservoirRao = 0n } = pool as PoolReserves & { alphaReservoirRao?: bigint };
  return terms.issuanceOf({ alphaInRao: alphaReserveRao, alphaOutRao, alphaReservoirRao });
}

/** `computeRootProportion`; a block without trades begins with the proportion the last one ended with. */
export function rootProportionOf(
  { root }: WorkingSubnet<PoolReserves>,
  weightBits: bigint,
  issuanceRao: bigint,
): bigint {
  // Nothing on root has no part of anything.
  if (weightBits === 0n) return 0n;
  if (root.issuanceRao === issuanceRao && root.weightBits === weightBits) return root.proportionBits;
  const total = weightBits + (issuanceRao << 32n);
  root.issuanceRao = issuanceRao;
  root.weightBits = weightBits;
  root.proportionBits = total === 0n ? 0n : (weightBits << 32n) / total;
  return root.proportionBits;
}

/** The moving price after a block, in place, from the pool's price after it: `updateMovingPrice` of spec 423. */
export function moveSubnetPrice(
  work: WorkingSubnet<PoolReserves>,
  block: number,
  { movingAlphaBits, priceHalvingBlocks }: EmissionParameters,
): void {
  const start = work.firstEmissionBlock > 0 ? work.firstEmissionBlock - 1 : 0;
  const age = BigInt(block > start ? block - start : 0);
  const { movingPriceBits, priceBits } = work;
  work.movingPriceBits = rampedMovingPrice(
    movingPriceBits,
    priceBits,
    movingAlphaBits,
    age,
    priceHalvingBlocks,
  );
}
