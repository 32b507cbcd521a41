import { createHash } from 'node:crypto';
import { isSs58, sign, verify } from '@taokit/keys';
import type { Hotkey } from '@taokit/types';
import type { Person } from '../cast/Person.ts';
import type { Json } from '../Workload.ts';

/** A message between two hotkeys, signed by the sender over everything below. */
export interface SignedMessage {
  /** Who signs. */
  readonly sender: Hotkey;
  /** Who it is for: nobody else accepts it. */
  readonly receiver: Hotkey;
  /** Grows with every message of the sender to this receiver: nothing is accepted twice. */
  readonly nonce: number;
  /** For a response, the hash of the request it answers. */
  readonly inReplyTo: string | null;
  /** The content, as JSON text: what is signed is what is read. */
  readonly body: string;
  /** sr25519 signature of the sender's hotkey. */
  readonly signature: Uint8Array;
}

/** What to send to whom. */
export interface MessageContent {
  /** Who it is for. */
  readonly receiver: Hotkey;
  /** Above every nonce sent to this receiver before. */
  readonly nonce: number;
  /** For a response, the hash of the request. */
  readonly inReplyTo?: string;
  /** The content. */
  readonly body: Json;
}

/** Signs a message with the sender's hotkey. */
export function signMessage({ hotkey, hotkeyPair }: Person, content: MessageContent): SignedMessage {
  const unsigned = {
    sender: hotkey,
    receiver: content.receiver,
    nonce: content.nonce,
    inReplyTo: content.inReplyTo ?? null,
    body: JSON.stringify(content.body),
  };
  return { ...unsigned, signature: sign(hotkeyPair, messageDigest(unsigned)) };
}

/** Whether what arrived has the shape of a message, and names its sender in the one spelling receivers count nonces by. */
export function isMessage(message: SignedMessage | null | undefined): message is SignedMessage {
  if (typeof message !== 'object' || message === null) return false;
  const { sender, receiver, nonce, inReplyTo, body, signature } = message;
  return (
    isSs58(sender, 42) &&
    typeof receiver === 'string' &&
    Number.isSafeInteger(nonce) &&
    (inReplyTo === null || typeof inReplyTo === 'string') &&
    typeof body === 'string' &&
    signature instanceof Uint8Array
  );
}

/** Whether the message is signed by its sender's hotkey. */
export function isSignedBySender(message: SignedMessage): boolean {
  return verify(message.sender, messageDigest(message), message.signature);
}

/** Identifies a message: the hash of everything that is signed. */
export function messageHash(message: Omit<SignedMessage, 'signature'>): string {
  return messageDigest(message).toString('hex');
}

/** The header names the body by its hash, so signing costs the same for one sample and for a thousand. */
function messageDigest({
  sender,
  receiver,
  nonce,
  inReplyTo,
  body,
}: Omit<SignedMessage, 'signature'>): Buffer {
  const bodyHash = createHash('sha256').update(body).digest('hex');
  const header = JSON.stringify(['taokit-message/1', sender, receiver, nonce, inReplyTo, bodyHash]);
  return createHash('sha256').update(header).digest();
}
