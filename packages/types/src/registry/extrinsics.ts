import { objectOf, oneOf, optional, type Rule, recordOf } from '@taokit/errors/check';
import { type Call, callOf, callValue } from './calls.ts';
import { decoder } from './codec/Cursor.ts';
import { encodeLength, takeLength } from './codec/compact.ts';
import { concat } from './codec/concat.ts';
import { checkExtensions, type ExtensionValues, encodeExtensions } from './extensions.ts';
import { type BytesLike, bytesOf } from './internal/bytesOf.ts';
import { check, isRegistry } from './internal/check.ts';
import { failMalformed, failMismatch } from './internal/fail.ts';
import type { Registry } from './Registry.ts';
import { encodeValue, readValues } from './values.ts';

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

/** An extrinsic that was decoded, and where its parts stand in its bytes. */
export interface LocatedExtrinsic {
  /** What it says. */
  readonly extrinsic: Extrinsic;
  /** The bytes, with their length in front. */
  readonly bytes: Uint8Array;
  /** Where what its extensions carry begins; the call's beginning where there are none. */
  readonly extensionsAt: number;
  /** Where the call begins, which is the last part. */
  readonly callAt: number;
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
  return locateExtrinsic(registry, bytes).extrinsic;
}

/**
 * {@link decodeExtrinsic}, and where the parts stand: whoever checks the signature takes what was signed out of the bytes
 * (`signedPayload`).
 *
 * @param registry - the runtime's interface
 * @param bytes - the whole extrinsic, or its hex text with `0x`
 * @returns its parts, and their places
 * @throws {@link RegistryError} when the bytes are no extrinsic of this runtime
 */
export function locateExtrinsic(registry: Registry, bytes: BytesLike): LocatedExtrinsic {
  check(registry, isRegistry, 'registry');
  const whole = bytesOf(bytes, 'bytes');
  const { version, kind, start } = formatOf(whole);
  const { take, position, end } = readValues(registry, whole.subarray(start));
  const { address, signature, call } = registry.extrinsic;
  const signer = kind === SIGNED ? { address: take(address), signature: take(signature) } : undefined;
  const extensionsAt = start + position();
  const extensions = kind === BARE ? undefined : takeExtensions(registry, take);
  const callAt = start + position();
  const asked = callOf(take(call));
  end();
  const extrinsic = {
    version,
    call: asked,
    ...(signer && { signer }),
    ...(extensions && { extensions }),
  };
  return { extrinsic, bytes: whole, extensionsAt, callAt };
}

function takeExtensions({ extrinsic }: Registry, take: (type: number) => unknown): ExtensionValues {
  const values: Record<string, unknown> = {};
  for (const { name, value } of extrinsic.extensions) values[name] = take(value);
  return values;
}

/** What comes in front of an extrinsic's parts. */
interface Format {
  readonly version: 4 | 5;
  readonly kind: number;
  /** Where the parts begin. */
  readonly start: number;
}

/** What an extrinsic carries besides its call: nothing, extensions and who signed, or extensions alone. */
const [BARE, SIGNED, GENERAL] = [0, 0x80, 0x40];

function formatOf(bytes: Uint8Array): Format {
  const at = bodyStart(bytes);
  const format = bytes[at] ?? failMalformed('The extrinsic is empty', 0);
  const version = (format & 0x3f) as 4 | 5;
  const kind = format & 0xc0;
  const isOld = version === 4 && (kind === BARE || kind === SIGNED);
  const isNew = version === 5 && (kind === BARE || kind === GENERAL);
  if (!isOld && !isNew) failMalformed(`${format} is no extrinsic format`, 0);
  if (kind !== GENERAL) return { version, kind, start: at + 1 };
  if (bytes[at + 1] !== 0) failMalformed('The extension version is not 0', 1);
  return { version, kind, start: at + 2 };
}

const lengthOf = /* @__PURE__ */ decoder((cursor) => [takeLength(cursor), cursor.i] as const);

/** Where the extrinsic begins after its length, which must be that of the bytes. */
function bodyStart(bytes: Uint8Array): number {
  const [length, start] = lengthOf(new Uint8Array(bytes.subarray(0, 9)));
  if (bytes.length !== start + length)
    failMalformed(`${bytes.length - start} bytes follow a length of ${length}`, start);
  return start;
}
