import { NetworkError } from '../NetworkError.ts';

/**
 * Scales weights so that the largest is 65535.
 *
 * @param weights - non-negative numbers
 * @returns u16 values; an entry too small for one step becomes 0
 * @throws NetworkError `network/workload-misbehaved` on negative numbers, and when all are 0
 */
export function toU16Weights(weights: readonly number[]): number[] {
  const largest = Math.max(...weights);
  if (!(largest > 0 && Number.isFinite(largest)) || weights.some((weight) => !(weight >= 0)))
    throw new NetworkError(`[${weights.join(', ')}] are no weights.`, {
      code: 'network/workload-misbehaved',
      fix: 'Return non-negative numbers, at least one of them positive.',
    });
  return weights.map((weight) => Math.round((weight / largest) * 65_535));
}
