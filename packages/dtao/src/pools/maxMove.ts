import { matching, objectOf, u16, u64 } from '@taokit/errors/check';
import { U64_MAX, U64F64, U96F32 } from '@taokit/fixed';
import { bySpec, RAO_PER_TAO } from '@taokit/types';
import { check } from '../internal/check.ts';
import { recordWith } from '../internal/rules.ts';
import { RESERVES } from './checkedModel.ts';
import type { PoolAmount } from './PoolOrder.ts';
import type { PoolRefusal } from './PoolRefusal.ts';
import type { PoolReserves } from './PoolReserves.ts';
import type { SwapModel } from './SwapModel.ts';
import { answerZeroInput } from './zeroInput.ts';

/** One end of a move. */
export interface MoveEnd<Pool extends PoolReserves = PoolReserves> {
  /** The pool's kind. */
  readonly model: SwapModel<Pool>;
  /** The pool. */
  readonly pool: Pool;
  /** The subnet's fee rate, in 65535ths. */
  readonly feeRateU16: number;
}

const TAO_BITS = RAO_PER_TAO << 64n;

/** An end; its model looks at the pool where it is one that was handed out. */
const END = /* @__PURE__ */ objectOf({
  model: /* @__PURE__ */ matching(
    (value) => typeof (value as { maxInput?: unknown } | null | undefined)?.maxInput === 'function',
    'the model of a pool, such as poolModelAt()',
  ),
  pool: /* @__PURE__ */ recordWith(RESERVES),
  feeRateU16: u16,
});

/** Ratio of two prices, U64F64 bits, in the fixed point the release divides them in. */
const PRICE_RATIO = /* @__PURE__ */ bySpec<(from: bigint, to: bigint) => bigint>({
  233: (from, to) => U96F32.safeDiv(from >> 32n, to >> 32n) << 32n,
  423: (from, to) => U64F64.safeDiv(from, to),
});

/**
 * The most alpha a limit order may move from one subnet to another. The limit is the least price of the origin's alpha in the
 * destination's, times 10^9.
 *
 * Between two pools the chain uses a constant product estimate, not the pools themselves. Source: `get_max_amount_move` in
 * `pallets/subtensor/src/staking/move_stake.rs`.
 *
 * @param from - subnet the stake leaves
 * @param to - subnet the stake joins
 * @param limitPriceRao - least relative price, times 10^9
 */
export function maxMove<From extends PoolReserves, To extends PoolReserves>(
  from: MoveEnd<From>,
  to: MoveEnd<To>,
  limitPriceRao: bigint,
): PoolAmount | PoolRefusal {
  check(from, END, 'from');
  check(to, END, 'to');
  check(limitPriceRao, u64, 'limitPriceRao');
  return maxMoveUnchecked(from, to, limitPriceRao);
}

/** {@link maxMove} for callers inside this package, whose pools were looked at before. */
export function maxMoveUnchecked<From extends PoolReserves, To extends PoolReserves>(
  from: MoveEnd<From>,
  to: MoveEnd<To>,
  limitPriceRao: bigint,
): PoolAmount | PoolRefusal {
  const { spec } = from.model;
  const isFromRoot = from.model.name === 'root';
  const isToRoot = to.model.name === 'root';
  if (isFromRoot && limitPriceRao === 0n) return { ok: true, amountRao: U64_MAX };
  if (isFromRoot && isToRoot)
    return limitPriceRao > RAO_PER_TAO
      ? answerZeroInput(spec, limitPriceRao)
      : { ok: true, amountRao: U64_MAX };
  if (isFromRoot) {
    const inverse = U64F64.saturatingMul(U64F64.safeDiv(TAO_BITS, limitPriceRao << 64n), TAO_BITS);
    return to.model.maxInput(to.pool, 'buy', U64F64.saturatingToU64(inverse), to.feeRateU16);
  }
  if (isToRoot) return from.model.maxInput(from.pool, 'sell', limitPriceRao, from.feeRateU16);
  const most = mostBetweenPools(from, to, limitPriceRao);
  return most === 0n ? answerZeroInput(spec, limitPriceRao) : { ok: true, amountRao: most };
}

function mostBetweenPools<From extends PoolReserves, To extends PoolReserves>(
  { model, pool: from }: MoveEnd<From>,
  { model: toModel, pool: to }: MoveEnd<To>,
  limitPriceRao: bigint,
): bigint {
  const reserves = [from.taoReserveRao, to.taoReserveRao, from.alphaReserveRao, to.alphaReserveRao];
  if (reserves.includes(0n)) return 0n;
  const limitBits = U64F64.safeDiv(limitPriceRao << 64n, TAO_BITS);
  if (limitBits > PRICE_RATIO(model.spec)(model.price(from), toModel.price(to))) return 0n;
  if (limitPriceRao === 0n) return U64_MAX;
  const sum = U64F64.saturatingAdd(to.taoReserveRao << 64n, from.taoReserveRao << 64n);
  const fromPart = U64F64.safeDiv(from.taoReserveRao << 64n, sum);
  const toPart = U64F64.safeDiv(to.taoReserveRao << 64n, sum);
  const most = U64F64.saturatingSub(
    U64F64.safeDiv(U64F64.saturatingMul(to.alphaReserveRao << 64n, fromPart), limitBits),
    U64F64.saturatingMul(from.alphaReserveRao << 64n, toPart),
  );
  return U64F64.saturatingToU64(most);
}
