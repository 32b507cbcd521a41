import { expect, test } from 'vitest';
import { accountOf, createTestChain } from '../../../../testing/index.ts';
import { openBlock } from '../../../runtime/openBlock.ts';
import { TotalIssuance as BalancesIssuance } from '../../balances/storage.ts';
import { TotalIssuance } from '../storage/emission.ts';
import { spendableTao, transferTao } from './tao.ts';

test.each([425, 475])('dust that a payment leaves behind is counted off once, at %i', async (spec) => {
  const { runtime, state } = await createTestChain({ spec });
  const { context } = openBlock(runtime, state, 1);
  const dave = accountOf('Dave');
  const before = TotalIssuance.get(state);
  transferTao(context, dave, accountOf('Eve'), spendableTao(state, dave) - 499n);
  expect(before - TotalIssuance.get(state)).toBe(499n);
  expect(TotalIssuance.get(state)).toBe(BalancesIssuance.get(state));
});
