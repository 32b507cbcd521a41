import { U64F64 } from '@taokit/fixed';

/**
 * Shares with the emission switches applied: switched-off subnets get 0, the others are divided by their sum. Untouched
 * when all are on.
 *
 * @param sharesBits - U64F64 bits
 * @param enabled - `SubnetEmissionEnabled` per subnet
 * @returns U64F64 bits, floored; zeros when no enabled subnet has a share
 *
 * Source: `pallets/subtensor/src/coinbase/subnet_emissions.rs`, `get_subnet_block_emissions`, from spec 411.
 */
export function switchShares(sharesBits: readonly bigint[], enabled: readonly boolean[]): bigint[] {
  if (enabled.every(Boolean)) return [...sharesBits];
  const sum = sharesBits.reduce(
    (total, share, i) => (enabled[i] ? U64F64.saturatingAdd(total, share) : total),
    0n,
  );
  return sharesBits.map((share, i) => (enabled[i] && sum > 0n ? U64F64.safeDiv(share, sum) : 0n));
}

/**
 * TAO each subnet is given in a block: block emission x share.
 *
 * @param blockEmissionRao - TAO emission of the block, rao
 * @param sharesBits - U64F64 bits
 * @returns U96F32 bits of rao, floored
 *
 * Source: `pallets/subtensor/src/coinbase/subnet_emissions.rs`, `get_subnet_block_emissions`, from spec 334.
 */
export function computeSubnetEmissions(blockEmissionRao: bigint, sharesBits: readonly bigint[]): bigint[] {
  return sharesBits.map((share) => U64F64.saturatingMul(blockEmissionRao << 64n, share) >> 32n);
}
