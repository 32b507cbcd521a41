import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Refusal, refuse } from '@taokit/errors';
import { matching, objectOf, oneOf, optional, typedArray } from '@taokit/errors/check';
import { decodeSs58, encodeSs58, isKeypair, type Keypair, type KeyType, verifyAsync } from '@taokit/keys';
import { address, check } from '../internal/check.ts';
import { assertHotkey, type Hotkey, signAs } from '../internal/hotkey.ts';
import { isSmallOrder } from '../internal/isSmallOrder.ts';
import { SubnetError } from '../SubnetError.ts';
import { agreeAs, agreeWith, u32Bytes } from './agree.ts';

/** What {@link sealMessage} takes. */
export interface SealOptions {
  /** Who seals: the receiver learns it, and nobody else. */
  readonly sender: Hotkey;
  /** SS58 address of who may open it. */
  readonly receiver: string;
  /** Type of the receiver's key: an address does not tell. sr25519 when left out, as hotkeys are. */
  readonly receiverType?: KeyType;
  /** What it is for, such as `Translate/1`: sealed for one purpose it does not open for another. */
  readonly context: string;
  /** What is sealed. */
  readonly message: Uint8Array;
}

/** A message that was opened. */
export interface Opened {
  /** Tells it from a refusal. */
  readonly ok: true;
  /** SS58 address of who sealed it. */
  readonly sender: string;
  /** What was sealed. */
  readonly message: Uint8Array;
}

const VERSION = 1;
const EPHEMERAL = 32;
const OVERHEAD = 1 + EPHEMERAL + 16;
const KEY_TYPES: readonly KeyType[] = ['sr25519', 'ed25519'];

const rules = /* @__PURE__ */ objectOf({
  sender: () => undefined,
  receiver: address,
  receiverType: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf('sr25519', 'ed25519')),
  context: /* @__PURE__ */ matching(
    (value) => typeof value === 'string' && value.length <= 255,
    'a text of up to 255 letters',
  ),
  message: /* @__PURE__ */ typedArray('Uint8Array'),
});

/**
 * Encrypts a message to a hotkey and signs it, so that neither a proxy nor a log on the way sees what it says or who said it,
 * and the receiver knows both.
 *
 * A fresh key per message agrees with the receiver's (ristretto255 for sr25519, X25519 for ed25519); HKDF-SHA256 makes the
 * key of XChaCha20-Poly1305; the signature inside covers the receiver, the purpose and the fresh key, so that the receiver
 * cannot pass the message on as if it were meant for another. It does not hide its length, and a stolen hotkey opens old
 * messages.
 *
 * @param options - who, whom, what for, what
 * @returns the message and 146 bytes more
 * @throws `SubnetError` `subnet/not-a-receiver` for an address that is no key of that type; `subnet/wrong-type`,
 *   `subnet/missing-field`, `subnet/unknown-field`
 *
 * @example
 * ```ts
 * import { keypairFromUri } from '@taokit/keys';
 * import { openMessage, sealMessage } from '@taokit/subnet';
 *
 * const [alice, bob] = [keypairFromUri('//Alice'), keypairFromUri('//Bob')];
 * const message = new TextEncoder().encode('my X-ray');
 * const sealed = await sealMessage({ sender: alice, receiver: bob.address, context: 'Diagnose/1', message });
 * const opened = await openMessage(bob, 'Diagnose/1', sealed);
 * console.log(opened.ok && opened.sender === alice.address); // true
 * ```
 */
export async function sealMessage(options: SealOptions): Promise<Uint8Array> {
  check(options, rules, 'options');
  const { sender, receiver, receiverType = 'sr25519', context, message } = options;
  assertHotkey(sender, 'options.sender');
  const receiverKey = decodeSs58(receiver).publicKey;
  const agreed = agreeWith(receiverKey, receiverType);
  if (agreed === undefined)
    throw new SubnetError(`${receiver} is no ${receiverType} key.`, {
      code: 'subnet/not-a-receiver',
      fix: 'Ask the receiver for the type of its key, and pass it as receiverType.',
      values: { receiver, receiverType },
    });
  const { ephemeral, shared } = agreed;
  const signed = signedBytes({ receiverKey, ephemeral, context, message });
  const signature = await signAs(sender, signed);
  const type = Uint8Array.of(KEY_TYPES.indexOf(sender.type));
  const content = concatBytes(type, sender.publicKey, signature, message);
  return concatBytes(
    Uint8Array.of(VERSION),
    ephemeral,
    cipherOf({ shared, ephemeral, receiverKey, context }).encrypt(content),
  );
}

/**
 * Opens what {@link sealMessage} sealed to a key, and tells who sealed it.
 *
 * @param receiver - the keypair it was sealed to
 * @param context - what it is for
 * @param sealed - the sealed bytes
 * @returns the message and its sender; a refusal for bytes that were not sealed to this key for this purpose, or not by whom
 *   they say. Which of these it is, is not told
 * @throws `SubnetError` `subnet/wrong-type`
 */
export async function openMessage(
  receiver: Keypair,
  context: string,
  sealed: Uint8Array,
): Promise<Opened | Refusal<'CannotOpen'>> {
  if (typeof receiver !== 'object' || receiver === null || !isKeypair(receiver))
    throw new SubnetError('The receiver is no keypair.', {
      code: 'subnet/wrong-type',
      fix: 'Pass the keypair the message was sealed to: a device or an extension does not open messages.',
    });
  check({ context, sealed }, openRules, '');
  return (
    (await open(receiver, context, sealed)) ??
    refuse('CannotOpen', 'The message was not sealed to this key for this purpose.')
  );
}

const openRules = /* @__PURE__ */ objectOf({
  context: /* @__PURE__ */ matching(
    (value) => typeof value === 'string' && value.length <= 255,
    'a text of up to 255 letters',
  ),
  sealed: /* @__PURE__ */ typedArray('Uint8Array'),
});

async function open(receiver: Keypair, context: string, sealed: Uint8Array): Promise<Opened | undefined> {
  if (sealed[0] !== VERSION || sealed.length < OVERHEAD) return undefined;
  const ephemeral = sealed.subarray(1, 1 + EPHEMERAL);
  const shared = agreeAs(receiver, ephemeral);
  if (shared === undefined) return undefined;
  const receiverKey = receiver.publicKey;
  const content = decrypt(
    cipherOf({ shared, ephemeral, receiverKey, context }),
    sealed.subarray(1 + EPHEMERAL),
  );
  const type = KEY_TYPES[content?.[0] ?? -1];
  if (content === undefined || content.length < 97 || type === undefined) return undefined;
  const [senderKey, signature, message] = [content.slice(1, 33), content.slice(33, 97), content.slice(97)];
  if (isSmallOrder(senderKey, type)) return undefined;
  const signed = signedBytes({ receiverKey, ephemeral, context, message });
  if (!(await verifyAsync(senderKey, signed, signature, { type }))) return undefined;
  return { ok: true, sender: encodeSs58(senderKey), message };
}

interface Binding {
  readonly shared: Uint8Array;
  readonly ephemeral: Uint8Array;
  readonly receiverKey: Uint8Array;
  readonly context: string;
}

/** One key encrypts one message, so the nonce may be derived as well. */
function cipherOf({ shared, ephemeral, receiverKey, context }: Binding) {
  const salt = concatBytes(ephemeral, receiverKey);
  const keys = hkdf(sha256, shared, salt, utf8ToBytes(`taokit sealed message 1 ${context}`), 56);
  return xchacha20poly1305(keys.subarray(0, 32), keys.subarray(32));
}

function decrypt(cipher: ReturnType<typeof cipherOf>, content: Uint8Array): Uint8Array | undefined {
  try {
    return cipher.decrypt(content);
  } catch {
    return undefined;
  }
}

/** The message comes last and the purpose has its length before it: nothing can be read as something else. */
function signedBytes(parts: Omit<Binding, 'shared'> & { readonly message: Uint8Array }): Uint8Array {
  const context = utf8ToBytes(parts.context);
  const title = utf8ToBytes('taokit sealed message 1\n');
  return concatBytes(
    title,
    parts.receiverKey,
    parts.ephemeral,
    u32Bytes(context.length),
    context,
    parts.message,
  );
}
