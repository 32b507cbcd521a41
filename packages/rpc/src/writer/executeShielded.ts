import type { Signer } from '@taokit/keys';
import type { Client } from '../client/Client.ts';
import { submitTransaction } from '../execute/submitTransaction.ts';
import { noncesOf } from '../nonces/createNonces.ts';
import type { Plan } from '../plan/Plan.ts';
import type { PlanContext } from '../plan/planCall.ts';
import { readShieldKey } from '../shield/readShieldKey.ts';
import { buildTransaction } from '../transaction/buildTransaction.ts';
import { signTransaction } from '../transaction/signTransaction.ts';
import { ensureInTime, planAndSign, resultOf } from './steps.ts';
import type { ExecuteOptions, ExecutionResult } from './Writer.ts';

/** The chain takes no sealed transaction that is valid for longer. */
const ERA_BLOCKS = 8;

/** Who writes under the shield. */
export interface ShieldedWrite {
  /** The chain. */
  readonly client: Client;
  /** Who signs what is sealed. */
  readonly signer: Signer;
  /** Who signs and pays for what carries it. */
  readonly carrier: Signer;
  /** Makes the context of a plan, by its nonce. */
  readonly contextFor: (nonce: number) => Promise<PlanContext>;
  /** Plans what is sealed. */
  readonly plan: (context: PlanContext) => Promise<Plan>;
  /** How far it is followed. */
  readonly options: ExecuteOptions;
}

/**
 * Sends a transaction that only the author of its block can read. What carries it has the account's next nonce, and what is sealed
 * the one after; where another account carries it, a person has to approve only one.
 *
 * The account's nonces are held until the sealed one is in a block, or can be in none any more: else whatever is written meanwhile
 * would wait for it for ever.
 */
export function executeShielded(write: ShieldedWrite): Promise<ExecutionResult> {
  const { client, signer, carrier } = write;
  const nonces = noncesOf(client.connection);
  if (carrier.address === signer.address)
    return nonces.use(signer.address, async (nonce) => taken(await sendSealed(write, nonce, nonce + 1)));
  return nonces.use(signer.address, (inner) =>
    nonces.use(carrier.address, async (nonce) => taken(taken(await sendSealed(write, nonce, inner)))),
  );
}

async function sendSealed(
  write: ShieldedWrite,
  carrierNonce: number,
  innerNonce: number,
): Promise<ExecutionResult> {
  const { client, signer, carrier, plan, options } = write;
  const { connection } = client;
  const { genesisHash } = connection;
  const context = await write.contextFor(innerNonce);
  const short = { ...context, transaction: { ...context.transaction, eraBlocks: ERA_BLOCKS } };
  const sealed = await planAndSign(short, plan, signer, options);
  // Read as late as can be: the key changes with every block.
  const view = await client.at('best');
  // ML-KEM is dear to load, and few need it.
  const { sealForAuthor } = await import('../shield/sealForAuthor.ts');
  const ciphertext = sealForAuthor(await readShieldKey(view), sealed.transaction.bytes);
  const call = { path: 'MevShield.submit_encrypted', arguments: { ciphertext } };
  const of = { address: carrier.address, nonce: carrierNonce, genesisHash };
  const outer = await signTransaction(
    await buildTransaction(view, call, of, { eraBlocks: ERA_BLOCKS }),
    carrier,
  );
  await ensureInTime(client, outer);
  await submitTransaction(connection, outer, view.blockNumber + 1);
  options.onProgress?.({ type: 'submitted', hash: outer.hash });
  return resultOf(client, { ...sealed, isSealed: true }, options);
}

function taken<T>(value: T): { readonly isTaken: boolean; readonly value: T } {
  return { isTaken: true, value };
}
