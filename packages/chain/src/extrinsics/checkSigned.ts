import { refuse } from '@taokit/errors';
import { eraBlocks } from '@taokit/types/registry';
import { blockLimitsOf } from '../pallets/system/blockLimits.ts';
import { Account } from '../pallets/system/storage.ts';
import { canPayFee } from '../pallets/transactionPayment/chargeFee.ts';
import { computeFee, sumOfFee } from '../pallets/transactionPayment/computeFee.ts';
import { feePayerOf } from '../pallets/transactionPayment/feePayerOf.ts';
import type { Context } from '../runtime/Context.ts';
import type { DispatchInfo } from '../runtime/DispatchInfo.ts';
import type { TransactionRefusal } from '../runtime/TransactionCheck.ts';
import type { AccountId } from '../state/AccountId.ts';
import type { ExtrinsicContext } from './ExtrinsicContext.ts';
import type { ReadExtrinsic, SignedParts } from './readExtrinsic.ts';

/** What is known of a signed transaction before its checks. */
export interface SignedTransaction {
  /** What it carries. */
  readonly signed: SignedParts;
  /** Who signed. */
  readonly who: AccountId;
  /** What its call is charged for. */
  readonly info: DispatchInfo;
}

/** A signed transaction that passed the checks. */
export interface CheckedTransaction {
  /** Always true: tells it from a refusal. */
  readonly ok: true;
  /** Who pays. */
  readonly payer: AccountId;
  /** What is taken before the call, rao, tip included. */
  readonly feeRao: bigint;
  /** The tip that is part of it, rao. */
  readonly tipRao: bigint;
  /** The nonce the account has. */
  readonly nonce: number;
}

/**
 * The checks of the runtime's transaction extensions once its proof holds (`checkProof`), in their order: sender, nonce, weight,
 * fee, then what each pallet says.
 *
 * @param context - the state
 * @param chain - the chain
 * @param extrinsic - the transaction
 * @param transaction - who signed it, and what is known of it
 */
export function checkSigned(
  context: Context,
  chain: ExtrinsicContext,
  extrinsic: ReadExtrinsic,
  { signed, who, info }: SignedTransaction,
): CheckedTransaction | TransactionRefusal {
  if (who === NO_SENDER) return refuse('Invalid.BadSigner', 'The account of zeros signs nothing.');
  const { runtime, state } = context;
  if (isSealedForLong(extrinsic, signed, context.block))
    return refuse('Invalid.Stale', `A sealed transaction is valid for at most ${SHIELD_ERA_BLOCKS} blocks.`);
  const { nonce, providers, sufficients } = Account.get(state, who);
  if (info.paysFee && providers === 0 && sufficients === 0)
    return refuse('Invalid.Payment', `There is no account ${who}, and nobody pays for its nonce.`);
  if (signed.nonce < nonce)
    return refuse('Invalid.Stale', `The nonce ${signed.nonce} was used; the next is ${nonce}.`);
  const limits = blockLimitsOf(runtime.registry);
  const most = limits.maxExtrinsic[info.class];
  if (extrinsic.length > limits.maxLength[info.class] || (most !== undefined && info.refTime > most))
    return refuse(
      'Invalid.ExhaustsResources',
      `${info.refTime} ps, ${extrinsic.length} bytes: more than one may have.`,
    );
  const { payer, paysTip } = feePayerOf(context, who, extrinsic.call);
  const tipRao = paysTip ? signed.tipRao : 0n;
  const feeRao = sumOfFee(computeFee({ spec: context.spec, limits }, info, extrinsic.length)) + tipRao;
  if (!canPayFee(context, { payer, call: extrinsic.call, feeRao }))
    return refuse('Invalid.Payment', `${payer} cannot pay ${feeRao} rao.`);
  for (const check of chain.checks) {
    const refusal = check(context, who, extrinsic.call);
    if (refusal !== undefined) return refusal;
  }
  return { ok: true, payer, feeRao, tipRao, nonce };
}

/** `MAX_SHIELD_ERA_PERIOD`: one that nobody can open any more shall not wait. */
const SHIELD_ERA_BLOCKS = 8;

/** Source: `runtime/src/check_mortality.rs`. What is handed over without a proof has no era. */
function isSealedForLong({ call }: ReadExtrinsic, { era, isTrusted }: SignedParts, block: number): boolean {
  if (call.path !== 'MevShield.submit_encrypted' || isTrusted === true) return false;
  const blocks = eraBlocks(era, block);
  return blocks === undefined || blocks.death - blocks.birth > SHIELD_ERA_BLOCKS;
}

const NO_SENDER: AccountId = `0x${'00'.repeat(32)}`;
