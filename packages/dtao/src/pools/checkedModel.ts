import { objectOf, oneOf, optional, type Rule, u16, u64, u128 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { unsignedBits } from '../internal/rules.ts';
import type { PoolModel } from './PoolModel.ts';
import type { PoolReserves } from './PoolReserves.ts';

/** What every pool holds. */
export const RESERVES: Readonly<Record<'taoReserveRao' | 'alphaReserveRao', Rule>> = {
  taoReserveRao: u64,
  alphaReserveRao: u64,
};

const side = /* @__PURE__ */ oneOf('buy', 'sell');
/** Amounts and limits may be more than the chain's u64: the pools compute in u128, and say themselves what is too much. */
const order = /* @__PURE__ */ objectOf({
  amountRao: u128,
  limitPriceRao: /* @__PURE__ */ optional(u128),
  feeRateU16: u16,
  flatFeeRao: /* @__PURE__ */ optional(u64),
});
const injection = /* @__PURE__ */ objectOf({ taoRao: u128, alphaRao: u128 });
const inflow = /* @__PURE__ */ objectOf({ taoInRao: u128, alphaInRao: u128, excessTaoRao: u128 });

/**
 * A model for those outside: the same one, each of whose functions looks at what it is given first.
 *
 * @param model - the model
 * @param pool - what a pool of its kind holds
 */
export function checkedModel<Pool extends PoolReserves>(model: PoolModel<Pool>, pool: Rule): PoolModel<Pool> {
  const checkTrade = (given: Pool, wanted: unknown) => {
    check(given, pool, 'pool');
    check(wanted, order, 'order');
  };
  const checkInput = (given: Pool, wanted: unknown, amount: unknown, rule: Rule, name: string) => {
    check(given, pool, 'pool');
    check(wanted, side, 'side');
    check(amount, rule, name);
  };
  const checkInflow = (given: Pool, coming: unknown, rule: Rule, name: string) => {
    check(given, pool, 'pool');
    check(coming, rule, name);
  };
  return {
    ...model,
    price: (given) => {
      check(given, pool, 'pool');
      return model.price(given);
    },
    buy: (given, wanted) => {
      checkTrade(given, wanted);
      return model.buy(given, wanted);
    },
    sell: (given, wanted) => {
      checkTrade(given, wanted);
      return model.sell(given, wanted);
    },
    maxInput: (given, wanted, limitPriceRao, feeRateU16) => {
      checkInput(given, wanted, limitPriceRao, u128, 'limitPriceRao');
      check(feeRateU16, u16, 'feeRateU16');
      return model.maxInput(given, wanted, limitPriceRao, feeRateU16);
    },
    inputToPrice: (given, wanted, targetBits) => {
      checkInput(given, wanted, targetBits, unsignedBits, 'targetBits');
      return model.inputToPrice(given, wanted, targetBits);
    },
    needed: (given, taoOutRao) => {
      checkInflow(given, taoOutRao, u128, 'taoOutRao');
      return model.needed(given, taoOutRao);
    },
    inject: (given, amounts) => {
      checkInflow(given, amounts, injection, 'amounts');
      return model.inject(given, amounts);
    },
    emit: (given, coming) => {
      checkInflow(given, coming, inflow, 'inflow');
      return model.emit(given, coming);
    },
  };
}
