import type { Chain } from '@taokit/chain';
import { isSs58, type Keypair, sign, verify } from '@taokit/keys';
import type { Hotkey } from '@taokit/types';
import type { Person } from '../cast/Person.ts';
import { accountOf } from '../chain/accounts.ts';
import { NetworkError } from '../NetworkError.ts';
import type { Json } from '../Workload.ts';

/** A transfer on the chain, and the payer's word that it pays for requests of one hotkey. */
export interface Payment {
  /** The block of the transfer. */
  readonly block: number;
  /** The coldkey that paid. */
  readonly from: string;
  /** The coldkey's signature, hex: who merely sees the transfer on the chain cannot use it. */
  readonly proof: string;
}

/** A paid request: it names the transfer that pays for it. */
export interface PaidRequest {
  /** What arrived: `{ payment: Payment, ... }`. */
  readonly body: Json;
  /** Who signed the request. */
  readonly sender: Hotkey;
  /** What an answer costs, rao. */
  readonly priceRao: bigint;
}

/** Transfers a miner has answered for, as `block/event`. */
export type SpentPayments = Set<string>;

/** The client's side: names a transfer it made, for a request its hotkey will sign. */
export function provePayment(payer: Keypair, block: number, sender: Hotkey, miner: Person): Payment {
  const statement = proofStatement(block, sender, miner);
  return { block, from: payer.address, proof: Buffer.from(sign(payer, statement)).toString('hex') };
}

/**
 * The miner's side: no answer without a transfer to its coldkey in the block that the request names, signed for by who
 * paid, and not answered for before. The transfer is spent from then on.
 *
 * @throws NetworkError `network/message-refused` when there is no such transfer left
 */
export function checkPayment(
  chain: Chain,
  miner: Person,
  spent: SpentPayments,
  { body, sender, priceRao }: PaidRequest,
): void {
  const payment = readPayment(body);
  if (payment === undefined) throw refused('The request names no payment.');
  const { block, from, proof } = payment;
  if (!verify(from, proofStatement(block, sender, miner), Buffer.from(proof, 'hex')))
    throw refused(`${from} did not pay for requests of ${sender}.`);
  const events = chain.producedAt(block)?.events ?? [];
  const [payer, payee] = [accountOf(from), accountOf(miner.coldkey)];
  const at = events.findIndex(
    ({ path, fields }, index) =>
      path === 'Balances.Transfer' &&
      isTransfer(fields as unknown as TransferFields, payer, payee, priceRao) &&
      !spent.has(`${block}/${index}`),
  );
  if (at < 0) throw refused(`${from} has no unspent payment to ${miner.name} in block ${block}.`);
  spent.add(`${block}/${at}`);
}

interface TransferFields {
  readonly from: string;
  readonly to: string;
  readonly amount: bigint;
}

function isTransfer(
  { from, to, amount }: TransferFields,
  payer: string,
  payee: string,
  atLeastRao: bigint,
): boolean {
  return from === payer && to === payee && amount >= atLeastRao;
}

function readPayment(body: Json): Payment | undefined {
  const { payment } = (body ?? {}) as { readonly payment?: Partial<Payment> | null };
  const { block, from, proof } = payment ?? {};
  if (typeof block !== 'number' || !Number.isSafeInteger(block) || block < 1) return undefined;
  if (typeof from !== 'string' || !isSs58(from, 42) || typeof proof !== 'string') return undefined;
  return { block, from, proof };
}

function proofStatement(block: number, sender: Hotkey, miner: Person): string {
  return `taokit-payment/1 block ${block} for requests of ${sender} to ${miner.hotkey}`;
}

function refused(sentence: string): NetworkError {
  return new NetworkError(sentence, {
    code: 'network/message-refused',
    fix: 'Pay first, and name the block of a payment that was not used.',
  });
}
