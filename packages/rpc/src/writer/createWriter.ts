import type { Client } from '../client/Client.ts';
import { awaitInclusion } from '../execute/awaitInclusion.ts';
import { readOutcome } from '../execute/readOutcome.ts';
import { submitTransaction } from '../execute/submitTransaction.ts';
import { findIntent } from '../intents/composeIntent.ts';
import type { IntentSigner } from '../intents/Intent.ts';
import { aborted } from '../internal/errors.ts';
import { noncesOf } from '../nonces/createNonces.ts';
import type { Plan } from '../plan/Plan.ts';
import { type PlanContext, planIntent, planRawCall } from '../plan/planCall.ts';
import { approvePlan } from '../policy/approvePlan.ts';
import { checkedPolicy } from '../policy/checkPolicy.ts';
import { RpcError } from '../RpcError.ts';
import { buildTransaction } from '../transaction/buildTransaction.ts';
import { type SignedTransaction, signTransaction } from '../transaction/signTransaction.ts';
import type { TransactionOptions } from '../transaction/TransactionOptions.ts';
import { neededKey, neededSigner, type WriterKey, writerKey } from './signerOf.ts';
import type { ExecuteOptions, ExecutionResult, Writer, WriterOptions } from './Writer.ts';

/**
 * Makes a writer: plans and executes intents for some keys, over a client.
 *
 * @param client - the chain
 * @param options - coldkey, hotkey and policy
 * @throws RpcError for options that are none
 *
 * @example
 * ```ts
 * import { keypairFromUri } from '@taokit/keys';
 * import { createClient, createWriter } from '@taokit/rpc';
 *
 * export async function stakeSafely(hotkeySs58: string) {
 *   await using client = await createClient({ network: 'devnet' });
 *   const writer = createWriter(client, { coldkey: keypairFromUri('//Alice'), policy: { maxSpend: '10' } });
 *   const plan = await writer.plan({ op: 'addStake', hotkeySs58, netuid: 1, amountTao: '1.5' });
 *   if (!plan.isOk) return plan.failure ?? plan.violations;
 *   const result = await writer.execute({ op: 'addStake', hotkeySs58, netuid: 1, amountTao: '1.5' });
 *   return result.isSuccess ? result.changed : result.error?.fix;
 * }
 * ```
 */
export function createWriter(client: Client, options: WriterOptions): Writer {
  const keys: Readonly<Record<IntentSigner, WriterKey | undefined>> = {
    coldkey: writerKey(options.coldkey, 'coldkey'),
    hotkey: writerKey(options.hotkey, 'hotkey'),
  };
  if (options.policy !== undefined) checkedPolicy(options.policy);
  // Who holds the policy cannot loosen it afterwards.
  const policy = options.policy === undefined ? undefined : structuredClone(options.policy);
  const accounts = { coldkey: keys.coldkey?.address, hotkey: keys.hotkey?.address };

  return {
    plan: async (intent, given = {}) =>
      planIntent(intent, await contextFor(findIntent(intent.op).signer, given)),
    planRawCall: async (call, { signer = 'coldkey', ...given } = {}) =>
      planRawCall(call, { ...(await contextFor(signer, given)), signer }),
    execute: (intent, given = {}) =>
      run(findIntent(intent.op).signer, given, (context) => planIntent(intent, context)),
    executeRawCall: (call, { signer = 'coldkey', ...given } = {}) =>
      run(signer, given, (context) => planRawCall(call, { ...context, signer })),
  };

  async function contextFor(
    role: IntentSigner,
    given: TransactionOptions,
    nonce?: number,
  ): Promise<PlanContext> {
    const { address } = neededKey(keys[role], role);
    const view = await client.at('best');
    const { genesisHash } = client.connection;
    const count = nonce ?? Number(await client.connection.request('system_accountNextIndex', [address]));
    return { view, accounts, address, genesisHash, nonce: count, policy, transaction: transactionOf(given) };
  }

  function transactionOf({ eraBlocks, tipRao, withMetadataHash }: TransactionOptions): TransactionOptions {
    const defaults = options.transaction ?? {};
    return {
      eraBlocks: eraBlocks ?? defaults.eraBlocks,
      tipRao: tipRao ?? defaults.tipRao,
      withMetadataHash: withMetadataHash ?? defaults.withMetadataHash,
    };
  }

  async function run(
    role: IntentSigner,
    given: ExecuteOptions,
    plan: (context: PlanContext) => Promise<Plan>,
  ): Promise<ExecutionResult> {
    const { until = 'included', signal, onProgress } = given;
    const key = neededKey(keys[role], role);
    const signer = neededSigner(key, role);
    const { connection } = client;
    const sent = await noncesOf(connection).use(key.address, async (nonce) => {
      if (signal?.aborted) throw aborted('The write', signal);
      const context = await contextFor(role, given, nonce);
      const planned = await plan(context);
      onProgress?.({ type: 'planned', plan: planned });
      const approved = approvePlan(planned, given.evenIfItWouldFail === true);
      const unsigned = await buildTransaction(
        context.view,
        approved.call,
        { address: key.address, nonce, genesisHash: connection.genesisHash },
        planned.transaction,
      );
      const transaction = await signTransaction(unsigned, signer);
      onProgress?.({ type: 'signed', hash: transaction.hash, nonce });
      if (signal?.aborted) throw aborted('The write', signal);
      await checkInTime(client, transaction);
      const from = context.view.blockNumber + 1;
      await submitTransaction(connection, transaction, from);
      onProgress?.({ type: 'submitted', hash: transaction.hash });
      return { isTaken: true, value: { transaction, planned, from } };
    });
    const { transaction, planned, from } = sent;
    const waiting = {
      from,
      until,
      signal,
      onIncluded: (
        inclusion: Parameters<NonNullable<Parameters<typeof awaitInclusion>[2]['onIncluded']>>[0],
      ) => onProgress?.({ type: 'included', inclusion }),
    };
    try {
      const inclusion = await awaitInclusion(connection, transaction, waiting);
      const outcome = await readOutcome(await client.at(inclusion.blockHash), inclusion.extrinsicIndex);
      const { hash, nonce } = transaction;
      return { ...outcome, ...inclusion, isSuccess: outcome.error === undefined, hash, nonce, plan: planned };
    } catch (error) {
      // Its nonce is free again: the next write takes it.
      if (error instanceof RpcError && ['rpc/expired', 'rpc/refused'].includes(error.code))
        noncesOf(connection).forget(key.address);
      throw error;
    }
  }
}

/** A person may take longer to approve than the era lasts: then it is not even sent. */
async function checkInTime(client: Client, { hash, validBlocks }: SignedTransaction): Promise<void> {
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
