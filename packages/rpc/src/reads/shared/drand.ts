/** The first round of drand's quicknet, seconds since 1970. */
const FIRST_ROUND_SECONDS = 1_692_803_367;
const SECONDS_PER_ROUND = 3;

/**
 * When a round of drand's quicknet is published.
 *
 * @param round - the round, from 1
 * @returns milliseconds since 1970
 */
export function drandRoundMs(round: bigint): number {
  return (FIRST_ROUND_SECONDS + (Number(round) - 1) * SECONDS_PER_ROUND) * 1_000;
}
