import { keccakP } from '@noble/hashes/sha3.js';
import { u32, utf8ToBytes } from '@noble/hashes/utils.js';

/** Bytes of the sponge that data goes into (STROBE's 168 without its two of framing). */
const RATE = 166;
/** STROBE's operations are sums of these. */
const [INBOUND, DATA, CIPHER, META] = [1, 2, 4, 16];

/** A sponge that takes in and gives out, as STROBE-128 does. */
interface Sponge {
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
  position: number;
  /** Where the operation that is under way began, from 1; 0 for before this block. */
  begin: number;
}

/** What every signature of this context begins with, once it was needed. */
let started: Sponge | undefined;

/**
 * The challenge of an sr25519 signature: 64 bytes that follow from message, key and point, in the context `substrate`.
 *
 * Only what a verifier needs: everything that goes in is public. Tests hold it to @scure/sr25519 and to the chain's own library.
 *
 * Source: Merlin 1.0 over STROBE-128 (merlin.cool, strobe.sourceforge.io), `SigningContext` and `verify` of schnorrkel.
 *
 * @param message - bytes
 * @param publicKey - 32 bytes
 * @param point - the signature's first half, 32 bytes
 */
export function signingChallenge(message: Uint8Array, publicKey: Uint8Array, point: Uint8Array): Uint8Array {
  started ??= startedContext();
  const sponge = spongeOf(Uint8Array.from(started.bytes), started);
  append(sponge, 'sign-bytes', message);
  append(sponge, 'proto-name', utf8ToBytes('Schnorr-sig'));
  append(sponge, 'sign:pk', publicKey);
  append(sponge, 'sign:R', point);
  frame(sponge, 'sign:c', 64);
  begin(sponge, INBOUND | DATA | CIPHER);
  return sponge.bytes.slice(0, 64);
}

function startedContext(): Sponge {
  const bytes = new Uint8Array(200);
  bytes.set([1, RATE + 2, 1, 0, 1, 96]);
  bytes.set(utf8ToBytes('STROBEv1.0.2'), 6);
  const sponge = spongeOf(bytes, { position: 0, begin: 0 });
  keccakP(sponge.words);
  begin(sponge, META | DATA);
  absorb(sponge, utf8ToBytes('Merlin v1.0'));
  append(sponge, 'dom-sep', utf8ToBytes('SigningContext'));
  append(sponge, '', utf8ToBytes('substrate'));
  return sponge;
}

function spongeOf(bytes: Uint8Array, { position, begin }: Pick<Sponge, 'position' | 'begin'>): Sponge {
  return { bytes, words: u32(bytes), position, begin };
}

function append(sponge: Sponge, label: string, data: Uint8Array): void {
  frame(sponge, label, data.length);
  begin(sponge, DATA);
  absorb(sponge, data);
}

/** Label and length of what comes next: one operation of its own. */
function frame(sponge: Sponge, label: string, length: number): void {
  begin(sponge, META | DATA);
  absorb(sponge, utf8ToBytes(label));
  absorb(sponge, [length & 255, (length >>> 8) & 255, (length >>> 16) & 255, length >>> 24]);
}

function begin(sponge: Sponge, operation: number): void {
  const before = sponge.begin;
  sponge.begin = sponge.position + 1;
  absorb(sponge, [before, operation]);
  if ((operation & CIPHER) !== 0 && sponge.position !== 0) permute(sponge);
}

function absorb(sponge: Sponge, data: ArrayLike<number>): void {
  for (let at = 0; at < data.length; at++) {
    sponge.bytes[sponge.position++]! ^= data[at]!;
    if (sponge.position === RATE) permute(sponge);
  }
}

function permute(sponge: Sponge): void {
  sponge.bytes[sponge.position]! ^= sponge.begin;
  sponge.bytes[sponge.position + 1]! ^= 0x04;
  sponge.bytes[RATE + 1]! ^= 0x80;
  keccakP(sponge.words);
  sponge.position = 0;
  sponge.begin = 0;
}
