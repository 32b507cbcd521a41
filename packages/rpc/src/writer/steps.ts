import type { Signer } from '@taokit/keys';
import { decodeCall } from '@taokit/types/registry';
import type { Client } from '../client/Client.ts';
import { awaitInclusion, type Inclusion } from '../execute/awaitInclusion.ts';
import { readOutcome } from '../execute/readOutcome.ts';
import { aborted } from '../internal/errors.ts';
import type { Plan } from '../plan/Plan.ts';
import type { PlanContext } from '../plan/planCall.ts';
import { approvePlan } from '../policy/approvePlan.ts';
import { RpcError } from '../RpcError.ts';
import { buildTransaction } from '../transaction/buildTransaction.ts';
import { type SignedTransaction, signTransaction } from '../transaction/signTransaction.ts';
import type { ExecuteOptions, ExecutionResult } from './Writer.ts';

/** A plan that was approved and signed. */
export interface SignedPlan {
  /** What was planned. */
  readonly plan: Plan;
  /** The transaction. */
  readonly transaction: SignedTransaction;
  /** Height of the first block it can be in. */
  readonly from: number;
  /** Whether it must never be handed in as it is. */
  readonly isSealed?: boolean;
}

/** Plans, holds to the policy, and signs: nothing is signed that was not approved. */
export async function planAndSign(
  context: PlanContext,
  make: (context: PlanContext) => Promise<Plan>,
  signer: Signer,
  options: ExecuteOptions,
): Promise<SignedPlan> {
  ensureWanted(options.signal);
  const plan = await make(context);
  const held = heldPlan(plan);
  options.onProgress?.({ type: 'planned', plan });
  const { callData, transaction } = approvePlan(held, options.evenIfItWouldFail === true);
  const { address, nonce, genesisHash, view } = context;
  const call = decodeCall(view.interface, callData);
  const unsigned = await buildTransaction(view, call, { address, nonce, genesisHash }, transaction);
  const signed = await signTransaction(unsigned, signer);
  options.onProgress?.({ type: 'signed', hash: signed.hash, nonce });
  ensureWanted(options.signal);
  return { plan: held, transaction: signed, from: view.blockNumber + 1 };
}

/** Whoever is told of a plan can change what they are told: what decides, and what is signed, is kept apart. */
function heldPlan(plan: Plan): Plan {
  const { callData, violations, transaction } = plan;
  return {
    ...plan,
    callData: callData.slice(),
    violations: [...violations],
    transaction: { ...transaction },
  };
}

/** A person may take longer to approve than the era lasts: then it is not even sent. */
export async function ensureInTime(client: Client, { hash, validBlocks }: SignedTransaction): Promise<void> {
  const { blockNumber } = await client.at('best');
  if (blockNumber < validBlocks.last) return;
  throw new RpcError(
    `The signature came at block ${blockNumber}, and the transaction is valid up to block ${validBlocks.last}.`,
    {
      code: 'rpc/era-too-short',
      fix: 'Sign faster, or pass a longer eraBlocks.',
      values: { hash, blockNumber, last: validBlocks.last },
    },
  );
}

/** Waits for a transaction, and reads what came of it. */
export async function resultOf(
  client: Client,
  { plan, transaction, from, isSealed = false }: SignedPlan,
  { until = 'included', signal, onProgress }: ExecuteOptions,
): Promise<ExecutionResult> {
  const onIncluded = (inclusion: Inclusion) => onProgress?.({ type: 'included', inclusion });
  const inclusion = await awaitInclusion(client.connection, transaction, {
    from,
    until,
    signal,
    onIncluded,
    isSealed,
  });
  const view = await client.at(inclusion.blockHash);
  const outcome = await readOutcome(view, inclusion.extrinsicIndex, client.connection);
  const { hash, nonce } = transaction;
  return { ...outcome, ...inclusion, isSuccess: outcome.error === undefined, hash, nonce, plan };
}

function ensureWanted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw aborted('The write', signal);
}
