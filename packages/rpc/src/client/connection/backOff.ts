/** How long to wait between attempts to connect. */
export interface BackOff {
  /** After the first failure, in milliseconds; 250 when left out. */
  readonly firstMs?: number;
  /** At most, in milliseconds; 30,000 when left out. */
  readonly mostMs?: number;
}

/**
 * How long to wait before an attempt: twice as long after every failure, at most so long, and a random half of it, so that
 * clients that lost a node together do not come back together.
 *
 * @param failures - how many attempts in a row failed, from 1
 * @param backOff - the bounds
 * @returns milliseconds
 */
export function waitBeforeAttempt(
  failures: number,
  { firstMs = 250, mostMs = 30_000 }: BackOff = {},
): number {
  const whole = Math.min(mostMs, firstMs * 2 ** Math.min(failures - 1, 30));
  return Math.round(whole / 2 + (whole / 2) * Math.random());
}
