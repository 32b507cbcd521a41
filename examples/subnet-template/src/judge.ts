import { factorise } from './factorise.ts';

/**
 * How good an answer is, 0 to 1: the factors must be primes whose product is the number. Checking is cheap where finding is
 * dear, so a validator need not trust anybody.
 */
export function judge(number: bigint, factors: readonly bigint[], milliseconds: number): number {
  const isRight =
    factors.reduce((product, factor) => product * factor, 1n) === number && factors.every(isPrime);
  // Right answers are told apart by speed: half the score within a second, all of it at once.
  return isRight ? 1 / (1 + milliseconds / 1_000) : 0;
}

function isPrime(number: bigint): boolean {
  return number > 1n && factorise(number).length === 1;
}
