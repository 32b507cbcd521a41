import type { Context } from '../../runtime/Context.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { transferTao } from '../subtensorModule/staking/tao.ts';

/** Pays an order's fee; nothing where there is none (`forward_fee`). */
export function payFee(context: Context, from: AccountId, to: AccountId, feeRao: bigint): void {
  if (feeRao > 0n) transferTao(context, from, to, feeRao);
}
