import { bigInteger, objectOf, u64 } from '@taokit/errors/check';
import { saturatingSubU64, U64F64 } from '@taokit/fixed';
import { bySpec } from '@taokit/types';
import { check } from '../internal/check.ts';
import { maxOf } from '../internal/minMax.ts';
import type { SpecOptions } from '../spec/SpecOptions.ts';
import { specOf } from '../spec/specOf.ts';

/** What a new subnet's pool is made of. */
export interface SubnetSeedInput {
  /** TAO really paid, rao. */
  readonly paidRao: bigint;
  /** `NetworkMinLockCost`, rao: read before spec 475. */
  readonly minLockRao?: bigint;
  /** Median of the subnets' alpha prices (`computeMedianAlphaPrice`), U64F64 bits: read from spec 401. */
  readonly medianPriceBits?: bigint;
}

/** What a new subnet starts with. */
export interface SubnetSeed {
  /** `SubnetTAO`, rao. */
  readonly taoRao: bigint;
  /** `SubnetAlphaIn`, rao. */
  readonly alphaInRao: bigint;
  /** `SubnetAlphaOut` given to the owner, rao. */
  readonly ownerAlphaRao: bigint;
  /** TAO that leaves the issuance, rao. */
  readonly recycledRao: bigint;
}

type Seed = (input: Required<SubnetSeedInput>) => SubnetSeed;

const seedAt = /* @__PURE__ */ bySpec<Seed>({
  233: ({ paidRao, minLockRao }) => ({
    taoRao: minLockRao,
    alphaInRao: minLockRao,
    ownerAlphaRao: 0n,
    recycledRao: saturatingSubU64(paidRao, minLockRao),
  }),
  401: ({ paidRao, minLockRao, medianPriceBits }) => wholeLock(maxOf(paidRao, minLockRao), medianPriceBits),
  475: ({ paidRao, medianPriceBits }) => wholeLock(paidRao, medianPriceBits),
});

const price = bigInteger(1n, (1n << 128n) - 1n, 'raw bits of an U64F64, above 0');
const ruleAt = /* @__PURE__ */ bySpec({
  233: objectOf({ paidRao: u64, minLockRao: u64 }),
  401: objectOf({ paidRao: u64, minLockRao: u64, medianPriceBits: price }),
  475: objectOf({ paidRao: u64, medianPriceBits: price }),
});

/**
 * What a new subnet's pool starts with. From spec 401 all that was paid, with alpha at the median price of the subnets; before,
 * the minimum lock on both sides, and the rest was burned. Up to some release after 425 at least the minimum was booked, paid
 * or not.
 *
 * Source: `set_new_network_state` in `pallets/subtensor/src/subnets/subnet.rs`, spec 475; `do_register_network`, spec 233-425.
 *
 * @param input - what was paid, and what the release reads besides
 * @param options - whose rules
 * @returns amounts in rao, alpha floored
 */
export function computeSubnetSeed(input: SubnetSeedInput, options: SpecOptions = {}): SubnetSeed {
  const spec = specOf(options);
  check(input, ruleAt(spec), 'input');
  return seedAt(spec)(input as Required<SubnetSeedInput>);
}

function wholeLock(taoRao: bigint, medianPriceBits: bigint): SubnetSeed {
  const alpha = U64F64.safeDiv(U64F64.saturatingFromInt(taoRao), medianPriceBits);
  return { taoRao, alphaInRao: U64F64.saturatingToU64(alpha), ownerAlphaRao: 0n, recycledRao: 0n };
}
