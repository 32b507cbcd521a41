import type { Hotkey } from '@taokit/types';
import { NetworkError } from '../NetworkError.ts';
import type { Json } from '../Workload.ts';
import { isMessage, isSignedBySender, messageHash, type SignedMessage } from './SignedMessage.ts';

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
 * @param request - when a response is expected: what it must answer, and who was asked
 * @returns the body
 * @throws NetworkError `network/message-refused`: no message, meant for another, a replay, another answer, from
 *   somebody who was not asked, not signed by its sender, or not JSON
 */
export function receive(mailbox: Mailbox, message: SignedMessage, request?: SignedMessage): Json {
  if (!isMessage(message)) throw refused('What arrived is no message.');
  const refuse = (why: string) =>
    refused(`A message of ${message.sender} is refused: ${why}.`, {
      sender: message.sender,
      nonce: message.nonce,
      hash: messageHash(message),
    });
  if (message.receiver !== mailbox.hotkey) throw refuse(`it is for ${message.receiver}`);
  const last = mailbox.nonces.get(message.sender) ?? -1;
  if (message.nonce <= last) throw refuse(`its nonce ${message.nonce} is not above ${last}`);
  if (message.inReplyTo !== (request === undefined ? null : messageHash(request)))
    throw refuse('it answers another request');
  if (request !== undefined && message.sender !== request.receiver) throw refuse('it was not asked');
  if (!isSignedBySender(message)) throw refuse('its signature is not that of the sender');
  mailbox.nonces.set(message.sender, message.nonce);
  try {
    return JSON.parse(message.body) as Json;
  } catch {
    throw refuse('its body is not JSON');
  }
}

function refused(sentence: string, values: Readonly<Record<string, unknown>> = {}): NetworkError {
  return new NetworkError(sentence, {
    code: 'network/message-refused',
    fix: 'Sign a new message for this receiver, with a higher nonce.',
    values,
  });
}
