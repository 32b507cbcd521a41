import { type Allowed, type Refusal, refuse } from '@taokit/errors';

/** Nanoseconds in a second. */
export const NS_PER_SECOND = 1_000_000_000n;

/** How far a request's clock may be from the verifier's. */
export interface Window {
  /** Oldest request taken, nanoseconds. */
  readonly maxAgeNs: bigint;
  /** How far ahead of the verifier's clock a request may be, nanoseconds. */
  readonly allowedSkewNs: bigint;
}

/** Nanoseconds since 1970, by the clock: milliseconds are what it tells everywhere. */
export function clockNs(): bigint {
  return BigInt(Date.now()) * 1_000_000n;
}

/**
 * Whether a request is neither too old nor too far ahead.
 *
 * Both ends count: a request from the future would stay replayable until its time comes.
 *
 * @param signedAtNs - when it was signed
 * @param nowNs - the verifier's clock
 * @param window - the limits
 */
export function checkFreshness(
  signedAtNs: bigint,
  nowNs: bigint,
  window: Window,
): Allowed | Refusal<'StaleRequest'> {
  const age = nowNs - signedAtNs;
  if (age > window.maxAgeNs)
    return refuse(
      'StaleRequest',
      `The request is ${inSeconds(age)} s old; ${inSeconds(window.maxAgeNs)} s are allowed.`,
    );
  if (-age > window.allowedSkewNs)
    return refuse(
      'StaleRequest',
      `The request is ${inSeconds(-age)} s ahead of this clock; ${inSeconds(window.allowedSkewNs)} s are allowed.`,
    );
  return { ok: true };
}

function inSeconds(ns: bigint): string {
  const tenths = ns / (NS_PER_SECOND / 10n);
  return tenths % 10n === 0n ? `${tenths / 10n}` : `${tenths / 10n}.${tenths % 10n}`;
}
