/**
 * Verifying sr25519, faster than @scure/sr25519 and with its answers; tests hold the two against each other. Everything in it is public,
 * so the arithmetic need not take the same time for every number, and keys that come again are multiplied by tables made of them.
 */
import { ristretto255 } from '@noble/curves/ed25519.js';
import { bytesToNumberLE } from '@noble/curves/utils.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { signingChallenge } from './signingTranscript.ts';

type Point = InstanceType<typeof ristretto255.Point>;

/** A key whose signatures were seen. */
interface KnownKey {
  /** The key's point, negated: what the equation needs. */
  readonly negated: Point;
  /** How many of its signatures were valid. */
  valid: number;
}

/** How many keys are known at most: those whose signatures came last. With tables some 15 MB. */
const MOST_KEYS = 64;
/** A table costs as much to make as it saves in ten verifications: only who signs again gets one. */
const TABLE_AFTER = 16;
/** Bits of a window: larger ones save little and take more memory. */
const TABLE_BITS = 5;

const known = /* @__PURE__ */ new Map<string, KnownKey>();

/**
 * Whether a signature is that of a key over a message. The signature is checked anew every time: what is kept is the key's point alone.
 *
 * @param publicKey - 32 bytes
 * @param message - bytes
 * @param signature - 64 bytes
 * @throws what the curve's library throws for bytes that are no point
 */
export function verifySr25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const scalar = Uint8Array.from(signature.subarray(32));
  // Schnorrkel's mark: without it the bytes may be an ed25519 signature.
  if ((scalar[31]! & 0x80) === 0) return false;
  scalar[31]! &= 0x7f;
  const s = bytesToNumberLE(scalar);
  const { Point } = ristretto255;
  if (s === 0n || s >= Point.Fn.ORDER) return false;
  const pointBytes = signature.subarray(0, 32);
  const point = Point.fromBytes(pointBytes);
  const name = bytesToHex(publicKey);
  const key = known.get(name) ?? { negated: Point.fromBytes(publicKey).negate(), valid: 0 };
  if (key.negated.is0()) return false;
  const k = Point.Fn.create(bytesToNumberLE(signingChallenge(message, publicKey, pointBytes)));
  const sum = Point.BASE.multiplyUnsafe(s).add(key.negated.multiplyUnsafe(k));
  if (!sum.equals(point)) return false;
  remember(name, key);
  return true;
}

/** Only valid signatures are counted: who cannot sign for a key makes no table of it, and displaces none. */
function remember(name: string, key: KnownKey): void {
  key.valid++;
  if (key.valid === TABLE_AFTER) key.negated.precompute(TABLE_BITS);
  // What was used last stands last.
  known.delete(name);
  known.set(name, key);
  if (known.size > MOST_KEYS) known.delete(known.keys().next().value!);
}
