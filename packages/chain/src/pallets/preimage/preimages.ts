import { hashers } from '@taokit/types/registry';
import type { Context } from '../../runtime/Context.ts';
import { ensure, fail } from '../../runtime/DispatchFailure.ts';
import { type AccountId, type Hex, hexFromBytes } from '../../state/AccountId.ts';
import { hold, release } from '../balances/holds.ts';
import {
  MAX_SIZE,
  PREIMAGE_REASON,
  PreimageFor,
  preimageDeposit,
  type RequestStatus,
  RequestStatusFor,
  type Ticket,
} from './storage.ts';

// Source: `frame/preimage/src/lib.rs`. The older form of a request's status is never written here.

/** A preimage that was noted. */
export interface Noted {
  /** Its hash. */
  readonly hash: Hex;
  /** Whether the chain needs it, so that nothing is paid. */
  readonly wasRequested: boolean;
}

/**
 * Keeps a preimage (`note_bytes`).
 *
 * @param context - where
 * @param bytes - it
 * @param depositor - who pays; without anybody the chain needs it from here on
 */
export function note(context: Context, bytes: Uint8Array, depositor: AccountId | undefined): Noted {
  ensure(bytes.length <= MAX_SIZE, 'Preimage.TooBig', `${bytes.length} bytes are too many.`);
  const hash = hexFromBytes(hashers.Blake2_256.hash(bytes));
  const status = notedStatus(context, hash, bytes.length, depositor);
  RequestStatusFor.insert(context.state, hash, status);
  PreimageFor.insert(context.state, [hash, bytes.length], bytes);
  context.deposit('Preimage.Noted', { hash });
  return { hash, wasRequested: status.type === 'Requested' };
}

function notedStatus(
  context: Context,
  hash: Hex,
  len: number,
  depositor: AccountId | undefined,
): RequestStatus {
  const status = RequestStatusFor.get(context.state, hash);
  if (status?.type === 'Requested') return { type: 'Requested', value: { ...status.value, maybe_len: len } };
  if (depositor === undefined)
    return {
      type: 'Requested',
      value: { maybe_ticket: status?.value.ticket ?? null, count: 1, maybe_len: len },
    };
  ensure(status === undefined, 'Preimage.AlreadyNoted', `${hash} is here already.`);
  const depositRao = preimageDeposit(len);
  hold(context, depositor, PREIMAGE_REASON, depositRao);
  return { type: 'Unrequested', value: { ticket: [depositor, depositRao], len } };
}

/** Whoever keeps a preimage takes it back (`do_unnote_preimage`); without anybody, the chain does. */
export function unnote(context: Context, hash: Hex, owner: AccountId | undefined): void {
  const { state } = context;
  const status = RequestStatusFor.get(state, hash) ?? fail('Preimage.NotNoted', `${hash} is not here.`);
  const ticket = status.type === 'Requested' ? status.value.maybe_ticket : status.value.ticket;
  const isAllowed = owner === undefined || ticket?.[0] === owner;
  ensure(isAllowed, 'Preimage.NotAuthorized', `${hash} is not kept by ${owner}.`);
  if (ticket === null) {
    unrequest(context, hash);
    return;
  }
  giveBack(context, ticket);
  if (status.type === 'Requested')
    RequestStatusFor.insert(state, hash, {
      type: 'Requested',
      value: { ...status.value, maybe_ticket: null },
    });
  else clear(context, hash, status.value.len);
}

/** The chain needs a preimage, once more (`do_request_preimage`). */
export function request(context: Context, hash: Hex): void {
  const status = RequestStatusFor.get(context.state, hash);
  const requested =
    status?.type === 'Requested'
      ? { ...status.value, count: status.value.count + 1 }
      : { maybe_ticket: status?.value.ticket ?? null, count: 1, maybe_len: status?.value.len ?? null };
  RequestStatusFor.insert(context.state, hash, { type: 'Requested', value: requested });
  if (requested.count === 1) context.deposit('Preimage.Requested', { hash });
}

/** The chain needs a preimage once less (`do_unrequest_preimage`). */
export function unrequest(context: Context, hash: Hex): void {
  const { state } = context;
  const status = RequestStatusFor.get(state, hash);
  if (status?.type !== 'Requested') fail('Preimage.NotRequested', `Nobody needs ${hash}.`);
  const { count, maybe_len, maybe_ticket } = status.value;
  if (count > 1)
    RequestStatusFor.insert(state, hash, { type: 'Requested', value: { ...status.value, count: count - 1 } });
  else if (maybe_len === null) RequestStatusFor.remove(state, hash);
  else if (maybe_ticket === null) clear(context, hash, maybe_len);
  else
    RequestStatusFor.insert(state, hash, {
      type: 'Unrequested',
      value: { ticket: maybe_ticket, len: maybe_len },
    });
}

function clear(context: Context, hash: Hex, length: number): void {
  RequestStatusFor.remove(context.state, hash);
  PreimageFor.remove(context.state, [hash, length]);
  context.deposit('Preimage.Cleared', { hash });
}

function giveBack(context: Context, [owner, depositRao]: Ticket): void {
  release(context, owner, PREIMAGE_REASON, depositRao);
}
