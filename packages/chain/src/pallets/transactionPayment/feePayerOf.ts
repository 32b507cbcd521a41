import { bySpec, FIRST_SPEC } from '@taokit/types';
import { type Call, callOf, type Variant } from '@taokit/types/registry';
import type { Context } from '../../runtime/Context.ts';
import type { MultiAddress } from '../../runtime/lookup.ts';
import type { AccountId } from '../../state/AccountId.ts';
import type { Reads } from '../../state/State.ts';
import { RealPaysFee } from '../proxy/storage.ts';
import { Owner } from '../subtensorModule/storage/staking.ts';

const BATCHES: ReadonlySet<string> = new Set(['Utility.batch', 'Utility.batch_all', 'Utility.force_batch']);

/** What a hotkey signs and its owner pays for (`ColdkeyPaysFeeCalls`). */
const HOTKEY_CALLS: ReadonlySet<string> = new Set([
  'SubtensorModule.set_weights',
  'SubtensorModule.set_mechanism_weights',
  'SubtensorModule.batch_set_weights',
  'SubtensorModule.commit_weights',
  'SubtensorModule.commit_mechanism_weights',
  'SubtensorModule.batch_commit_weights',
  'SubtensorModule.commit_crv3_mechanism_weights',
  'SubtensorModule.commit_timelocked_weights',
  'SubtensorModule.commit_timelocked_mechanism_weights',
  'SubtensorModule.reveal_weights',
  'SubtensorModule.reveal_mechanism_weights',
  'SubtensorModule.batch_reveal_weights',
  'SubtensorModule.serve_axon',
  'SubtensorModule.serve_axon_tls',
  'SubtensorModule.serve_prometheus',
  'SubtensorModule.associate_evm_key',
  'Commitments.set_commitment',
]);

/** A call a proxy makes. */
interface ProxyCall {
  readonly real: AccountId;
  readonly inner: Call;
}

/** Who pays, and whether the tip is part of it. */
export interface FeePayer {
  /** The account. */
  readonly payer: AccountId;
  /** False where an owner pays for its hotkey: a tip would let the hotkey spend what is not its own. */
  readonly paysTip: boolean;
}

/** Whether the owner of a hotkey pays for what its hotkey signs: in 425 nobody did. Which release began is not known. */
const ownerPays = bySpec({ [FIRST_SPEC]: false, 475: true });

/**
 * Who pays for a transaction: the account whose proxy the signer is, where that has agreed to (at most two levels deep, and through a
 * batch of calls for one and the same account); the owner of the hotkey that signed, for what hotkeys do; else the signer.
 *
 * Source: `ChargeTransactionPaymentWrapper`, `runtime/src/transaction_payment_wrapper.rs` and `fee_filters.rs` of the newest release that
 * was read, whose list has one call more that 475 has not; the Python SDK of 475 has the same list.
 *
 * @param context - the state, and the spec whose rules hold
 * @param who - who signed
 * @param call - what is asked for
 */
export function feePayerOf(
  { state, spec }: Pick<Context, 'state' | 'spec'>,
  who: AccountId,
  call: Call,
): FeePayer {
  const real = realPayerOf(state, who, call);
  if (real !== undefined) return { payer: real, paysTip: true };
  if (!ownerPays(spec) || !HOTKEY_CALLS.has(call.path) || !Owner.contains(state, who))
    return { payer: who, paysTip: true };
  return { payer: Owner.get(state, who), paysTip: false };
}

function realPayerOf(state: Reads, who: AccountId, call: Call): AccountId | undefined {
  const outer = proxyCallOf(call);
  if (outer === undefined || !RealPaysFee.contains(state, outer.real, who)) return undefined;
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
