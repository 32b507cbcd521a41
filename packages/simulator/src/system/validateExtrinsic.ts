import { isSs58, verify } from '@taokit/keys';
import type { ChainState } from '../state/ChainState.ts';
import { extrinsicPayload, type SignedExtrinsic } from './Extrinsic.ts';
import { readCall } from './readCall.ts';

/** Why the transaction pool refuses an extrinsic, named as in Substrate's `InvalidTransaction`. */
export type SubmitErrorName =
  /** The signature is not the signer's. */
  | 'BadProof'
  /** The nonce has been used: a replay. */
  | 'Stale'
  /** The nonce leaves a gap. */
  | 'Future';

/** An extrinsic that waits for the next block, where its call may still be refused. */
export interface SubmitSuccess {
  /** Always true. */
  readonly ok: true;
}

/** An extrinsic that will not be executed. */
export interface SubmitFailure {
  /** Always false. */
  readonly ok: false;
  /** The reason. */
  readonly error: SubmitErrorName;
  /** One sentence with the values that broke the rule. */
  readonly detail: string;
}

/** What became of a submission. */
export type SubmitResult = SubmitSuccess | SubmitFailure;

/**
 * Reads an extrinsic that comes from outside, once, into plain data of its own.
 *
 * @throws SimulatorError `simulator/malformed-call` when an argument cannot be what the chain's types hold
 */
export function readExtrinsic(extrinsic: SignedExtrinsic): SignedExtrinsic {
  const { signer, nonce, call, signature } = (extrinsic ?? {}) as SignedExtrinsic;
  const copy = signature instanceof Uint8Array ? signature.slice() : new Uint8Array(0);
  return { signer, nonce, call: readCall(call), signature: copy };
}

/**
 * Checks nonce and signature.
 *
 * @param state - the chain
 * @param extrinsic - what was submitted, as `readExtrinsic` read it
 * @param waiting - how many extrinsics of the signer wait for the next block
 */
export function validateExtrinsic(
  state: ChainState,
  extrinsic: SignedExtrinsic,
  waiting: number,
): SubmitResult {
  const { signer, nonce, call, signature } = extrinsic;
  // One account has many spellings (other prefixes, hex); the chain knows it by one.
  if (!isSs58(signer, 42))
    return { ok: false, error: 'BadProof', detail: 'The signer is no address with the prefix 42.' };
  const expected = (state.accounts.get(signer)?.nonce ?? 0) + waiting;
  if (typeof nonce !== 'number' || !Number.isSafeInteger(nonce))
    return { ok: false, error: 'BadProof', detail: 'The nonce is not a whole number.' };
  if (nonce !== expected) {
    const error = nonce < expected ? 'Stale' : 'Future';
    return { ok: false, error, detail: `The nonce is ${nonce}; ${signer} is at ${expected}.` };
  }
  const payload = extrinsicPayload({ chainName: state.name, signer, nonce, call });
  if (!verify(signer, payload, signature))
    return { ok: false, error: 'BadProof', detail: `The signature is not that of ${signer}.` };
  return { ok: true };
}
