import { type Block, bytesFromHex, type EventRecord, type Hex, hexFromBytes } from '@taokit/chain';
import { type Refusal, refuse } from '@taokit/errors';
import type { Keypair } from '@taokit/keys';
import type { Call } from '@taokit/types/registry';
import type { Devnet } from '../Devnet.ts';
import { createClient } from '../provider/createClient.ts';
import { type SignOptions, signCall } from './signCall.ts';

/** A call that succeeded. */
export interface SubmittedCall {
  /** Always true: tells it from a refusal. */
  readonly ok: true;
  /** The block it stands in. */
  readonly block: Block;
  /** What happened in it, in order. */
  readonly events: readonly EventRecord[];
  /** What was paid for it, rao. */
  readonly feeRao: bigint;
}

/**
 * Signs a call, submits it, and makes a block unless one was made of it: the short way for tests.
 *
 * @param devnet - a devnet of this process
 * @param signer - whose transaction it is
 * @param call - what is asked for; values are taken in every form the registry encodes
 * @param options - what differs from an ordinary transaction
 * @returns what happened, or the runtime's name of the error the call failed with; `Invalid.Custom(n)` where a pallet keeps it out of
 *   the block already, as SubtensorModule does with weights that come too soon, and in the reason which of its errors that is
 * @throws DevnetError `devnet/request-failed` where the pool takes no such transaction for any other reason
 *
 * @example
 * ```ts
 * import { createDevnet, submitCall } from '@taokit/devnet';
 * import { DEV_ACCOUNTS, keypairFromUri } from '@taokit/keys';
 *
 * const devnet = await createDevnet();
 * const dest = { type: 'Id', value: DEV_ACCOUNTS.Bob };
 * const call = { path: 'Balances.transfer_keep_alive', arguments: { dest, value: 5n } };
 * const sent = await submitCall(devnet, keypairFromUri('//Alice'), call);
 * console.log(sent.ok); // true
 * devnet.close();
 * ```
 */
export async function submitCall(
  devnet: Devnet,
  signer: Keypair,
  call: Call,
  options: SignOptions = {},
): Promise<SubmittedCall | Refusal<string>> {
  const client = createClient(devnet);
  try {
    const bytes = signCall(devnet, signer, call, options);
    const refusal = await handIn(devnet, client, bytes);
    if (refusal !== undefined) return refusal;
    if (indexIn(devnet.chain.head, bytes) < 0) await client.send('dev_newBlock', [{}]);
    return outcomeOf(devnet, call, bytes);
  } finally {
    client.close();
  }
}

/** A node tells a number where a pallet refuses; the chain of this process tells why. */
async function handIn(
  { chain }: Devnet,
  client: ReturnType<typeof createClient>,
  bytes: Hex,
): Promise<Refusal<string> | undefined> {
  try {
    await client.send('author_submitExtrinsic', [bytes]);
    return undefined;
  } catch (error) {
    const validity = chain.validate(bytesFromHex(bytes));
    if (validity.ok || !validity.refusal.startsWith('Invalid.Custom(')) throw error;
    return validity;
  }
}

function indexIn({ extrinsics }: Block, bytes: Hex): number {
  return extrinsics.findIndex((extrinsic) => hexFromBytes(extrinsic) === bytes);
}

function outcomeOf({ chain }: Devnet, call: Call, bytes: Hex): SubmittedCall | Refusal<string> {
  const index = indexIn(chain.head, bytes);
  if (index < 0)
    return refuse(
      'Invalid.Future',
      `${call.path} waits in the pool: transactions of its account come before.`,
    );
  const { block, results, events } = chain.producedAt(chain.head.header.number)!;
  const { result, feeRao } = results[index]!;
  if (!result.ok) return refuse(result.refusal, result.reason);
  return { ok: true, block, events: events.filter(({ phase }) => phase === index), feeRao };
}
