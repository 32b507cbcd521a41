import { type Allowed, type Refusal, refuse } from '@taokit/errors';
import { callback, integer, objectOf, optional, u64 } from '@taokit/errors/check';
import { decodeSs58, isSs58, verify } from '@taokit/keys';
import type { Client } from '@taokit/rpc';
import type { Hooks, RequestContext } from '@taokit/subnet';
import { address, check, client as clientRule } from '../internal/check.ts';
import { type Payment, paymentText } from './Payment.ts';

/** What {@link createTill} takes. */
export interface TillOptions {
  /** The chain. */
  readonly client: Client;
  /** SS58 address of the miner's hotkey: payments for another's answers are not taken. */
  readonly hotkey: string;
  /** SS58 address of the coldkey that is paid. */
  readonly coldkey: string;
  /** What an answer costs, rao. */
  readonly priceRao: bigint;
  /** How old a payment may be, blocks; 300 when left out, an hour. */
  readonly maxAgeBlocks?: number;
}

/** Why a payment is not taken. */
export type PaymentRefusal =
  | 'NoPayment'
  | 'PaymentNotProven'
  | 'PaymentTooOld'
  | 'PaymentNotFound'
  | 'PaymentSpent';

/** A payment that was taken. */
export interface TakenPayment extends Allowed {
  /** Gives it back: no answer went out, and it may pay for another one. Done twice it is done once. */
  readonly giveBack: () => void;
}

/** A miner's till: it takes every payment once. */
export interface Till {
  /**
   * Sells what a handler answers: `handle(Paid, till.sell(({ payment }) => payment, { forward }))`. A payment is taken before the work
   * begins, so that of two copies one is answered, and given back when the request ends without an answer: also where what was answered
   * is not what the synapse says, and where the miner's stream fails. A stream that the caller leaves is paid, and one whose time is up
   * after its first piece.
   *
   * @param paymentOf - where the request has its payment
   * @param hooks - the handler's own
   * @returns hooks that ask for a payment
   * @throws `NeuronError` `neuron/wrong-type`
   */
  readonly sell: <Request, Response>(
    paymentOf: (request: Request) => unknown,
    hooks: Hooks<Request, Response>,
  ) => Hooks<Request, Response>;
  /**
   * Takes a payment for one answer.
   *
   * @param payment - what the request holds
   * @param asker - SS58 address of the hotkey that signed the request
   * @returns a refusal that says why, or the payment: it is spent from then on, unless it is given back
   */
  readonly accept: (payment: unknown, asker: string) => Promise<TakenPayment | Refusal<PaymentRefusal>>;
}

/** How old a payment may be, blocks, when nothing else is said. */
const MAX_AGE_BLOCKS = 300;
/** As many blocks longer a spent payment is remembered: a copy found young enough may wait for the chain meanwhile. */
const LOOK_UP_BLOCKS = 300;

const rules = /* @__PURE__ */ objectOf({
  client: clientRule,
  hotkey: address,
  coldkey: address,
  priceRao: u64,
  maxAgeBlocks: /* @__PURE__ */ optional(/* @__PURE__ */ integer(1, 4_000)),
});

/**
 * Opens a till, for answers that cost something.
 *
 * A payment counts when its block is final, was made after the till opened (what was spent before is not known any more) and is not too
 * old, when the transfer that it names went from the coldkey that signed for it to the miner's with at least the price, and
 * when no answer was given for it yet. Two tills of one hotkey do not know of each other: each would take the same payment.
 *
 * @param options - the chain, who is paid, the price
 * @returns the till
 * @throws `NeuronError` `neuron/wrong-type`, `neuron/out-of-range`, `neuron/unknown-field`; what the chain's client throws
 */
export async function createTill(options: TillOptions): Promise<Till> {
  check(options, rules, 'options');
  const openedAt = (await options.client.at('finalized')).blockNumber;
  /** The block of every payment that was taken. What is too old to be taken again is forgotten. */
  const spent = new Map<string, number>();
  const accept: Till['accept'] = async (given, asker) => {
    const payment = readPayment(given);
    if (payment === undefined) return refuse('NoPayment', 'The request names no payment.');
    const fault = await faultOf(payment, asker, options, openedAt);
    if (fault !== undefined) return fault;
    // Nothing is waited for between the two: of two copies at the same moment one is taken.
    const id = `${payment.block}/${payment.extrinsic}`;
    if (spent.has(id)) return refuse('PaymentSpent', `There was an answer for payment ${id} already.`);
    forgetBefore(spent, payment.block - (options.maxAgeBlocks ?? MAX_AGE_BLOCKS) - LOOK_UP_BLOCKS);
    spent.set(id, payment.block);
    let isTaken = true;
    const giveBack = () => {
      // Whoever has taken it since keeps it.
      if (isTaken) spent.delete(id);
      isTaken = false;
    };
    return { ok: true, giveBack };
  };
  return Object.freeze({ accept, sell: sellWith(accept) });
}

/** A block that is taken now is final: none that is so much older will be taken again. */
function forgetBefore(spent: Map<string, number>, oldest: number): void {
  for (const [id, block] of spent) if (block < oldest) spent.delete(id);
}

function sellWith(accept: Till['accept']): Till['sell'] {
  return (paymentOf, hooks) => {
    check(paymentOf, callback, 'paymentOf');
    const taken = new WeakMap<RequestContext, TakenPayment>();
    return {
      ...hooks,
      async verify(request, context) {
        const verified = await hooks.verify?.(request, context);
        if (verified?.ok === false) return verified;
        const payment = await accept(paymentOf(request), context.caller.hotkey);
        if (payment.ok) taken.set(context, payment);
        return payment;
      },
      unanswered(request, context) {
        taken.get(context)?.giveBack();
        return hooks.unanswered?.(request, context);
      },
    };
  };
}

/** What speaks against a payment, apart from its having been taken. */
async function faultOf(
  payment: Payment,
  asker: string,
  options: TillOptions,
  openedAt: number,
): Promise<Refusal<PaymentRefusal> | undefined> {
  const { block, extrinsic, from, proof } = payment;
  const { client, hotkey: miner, maxAgeBlocks = MAX_AGE_BLOCKS } = options;
  if (!verify(from, paymentText({ block, extrinsic, asker, miner }), `0x${proof}`))
    return refuse('PaymentNotProven', `${from} did not sign this payment for a request of ${asker}.`);
  const head = (await client.at('finalized')).blockNumber;
  if (block > head) return refuse('PaymentNotFound', `Block ${block} is not final yet.`);
  if (block <= openedAt || head - block > maxAgeBlocks)
    return refuse('PaymentTooOld', `Payments of block ${block} are not taken any more: pay anew.`);
  if (await isTransferred(options, payment)) return undefined;
  return refuse(
    'PaymentNotFound',
    `Extrinsic ${extrinsic} of block ${block} is no payment of ${from} to this miner.`,
  );
}

function readPayment(given: unknown): Payment | undefined {
  const { block, extrinsic, from, proof } = (given ?? {}) as Partial<Payment>;
  const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
  if (!isIndex(block) || !isIndex(extrinsic) || typeof from !== 'string' || !isSs58(from)) return undefined;
  if (typeof proof !== 'string' || !/^[0-9a-f]{128}$/.test(proof)) return undefined;
  return { block, extrinsic, from, proof };
}

interface EventRecord {
  readonly phase: { readonly type: string; readonly value: unknown };
  readonly event: {
    readonly type: string;
    readonly value: { readonly type: string; readonly value: unknown };
  };
}

interface Transfer {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly amount: bigint;
}

async function isTransferred(
  { client, coldkey, priceRao }: TillOptions,
  { block, extrinsic, from }: Payment,
): Promise<boolean> {
  const view = await client.at(block);
  const records = (await view.query('System', 'Events')) as readonly EventRecord[];
  return records.some(({ phase, event }) => {
    if (phase.type !== 'ApplyExtrinsic' || phase.value !== extrinsic) return false;
    if (event.type !== 'Balances' || event.value.type !== 'Transfer') return false;
    const transfer = event.value.value as Transfer;
    return isAccount(transfer.from, from) && isAccount(transfer.to, coldkey) && transfer.amount >= priceRao;
  });
}

function isAccount(bytes: Uint8Array, address: string): boolean {
  const { publicKey } = decodeSs58(address);
  return bytes.length === publicKey.length && bytes.every((byte, at) => byte === publicKey[at]);
}
