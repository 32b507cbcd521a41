/** The prime factors of a number, smallest first, by trial division: make yours faster. */
export function factorise(number: bigint): readonly bigint[] {
  const factors: bigint[] = [];
  let rest = number;
  for (let divisor = 2n; divisor * divisor <= rest; divisor++)
    while (rest % divisor === 0n) {
      factors.push(divisor);
      rest /= divisor;
    }
  return rest > 1n ? [...factors, rest] : factors;
}
