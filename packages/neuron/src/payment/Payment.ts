import { bytesToHex } from '@noble/hashes/utils.js';
import { type Keypair, sign } from '@taokit/keys';

/** A transfer on the chain, and its payer's word whose request it pays for. Plain JSON: it travels in the request. */
export interface Payment {
  /** Block of the transfer. */
  readonly block: number;
  /** Which extrinsic of the block it is. */
  readonly extrinsic: number;
  /** SS58 address of the coldkey that paid. */
  readonly from: string;
  /** The coldkey's sr25519 signature, 128 hex digits: who merely sees the transfer on the chain cannot use it. */
  readonly proof: string;
}

/** What a payer says of a transfer. */
export interface PaymentStatement {
  /** Block of the transfer. */
  readonly block: number;
  /** Which extrinsic of the block it is. */
  readonly extrinsic: number;
  /** SS58 address of the hotkey that will sign the request. */
  readonly asker: string;
  /** SS58 address of the miner's hotkey, which answers. */
  readonly miner: string;
}

/**
 * Names a transfer as the payment for one request.
 *
 * @param payer - the coldkey that made the transfer, sr25519
 * @param statement - which transfer, who will ask, who answers
 * @returns what goes into the request
 */
export function provePayment(payer: Keypair, statement: PaymentStatement): Payment {
  const { block, extrinsic } = statement;
  const proof = bytesToHex(sign(payer, paymentText(statement)));
  return { block, extrinsic, from: payer.address, proof };
}

/** What is signed: bound to the transfer, to who asks and to who answers. */
export function paymentText({ block, extrinsic, asker, miner }: PaymentStatement): string {
  return `taokit-payment/1 block ${block} extrinsic ${extrinsic} for a request of ${asker} to ${miner}`;
}
