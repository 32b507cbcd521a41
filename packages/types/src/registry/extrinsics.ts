import { blake2b } from '@noble/hashes/blake2.js';
import { type Call, callOf, callValue } from './calls.ts';
import { decoder } from './codec/Cursor.ts';
import { encodeLength, takeLength } from './codec/compact.ts';
import { concat } from './codec/concat.ts';
import { failMalformed } from './internal/fail.ts';
import type { Registry } from './Registry.ts';
import { decodeStart, decodeValue, encodeValue } from './values.ts';

/** What each transaction extension carries, by the extension's name. */
export type ExtensionValues = Readonly<Record<string, unknown>>;

/** Who signed an extrinsic, and with what. */
export interface ExtrinsicSigner {
  /** A value of the runtime's address type, for instance `{ type: 'Id', value: publicKey }`. */
  readonly address: unknown;
  /** A value of the runtime's signature type, for instance `{ type: 'Sr25519', value: signature }`. */
  readonly signature: unknown;
}

/** An extrinsic. */
export interface Extrinsic {
  /** The format: 4, or 5 for the newer unsigned ones. */
  readonly version: 4 | 5;
  /** What it asks for. */
  readonly call: Call;
  /** Who signed; absent when nobody did. */
  readonly signer?: ExtrinsicSigner;
  /** What the extensions carry; absent from bare extrinsics. */
  readonly extensions?: ExtensionValues;
}

/**
 * Encodes an extrinsic, with its length in front, as `author_submitExtrinsic` takes it.
 *
 * @param registry - the runtime's interface
 * @param extrinsic - signed or bare; an extension that is left out is encoded as `null`
 * @returns the bytes
 * @throws {@link RegistryError} when a part does not fit its type
 */
export function encodeExtrinsic(registry: Registry, extrinsic: Extrinsic): Uint8Array {
  const { signer, version } = extrinsic;
  const { address, call, signature } = registry.extrinsic;
  const parts: Uint8Array[] = [Uint8Array.of(version | (signer ? 0x80 : extrinsic.extensions ? 0x40 : 0))];
  if (signer) {
    parts.push(encodeValue(registry, address, signer.address));
    parts.push(encodeValue(registry, signature, signer.signature));
  } else if (extrinsic.extensions) parts.push(Uint8Array.of(0));
  if (extrinsic.extensions ?? signer)
    parts.push(encodeExtensions(registry, extrinsic.extensions ?? {}, 'value'));
  parts.push(encodeValue(registry, call, callValue(registry, extrinsic.call)));
  const body = concat(parts);
  return concat([encodeLength(body.length), body]);
}

/**
 * Decodes an extrinsic with its length in front, as blocks hold it.
 *
 * @param registry - the runtime's interface
 * @param bytes - the whole extrinsic
 * @returns its parts
 * @throws {@link RegistryError} when the bytes are no extrinsic of this runtime
 */
export function decodeExtrinsic(registry: Registry, bytes: Uint8Array): Extrinsic {
  const body = bodyOf(bytes);
  const format = body[0] ?? failMalformed('The extrinsic is empty', 0);
  const version = (format & 0x3f) as 4 | 5;
  const kind = format & 0xc0;
  if (version !== 5 && (version !== 4 || kind === 0x40)) failMalformed(`${format} is no extrinsic format`, 0);
  if (kind === 0xc0 || (version === 5 && kind === 0x80)) failMalformed(`${format} is no extrinsic format`, 0);
  let at = 1;
  const take = (type: number) => {
    const { value, end } = decodeStart(registry, type, body.subarray(at));
    at += end;
    return value;
  };
  const { address, signature, call } = registry.extrinsic;
  const signer = kind === 0x80 ? { address: take(address), signature: take(signature) } : undefined;
  if (kind === 0x40 && body[at++] !== 0) failMalformed('The extension version is not 0', 1);
  const extensions =
    kind === 0
      ? undefined
      : Object.fromEntries(registry.extrinsic.extensions.map(({ name, value }) => [name, take(value)]));
  return {
    version,
    call: callOf(decodeValue(registry, call, body.subarray(at))),
    ...(signer && { signer }),
    ...(extensions && { extensions }),
  };
}

/** What is signed: a call, what its extensions carry, and what they imply. */
export interface SigningPayload {
  /** The call. */
  readonly call: Call;
  /** What the extensions carry in the extrinsic. */
  readonly extensions: ExtensionValues;
  /** What is signed without being carried: genesis hash, versions, the era's block. */
  readonly implicit: ExtensionValues;
}

/**
 * The bytes a signer signs for a version 4 extrinsic. Above 256 bytes, their Blake2-256 hash stands for them.
 *
 * @param registry - the runtime's interface
 * @param payload - the call and both sides of the extensions
 * @returns what to sign
 * @throws {@link RegistryError} when a part does not fit its type
 */
export function encodeSigningPayload(registry: Registry, payload: SigningPayload): Uint8Array {
  const whole = concat([
    encodeValue(registry, registry.extrinsic.call, callValue(registry, payload.call)),
    encodeExtensions(registry, payload.extensions, 'value'),
    encodeExtensions(registry, payload.implicit, 'implicit'),
  ]);
  return whole.length > 256 ? blake2b(whole, { dkLen: 32 }) : whole;
}

function encodeExtensions(
  registry: Registry,
  values: ExtensionValues,
  side: 'value' | 'implicit',
): Uint8Array {
  return concat(
    registry.extrinsic.extensions.map((extension) =>
      encodeValue(registry, extension[side], values[extension.name] ?? null),
    ),
  );
}

/** The extrinsic after its length, which must be that of the bytes. */
function bodyOf(bytes: Uint8Array): Uint8Array {
  const read = decoder((cursor) => ({ length: takeLength(cursor), start: cursor.i }));
  const { length, start } = read(new Uint8Array(bytes.subarray(0, 9)));
  if (bytes.length !== start + length)
    failMalformed(`${bytes.length - start} bytes follow a length of ${length}`, start);
  return bytes.subarray(start);
}
