import { U64_MAX } from '@taokit/fixed';
import { expect, test } from 'vitest';
import type { OrderType } from './Order.ts';
import { swapLimit } from './swapLimit.ts';

const unit = (type: OrderType['type']) => ({ type, value: null }) as OrderType;
const limit = (type: OrderType['type'], limit_price: bigint, max_slippage: number | null) =>
  swapLimit({ order_type: unit(type), limit_price, max_slippage });

// Numbers: `compute_effective_swap_limit_*` in `pallets/limit-orders/src/tests/auxiliary.rs`.
test('swapLimit: none without slippage, else the limit and so much beyond it, within 64 bits', () => {
  expect(limit('LimitBuy', 1_000n, null)).toBe(U64_MAX);
  expect(limit('TakeProfit', 1_000n, null)).toBe(0n);
  expect(limit('LimitBuy', 1_000n, 10_000_000)).toBe(1_010n);
  expect(limit('StopLoss', 1_000n, 10_000_000)).toBe(990n);
  expect(limit('TakeProfit', 500n, 1_000_000_000)).toBe(0n);
  expect(limit('LimitBuy', U64_MAX, 1_000_000_000)).toBe(U64_MAX);
});
