import type { Context } from '../../runtime/Context.ts';
import { ensure } from '../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { balanceOf, reducibleBalance } from './ledger.ts';
import { mutateAccount } from './mutateAccount.ts';
import { type HoldReason, Holds } from './storage.ts';

/** Sets TAO of an account aside for a reason (`fungible::MutateHold::hold`); fails with `Token.FundsUnavailable`. */
export function hold(context: Context, who: AccountId, reason: HoldReason, amountRao: bigint): void {
  const liquid = reducibleBalance(context.state, who, 'Protect');
  ensure(amountRao <= liquid, 'Token.FundsUnavailable', `${who} can spend ${liquid} of ${amountRao} rao.`);
  const data = balanceOf(context.state, who);
  mutateAccount(context, who, { ...data, free: data.free - amountRao, reserved: data.reserved + amountRao });
  changeHold(context, who, reason, amountRao);
}

/** Gives back what was set aside for a reason (`release`). */
export function release(context: Context, who: AccountId, reason: HoldReason, amountRao: bigint): void {
  const data = balanceOf(context.state, who);
  changeHold(context, who, reason, -amountRao);
  mutateAccount(context, who, { ...data, free: data.free + amountRao, reserved: data.reserved - amountRao });
}

/** Every hold keeps its place, a new one comes last; a list without any stays in storage (`set_balance_on_hold`). */
function changeHold({ state }: Context, who: AccountId, id: HoldReason, changeRao: bigint): void {
  const holds = Holds.get(state, who);
  const isIt = (other: HoldReason) => other.type === id.type && other.value.type === id.value.type;
  const known = holds.some((other) => isIt(other.id)) ? holds : [...holds, { id, amount: 0n }];
  const after = known.map((hold) => (isIt(hold.id) ? { id, amount: hold.amount + changeRao } : hold));
  Holds.insert(
    state,
    who,
    after.filter(({ amount }) => amount > 0n),
  );
}
