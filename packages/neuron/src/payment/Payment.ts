import { bytesToHex } from '@noble/hashes/utils.js';
import { integer, matching, objectOf, type Rule } from '@taokit/errors/check';
import { isKeypair, type Keypair, sign } from '@taokit/keys';
import { address, check } from '../internal/check.ts';

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

/** Who can pay: a till takes sr25519's signatures and no others. */
export const payerRule: Rule = /* @__PURE__ */ matching(
  (value) => isKeypair(value as Keypair) && (value as Keypair).type === 'sr25519',
  'an sr25519 keypair of @taokit/keys',
);
const index = /* @__PURE__ */ integer(0, Number.MAX_SAFE_INTEGER);
const ends = { asker: address, miner: address };
const statementRules = /* @__PURE__ */ objectOf({ block: index, extrinsic: index, ...ends });

/** Who asks and who answers: what can be looked at before anything is paid. */
export const endsRule: Rule = /* @__PURE__ */ objectOf(ends);

/**
 * Names a transfer as the payment for one request.
 *
 * @param payer - the coldkey that made the transfer, sr25519
 * @param statement - which transfer, who will ask, who answers
 * @returns what goes into the request
 * @throws `NeuronError` `neuron/wrong-type`, `neuron/missing-field`, `neuron/out-of-range`, `neuron/unknown-field`
 */
export function provePayment(payer: Keypair, statement: PaymentStatement): Payment {
  check(payer, payerRule, 'payer');
  check(statement, statementRules, 'statement');
  const { block, extrinsic } = statement;
  const proof = bytesToHex(sign(payer, paymentText(statement)));
  return { block, extrinsic, from: payer.address, proof };
}

/** What is signed: bound to the transfer, to who asks and to who answers. */
export function paymentText({ block, extrinsic, asker, miner }: PaymentStatement): string {
  return `taokit-payment/1 block ${block} extrinsic ${extrinsic} for a request of ${asker} to ${miner}`;
}
