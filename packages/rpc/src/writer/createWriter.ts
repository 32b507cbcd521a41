import { decodeCall, encodeCall } from '@taokit/types/registry';
import type { Client } from '../client/Client.ts';
import { submitTransaction } from '../execute/submitTransaction.ts';
import { findIntent } from '../intents/composeIntent.ts';
import type { IntentSigner } from '../intents/Intent.ts';
import { check } from '../internal/check.ts';
import { tellListener } from '../internal/tellListener.ts';
import { noncesOf } from '../nonces/createNonces.ts';
import type { Plan } from '../plan/Plan.ts';
import { type PlanContext, planIntent, planRawCall } from '../plan/planCall.ts';
import { approvePlan } from '../policy/approvePlan.ts';
import { checkedPolicy } from '../policy/checkPolicy.ts';
import { RpcError } from '../RpcError.ts';
import { buildTransaction } from '../transaction/buildTransaction.ts';
import { signTransaction } from '../transaction/signTransaction.ts';
import type { TransactionOptions } from '../transaction/TransactionOptions.ts';
import { checkWrite, isWriterOptions } from './checkWrite.ts';
import { neededKey, neededSigner, type WriterKey, writerKey } from './signerOf.ts';
import { ensureInTime, planAndSign, resultOf } from './steps.ts';
import type { ExecuteOptions, ExecutionResult, ShieldOptions, Writer, WriterOptions } from './Writer.ts';

type MakePlan = (context: PlanContext) => Promise<Plan>;

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
  check(options, isWriterOptions, 'options');
  const keys: Readonly<Record<IntentSigner, WriterKey | undefined>> = {
    coldkey: writerKey(options.coldkey, 'coldkey'),
    hotkey: writerKey(options.hotkey, 'hotkey'),
  };
  if (options.policy !== undefined) checkedPolicy(options.policy);
  // Who holds the policy cannot loosen it afterwards.
  const policy = options.policy === undefined ? undefined : structuredClone(options.policy);
  const accounts = { coldkey: keys.coldkey?.address, hotkey: keys.hotkey?.address };

  return {
    async plan(intent, given = {}) {
      checkWrite('plan', intent, given);
      return planIntent(intent, await contextFor(findIntent(intent.op).signer, given));
    },
    async planRawCall(call, given = {}) {
      checkWrite('planRawCall', call, given);
      const { signer = 'coldkey' } = given;
      return planRawCall(call, { ...(await contextFor(signer, given)), signer });
    },
    async sign(call, given) {
      checkWrite('sign', call, given);
      const { nonce, signer: role = 'coldkey' } = given;
      const key = neededKey(keys[role], role);
      const context = await contextFor(role, given, nonce);
      const { view, genesisHash, transaction } = context;
      const callData =
        policy === undefined
          ? encodeCall(view.interface, call)
          : approvePlan(await planRawCall(call, { ...context, signer: role }), true).callData;
      const of = { address: key.address, nonce, genesisHash };
      // Of the bytes that were approved: what was given may be another one by now.
      const unsigned = await buildTransaction(view, decodeCall(view.interface, callData), of, transaction);
      return signTransaction(unsigned, neededSigner(key, role));
    },
    async execute(intent, given = {}) {
      checkWrite('execute', intent, given);
      return run(findIntent(intent.op).signer, given, (context) => planIntent(intent, context));
    },
    async executeShielded(intent, given = {}) {
      checkWrite('executeShielded', intent, given);
      return shielded(findIntent(intent.op).signer, given, (context) => planIntent(intent, context));
    },
    async executeRawCall(call, given = {}) {
      checkWrite('executeRawCall', call, given);
      const { signer = 'coldkey' } = given;
      return run(signer, given, (context) => planRawCall(call, { ...context, signer }));
    },
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

  async function run(role: IntentSigner, given: ExecuteOptions, plan: MakePlan): Promise<ExecutionResult> {
    const key = neededKey(keys[role], role);
    const signer = neededSigner(key, role);
    const { connection } = client;
    const sent = await noncesOf(connection).use(key.address, async (nonce) => {
      const signed = await planAndSign(await contextFor(role, given, nonce), plan, signer, given);
      await ensureInTime(client, signed.transaction);
      await submitTransaction(connection, signed.transaction, signed.from, signed.plan.call.path);
      tellListener(given.onProgress, { type: 'submitted', hash: signed.transaction.hash });
      return { isTaken: true, value: signed };
    });
    try {
      return await resultOf(client, sent, given);
    } catch (error) {
      // Its nonce is free again: the next write takes it.
      if (error instanceof RpcError && ['rpc/expired', 'rpc/refused'].includes(error.code))
        noncesOf(connection).forget(key.address);
      throw error;
    }
  }

  async function shielded(
    role: IntentSigner,
    given: ShieldOptions,
    plan: MakePlan,
  ): Promise<ExecutionResult> {
    const { carrier, ...rest } = given;
    const signer = neededSigner(neededKey(keys[role], role), role);
    const carries =
      carrier === undefined
        ? signer
        : neededSigner(neededKey(writerKey(carrier, 'carrier'), 'carrier'), 'carrier');
    // Few need it.
    const { executeShielded } = await import('./executeShielded.ts');
    return executeShielded({
      client,
      signer,
      carrier: carries,
      contextFor: (nonce) => contextFor(role, rest, nonce),
      plan,
      options: rest,
    });
  }
}
