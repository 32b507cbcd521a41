import { blake2b } from '@noble/hashes/blake2.js';
import { objectOf, oneOf, optional, type Rule, recordOf, wrongType } from '@taokit/errors/check';
import { type Call, callOf, callValue } from './calls.ts';
import type { AnyCodec } from './codec/AnyCodec.ts';
import { decoder } from './codec/Cursor.ts';
import { codecOf } from './codec/codecOf.ts';
import { encodeLength, takeLength } from './codec/compact.ts';
import { concat } from './codec/concat.ts';
import { type BytesLike, bytesOf } from './internal/bytesOf.ts';
import { check, isRegistry } from './internal/check.ts';
import { failMalformed, failMismatch } from './internal/fail.ts';
import type { Registry } from './Registry.ts';
import { encodeValue, readValues } from './values.ts';

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

const anything: Rule = () => undefined;

const isExtrinsic = /* @__PURE__ */ objectOf({
  version: oneOf(4, 5),
  call: anything,
  signer: optional(objectOf({ address: anything, signature: anything })),
  extensions: optional(recordOf(anything)),
});

const isPayload = /* @__PURE__ */ objectOf({
  call: anything,
  extensions: recordOf(anything),
  implicit: recordOf(anything),
});

/**
 * Encodes an extrinsic, with its length in front, as `author_submitExtrinsic` takes it.
 *
 * @param registry - the runtime's interface
 * @param extrinsic - signed or bare; an extension that carries nothing, or may carry none, can be left out
 * @returns the bytes
 * @throws {@link RegistryError} when a part does not fit its type, on an extension the runtime does not have, or when the
 *   version has no such extrinsic: version 4 is signed or bare, version 5 has no signer
 */
export function encodeExtrinsic(registry: Registry, extrinsic: Extrinsic): Uint8Array {
  check(registry, isRegistry, 'registry');
  check(extrinsic, isExtrinsic, 'extrinsic');
  if (extrinsic.version === 5 && extrinsic.signer)
    failMismatch(5, 'the version of a signed extrinsic, which is 4');
  if (extrinsic.version === 4 && extrinsic.extensions && !extrinsic.signer)
    failMismatch(4, 'the version of an unsigned extrinsic with extensions, which is 5');
  checkExtensions(registry, extrinsic.extensions ?? {}, 'extensions');
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
 * @param bytes - the whole extrinsic, or its hex text with `0x`
 * @returns its parts
 * @throws {@link RegistryError} when the bytes are no extrinsic of this runtime
 */
export function decodeExtrinsic(registry: Registry, bytes: BytesLike): Extrinsic {
  check(registry, isRegistry, 'registry');
  const body = bodyOf(bytesOf(bytes, 'bytes'));
  const format = body[0] ?? failMalformed('The extrinsic is empty', 0);
  const version = (format & 0x3f) as 4 | 5;
  const kind = format & 0xc0;
  if (version !== 5 && (version !== 4 || kind === 0x40)) failMalformed(`${format} is no extrinsic format`, 0);
  if (kind === 0xc0 || (version === 5 && kind === 0x80)) failMalformed(`${format} is no extrinsic format`, 0);
  if (kind === 0x40 && body[1] !== 0) failMalformed('The extension version is not 0', 1);
  const { take, end } = readValues(registry, body.subarray(kind === 0x40 ? 2 : 1));
  const { address, signature, call } = registry.extrinsic;
  const signer = kind === 0x80 ? { address: take(address), signature: take(signature) } : undefined;
  const extensions =
    kind === 0
      ? undefined
      : Object.fromEntries(registry.extrinsic.extensions.map(({ name, value }) => [name, take(value)]));
  const asked = callOf(take(call));
  end();
  return {
    version,
    call: asked,
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
 * @throws {@link RegistryError} when a part does not fit its type, or on an extension the runtime does not have
 */
export function encodeSigningPayload(registry: Registry, payload: SigningPayload): Uint8Array {
  check(registry, isRegistry, 'registry');
  check(payload, isPayload, 'payload');
  checkExtensions(registry, payload.extensions, 'extensions');
  checkExtensions(registry, payload.implicit, 'implicit');
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
    registry.extrinsic.extensions.map((extension) => {
      const { name } = extension;
      const codec = codecOf(registry, extension[side]);
      // What carries nothing, or may be none, can be left out.
      if (values[name] === undefined && !takesNull(codec))
        check(undefined, anyValue, `${side === 'value' ? 'extensions' : 'implicit'}.${name}`);
      return encodeValue(registry, extension[side], values[name] ?? null);
    }),
  );
}

const anyValue: Rule = (value, field) =>
  wrongType(value, field, 'what the runtime declares for this extension');

function takesNull({ enc }: AnyCodec): boolean {
  try {
    enc(null);
    return true;
  } catch {
    return false;
  }
}

/** What the extensions of a runtime may be passed as. */
const extensionRules = /* @__PURE__ */ new WeakMap<Registry, Rule>();

/** Throws on an extension the runtime does not have: nothing that is passed is left out. */
function checkExtensions(registry: Registry, values: ExtensionValues, field: string): void {
  let rule = extensionRules.get(registry);
  if (rule === undefined) {
    rule = objectOf(Object.fromEntries(registry.extrinsic.extensions.map(({ name }) => [name, anything])));
    extensionRules.set(registry, rule);
  }
  check(values, rule, field);
}

/** The extrinsic after its length, which must be that of the bytes. */
function bodyOf(bytes: Uint8Array): Uint8Array {
  const read = decoder((cursor) => ({ length: takeLength(cursor), start: cursor.i }));
  const { length, start } = read(new Uint8Array(bytes.subarray(0, 9)));
  if (bytes.length !== start + length)
    failMalformed(`${bytes.length - start} bytes follow a length of ${length}`, start);
  return bytes.subarray(start);
}
