import { type Call, callOf, type Variant } from '@taokit/types/registry';
import type { MultiAddress } from '../../runtime/lookup.ts';
import type { AccountId } from '../../state/AccountId.ts';
import type { Reads } from '../../state/State.ts';
import { RealPaysFee } from '../proxy/storage.ts';

const BATCHES: ReadonlySet<string> = new Set(['Utility.batch', 'Utility.batch_all', 'Utility.force_batch']);

/** A call a proxy makes. */
interface ProxyCall {
  readonly real: AccountId;
  readonly inner: Call;
}

/**
 * Who pays for a transaction: the signer, or the account whose proxy it is, where that has agreed to; at most two levels deep,
 * and through a batch of calls for one and the same account.
 *
 * Source: `ChargeTransactionPaymentWrapper`, `runtime/src/transaction_payment_wrapper.rs` at 425.
 *
 * @param state - the state
 * @param who - who signed
 * @param call - what is asked for
 */
export function feePayerOf(state: Reads, who: AccountId, call: Call): AccountId {
  const outer = proxyCallOf(call);
  if (outer === undefined || !RealPaysFee.contains(state, outer.real, who)) return who;
  const real = proxyCallOf(outer.inner)?.real ?? commonReal(outer.inner);
  return real !== undefined && RealPaysFee.contains(state, real, outer.real) ? real : outer.real;
}

function proxyCallOf({ path, arguments: args }: Call): ProxyCall | undefined {
  if (path !== 'Proxy.proxy') return undefined;
  const { type, value } = args['real'] as MultiAddress;
  if (type !== 'Id') return undefined;
  return { real: value as AccountId, inner: callOf(args['call'] as Variant) };
}

/** The account all calls of a batch are made for. */
function commonReal({ path, arguments: args }: Call): AccountId | undefined {
  if (!BATCHES.has(path)) return undefined;
  const reals = (args['calls'] as readonly Variant[]).map((call) => proxyCallOf(callOf(call))?.real);
  return reals.every((real) => real === reals[0]) ? reals[0] : undefined;
}
