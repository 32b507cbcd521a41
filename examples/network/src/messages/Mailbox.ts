import type { Hotkey } from '@taokit/types';
import { NetworkError } from '../NetworkError.ts';
import type { Json } from '../Workload.ts';
import { isSignedBySender, messageHash, type SignedMessage } from './SignedMessage.ts';

/** Receives messages for one hotkey: verifies them and refuses replays. */
export interface Mailbox {
  /** Whose it is. */
  readonly hotkey: Hotkey;
  /** Highest nonce accepted of each sender. */
  readonly nonces: Map<Hotkey, number>;
}

/** An empty mailbox. */
export function createMailbox(hotkey: Hotkey): Mailbox {
  return { hotkey, nonces: new Map() };
}

/**
 * Accepts a message, or says why not.
 *
 * @param mailbox - the receiver's
 * @param message - what arrived
 * @param inReplyTo - the hash of the request, when a response to it is expected
 * @returns the body
 * @throws NetworkError `network/message-refused`: meant for another, a replay, another answer, or not signed by its sender
 */
export function receive(mailbox: Mailbox, message: SignedMessage, inReplyTo: string | null = null): Json {
  if (message.receiver !== mailbox.hotkey) throw refused(message, `it is for ${message.receiver}`);
  const last = mailbox.nonces.get(message.sender) ?? -1;
  if (!Number.isSafeInteger(message.nonce) || message.nonce <= last)
    throw refused(message, `its nonce ${message.nonce} is not above ${last}`);
  if (message.inReplyTo !== inReplyTo) throw refused(message, 'it answers another request');
  if (!isSignedBySender(message)) throw refused(message, 'its signature is not that of the sender');
  mailbox.nonces.set(message.sender, message.nonce);
  return JSON.parse(message.body) as Json;
}

function refused(message: SignedMessage, why: string): NetworkError {
  return new NetworkError(`A message of ${message.sender} is refused: ${why}.`, {
    code: 'network/message-refused',
    fix: 'Sign a new message for this receiver, with a higher nonce.',
    values: { sender: message.sender, nonce: message.nonce, hash: messageHash(message) },
  });
}
