/**
 * ed25519 by the platform where it has it, else in JavaScript; tests hold the two against each other. Signing is
 * deterministic (RFC 8032), so both give the same bytes. Verifying follows ZIP 215, as the chain does: OpenSSL and
 * BoringSSL accept nothing that ZIP 215 refuses, but refuse a few odd points that it accepts. So their yes is a yes, and
 * their no is asked again.
 */
import { ed25519 } from '@noble/curves/ed25519.js';
import { base64urlnopad } from '@scure/base';
import { handleOf, revealSecret, type Secret } from '../secret.ts';
import { assertRandomness, nodeCrypto } from './platform.ts';

/** What stands before a seed in PKCS8 (RFC 8410). */
const PKCS8_HEAD = Uint8Array.of(48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32);

/** Signs at once: by `node:crypto`, or in JavaScript. */
export function signEd25519(seed: Secret, message: Uint8Array): Uint8Array {
  return signByNode(seed, message) ?? signInJavaScript(seed, message);
}

/** Verifies at once: by `node:crypto`, or in JavaScript. */
export function verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  return verifyByNode(publicKey, message, signature) || verifyInJavaScript(publicKey, message, signature);
}

/** Signs by whatever is fastest, WebCrypto included. */
export async function signEd25519Async(seed: Secret, message: Uint8Array): Promise<Uint8Array> {
  return (
    signByNode(seed, message) ?? (await signByWebCrypto(seed, message)) ?? signInJavaScript(seed, message)
  );
}

/** Verifies by whatever is fastest, WebCrypto included. */
export async function verifyEd25519Async(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  return (
    verifyByNode(publicKey, message, signature) ||
    (await verifyByWebCrypto(publicKey, message, signature)) ||
    verifyInJavaScript(publicKey, message, signature)
  );
}

/** The portable way, and the specification of the others. */
export function signInJavaScript(seed: Secret, message: Uint8Array): Uint8Array {
  assertRandomness();
  const bytes = revealSecret(seed);
  try {
    return ed25519.sign(message, bytes);
  } finally {
    bytes.fill(0);
  }
}

/** The portable way (ZIP 215), and the specification of the others. */
export function verifyInJavaScript(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  try {
    return ed25519.verify(signature, message, publicKey);
  } catch {
    return false;
  }
}

/** `undefined` where there is no `node:crypto`, or one without ed25519. The handle goes when the secret is wiped. */
export function signByNode(seed: Secret, message: Uint8Array): Uint8Array | undefined {
  const crypto = nodeCrypto();
  if (crypto === undefined) return undefined;
  try {
    const key = handleOf(seed, (content) =>
      withPkcs8(content, (der) => crypto.createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })),
    );
    return new Uint8Array(crypto.sign(null, message, key));
  } catch {
    return undefined;
  }
}

/** `false` also where there is no `node:crypto`. */
export function verifyByNode(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const crypto = nodeCrypto();
  if (crypto === undefined) return false;
  try {
    // As JWK: OpenSSL takes longer to read the same 32 bytes as DER.
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: base64urlnopad.encode(publicKey) };
    return crypto.verify(null, message, crypto.createPublicKey({ key: jwk, format: 'jwk' }), signature);
  } catch {
    return false;
  }
}

/** `undefined` where the page has no WebCrypto, or one without ed25519. */
async function signByWebCrypto(seed: Secret, message: Uint8Array): Promise<Uint8Array | undefined> {
  const subtle = globalThis.crypto?.subtle;
  if (subtle === undefined) return undefined;
  try {
    const key = await handleOf(seed, (content) => importSeed(subtle, content));
    return new Uint8Array(await subtle.sign('Ed25519', key, message as BufferSource));
  } catch {
    return undefined;
  }
}

async function importSeed(subtle: SubtleCrypto, seed: Uint8Array): Promise<CryptoKey> {
  // WebCrypto copies what it is given before it answers.
  return withPkcs8(seed, (der) => subtle.importKey('pkcs8', der as BufferSource, 'Ed25519', false, ['sign']));
}

async function verifyByWebCrypto(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  const subtle = globalThis.crypto?.subtle;
  if (subtle === undefined) return false;
  try {
    const key = await subtle.importKey('raw', publicKey as BufferSource, 'Ed25519', false, ['verify']);
    return await subtle.verify('Ed25519', key, signature as BufferSource, message as BufferSource);
  } catch {
    return false;
  }
}

function withPkcs8<T>(seed: Uint8Array, use: (der: Uint8Array) => T): T {
  const der = new Uint8Array(PKCS8_HEAD.length + seed.length);
  der.set(PKCS8_HEAD);
  der.set(seed, PKCS8_HEAD.length);
  try {
    return use(der);
  } finally {
    der.fill(0);
  }
}
