import type { Signer } from '@taokit/keys';
import type { Call } from '@taokit/types/registry';
import type { Client } from '../client/Client.ts';
import { submitTransaction } from '../execute/submitTransaction.ts';
import { aborted } from '../internal/errors.ts';
import type { Hex } from '../internal/hex.ts';
import { tellListener } from '../internal/tellListener.ts';
import { noncesOf } from '../nonces/createNonces.ts';
import type { Plan } from '../plan/Plan.ts';
import type { PlanContext } from '../plan/planCall.ts';
import { readFee } from '../plan/readFee.ts';
import { feeViolations } from '../policy/checkPolicy.ts';
import { readShieldKey } from '../shield/readShieldKey.ts';
import { buildTransaction } from '../transaction/buildTransaction.ts';
import { signTransaction, withoutSignature } from '../transaction/signTransaction.ts';
import { ensureInTime, planAndSign, resultOf } from './steps.ts';
import type { ExecuteOptions, ExecutionResult, Progress } from './Writer.ts';

/** The chain takes no sealed transaction that is valid for longer. */
const ERA_BLOCKS = 8;
/** What stands beside what is sealed: the key's hash, a length, the KEM's ciphertext, a nonce, a tag. */
const SEALED_WITH = 16 + 2 + 1_088 + 24 + 16;

const envelopeOf = (ciphertext: Uint8Array): Call => ({
  path: 'MevShield.submit_encrypted',
  arguments: { ciphertext },
});

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
 * would wait for it for ever, or take its nonce. A signal ends the caller's waiting, never that.
 */
export function executeShielded(write: ShieldedWrite): Promise<ExecutionResult> {
  const { signal, onProgress } = write.options;
  return new Promise((done, fail) => {
    const onAbort = () => fail(aborted('Waiting for the sealed transaction', signal!));
    const tell = (progress: Progress) => {
      // Until it is sent, what is under way looks at the signal itself, and sends nothing.
      if (progress.type === 'submitted') signal?.addEventListener('abort', onAbort, { once: true });
      if (!signal?.aborted) onProgress?.(progress);
      else onAbort();
    };
    inTurn({ ...write, options: { ...write.options, onProgress: tell } })
      .then(done, fail)
      .finally(() => signal?.removeEventListener('abort', onAbort));
  });
}

/** Sends it in the turn of its signers, which lasts until it is known what became of it. */
function inTurn(write: ShieldedWrite): Promise<ExecutionResult> {
  const { client, signer, carrier } = write;
  const nonces = noncesOf(client.connection);
  if (carrier.address === signer.address)
    return nonces.use(signer.address, async (nonce) => taken(await sendSealed(write, nonce, nonce + 1)));
  // Always in one order: two that carry for each other would wait for each other.
  const [first, second] = [signer.address, carrier.address].sort() as [string, string];
  return nonces.use(first, async (one) =>
    taken(
      await nonces.use(second, async (other) => {
        const [inner, outer] = first === signer.address ? [one, other] : [other, one];
        return taken(await sendSealed(write, outer, inner));
      }),
    ),
  );
}

async function sendSealed(
  write: ShieldedWrite,
  carrierNonce: number,
  innerNonce: number,
): Promise<ExecutionResult> {
  const { client, signer, carrier, options } = write;
  const { connection } = client;
  const { genesisHash } = connection;
  const context = await write.contextFor(innerNonce);
  const short = { ...context, transaction: { ...context.transaction, eraBlocks: ERA_BLOCKS } };
  const of = { address: carrier.address, nonce: carrierNonce, genesisHash };
  const plan = async (made: PlanContext) => withEnvelope(await write.plan(made), made, of);
  const sealed = await planAndSign(short, plan, signer, options);
  // Read as late as can be: the key changes with every block.
  const view = await client.at('best');
  // ML-KEM is dear to load, and few need it.
  const { sealForAuthor } = await import('../shield/sealForAuthor.ts');
  const ciphertext = sealForAuthor(await readShieldKey(view), sealed.transaction.bytes);
  const outer = await signTransaction(
    await buildTransaction(view, envelopeOf(ciphertext), of, { eraBlocks: ERA_BLOCKS }),
    carrier,
  );
  await ensureInTime(client, outer);
  await submitTransaction(connection, outer, view.blockNumber + 1);
  tellListener(options.onProgress, { type: 'submitted', hash: outer.hash });
  return resultOf(client, { ...sealed, isSealed: true }, { ...options, signal: undefined });
}

/** A sealed write is paid for twice, for what is sealed and for what carries it: a limit of fees is one of both. */
async function withEnvelope(
  plan: Plan,
  { view, policy, address, nonce, genesisHash }: PlanContext,
  carrier: { readonly address: string; readonly nonce: number; readonly genesisHash: Hex },
): Promise<Plan> {
  if (policy?.maxFee === undefined) return plan;
  const { call, transaction, feeRao, failure } = plan;
  const inner = await buildTransaction(view, call, { address, nonce, genesisHash }, transaction);
  const length = SEALED_WITH + withoutSignature(inner).length;
  const outer = await buildTransaction(view, envelopeOf(new Uint8Array(length)), carrier, {
    eraBlocks: ERA_BLOCKS,
  });
  const bothRao = feeRao + inner.tipRao + (await readFee(view, outer));
  const others = plan.violations.filter(({ rule }) => rule !== 'maxFee');
  const violations = [...others, ...feeViolations(policy, { feeRao: bothRao })];
  return { ...plan, violations, isOk: failure === undefined && violations.length === 0 };
}

function taken<T>(value: T): { readonly isTaken: boolean; readonly value: T } {
  return { isTaken: true, value };
}
