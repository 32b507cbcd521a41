import { arrayOf, boolean, u64 } from '@taokit/errors/check';
import { U64F64 } from '@taokit/fixed';
import { DtaoError } from '../../DtaoError.ts';
import { check } from '../../internal/check.ts';
import { unsignedBits } from '../../internal/rules.ts';

const shareList = /* @__PURE__ */ arrayOf(unsignedBits);
const switchList = /* @__PURE__ */ arrayOf(boolean);

/**
 * Shares with the emission switches applied: switched-off subnets get 0, the others are divided by their sum. Untouched
 * when all are on.
 *
 * Source: `pallets/subtensor/src/coinbase/subnet_emissions.rs`, `get_subnet_block_emissions`, from spec 411.
 *
 * @param sharesBits - U64F64 bits
 * @param enabled - `SubnetEmissionEnabled` per subnet
 * @returns U64F64 bits, floored; zeros when no enabled subnet has a share
 */
export function switchShares(sharesBits: readonly bigint[], enabled: readonly boolean[]): bigint[] {
  check(sharesBits, shareList, 'sharesBits');
  check(enabled, switchList, 'enabled');
  if (enabled.length !== sharesBits.length)
    throw new DtaoError(
      `enabled has ${enabled.length} entries, not the ${sharesBits.length} of sharesBits.`,
      {
        code: 'dtao/out-of-range',
        fix: 'Pass one switch per share.',
        values: { field: 'enabled', value: enabled.length },
      },
    );
  return switchSharesUnchecked(sharesBits, enabled);
}

/** {@link switchShares} of what was checked before. */
export function switchSharesUnchecked(sharesBits: readonly bigint[], enabled: readonly boolean[]): bigint[] {
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
 * Source: `pallets/subtensor/src/coinbase/subnet_emissions.rs`, `get_subnet_block_emissions`, from spec 334.
 *
 * @param blockEmissionRao - TAO emission of the block, rao: of the issuance, see `computeBlockEmission`
 * @param sharesBits - U64F64 bits
 * @returns U96F32 bits of rao, floored
 */
export function computeSubnetEmissions(blockEmissionRao: bigint, sharesBits: readonly bigint[]): bigint[] {
  check(blockEmissionRao, u64, 'blockEmissionRao');
  check(sharesBits, shareList, 'sharesBits');
  return sharesBits.map((share) => U64F64.saturatingMul(blockEmissionRao << 64n, share) >> 32n);
}
