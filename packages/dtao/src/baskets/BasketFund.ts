import { allOf, arrayOf, bigInteger, objectOf, optional, type Rule, u16, u64 } from '@taokit/errors/check';
import { signedBits, unsignedBits } from '../internal/rules.ts';
import type { BalancerPool } from '../pools/balancer/BalancerPool.ts';
import { balancerPoolRule } from '../pools/balancer/balancerPoolRule.ts';

/** Netuid of the root network: a fund's row there is its cash, TAO 1:1. */
export const CASH_NETUID = 0;

/** Where a fund's alpha is held, and what prices it. */
export interface BasketMarket {
  /** Which subnet; 0 is the fund's cash. */
  readonly netuid: number;
  /** The subnet's pool. Left out where there is none: on root and where `SubnetMechanism` is not 1, alpha counts 1:1. */
  readonly pool?: BalancerPool;
  /** `SubnetFastMovingPrice`, U64F64 bits; left out where it is not stored. */
  readonly fastPriceBits?: bigint;
  /** `SubnetMovingPrice`, I96F32 bits; needed by the marks where the fast price is not stored. */
  readonly movingPriceBits?: bigint;
}

/** A holding of a fund: an ordinary stake of the escrow account on the fund's hotkey. */
export interface BasketRow extends BasketMarket {
  /** Alpha held, rao; TAO on root. */
  readonly alphaRao: bigint;
}

/**
 * A validator's fund ("beta basket"), from spec 441. Its holdings stand in the alpha share pools: the chain reads each back
 * from its pool, which can take a rao off what was put in.
 */
export interface BasketFund {
  /** Shares outstanding (`BasketShares`), u64. */
  readonly shares: bigint;
  /** Shares per rao of root stake since the start (`BasketRate`), I96F32 bits. */
  readonly rateBits: bigint;
  /** Holdings, at most one per subnet. */
  readonly rows: readonly BasketRow[];
}

/** Someone with a right to shares of a fund. */
export interface BasketStaker {
  /** TAO staked to the fund's hotkey on root, rao. */
  readonly rootStakeRao: bigint;
  /** Shares claimed or never owed (`BasketClaimed`), i128; below 0 it is a grant of shares. */
  readonly claimedShares: bigint;
}

const I128_MAX = (1n << 127n) - 1n;
const MAX_I96F32 = (1n << 127n) - 1n;

/** Fields of a {@link BasketMarket}. */
export const marketFields: {
  netuid: Rule;
  pool: Rule;
  fastPriceBits: Rule;
  movingPriceBits: Rule;
} = {
  netuid: u16,
  pool: /* @__PURE__ */ optional(balancerPoolRule),
  fastPriceBits: /* @__PURE__ */ optional(unsignedBits),
  movingPriceBits: /* @__PURE__ */ optional(signedBits),
};

const cashHasNoPool: Rule = (value, field) => {
  const { netuid, pool } = value as BasketMarket;
  if (netuid !== CASH_NETUID || pool === undefined) return undefined;
  return {
    kind: 'out-of-range',
    field: `${field}.pool`,
    value: pool,
    expected: 'undefined: root has no pool',
  };
};

const oneRowPerSubnet: Rule = (value, field) => {
  const netuids = (value as readonly BasketRow[]).map(({ netuid }) => netuid);
  const twice = netuids.findIndex((netuid, at) => netuids.indexOf(netuid) !== at);
  if (twice < 0) return undefined;
  return {
    kind: 'out-of-range',
    field: `${field}[${twice}].netuid`,
    value: netuids[twice],
    expected: 'a subnet that has no row yet',
  };
};

/** A {@link BasketRow}. */
export const rowRule: Rule = /* @__PURE__ */ allOf(
  objectOf({ ...marketFields, alphaRao: u64 }),
  cashHasNoPool,
);

/** Rows of a fund. */
export const rowsRule: Rule = /* @__PURE__ */ allOf(arrayOf(rowRule), oneRowPerSubnet);

/** Raw bits of `BasketRate`. */
export const rateRule: Rule = /* @__PURE__ */ bigInteger(
  0n,
  MAX_I96F32,
  'raw bits of an I96F32, not negative',
);

/** A {@link BasketFund}. */
export const fundRule: Rule = /* @__PURE__ */ objectOf({ shares: u64, rateBits: rateRule, rows: rowsRule });

/** An i128. */
export const i128: Rule = /* @__PURE__ */ bigInteger(
  -I128_MAX - 1n,
  I128_MAX,
  'a bigint of 128 bits, signed',
);

/** A {@link BasketStaker}. */
export const stakerRule: Rule = /* @__PURE__ */ objectOf({ rootStakeRao: u64, claimedShares: i128 });
