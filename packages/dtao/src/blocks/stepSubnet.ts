import { ERAS, type Era } from '../eras.ts';
import type { PoolModel } from '../pools/PoolModel.ts';
import type { PoolReserves } from '../pools/PoolReserves.ts';
import { alphaEmissionAt, type WorkingSubnet } from './WorkingSubnet.ts';

/** What a block gives every subnet, and how. */
export interface BlockTerms<Pool extends PoolReserves> {
  readonly model: PoolModel<Pool>;
  /** TAO emission of the block, rao. */
  readonly emissionRao: bigint;
  /** Root TAO x TAO weight, U96F32 bits. */
  readonly rootWeightBits: bigint;
  /** Whether root's part is kept for root. */
  readonly keepsRootPart: boolean;
}

/**
 * Emission of one block to one subnet, in place: terms, injection and chain buy, alpha out, split. The arithmetic is that
 * of `getSubnetTerms` (spec 421 on), `getRootProportion` and `splitAlphaOut`, written out for speed.
 *
 * @returns TAO issued, rao
 */
export function emitToSubnet<Pool extends PoolReserves>(
  work: WorkingSubnet<Pool>,
  shareBits: bigint,
  terms: BlockTerms<Pool>,
): bigint {
  const { rootWeightBits } = terms;
  const issuance = work.pool.alphaReserveRao + work.alphaOutRao;
  const alpha = alphaEmissionAt(work, issuance);
  const given = (terms.emissionRao * shareBits) >> 32n;
  const price = work.priceBits >> 32n;
  const wanted = price === 0n ? 0n : (given << 32n) / price;
  const cap = rootProportion(work, rootWeightBits, issuance) * alpha.emissionRao;
  const alphaIn = wanted > cap ? cap : wanted;
  const taoIn = wanted > cap ? (cap * price) >> 32n : given;
  const excess = given > taoIn ? given - taoIn : 0n;
  const emitted = terms.model.emit(work.pool, {
    taoInRao: taoIn >> 32n,
    alphaInRao: alphaIn >> 32n,
    excessTaoRao: excess >> 32n,
  });
  const { pool, injectedTaoRao, injectedAlphaRao, buySpentRao, buyAlphaRao } = emitted;
  work.pool = pool;
  work.alphaOutRao += buyAlphaRao + alpha.emissionRao;
  const rootProportionBits = rootProportion(work, rootWeightBits, pool.alphaReserveRao + work.alphaOutRao);
  const root = (rootProportionBits * alpha.restBits) >> 33n;
  work.ownerRao += alpha.ownerRao;
  work.serverRao += alpha.serverRao;
  work.validatorRao += (alpha.validatorBits - root) >> 32n;
  if (terms.keepsRootPart) work.rootRao += root >> 32n;
  else work.alphaOutRao -= root >> 32n;
  work.last = { shareBits, rootProportionBits, injectedTaoRao, injectedAlphaRao, buySpentRao, buyAlphaRao };
  return emitted.issuedTaoRao;
}

/** `getRootProportion`; a block without trades begins with the proportion the last one ended with. */
function rootProportion(
  { root }: WorkingSubnet<PoolReserves>,
  weightBits: bigint,
  issuanceRao: bigint,
): bigint {
  if (root.issuanceRao === issuanceRao && root.weightBits === weightBits) return root.proportionBits;
  const total = weightBits + (issuanceRao << 32n);
  root.issuanceRao = issuanceRao;
  root.weightBits = weightBits;
  root.proportionBits = total === 0n ? 0n : (weightBits << 32n) / total;
  return root.proportionBits;
}

const ONE = 1n << 64n;

/**
 * The moving price after a block, in place, from the pool's price after it: `updateMovingPrice` written out for speed.
 */
export function moveSubnetPrice<Pool extends PoolReserves>(
  era: Era,
  work: WorkingSubnet<Pool>,
  block: number,
  movingAlphaBits: bigint,
  halvingBlocks: bigint,
): void {
  const start = work.firstEmissionBlock > 0 ? work.firstEmissionBlock - 1 : 0;
  const age = BigInt(block > start ? block - start : 0);
  const total = age + halvingBlocks;
  const ramp = total === 0n ? 0n : (age << 64n) / total;
  const spot = work.priceBits > ONE ? ONE : work.priceBits;
  if (era < ERAS.dynamicTempo) {
    const a = (movingAlphaBits * (ramp >> 32n)) >> 32n;
    const kept = ((1n << 32n) - a) * work.movingPriceBits;
    work.movingPriceBits = ((a * (spot >> 32n)) >> 32n) + (kept >> 32n);
    return;
  }
  const a = ((movingAlphaBits << 32n) * ramp) >> 64n;
  const kept = ((ONE - a) * (work.movingPriceBits << 32n)) >> 64n;
  work.movingPriceBits = (((a * spot) >> 64n) + kept) >> 32n;
}
