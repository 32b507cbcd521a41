import type { Call } from '@taokit/types/registry';
import type { Context } from '../../../runtime/Context.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import type { TransactionCheck, TransactionRefusal } from '../../../runtime/TransactionCheck.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { ensurePowProof, type PowProof } from '../registration/powRegister.ts';
import { checkTransaction as checkAsOf300 } from '../spec300/checkTransaction.ts';
import { ensureSubnetExists } from '../subnets/existing.ts';
import { uidOf } from '../weights/setWeights.ts';
import { checkBasketCalls } from './checkBasketCalls.ts';
import { guardAnnounced } from './guardAnnounced.ts';
import { guardCall, guardOwnCalls } from './guardCall.ts';
import { refusalOf } from './refusalOf.ts';
import { transactionCode } from './transactionCodes.ts';

/**
 * What the pallet says to a transaction before it is taken: a call that its guards would end takes no room in a block, and costs
 * nothing. Calls inside are looked at when they are made, but for trades of funds.
 *
 * Source: `SubtensorTransactionExtension` in `pallets/subtensor/src/extensions/subtensor.rs`, spec 425 and 475.
 */
export const checkTransaction: TransactionCheck = /* @__PURE__ */ ruleBySpec<
  Context,
  [who: AccountId, call: Call],
  TransactionRefusal | undefined
>({
  283: checkAsOf300,
  423: (context, who, call) => refusalOf(() => guardCall(context, who, call), transactionCode),
  475: (context, who, call) => refusalOf(() => ensureTaken(context, who, call), transactionCode),
});

function ensureTaken(context: Context, who: AccountId, call: Call): void {
  guardAnnounced(context, who, call);
  checkBasketCalls(context, who, call);
  if (call.path === 'SubtensorModule.pow_register')
    ensurePowProof(context, who, call.arguments as unknown as PowProof);
  if (call.path === 'Commitments.set_commitment') ensureMayCommit(context, who, call);
  guardOwnCalls(context, who, call);
}

/** A commitment is a neuron's, of a subnet that there is (`CanCommit`); the call itself has one name for both. */
function ensureMayCommit({ state }: Context, who: AccountId, call: Call): void {
  const netuid = call.arguments['netuid'] as number;
  ensureSubnetExists(state, netuid);
  uidOf(state, netuid, who);
}
